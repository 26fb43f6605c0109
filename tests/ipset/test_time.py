"""Timeouts of members, with a fake clock; and upgrades of older files."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.ipset import commands
from iptables_py.store.schema import ADDED, VERSION
from iptables_py.store.store import open_store


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, state: Path) -> list[int]:
    """Return the current time in milliseconds, in a list that the test may change."""
    now = [1_000_000]
    monkeypatch.setattr(commands, "milliseconds", lambda: now[0])
    return now


def members() -> list[bytes]:
    return answer("ipset", ["list", "a"])[1].split(b"Members:\n")[1].splitlines()


def test_timeouts_count_down(clock: list[int]) -> None:
    assert answer("ipset", ["create", "a", "hash:ip", "timeout", "3"])[0] == 0
    for words in (["1.1.1.1"], ["1.1.1.2", "timeout", "0"], ["1.1.1.3", "timeout", "10"]):
        assert answer("ipset", ["add", "a", *words])[0] == 0
    assert members() == [b"1.1.1.1 timeout 3", b"1.1.1.2 timeout 0", b"1.1.1.3 timeout 10"]
    clock[0] += 2_999
    assert members() == [b"1.1.1.1 timeout 1", b"1.1.1.2 timeout 0", b"1.1.1.3 timeout 7"]
    assert answer("ipset", ["test", "a", "1.1.1.1"])[0] == 0
    clock[0] += 1
    assert members() == [b"1.1.1.2 timeout 0", b"1.1.1.3 timeout 7"]
    assert answer("ipset", ["test", "a", "1.1.1.1"])[0] == 1
    assert answer("ipset", ["del", "a", "1.1.1.1"])[0] == 1
    assert answer("ipset", ["add", "a", "1.1.1.1"])[0] == 0
    assert answer("ipset", ["-exist", "add", "a", "1.1.1.3"])[0] == 0
    assert members() == [b"1.1.1.1 timeout 3", b"1.1.1.2 timeout 0", b"1.1.1.3 timeout 3"]


def take_back(state: Path, version: int) -> None:
    """Change the ruleset to an earlier version of the file format."""
    added = "".join(sql for number in range(version + 1, VERSION + 1) for sql in ADDED[number])
    with sqlite3.connect(state / "ruleset.db") as db:
        for kind, name in re.findall("CREATE (TABLE|INDEX) ([a-z_]+) ", added):
            db.execute(f"DROP {kind} IF EXISTS {name}")
        db.execute(f"PRAGMA user_version = {version}")


def older(state: Path, version: int) -> None:
    """Create a ruleset in an older version of the file format."""
    assert answer("iptables", ["-A", "INPUT", "-s", "10.0.0.1", "-j", "DROP"])[0] == 0
    take_back(state, version)


def version_of(state: Path) -> int:
    with sqlite3.connect(state / "ruleset.db") as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.parametrize("version", range(1, VERSION))
@pytest.mark.parametrize("writer", ["ipset create a hash:ip", "nfacct add a", "iptables -N NEW"])
def test_an_older_file_is_brought_up_to_date(state: Path, version: int, writer: str) -> None:
    older(state, version)
    rules = answer("iptables", ["-S"])
    assert b"-A INPUT -s 10.0.0.1/32 -j DROP\n" in rules[1]
    assert answer("ipset", ["list"]) == answer("nfacct", ["list"]) == (0, b"", b"")
    assert version_of(state) == version
    program, *words = writer.split()
    assert answer(program, words)[0] == 0
    assert version_of(state) == VERSION
    assert b"-A INPUT -s 10.0.0.1/32 -j DROP\n" in answer("iptables", ["-S"])[1]
    assert answer("ipset", ["create", "b", "hash:net"])[0] == 0
    assert answer("nfacct", ["add", "b"])[0] == 0


def test_sets_of_an_older_file_keep_their_members(state: Path) -> None:
    made = b"create a hash:ip timeout 3\ncreate b hash:ip maxelem 3\ncreate c list:set\n"
    assert answer("ipset", ["restore"], made + b"add b 1.1.1.1\nadd b 1.1.1.2\nadd c b\n")[0] == 0
    assert answer("iptables", ["-A", "INPUT", "-m", "set", "--match-set", "a", "src"])[0] == 0
    listed = answer("ipset", ["list"])
    assert listed[1].count(b"References: 1\n") == 2
    take_back(state, 2)
    assert answer("ipset", ["list"]) == listed
    assert version_of(state) == 2
    refusal = b"ipset v7.17: Error in line 2: Hash is full, cannot add more elements\n"
    assert answer("ipset", ["restore"], b"add b 1.1.1.3\nadd b 1.1.1.4\n") == (1, b"", refusal)
    assert version_of(state) == VERSION
    assert [answer("ipset", ["destroy", name])[0] for name in "abc"] == [1, 1, 0]
    assert b"entries: 3\nMembers:\n1.1.1.1\n1.1.1.2\n1.1.1.3\n" in answer("ipset", ["list", "b"])[1]


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_upgrade_that_is_not_finished_leaves_the_older_file(state: Path, version: int) -> None:
    older(state, version)
    with open_store(True) as store:
        assert store.db.number("SELECT count(*) FROM ipset") == 0
        assert store.db.number("SELECT count(*) FROM nfacct") == 0
    assert version_of(state) == version
    assert b"-j DROP" in answer("iptables", ["-S"])[1]
