"""The number by which a change of the ruleset is noticed."""

from pathlib import Path

from iptables_py.answer import answer
from iptables_py.store.changecount import change_count


def test_only_changes_count(state: Path) -> None:
    found = [change_count()]
    for words, changes in (
        ("-N A", True),
        ("-S", False),
        ("-C A -j DROP", False),
        ("-A A -j NOWHERE", False),
        ("-P INPUT DROP", True),
        ("-X A", True),
    ):
        answer("iptables", words.split())
        found.append(change_count())
        assert (found[-1] != found[-2]) == changes, words
    assert found[0] == b""
