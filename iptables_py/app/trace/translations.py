"""How a packet was translated on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.addresses import joined
from iptables_py.app.scenarios.answers import address_text

if TYPE_CHECKING:
    from iptables_py.app.trace.session import Traced

FIELDS = (("src", "sport"), ("dst", "dport"))


def ends_of(traced: Traced) -> list[tuple[str, bool]]:
    """Return source and destination with their ports as the packet left or was delivered, each with whether it was
    translated. The list is empty if the packet did neither.
    """
    frames = traced.fate.out or traced.fate.delivered
    if not frames:
        return []
    packet, given = frames[-1][1], traced.fields
    found = (packet.source, packet.source_port), (packet.destination, packet.destination_port)
    seen = [(address_text(address, packet.family), port) for address, port in found]
    before = [(given[host], given.get(port, now)) for (host, port), (_, now) in zip(FIELDS, seen, strict=True)]
    return [(joined(end[0], end[1] or None), end != old) for end, old in zip(seen, before, strict=True)]


def translation_of(traced: Traced) -> dict[str, str] | None:
    """Return where the packet came from and went to as it left or was delivered, None if nothing was translated."""
    ends = ends_of(traced)
    if not any(is_translated for _, is_translated in ends):
        return None
    return {"source": ends[0][0], "destination": ends[1][0]}
