"""Rules that remember no more than before the first packet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from iptables_py.engine.chance import Drawn
from iptables_py.engine.kept import kept, kept_connections, resume
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset
from iptables_py.store.store import open_store
from tests.engine import memories
from tests.engine.machines import arrive, loaded, machine_of

PORTS = (7, 8, 9, 9)


def begun(ruleset: RewindingRuleset, before: dict[str, Any]) -> Machine:
    """Return a machine that goes on with what another one kept, after its rules were rewound."""
    ruleset.rewind()
    machine = machine_of(ruleset, Drawn())
    resume(machine, before)
    return machine


def used(machine: Machine) -> list[Any]:
    """Let packets arrive, and return what the rules remember after each one."""
    found = []
    for port in PORTS:
        arrive(machine, sport=port)
        found.append(kept(machine)["rules"])
    return found


def test_rules_remember_the_same_after_each_rewinding(state: Path) -> None:
    loaded(memories.ruleset())
    ruleset = RewindingRuleset(4)
    with open_store(False) as store:
        ruleset.load(store)
    first = used(begun(ruleset, {}))
    assert first[0] != first[-1]
    assert used(begun(ruleset, {})) == first
    before = kept(begun(ruleset, {}))
    assert used(begun(ruleset, before)) == first
    with open_store(False) as store:
        ruleset.load(store)
    assert used(begun(ruleset, before)) == first


def test_only_connections_are_kept(state: Path) -> None:
    loaded(memories.ruleset())
    ruleset = RewindingRuleset(4)
    with open_store(False) as store:
        ruleset.load(store)
    machine = begun(ruleset, {})
    used(machine)
    found = kept_connections(machine)
    other = begun(ruleset, found)
    assert len(other.world.connections.all) == len(set(PORTS))
    assert other.world.shared == {}
