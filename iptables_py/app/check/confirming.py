"""Whether the engine traces a packet to the rule to which it comes as the analysis has it."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from iptables_py.app.check.chances import Chances, Fixed
from iptables_py.app.enginestate import wall_clock
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.scenario import address, host_of
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace import connectionstate
from iptables_py.app.trace.injection import inject
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset
from iptables_py.engine.routes import add_own_address
from iptables_py.engine.steps import DROP, Step
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.analysis.check.model import Rule as ModelRule
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.engine.host import Host
    from iptables_py.engine.journal import Entry
    from iptables_py.engine.routes import Route
    from iptables_py.engine.ruleset import Rule
    from iptables_py.engine.sets import Sets
    from iptables_py.rules.rule import Rule as Parsed
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

OF_HEADER = ("sport", "dport", "flags")
OFFSET = 1480  # of later fragments
FULL = {4: 32, 6: 128}
ARRIVING = ("PREROUTING", "INPUT")
OWN = {4: "192.0.2.250", 6: "2001:db8:ffff::fa"}  # an address that each interface has
# settings with which a host takes more packets, and why it does not take them without
LENIENT = ("net.ipv4.conf.all.accept_local", "net.ipv4.conf.all.route_localnet")
REFUSED = ("martian", "source")
OTHER_STATE = "other state"  # connection tracking gave the packet another state than it was to have
# fields of the same name and form
SAME = (
    "src", "dst", "proto", "sport", "dport", "flags", "mark", "in", "ttl", "tos", "uid", "gid", "mss", "payload_hex",
    "flowlabel",
)  # fmt: skip


class ReadRuleset(RewindingRuleset):
    """A ruleset of which some rules are parsed already: by id, from the same texts."""

    def __init__(self, family: int, known: Mapping[str, ModelRule]) -> None:
        super().__init__(family)
        self._known = known

    def parsed(self, rule: Rule) -> Parsed:
        """Return the parts of a rule."""
        known = self._known.get(str(rule))
        return known.parsed if known else super().parsed(rule)


class Engine:
    """The rules of a family as the engine follows packets through them.

    known: rules that are parsed already, by id
    host: the host of the rules, None for one on which each packet takes its path
    ended: why the last packet ended, as the engine says it, "" if it did not, or OTHER_STATE
    """

    def __init__(
        self,
        family: int,
        rules: Store,
        sets: Database,
        known: Mapping[str, ModelRule] | None = None,
        host: HostDescription | None = None,
    ) -> None:
        self.family = family
        self.now = wall_clock()
        self.sets = sets
        self.loaded: Sets | None = None
        self.loaded_at = 0
        self.ruleset = ReadRuleset(family, known or {})
        self.ruleset.load(rules)
        self.hosts = Hosts(family, host)
        self.ended = ""
        self.chances = Chances()

    def passed(self, packet: dict[str, Any], wanted: str = "") -> tuple[set[str], str]:
        """Return which rules and policies a packet comes to and matches, by hook and id, and what is not known.

        The packet is one of analysis/check/example.py, with the key `at` if it comes at another time than now, in
        milliseconds since 1970; the names are as "INPUT filter/INPUT/3". What is random happens
        or not, so that the packet comes to the wanted one if that is possible. The host is one that takes packets from
        its own addresses if others don't take the packet.
        """
        seen: set[str] = set()
        cause = ""
        for chance in self.chances.each():
            found, cause = self._passed(packet, chance)
            if found and (not wanted or wanted in found):
                return found, cause
            seen = seen or found
        if self.ended in REFUSED:
            found, cause = self._passed(packet, Fixed(False), is_lenient=True)
            return seen | found, cause
        return seen, cause

    def repeated(self, packet: dict[str, Any], wanted: str, most: int) -> int:
        """Return how many packets like this one have to come, until one comes to the wanted rule; 0 if over `most`."""
        for happens in (False, True):
            self.ruleset.forget()
            chance = Fixed(happens)
            try:
                machine = self._machine(packet, chance)
                for count in range(1, most + 1):
                    if wanted in _met(self._sent(machine, packet, count)[0]):
                        return count
            except BadScenario:
                break
            if not chance.asked:
                break
        return 0

    def stopped_by(self, packet: dict[str, Any]) -> str:
        """Return the rule or policy that drops an arriving packet, whatever is random; "" if none is known to do so."""
        found = ""
        for happens in (False, True):
            self.ruleset.forget()
            try:
                machine = self._machine(packet, Fixed(happens))
                steps, cause = self._sent(machine, packet, 1)
            except BadScenario:
                return ""
            if cause or machine.events.delivered:
                return ""
            stopping = [one for one in steps if isinstance(one, Step) and one.verdict == DROP and one.failed is None]
            stopping = [one for one in stopping if one.hook in ARRIVING]
            if not stopping:
                return ""
            found = _id(stopping[0])
        return found

    def _passed(self, packet: dict[str, Any], chance: Fixed, is_lenient: bool = False) -> tuple[set[str], str]:
        self.ruleset.forget()
        self.ended = ""
        try:
            steps, cause = self._sent(self._machine(packet, chance, is_lenient), packet, 1)
        except BadScenario as bad:
            return set(), str(bad)
        return _met(steps), cause

    def _sent(self, machine: Machine, packet: dict[str, Any], count: int) -> tuple[list[Entry], str]:
        """Send a packet. Return its steps, and what is not known. Raise BadScenario."""
        machine.events.clear()
        machine.events.is_thorough = False
        fields = connectionstate.completed(fields_of(packet, self.family))
        one = packets_of(fields, count, "packet")[0]
        connectionstate.prepare(machine, one, fields)
        steps: list[Entry] = []
        machine.events.steps = steps
        try:
            inject(machine, one, fields)
        except Unknown as unknown:
            return steps, unknown.cause
        finally:
            self.ended = machine.events.ends[-1] if machine.events.ends else ""
            if "ct" in packet and one.state not in (None, packet["ct"]):
                self.ended = OTHER_STATE
        return steps, ""

    def _machine(self, packet: dict[str, Any], chance: Fixed, is_lenient: bool = False) -> Machine:
        host = self.hosts.host(packet)
        host.change(dict.fromkeys(LENIENT, int(is_lenient)))
        now = packet.get("at", self.now)
        machine = Machine(host, self.ruleset, chance, float(now))
        if self.loaded and self.loaded_at == now and not self.loaded.have_changed():
            machine.sets.share(self.loaded)
        else:
            machine.sets.load(self.sets, now)
            self.loaded, self.loaded_at = machine.sets, now
        return machine


def _met(steps: list[Entry]) -> set[str]:
    found = set()
    for step in steps:
        if isinstance(step, Step) and step.failed is None:
            found.add(f"{step.hook} {_id(step)}")
    return found


def _id(step: Step) -> str:
    return f"{step.chain.table}/{step.chain.name}/{step.rule.number if step.rule else 'policy'}"


class Hosts:
    """The hosts of packets. The same one serves all packets with the same interfaces, but its address changes."""

    def __init__(self, family: int, described: HostDescription | None) -> None:
        self.family = family
        self._only = described and host_of({"family": family, "host": described.scenario_host(family)})
        self.names = [name for name in self._only.interfaces if name != "lo"] if self._only else []
        self._known: dict[tuple[Any, ...], tuple[Host, dict[int, list[Route]]]] = {}

    def host(self, packet: dict[str, Any]) -> Host:
        """Return the only host, or one on which the packet takes its path, until this is called again."""
        if self._only:
            for interface in self._only.interfaces.values():
                interface.groups = frozenset((address(packet["dst"], self.family, "dst"),))
            return self._only
        if "lo" in (packet.get("in"), packet.get("out")) or _has_loopback(packet):
            return self._made(packet)
        key = tuple(packet.get(name) for name in ("path", "in", "out"))
        if key not in self._known:
            host = self._made({**packet, "src": OWN[self.family], "dst": OWN[self.family]})
            self._known[key] = host, {table: [*routes] for table, routes in host.router.tables.items()}
        host, routes = self._known[key]
        if packet["path"] != "FORWARD":
            interface = host.interfaces[packet.get("in") or packet["out"]]
            interface.groups = frozenset((address(packet["dst"], self.family, "dst"),))
            interface.addresses[self.family] = []
            host.router.tables = {table: [*some] for table, some in routes.items()}
            for own in filter(None, (own_address(packet), OWN[self.family])):
                add_own_address(host.router, interface, address(own, self.family, "own"), FULL[self.family])
        return host

    def _made(self, packet: dict[str, Any]) -> Host:
        return host_of({"family": self.family, "host": host_for(packet, self.family)})


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
        found = {key: value for key, value in found.items() if key not in OF_HEADER}
        found |= {"frag_off": OFFSET} if family == 4 else {"ext": [{"h": "frag", "off": OFFSET}]}
    if "length" in packet:
        is_data = packet.get("frag") and family == 4
        found |= {"payload_len": packet["length"] - 20} if is_data else {"length": packet["length"]}
    if "mac" in packet:
        found["smac"] = packet["mac"]
    if "ct" in packet:
        found["ctstate"] = packet["ct"]
    return found


def own_address(packet: dict[str, Any]) -> str | None:
    """Return the address of the packet that its host has, None if it is forwarded or for many hosts."""
    if packet["path"] == "OUTPUT":
        return str(packet["src"])
    if packet["path"] == "FORWARD":
        return None
    destination = ip_address(packet["dst"])
    is_for_many = destination.is_multicast or str(destination) == "255.255.255.255"
    return None if is_for_many else str(packet["dst"])


def host_for(packet: dict[str, Any], family: int) -> dict[str, Any]:
    """Return a host on which the packet takes its path."""
    names = dict.fromkeys(name for key in ("in", "out") if (name := packet.get(key)) and name != "lo")
    own = own_address(packet)
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
    elif _has_loopback(packet):
        host["sysctls"] = {"net.ipv4.conf.all.route_localnet": 1}
    return host


def _has_loopback(packet: dict[str, Any]) -> bool:
    """Return whether a packet has an address of 127/8, which only some hosts take from other interfaces than lo."""
    return any(packet[end].startswith("127.") for end in ("src", "dst"))
