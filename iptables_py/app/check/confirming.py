"""Whether the engine traces a packet to the rule to which it comes as the analysis has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.check.chances import Chances, Fixed
from iptables_py.app.check.hosts import Hosts
from iptables_py.app.enginestate import wall_clock
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace import connectionstate
from iptables_py.app.trace.injection import inject
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset
from iptables_py.engine.steps import DROP, Step
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from iptables_py.analysis.check.model import Rule as ModelRule
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.engine.journal import Entry
    from iptables_py.engine.ruleset import Rule
    from iptables_py.engine.sets import Sets
    from iptables_py.rules.rule import Rule as Parsed
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

OF_HEADER = ("sport", "dport", "flags")
PORTS = 1 << 16
OFFSET = 1480  # of later fragments
ARRIVING = ("PREROUTING", "INPUT")
# settings with which a host takes more packets, and why it does not take them without
LENIENT = ("net.ipv4.conf.all.accept_local", "net.ipv4.conf.all.route_localnet")
REFUSED = ("martian", "source")
OTHER_STATE = "other state"  # connection tracking gave the packet another state than it was to have
# fields of the same name and form
SAME = (
    "src", "dst", "proto", "sport", "dport", "flags", "mark", "in", "ttl", "tos", "uid", "gid", "mss", "payload_hex",
    "flowlabel", "spi", "dccp_type",
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
        """Return how many packets like this one have to come, until one comes to the wanted rule; 0 if over `most`.

        With the key other_ports, each comes from the port after that of the one before.
        """
        for happens in (False, True):
            self.ruleset.forget()
            chance = Fixed(happens)
            try:
                machine = self._machine(packet, chance)
                for count, one in enumerate(repetitions(packet, most), 1):
                    if wanted in _met(self._sent(machine, one, count)[0]):
                        return count
            except BadScenario:
                break
            if not chance.asked:
                break
        return 0

    def comes_after(self, others: Sequence[dict[str, Any]], packet: dict[str, Any], wanted: str) -> bool:
        """Return whether a packet comes to the wanted rule after these others."""
        self.ruleset.forget()
        found: list[Entry] = []
        try:
            machine = self._machine(packet, Fixed(False))
            for count, one in enumerate((*others, packet), 1):
                found, _ = self._sent(machine, one, count)
        except BadScenario:
            return False
        return wanted in _met(found)

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


def repetitions(packet: dict[str, Any], count: int) -> Iterator[dict[str, Any]]:
    """Yield a packet that comes several times, with the key other_ports each time from another port."""
    for number in range(count):
        is_other = packet.get("other_ports") and number
        yield {**packet, "sport": (packet["sport"] + number) % PORTS} if is_other else packet


def fields_of(packet: dict[str, Any], family: int) -> dict[str, Any]:
    """Return the packet with the fields of a scenario."""
    found: dict[str, Any] = {key: packet[key] for key in SAME if key in packet}
    if packet["path"] == "OUTPUT" or packet.get("in") == "lo":
        found["local"] = True
        found.pop("in", None)
    if "icmp" in packet:
        kind, code = packet["icmp"].split("/")
        found |= {"type": int(kind), "code": int(code)}
    headers: list[dict[str, Any]] = []
    if "rt_type" in packet or "rt_segsleft" in packet:
        headers.append({"h": "rt", "type": packet.get("rt_type", 2), "segsleft": packet.get("rt_segsleft", 0)})
    if "ah_spi" in packet:
        headers.append({"h": "ah", "spi": packet["ah_spi"]})
    if packet.get("frag") and family == 6:
        headers.append({"h": "frag", "off": OFFSET})
    found |= {"ext": headers} if headers else {}
    if packet.get("frag"):
        found = {key: value for key, value in found.items() if key not in OF_HEADER}
        found |= {"frag_off": OFFSET} if family == 4 else {}
    if "length" in packet:
        is_data = packet.get("frag") and family == 4
        found |= {"payload_len": packet["length"] - 20} if is_data else {"length": packet["length"]}
    if "mac" in packet:
        found["smac"] = packet["mac"]
    if "ct" in packet:
        found["ctstate"] = packet["ct"]
    return found
