"""Machines with a ruleset, for tests of the engine in this process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from iptables_py.answer import answer
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.engine.chance import Chance, Drawn
from iptables_py.engine.machine import Machine
from iptables_py.engine.packet import UNICAST, Frame, Packet
from iptables_py.engine.ruleset import Ruleset
from iptables_py.store.store import open_store

HOST: dict[str, Any] = {
    "interfaces": [
        {"name": "eth0", "addresses": ["203.0.113.1/24"]},
        {"name": "eth1", "addresses": ["10.0.0.1/24"]},
    ],
    "routes": [{"dst": "default", "via": "203.0.113.254", "dev": "eth0"}],
    "ip_forward": 1,
}
BEGIN = 1.8e12  # milliseconds


def loaded(rules: str) -> Callable[[], Ruleset]:
    """Return a function that loads these rules, in the text of a save file, as often as it is called.

    The test's state must be set.
    """
    status, _, errors = answer("iptables-restore", [], rules.encode())
    assert status == 0, errors

    def load() -> Ruleset:
        ruleset = Ruleset(4)
        with open_store(False) as store:
            ruleset.load(store)
        return ruleset

    return load


def machine_of(ruleset: Ruleset, chance: Chance) -> Machine:
    """Return a router with a ruleset."""
    return Machine(host_of({"host": HOST}), ruleset, chance, BEGIN)


def machine_with(rules: str, seed: int = 0) -> Machine:
    """Return a router with these rules, in the text of a save file. The test's state must be set."""
    return machine_of(loaded(rules)(), Drawn(seed))


def arrive(machine: Machine, **fields: Any) -> list[Packet]:
    """Let a packet arrive on eth1. Return the packets that left."""
    packet = packets_of({"src": "10.0.0.9", "dst": "198.51.100.7", "proto": "udp", "dport": 53, **fields}, 1, "")[0]
    interface = machine.host.interfaces["eth1"]
    packet.frame = Frame(interface.peer_mac, interface.mac, UNICAST)
    machine.events.clear()
    machine.arrive(packet, interface)
    return [sent for _, sent in machine.events.sent]


def counters(machine: Machine) -> dict[str, list[tuple[int, int]]]:
    """Return the counters of the rules by table/chain, those of the policy first."""
    return {
        f"{table}/{chain.name}": [(chain.packets, chain.bytes), *chain.counters()]
        for table, chains in machine.ruleset.tables.items()
        for chain in chains.values()
    }
