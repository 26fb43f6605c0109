"""The comparison of rulesets in cases whose answer is known.

A file begins with an old ruleset. After each line `=== TITLE` comes a new one, then `? RESULT`, for different followed
by the verdicts and ids of the first difference, if the case is about them.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from iptables_py.analysis.semantic.asking import Comparison
from iptables_py.analysis.semantic.pairing import Pair
from iptables_py.app.rulesets import Scratch, restored, rules_in
from iptables_py.app.semantic.confirming import Ruleset, Twins

pytestmark = pytest.mark.smoke

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


def cases() -> list[Any]:
    """Return the parts of each case."""
    found: list[Any] = []
    for path in CASES:
        old, *others = path.read_text().split("=== ")
        for text in others:
            title, _, rest = text.partition("\n")
            new, _, expected = rest.partition("? ")
            found.append(pytest.param(path.stem, old, new, expected.split(), id=f"{path.stem}: {title}"))
    return found


@pytest.mark.parametrize(("stem", "old", "new", "expected"), cases())
def test_known_answer(stem: str, old: str, new: str, expected: list[str]) -> None:
    """It is the expected one."""
    family = 6 if stem.endswith("6") else 4
    stores = [restored("rules.v4", text.encode(), family, given=Scratch()) for text in (old, new)]
    pair = Pair(*(rules_in(store, family, str) for store in stores), family)
    answer = Comparison(pair, Twins(pair, *(Ruleset(family, one, one.db) for one in stores)).confirm).compare()
    assert not answer.faults
    result = "different" if answer.differences else "unknown" if answer.causes else "equal"
    assert result == expected[0], answer
    for difference in answer.differences[:1]:
        found = difference.found
        words = [found.old.verdict, found.old.id, found.new.verdict, found.new.id]
        assert expected[1:] in ([], words)


@pytest.mark.parametrize("now", ["2024-02-28T23:59:59", "2026-12-05T03:00:00", "2031-07-16T12:00:00"])
@pytest.mark.parametrize(
    ("stem", "old", "new", "expected"), [case for case in cases() if "-m time" in case.values[1] + case.values[2]]
)
def test_the_answers_are_the_same_at_any_time(
    stem: str, old: str, new: str, expected: list[str], now: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = int(datetime.fromisoformat(f"{now}+00:00").timestamp()) * 1000
    monkeypatch.setattr("iptables_py.app.semantic.confirming.wall_clock", lambda: begin)
    test_known_answer(stem, old, new, expected)
