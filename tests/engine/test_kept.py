"""A machine that goes on with what another one remembered answers as if there were only one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.test import replay
from iptables_py.app.test.replay import Replay
from iptables_py.app.test.timeline import instant, resolved
from iptables_py.engine.chance import Drawn
from iptables_py.engine.kept import kept, resume
from iptables_py.engine.machine import Machine
from iptables_py.engine.ruleset import Ruleset
from iptables_py.store.store import open_store
from tests.engine import fuzz, memories
from tests.engine.test_scenarios import NAMES, SCENARIOS, read

SEEDS = range(1, 1 + 4 * int(os.environ.get("PROPERTIES", "1")))


class Cut(Replay):
    """A scenario in which a new machine takes over before some packets.

    every: before each packet whose number this divides
    """

    def __init__(self, scenario: dict[str, Any], every: int) -> None:
        super().__init__(scenario, Drawn())
        self.every = every

    def _one(self, at: int, one: dict[str, Any]) -> dict[str, Any]:
        if at % self.every == self.every - 1:
            self._take_over()
        return super()._one(at, one)

    def _take_over(self) -> None:
        before = self.machine
        found = json.loads(json.dumps(kept(before)))
        self._write_state()
        self.ruleset = Ruleset(self.family)
        self.machine = Machine(self.host, self.ruleset, before.world.chance, before.world.now)
        with open_store(False) as store:
            self.ruleset.load(store)
            self.machine.sets.load(store.db, replay._now())
            self.machine.objects.load(store.db)
        resume(self.machine, found)


def compared(scenario: dict[str, Any], every: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_STATE", "")  # set by the replay, restored after the test
    monkeypatch.setattr(replay, "_now", lambda: 1_790_000_000_000)  # no time passes while members are stored
    if "clock" in scenario:
        now = instant(scenario)
        scenario = {key: resolved(value, now) for key, value in scenario.items()}
    assert Cut(scenario, every).result() == Replay(scenario, Drawn()).result()


@pytest.mark.parametrize("family", (4, 6))
@pytest.mark.parametrize("kind", sorted(fuzz.KINDS))
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_scenario_that_is_cut(kind: str, seed: int, family: int, monkeypatch: pytest.MonkeyPatch) -> None:
    compared(fuzz.scenario(seed, family, kind), seed % 4 + 1, monkeypatch)


@pytest.mark.parametrize("path", SCENARIOS, ids=NAMES)
def test_a_scenario_that_is_cut(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared(read(path)[0], 1, monkeypatch)


@pytest.mark.parametrize("every", (1, 2, 5))
def test_rules_go_on_with_what_they_remember(every: int, monkeypatch: pytest.MonkeyPatch) -> None:
    compared(memories.scenario(), every, monkeypatch)
