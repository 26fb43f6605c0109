"""A host through which packets are traced one after another, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iptables_py.app.fates import UNKNOWN, Fate, fate_of
from iptables_py.app.scenarios.derived import Seen, error_fields, reply_fields
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.trace import connectionstate
from iptables_py.app.trace.decision import Decision, decision_of
from iptables_py.app.trace.facts import header
from iptables_py.app.trace.injection import inject
from iptables_py.app.trace.way import ways
from iptables_py.engine.answers import is_answered
from iptables_py.engine.routes import EVERYONE, is_multicast
from iptables_py.engine.tracking import is_error_type
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from iptables_py.engine.journal import Entry
    from iptables_py.engine.machine import Machine

    Fields = dict[str, Any]

FIRST_PORT = 49152  # the first port that is chosen for `*`
NO_FATE = Fate(UNKNOWN, [], [], [], False, None, None)


@dataclass(frozen=True, slots=True)
class Traced:
    """A packet that was traced.

    text: the packet as it began
    way, others: its phases, and those of the packets that it caused
    cause: why its fate is unknown, "" if it is known
    assumed: codes of what was assumed about its connection
    logs: the lines of LOG rules, as the kernel would write them
    """

    text: str
    fields: Fields
    fate: Fate
    decision: Decision | None
    way: list[dict[str, Any]]
    others: list[list[dict[str, Any]]]
    cause: str = ""
    assumed: tuple[str, ...] = ()
    logs: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """What became of the packet, as in fates.py."""
        return self.fate.verdict


class Session:
    """A machine, and the last packet that was traced, which a reply answers.

    with_way: whether the way of each packet is recorded, and what decided its fate; that takes most of the time
    """

    def __init__(self, machine: Machine, is_thorough: bool, with_way: bool = True) -> None:
        self.machine = machine
        self.with_way = with_way
        machine.events.is_thorough = is_thorough
        self.last: Seen | None = None
        self.count = 0

    def wait(self, milliseconds: int) -> None:
        """Let time pass."""
        self.machine.world.now += milliseconds

    def reply_fields(self, more: Fields) -> Fields | None:
        """Return the fields of the answer to the last packet, with others on top. None if nothing sends one.

        With the type of an ICMP error it is that error about the packet. Nothing answers a packet that did not pass, is
        an ICMP error, or went to many.
        """
        if self.last is None or not is_answered(self.last.packet):
            return None
        family, destination = self.last.packet.family, self.last.packet.destination
        if is_multicast(destination, family) or family == 4 and destination == EVERYONE:
            return None
        if is_error_type(family, int(more.get("type", 255))):
            return {**error_fields(self.last), "code": 0, **more}
        return {**reply_fields(self.last), **more}

    def trace(self, given: Fields) -> Traced:
        """Trace a packet. Raise BadScenario if the fields can't be a packet here."""
        self.count += 1
        fields = connectionstate.completed(with_ports(given, self.count))
        packets = packets_of(fields, self.count, "packet")
        events = self.machine.events
        events.clear()
        journal: list[Entry] = []
        events.journal = journal if self.with_way else None
        assumed, cause, fate = "", "", NO_FATE
        text = header(packets[0]) if self.with_way else ""
        try:
            for packet in packets:
                assumed = connectionstate.prepare(self.machine, packet, fields) or assumed
                inject(self.machine, packet, fields)
            fate = fate_of(events, packets[0], bool(fields.get("local")), with_copies=False)
        except Unknown as unknown:
            cause = unknown.cause
        finally:
            events.journal = None
        self._remember(fate)
        way, *others = ways(journal, events.is_thorough) if self.with_way else [[]]
        decision = decision_of(way, fate, cause)
        logs = tuple(one.text for one in events.logs if one.kind == "LOG")
        return Traced(text, fields, fate, decision, way, others, cause, (assumed,) if assumed else (), logs)

    def _remember(self, fate: Fate) -> None:
        """Keep the packet as it passed last: on the wire, or as delivered here; of fragments the first."""
        real = [Seen(interface, packet) for interface, packet in fate.out if not interface.is_loopback]
        delivered = [Seen(None, packet) for _, packet in fate.delivered]
        whole = [one for one in real or delivered if not one.packet.offset]
        self.last = whole[-1] if whole else None


def with_ports(fields: Fields, count: int) -> Fields:
    """Return the fields with a port of their own for each `*`."""
    free = {key: FIRST_PORT + count % 16000 for key in ("sport", "dport") if fields.get(key) == "*"}
    return {**fields, **free}
