"""Later fragments with certain bytes in the place of a header."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import DESTINATION_PORT, FLAGS, SIZES, SOURCE_PORT, TYPE, Bytes

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space

PLACES = {SOURCE_PORT: (0, 2), DESTINATION_PORT: (2, 2), FLAGS: (13, 1), TYPE: (0, 2)}


def with_bytes(packet: dict[str, Any], box: Bits, space: Space) -> dict[str, Any]:
    """Return a later fragment with bytes that a box wants in the place of a header, if it wants any."""
    wanted = {key.field: next(space.values(key, classes))[0] for key, classes in box.items() if isinstance(key, Bytes)}
    if not wanted:
        return packet
    found = {**packet, **{key: value for key, value in wanted.items() if key != FLAGS and value < SIZES[key]}}
    if space.family == 6:  # the IPv6 header is compared
        return {**found, "flowlabel": wanted.get(DESTINATION_PORT, 0)}
    data = bytearray(20)
    for field, value in wanted.items():
        at, size = PLACES[field]
        if value < SIZES[field]:
            data[at : at + size] = value.to_bytes(size)
    ends = [sum(PLACES[field]) - 1 for field, value in wanted.items() if value == SIZES[field]]
    return {**found, "payload_hex": data[: min(ends, default=len(data))].hex()}
