"""Whether the engine traces a packet to the rule to which it comes as the analysis has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.enginestate import wall_clock
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace.session import Session
from iptables_py.engine.chance import Drawn
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset

if TYPE_CHECKING:
    from iptables_py.engine.sets import Sets
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

FULL = {4: 32, 6: 128}
OWN = {4: "192.0.2.250", 6: "2001:db8:ffff::fa"}  # an address that each interface has
SAME = ("src", "dst", "proto", "sport", "dport", "flags", "mark", "in")  # fields of the same name and form


class Fixed(Drawn):
    """What is random always happens, or never."""

    def __init__(self, happens: bool) -> None:
        super().__init__(0)
        self.is_true = happens

    def happens(self, part: int, whole: int) -> bool:
        """Return whether something happens that happens `part` times of `whole`."""
        return part >= whole or (self.is_true and part > 0)


class Engine:
    """The rules of a family as the engine follows packets through them."""

    def __init__(self, family: int, rules: Store, sets: Database) -> None:
        self.family = family
        self.now = float(wall_clock())
        self.sets = sets
        self.loaded: Sets | None = None
        self.ruleset = RewindingRuleset(family)
        self.ruleset.load(rules)

    def passed(self, packet: dict[str, Any]) -> tuple[set[str], str]:
        """Return which rules and policies a packet comes to and matches, by hook and id, and what is not known.

        The packet is one of analysis/check/example.py; the names are as "INPUT filter/INPUT/3".
        """
        cause = ""
        for happens in (False, True):
            found, cause = self._passed(packet, Fixed(happens))
            if found:
                return found, cause
        return set(), cause

    def _passed(self, packet: dict[str, Any], chance: Fixed) -> tuple[set[str], str]:
        self.ruleset.forget()
        try:
            host = host_of({"family": self.family, "host": host_for(packet, self.family)})
            machine = Machine(host, self.ruleset, chance, self.now)
            if self.loaded:
                machine.sets.share(self.loaded)
            else:
                machine.sets.load(self.sets, int(self.now))
                self.loaded = machine.sets
            traced = Session(machine, is_thorough=False).trace(fields_of(packet, self.family))
        except BadScenario as bad:
            return set(), str(bad)
        return _met(traced.way) | {name for way in traced.others for name in _met(way)}, traced.cause


def _met(way: list[dict[str, Any]]) -> set[str]:
    found = set()
    for phase in way:
        if phase["phase"] == "table":
            for step in phase["steps"]:
                if "failed" not in step:
                    number = "policy" if step["rule"] is None else step["rule"]
                    found.add(f"{phase['hook']} {phase['table']}/{step['chain']}/{number}")
    return found


def fields_of(packet: dict[str, Any], family: int) -> dict[str, Any]:
    """Return the packet with the fields of a scenario."""
    found: dict[str, Any] = {key: packet[key] for key in SAME if key in packet}
    if packet["path"] == "OUTPUT" or packet.get("in") == "lo":
        found["local"] = True
        found.pop("in", None)
    if "icmp" in packet:
        kind, code = packet["icmp"].split("/")
        found |= {"type": int(kind), "code": int(code)}
    if packet.get("frag"):
        found |= {"frag_off": 1480}
    if "ct" in packet:
        found["ctstate"] = packet["ct"]
    return found


def host_for(packet: dict[str, Any], family: int) -> dict[str, Any]:
    """Return a host on which the packet takes its path."""
    names = dict.fromkeys(name for key in ("in", "out") if (name := packet.get(key)) and name != "lo")
    own = {"INPUT": packet["dst"], "OUTPUT": packet["src"]}.get(packet["path"])
    loops = "lo" in (packet.get("in"), packet.get("out"))
    first = packet.get("out") or packet.get("in")
    interfaces = []
    for name in names:
        addresses = [f"{OWN[family]}/{FULL[family]}"]
        if own and not loops and name == first:
            addresses.insert(0, f"{own}/{FULL[family]}")
        interfaces.append({"name": name, "addresses": addresses})
    host: dict[str, Any] = {"interfaces": interfaces, "ip_forward": 1}
    if first and first != "lo":
        host["routes"] = [{"dst": "default", "dev": first}]
    if loops:
        host["lo_addresses"] = sorted({f"{packet[end]}/{FULL[family]}" for end in ("src", "dst")})
    return host
