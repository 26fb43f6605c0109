"""A set that is destroyed after a rule is parsed and before it is stored: the rule is refused as by the kernel."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.extensions.shared import sets


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        (["-A", "INPUT", "-m", "set", "--match-set", "gone", "src"], "APPEND"),
        (["-I", "INPUT", "-j", "SET", "--add-set", "gone", "src"], "INSERT"),
        (["-R", "INPUT", "1", "-m", "set", "!", "--match-set", "gone", "src"], "REPLACE"),
    ],
)
def test_a_set_is_there_when_the_rule_is_written(
    state: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], verb: str
) -> None:
    assert answer("iptables", ["-A", "INPUT", "-j", "ACCEPT"])[0] == 0
    before = answer("iptables", ["-S"])
    monkeypatch.setattr(sets, "check_known", lambda name, rule: None)
    status, out, err = answer("iptables", words)
    assert (status, out) == (4, b"")
    refusal = f"RULE_{verb} failed (No such file or directory): rule in chain INPUT"
    assert err.decode() == f"iptables v1.8.11 (nf_tables):  {refusal}\n"
    assert answer("iptables", ["-S"]) == before
    lines = f"*filter\n{' '.join(words)}\nCOMMIT\n".encode()
    assert answer("iptables-restore", ["-n"], lines)[0] == 4
    assert answer("iptables", ["-S"]) == before


def test_a_set_that_a_rule_names_stays(state: Path) -> None:
    assert answer("ipset", ["create", "a", "hash:net,port"])[0] == 0
    assert answer("iptables", ["-A", "INPUT", "-m", "set", "--match-set", "a", "src,dst"])[0] == 0
    assert answer("ipset", ["destroy", "a"])[0] == 1
    assert answer("iptables", ["-F"])[0] == 0
    assert answer("ipset", ["destroy", "a"])[0] == 0
