"""What became of a packet: the verdict on it, where it left, and what answered it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.app.scenarios.answers import rejection_of
from iptables_py.engine.packet import ICMP, ICMPV6, Packet

if TYPE_CHECKING:
    from iptables_py.engine.events import Events
    from iptables_py.engine.interface import Interface

    Frames = list[tuple[Interface, Packet]]

LOCAL, DROPPED, UNKNOWN = "local", "dropped", "unknown"
FORWARDED, SENT, REJECTED = "forwarded:", "sent:", "rejected:"  # before an interface, or the kind of REJECT

# the beginnings of verdicts, by what one may expect of a packet
EXPECTED = {
    "accept": (LOCAL, FORWARDED, SENT),
    "drop": (DROPPED,),
    "reject": (REJECTED,),
    "local": (LOCAL,),
    "forward": (FORWARDED,),
}


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a packet.

    verdict: LOCAL, DROPPED, or FORWARDED, SENT or REJECTED with what follows
    out: each (interface, packet) in which it left, on lo too
    delivered: the same for this host's sockets
    answers: what other packets left because of it
    rejects: whether a REJECT rule answered
    reason: why it was dropped, None if it was not
    error: the error that the sender of a local packet gets, None without one
    """

    verdict: str
    out: Frames
    delivered: Frames
    answers: Frames
    rejects: bool
    reason: str | None
    error: str | None


def fate_of(events: Events, first: Packet, is_local: bool, with_copies: bool = True) -> Fate:
    """Return the fate of a packet after it has passed. `first` is the packet as it was sent, or its first fragment.

    with_copies: whether copies count as the packet: those of TEE, and what this host hears of its own broadcasts
    """
    out: Frames = []
    answers: Frames = []
    for frame in events.sent:
        is_it = is_own(frame[1], first) and (with_copies or not frame[1].copied)
        (out if is_it else answers).append(frame)
    delivered = [frame for frame in events.delivered if is_own(frame[1], first)]
    if is_local and not with_copies and any(not interface.is_loopback for interface, _ in out):
        delivered = []
    verdict = _verdict(out, delivered, answers if events.rejected else [], is_local)
    reason = events.ends[-1] if verdict == DROPPED and events.ends else None
    return Fate(verdict, out, delivered, answers, events.rejected, reason, events.error)


def _verdict(out: Frames, delivered: Frames, rejections: Frames, is_local: bool) -> str:
    if delivered:
        return LOCAL
    real = [interface.name for interface, _ in out if not interface.is_loopback]
    if real:
        return (SENT if is_local else FORWARDED) + real[-1]
    kinds = [kind for _, packet in rejections if (kind := rejection_of(packet))]
    kinds.sort(key=lambda kind: "/" in kind)  # other errors last: a redirect comes before
    return REJECTED + kinds[0] if kinds else DROPPED


def is_own(packet: Packet, first: Packet) -> bool:
    """Return whether this is the packet itself, not an answer to it."""
    if packet.offset:
        return True
    same = packet.identification == first.identification and packet.protocol == first.protocol
    kind = packet.transport[:1] if packet.protocol in (ICMP, ICMPV6) else b""
    return same and (not kind or kind == first.transport[:1])
