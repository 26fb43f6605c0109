"""Random scenarios: the engine's answers are the kernel's."""

from __future__ import annotations

import os

import pytest

from iptables_py.app.scenarios.comparison import differences
from tests.engine import fuzz
from tests.engine.kernel import oracle
from tests.engine.test_scenarios import replayed
from tests.reference import reference

SEEDS = range(1, 1 + 6 * int(os.environ.get("PROPERTIES", "1")))


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("kind", sorted(fuzz.KINDS))
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_scenario_ends_as_in_the_kernel(kind: str, seed: int) -> None:
    scenario = fuzz.scenario(seed, kind=kind)
    kernel = oracle.isolated(scenario, str(reference.directory()), "default")
    assert differences(scenario, kernel, replayed(scenario)) == []


@pytest.mark.parametrize("kind", sorted(fuzz.KINDS))
def test_a_seed_makes_one_scenario(kind: str) -> None:
    assert fuzz.scenario(7, kind=kind) == fuzz.scenario(7, kind=kind)
