"""One run of a trace: all packets in order, through a host that remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.events import After, Reply
from iptables_py.app.trace.sentence import sentence, surprises
from iptables_py.app.trace.session import Session, Traced
from iptables_py.app.trace.translations import translation_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.app.packetlanguage.events import Event
    from iptables_py.engine.machine import Machine

ECHO_REQUESTS = (8, 128)  # types of ICMP and ICMPv6


@dataclass(frozen=True, slots=True)
class Run:
    """What became of each packet. Two runs are equal if the packets fared alike.

    fared: what is compared
    traced: None is a reply to a packet that did not pass
    notes: what may surprise, for each packet
    """

    fared: tuple[Any, ...]
    traced: list[Traced | None] = field(compare=False)
    notes: list[list[dict[str, str]]] = field(compare=False)


def run(
    machine: Machine, events: Sequence[Event], is_thorough: bool, store: Callable[[], None] | None = None
) -> Run:
    """Trace the packets. Raise BadScenario.

    is_thorough: whether rules are shown, too, that can't match by address, port or protocol
    store: stores what the packets have changed, called if the fate of each is known
    """
    session = Session(machine, is_thorough)
    traced: list[Traced | None] = []
    for event in events:
        if isinstance(event, After):
            session.wait(event.milliseconds)
            continue
        fields = session.reply_fields(event.fields) if isinstance(event, Reply) else event.fields
        traced.append(session.trace(fields) if fields is not None else None)
    if store and not any(one and one.verdict == fates.UNKNOWN for one in traced):
        store()
    last = traced[-1] if traced else None
    reply = _reply(session, last) if last else None
    notes = [surprises(one, session, reply if one is last else None) if one else [] for one in traced]
    codes = [tuple(note["code"] for note in found) for found in notes]
    return Run(tuple((_fared(one), found) for one, found in zip(traced, codes, strict=True)), traced, notes)


def _reply(session: Session, last: Traced) -> Traced | None:
    """Return what becomes of the answer to a packet that passed, if it has one."""
    if last.verdict in (fates.DROPPED, fates.UNKNOWN) or last.verdict.startswith(fates.REJECTED):
        return None
    fields = session.reply_fields({})
    if fields is None or not is_answered(last):
        return None
    return session.trace(fields)


def is_answered(last: Traced) -> bool:
    """Return whether a packet is one that its receiver would answer."""
    protocol, flags = last.fields["proto"], str(last.fields.get("flags", ""))
    if protocol in ("icmp", "icmpv6"):
        return last.fields.get("type") in ECHO_REQUESTS
    return protocol == "udp" or protocol == "tcp" and "RST" not in flags.upper()


def _fared(traced: Traced | None) -> Any:
    if traced is None:
        return None
    return sentence(traced), tuple((translation_of(traced) or {}).items())
