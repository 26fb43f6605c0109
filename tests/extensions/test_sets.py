"""-m set and -j SET on existing sets: tests/extensions/sets.tsv has the reference's answers with real sets.

A row is family, table, chain and words; then, separated by tabs, status, error, saved rule and listed rule. The sets
are web, nets and abcdefghijklmnopqrstuvwxyz01234 (hash:ip), and web6 (hash:ip family inet6).
"""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.harness import ours
from tests.harness.commands import Answer, Command

ROWS = (Path(__file__).parent / "sets.tsv").read_text().splitlines()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.partition("\t")[0])
def test_row(row: str) -> None:
    line, status, error, saved, listed = row.split("\t")
    family, table, chain, *words = shlex.split(line)
    program = {"4": "iptables", "6": "ip6tables"}[family]
    with ours.session() as run:
        for made in ("web", "nets", "abcdefghijklmnopqrstuvwxyz01234", "web6"):
            run(Command("ipset", (b"create", made.encode(), b"hash:ip", b"-6" if made == "web6" else b"-4")))

        def call(*words: str) -> Answer:
            return run(Command(program, tuple(word.encode() for word in ("-t", table, *words))))

        made = call("-A", chain, *words)
        assert made.status == int(status)
        assert made.stderr.decode().partition("\nTry")[0] == error.replace("\\n", "\n")
        assert call("-S", chain).stdout.decode().splitlines()[1:] == [saved] * bool(saved)
        assert call("-nL", chain).stdout.decode().splitlines()[2:] == [listed] * bool(listed)
        if not made.status:
            assert call("-S", chain).stdout.decode().splitlines()[1:] == [saved]
