"""The way of packets as plain values, from the journal of the engine: phases in order, as `trace --json` prints them.

A phase is an object with the key `phase`; docs/json.md lists them with their keys and codes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.answers import address_text
from iptables_py.app.trace.facts import changes, facts, header
from iptables_py.app.trace.ruletext import condition_text, rule_text
from iptables_py.engine import journal as entries
from iptables_py.engine.steps import Step
from iptables_py.engine.walk import CONTINUE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from iptables_py.engine.interface import Interface
    from iptables_py.engine.journal import Entry
    from iptables_py.engine.packet import Packet

    Phase = dict[str, Any]


FEW = 3  # rules in a row that do not match and are listed each


def ways(journal: Iterable[Entry], is_thorough: bool = True) -> list[list[Phase]]:
    """Return the phases of each packet, the packets in the order in which they began.

    is_thorough: whether each rule that does not match is listed, not a run of many as one step
    """
    by_packet: dict[int, _Way] = {}
    order: list[_Way] = []
    for entry in journal:
        key = id(entry.packet)
        if isinstance(entry, entries.Joined) and id(entry.piece) in by_packet:
            by_packet[key] = by_packet[id(entry.piece)]
        if key not in by_packet:
            by_packet[key] = _Way(entry.packet, is_thorough)
            order.append(by_packet[key])
        by_packet[key].add(entry)
    for way in order:
        way.end_run()
    return [way.phases for way in order]


class _Way:
    """The phases of one packet.

    last: what it was like at the last entry that says so
    run: the last rules in a row that do not match
    """

    def __init__(self, packet: Packet, is_thorough: bool) -> None:
        self.phases: list[Phase] = []
        self.is_thorough = is_thorough
        self.run: list[Step] = []
        self.kept = packet  # its identity must not be given to another one
        self.last = packet
        self.hook = ""

    def add(self, entry: Entry) -> None:
        """Add what an entry says."""
        if isinstance(entry, Step) and entry.failed is not None and entry.verdict == CONTINUE:
            if self.run and self.run[-1].chain is not entry.chain:
                self.end_run()
            self.run.append(entry)
            return
        self.end_run()
        self.phases += _READERS[type(entry)](self, entry)
        seen = getattr(entry, "seen", None) or getattr(entry, "after", None)
        if seen is not None:
            self.last = seen

    def end_run(self) -> None:
        """Add the rules in a row that do not match."""
        if self.is_thorough or len(self.run) <= FEW:
            for step in self.run:
                _step(self, step)
        else:
            first, last = self.run[0], self.run[-1].rule
            assert first.rule and last
            span = {"chain": first.chain.name, "rule": first.rule.number, "last": last.number}
            self.table["steps"].append(span | {"met": False, "verdict": CONTINUE})
        self.run = []

    @property
    def table(self) -> Phase:
        """The last table."""
        return next(phase for phase in reversed(self.phases) if phase["phase"] == "table")


def _begun(way: _Way, entry: entries.Begun) -> Iterator[Phase]:
    name = entry.interface.name if entry.interface else None
    yield {"phase": "begin", "interface": name, "packet": header(entry.seen)}


def _joined(way: _Way, entry: entries.Joined) -> Iterator[Phase]:
    yield {"phase": "joined", "packet": header(entry.seen)}


def _at_hook(way: _Way, entry: entries.AtHook) -> Iterator[Phase]:
    way.hook = entry.hook
    yield {"phase": "hook", "hook": entry.hook, "in": _name(entry.in_), "out": _name(entry.out)}


def _tracked(way: _Way, entry: entries.Tracked) -> Iterator[Phase]:
    connection = entry.connection
    yield {
        "phase": "conntrack",
        "hook": way.hook,
        "state": entry.state,
        "reply": entry.reply,
        "new": entry.is_new,
        "translated": bool(connection and (connection.translated_source or connection.translated_destination)),
    }


def _at_table(way: _Way, entry: entries.AtTable) -> Iterator[Phase]:
    skipped = entry.skipped.replace(" ", "-") or None
    yield {"phase": "table", "hook": entry.hook, "table": entry.table, "skipped": skipped, "steps": [], "changes": []}


def _step(way: _Way, entry: Step) -> Iterator[Phase]:
    """Add the step to the table that the packet is in."""
    rule = entry.rule
    step: Phase = {"chain": entry.chain.name, "rule": rule.number if rule else None}
    if rule is None:
        step |= {"policy": entry.chain.policy, "rules": entry.chain.size, "met": True, "verdict": entry.verdict}
    else:
        step |= {"text": rule_text(rule), "met": entry.failed is None, "verdict": entry.verdict}
        if entry.failed is not None:
            asked, text = condition_text(rule, entry.failed, entry.packet.family)
            step |= {"failed": text, "has": _has(way, asked)}
        if entry.before is not None and entry.after is not None:
            step["changes"] = changes(entry.before, entry.after)
    way.table["steps"].append(step)
    return iter(())


def _has(way: _Way, asked: tuple[str, ...]) -> str:
    """Return what the packet has of what a condition asks."""
    at = next(phase for phase in reversed(way.phases) if phase["phase"] == "hook")
    interfaces = {"-i": f"arrives on {at['in'] or 'no interface'}", "-o": f"leaves by {at['out'] or 'no interface'}"}
    return ", ".join(interfaces.get(name) or facts(way.last, (name,)) for name in asked)


def _passed_table(way: _Way, entry: entries.PassedTable) -> Iterator[Phase]:
    table = way.table
    table["verdict"] = entry.verdict
    if entry.table == "nat":
        table["changes"] = changes(way.last, entry.seen)
    return iter(())


def _routed(way: _Way, entry: entries.Routed) -> Iterator[Phase]:
    route = entry.route
    found: Phase = {"phase": "route", "kind": route.kind if route else None, "again": entry.again}
    if route and route.is_way_out:
        family = entry.packet.family
        found["interface"] = _name(route.interface)
        found["gateway"] = None if route.gateway is None else address_text(route.gateway, family)
    found["cause"] = code(entry.cause) if entry.cause else None
    yield found


def _ended(way: _Way, entry: entries.Ended) -> Iterator[Phase]:
    yield {"phase": "end", "cause": code(entry.cause)}


def _left(way: _Way, entry: entries.Left) -> Iterator[Phase]:
    yield {"phase": "leaves", "interface": entry.out.name, "packet": header(entry.seen)}


def _delivered(way: _Way, entry: entries.Delivered) -> Iterator[Phase]:
    yield {"phase": "delivered", "interface": entry.interface.name, "packet": header(entry.seen)}


def code(cause: str) -> str:
    """Return the code of a cause for which a packet ended."""
    return cause if "/" in cause else cause.replace(" ", "-")


def _name(interface: Interface | None) -> str | None:
    return interface.name if interface else None


_READERS: dict[type, Callable[[_Way, Any], Iterator[Phase]]] = {
    entries.Begun: _begun,
    entries.Joined: _joined,
    entries.AtHook: _at_hook,
    entries.Tracked: _tracked,
    entries.AtTable: _at_table,
    Step: _step,
    entries.PassedTable: _passed_table,
    entries.Routed: _routed,
    entries.Ended: _ended,
    entries.Left: _left,
    entries.Delivered: _delivered,
}
