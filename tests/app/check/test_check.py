"""iptables-py check: its output and statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from iptables_py.analysis.check.judge import judged
from iptables_py.analysis.check.model import Model
from iptables_py.app.check.checking import check
from iptables_py.app.rulesets import Scratch, restored, rules_in

ROOT = Path(__file__).parents[3]
KNOWN = sorted((ROOT / "tests" / "analysis" / "rulesets").glob("*.txt"))


def loaded(path: str, text: str, family: int) -> Scratch:
    """Return the rules of a save text."""
    return restored(path, text.encode(), family, counters=True, given=Scratch())


@pytest.mark.parametrize("path", KNOWN, ids=lambda path: path.stem)
def test_known_answers(path: Path) -> None:
    """The lines after `?` are ids with the expected status, its reason and the rules to blame."""
    text, _, expected = path.read_text().partition("?\n")
    store = loaded("rules.v4", text, 4)
    found = judged(Model(rules_in(store, 4, lambda rule: rule), 4))
    for line in expected.splitlines():
        id, *expected_words = line.split()
        one = found[id]
        assert " ".join([one.status, one.reason, *one.by]).split() == expected_words, line


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.v?")), ids=lambda path: path.name)
def test_examples(path: Path) -> None:
    """Engine and analysis never disagree, and each live rule has a packet."""
    family = 6 if path.suffix == ".v6" else 4
    store = loaded(path.name, path.read_text(), family)
    report = check(family, store, store.db)
    assert report.faults == []
    assert all((one.packet is not None) is (one.status == "live") for one in (*report.rules, *report.policies))
    assert json.dumps([one.packet for one in report.rules])
