"""The packets of --guard, the connections that they make, and how these go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.events import BadPacket, PacketEvent
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.trace.run import is_answered
from iptables_py.app.trace.session import with_ports
from iptables_py.engine.kept import kept_connections

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.app.trace.session import Session, Traced

    Fields = dict[str, Any]

PASSING = (fates.LOCAL, fates.FORWARDED, fates.SENT)  # the beginnings of verdicts


@dataclass(frozen=True, slots=True)
class Made:
    """A connection that was made.

    ends: the packet with which it goes on, and the answer to that if there is one
    kept: what a machine remembers that knows the connection, and nothing else
    is_tracked: whether connection tracking knows a connection
    """

    ends: list[Fields]
    kept: dict[str, Any]
    is_tracked: bool


def fields_of(text: str) -> Fields:
    """Return the fields of the one packet that a text describes. Raise BadPacket."""
    first, *others = read(text)
    for one in (first, *others):
        if one is not first or not isinstance(one, PacketEvent):
            line = text.split("\n")[one.line - 1]
            at = line.rindex(one.text)
            raise BadPacket("", one.line, at, "expected one packet: the answer to it is checked as well", line)
    assert isinstance(first, PacketEvent)
    return with_ports(first.fields, 1)


def make(session: Session, first: Fields) -> Made | Traced:
    """Let a packet, the answer to it and, for TCP, the acknowledgement make a connection.

    Return the first packet that does not pass, or the connection.
    """
    is_tcp = first["proto"] == "tcp"
    sent = [first]
    for number in range(3 if is_tcp else 2):
        traced = session.trace(sent[-1])
        if not passes(traced):
            return traced
        reply = session.reply_fields({}) if number or is_answered(traced) else None
        if reply is None:
            break
        sent.append(reply)
    ends = sent[-2:] if is_tcp else sent[:2]
    return Made(ends, kept_connections(session.machine), bool(session.machine.world.connections.all))


def go_on(session: Callable[[], Session], made: Made) -> Made | Traced:
    """Return the packet by which a connection can't go on, or the connection. Each session begins with it.

    Either end may send first: what was lost is sent again. If the connection was not tracked so far, that decides
    whether conntrack takes it up.
    """
    lost = _first_lost(session(), made.ends)
    if lost is None or len(made.ends) > 1 and _first_lost(session(), made.ends[::-1]) is None:
        return made
    return lost


def _first_lost(session: Session, packets: list[Fields]) -> Traced | None:
    return next((traced for traced in map(session.trace, packets) if not passes(traced)), None)


def passes(traced: Traced) -> bool:
    """Return whether a packet passed."""
    return traced.verdict.startswith(PASSING)
