"""A machine that goes on with what another one remembered answers as if there were only one."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.scenarios import replay
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.timeline import instant, resolved
from iptables_py.engine.chance import Drawn
from iptables_py.engine.kept import connections, forget_connections, kept, resume
from iptables_py.engine.machine import Machine
from iptables_py.engine.ruleset import Ruleset
from iptables_py.store.store import open_store
from tests.engine import fuzz, memories
from tests.engine.machines import BEGIN, arrive, machine_with
from tests.engine.test_scenarios import NAMES, SCENARIOS, read

SEEDS = range(1, 1 + 2 * int(os.environ.get("PROPERTIES", "1")))


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


RULES = "*filter\n-A FORWARD -m conntrack --ctstate ESTABLISHED\n-A FORWARD -m limit --limit 1/sec\nCOMMIT\n"


@pytest.fixture
def used(state: Path) -> Machine:
    """Return a machine that has seen two packets and a fragment."""
    machine = machine_with(RULES)
    for fields in ({"sport": 1}, {"sport": 2}, {"sport": 3, "mf": True, "payload_len": 8}):
        arrive(machine, **fields)
    return machine


def gone_on(found: dict[str, Any]) -> Machine:
    """Return a new machine with the same rules that goes on with what was kept."""
    machine = machine_with(RULES)
    resume(machine, json.loads(json.dumps(found)))
    return machine


def test_what_is_read_back_is_written_the_same(used: Machine) -> None:
    found = json.loads(json.dumps(kept(used)))
    assert kept(gone_on(found)) == found == kept(gone_on(kept(gone_on(found))))
    assert found["rules"][0][1] == "-m limit --limit 1/sec"


def test_another_version_is_forgotten(used: Machine) -> None:
    new = kept(machine_with(RULES))
    assert kept(gone_on({**kept(used), "version": 0})) == new
    assert connections({**kept(used), "version": 0}, BEGIN) == []


@pytest.mark.parametrize("part", ["tracked", "limits", "pieces"])
def test_a_part_of_a_class_with_other_fields_is_forgotten(used: Machine, part: str) -> None:
    found = kept(used)
    fields = found[part]["fields"]
    fields[min(fields)].append("more")
    assert kept(gone_on(found)) == {**kept(used), part: kept(machine_with(RULES))[part]}


def test_rules_of_another_form_are_forgotten(used: Machine) -> None:
    found = kept(used)
    for rule in found["rules"]:
        rule[2]["value"] = [["one", "two"], ["too many"]]
    machine = gone_on(found)
    arrive(machine)
    assert [one[2]["value"] for one in kept(machine)["rules"]] == [[[4.0, BEGIN]]]


def test_pieces_of_an_interface_that_is_gone_are_forgotten(used: Machine) -> None:
    text = json.dumps(kept(used))
    assert '{"interface": "eth1"}' in text
    machine = gone_on(json.loads(text.replace('{"interface": "eth1"}', '{"interface": "eth7"}')))
    assert kept(machine) == {**kept(used), "pieces": kept(machine_with(RULES))["pieces"]}


def test_connections_that_ended_long_ago_are_left_out(used: Machine) -> None:
    used.world.now = BEGIN + 80_000
    assert len(gone_on(kept(used)).world.connections.all) == 2
    assert connections(kept(used), used.world.now) == []
    used.world.now = BEGIN + 100_000
    assert len(gone_on(kept(used)).world.connections.all) == 0


def test_connections_can_be_forgotten(used: Machine) -> None:
    found = kept(used)
    assert len(connections(found, BEGIN)) == 2
    assert forget_connections(found) and not forget_connections(found)
    machine = gone_on(found)
    assert machine.world.connections.all == {}
    assert kept(machine)["rules"] == kept(used)["rules"]


def test_several_machines_go_on_apart(used: Machine) -> None:
    """As outcomes of a trace do, each from the same values."""
    found = kept(used)
    before = json.dumps(found)
    first, second = machine_with(RULES), machine_with(RULES)
    resume(first, found)
    arrive(first, sport=9)
    resume(second, found)
    assert (len(first.world.connections.all), len(second.world.connections.all)) == (3, 2)
    assert json.dumps(found) == before == json.dumps(kept(second))
