"""The extension headers of IPv6 packets, as the kernel looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import AH, DESTINATION, FRAGMENT, HOP_BY_HOP, NO_NEXT, ROUTING, header_size
from iptables_py.engine.unknown import Dropped

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet

KINDS = (HOP_BY_HOP, NO_NEXT, ROUTING, FRAGMENT, DESTINATION, AH)


def find(packet: Packet, kind: int) -> bytes | None:
    """Return the first header of that type, None if there is none. It may be cut.

    Raise Dropped if a header before it is cut. Nothing is found after the header of a later fragment.
    """
    kinds = [one for one, _ in packet.headers]
    if kind in kinds:
        at = kinds.index(kind)
        return bytes(((*kinds, packet.protocol)[at + 1],)) + packet.headers[at][1][1:]
    following, rest = packet.protocol, packet.transport
    while following in KINDS and following != NO_NEXT and not packet.offset:
        if len(rest) < 2:
            raise Dropped
        size = header_size(following, rest)
        if following == kind:
            return rest[:size]
        following, rest = rest[0], rest[size:]
    return None


def skip(packet: Packet) -> tuple[int, bytes] | None:
    """Return the protocol and the data after all extension headers; None if they are cut or nothing follows.

    A later fragment ends with its fragment header.
    """
    if packet.offset:
        return FRAGMENT, b""
    following, rest = packet.protocol, packet.transport
    while following in KINDS:
        if len(rest) < 2:
            return None
        following, rest = rest[0], rest[header_size(following, rest) :]
    return None if following == NO_NEXT else (following, rest)
