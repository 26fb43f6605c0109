"""How a packet was translated on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.addresses import joined
from iptables_py.app.scenarios.answers import address_text

if TYPE_CHECKING:
    from iptables_py.app.trace.session import Traced


def translation_of(traced: Traced) -> dict[str, str] | None:
    """Return where the packet came from and went to as it left or was delivered, None if nothing was translated."""
    frames = traced.fate.out or traced.fate.delivered
    if not frames:
        return None
    packet = frames[-1][1]
    seen = address_text(packet.source, packet.family), address_text(packet.destination, packet.family)
    ports = packet.source_port, packet.destination_port
    given = traced.fields
    before = (given["src"], given["dst"]), (given.get("sport", ports[0]), given.get("dport", ports[1]))
    if (seen, ports) == before:
        return None
    return {"source": joined(seen[0], ports[0] or None), "destination": joined(seen[1], ports[1] or None)}
