"""Searches end, and what they do not decide is unknown."""

from __future__ import annotations

import sys
from random import Random

import pytest

from iptables_py.analysis.check import cover, judge
from iptables_py.analysis.check.judge import DEAD, NO_SOLVER, UNKNOWN, judged
from tests.analysis.check.smallworld import world
from tests.analysis.check.test_smallworld import KINDS, model_of

SEEDS = range(15)


@pytest.mark.parametrize("steps", [0, 40, 400])
def test_few_steps_prove_no_more(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """What is dead with few steps is dead with many, and the rest is open or unknown."""
    models = [model_of(world(Random(seed), KINDS["everything"])) for seed in SEEDS]
    dead = [{id for id, one in judged(model).items() if one.status == DEAD} for model in models]
    monkeypatch.setattr(judge, "ALL_STEPS", steps)
    unknown = 0
    for model, known in zip(models, dead, strict=True):
        found = judged(model)
        assert {id for id, one in found.items() if one.status == DEAD} <= known
        unknown += sum(one.status == UNKNOWN for one in found.values())
    assert unknown or steps


def test_without_a_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a search gives up and python-sat is not installed, nothing is claimed."""
    models = [model_of(world(Random(seed), KINDS["states"])) for seed in SEEDS]
    dead = [{id for id, one in judged(model).items() if one.status == DEAD} for model in models]
    monkeypatch.setattr(cover, "MOST_STEPS", 1)
    solved = [{id for id, one in judged(model).items() if one.status == DEAD} for model in models]
    assert solved == dead
    monkeypatch.setitem(sys.modules, "pysat.solvers", None)
    causes = set()
    for model, known in zip(models, dead, strict=True):
        found = judged(model)
        assert {id for id, one in found.items() if one.status == DEAD} <= known
        causes |= {one.cause for one in found.values() if one.status == UNKNOWN}
    assert causes == {NO_SOLVER}
