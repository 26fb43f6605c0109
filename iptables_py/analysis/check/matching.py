"""Whether a packet may match a condition of which some fields are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import Part, Steady, met, one, together, under_mask

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.extensions.shared.packetsets import PacketSet, Ranges


def may_match(condition: PacketSet, packet: Mapping[Any, Ranges]) -> bool:
    """Return whether a packet may match: False only if it can't. Fields that are left out may have any value."""
    return any(all(met(ranges, _known(packet, field) or ranges) for field, ranges in box.items())
               for box in condition.upper)  # fmt: skip


def _known(packet: Mapping[Any, Ranges], field: Any) -> Ranges | None:
    """Return what is known of a field; the answer of a comparison under a mask if its field has one value."""
    if isinstance(field, Part):
        known = packet.get(field.field, ())
        return one(together(known[0][0], field.mask)) if _is_one(known) else None
    if not isinstance(field, Steady) or field in packet:
        return packet.get(field)
    compared = under_mask(field)
    if compared is None:
        return None
    name, value, mask = compared
    known = packet.get(name, ())
    return one(int(known[0][0] & mask == value)) if _is_one(known) else None


def _is_one(values: Ranges) -> bool:
    return len(values) == 1 and values[0][1] == values[0][0] + 1
