"""Fragments: joining them, and cutting packets that are too large for their way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import FRAGMENT, ICMPV6, TCP, UDP, Packet
from iptables_py.engine.unknown import Unknown
from iptables_py.engine.wire import checksum_is_good, with_checksum

if TYPE_CHECKING:
    from iptables_py.engine.host import Host

Key = tuple[int, int, int, int, int]
LEAST_FIRST = {TCP: 20, UDP: 8, ICMPV6: 8}  # bytes of the transport header
TIMEOUT = {4: ("net.ipv4.ipfrag_time", 30), 6: ("net.netfilter.nf_conntrack_frag6_timeout", 60)}


class Waiting:
    """The pieces of packets that are not all there yet.

    Each entry is (when it is given up, pieces by offset).
    """

    __slots__ = ("_pieces",)

    def __init__(self) -> None:
        self._pieces: dict[Key, tuple[float, dict[int, Packet]]] = {}

    def join(self, packet: Packet, host: Host, now: float) -> Packet | None:
        """Return the whole packet if this was its last missing piece, the packet itself if it is no fragment.

        Return None while pieces are missing. Repeated pieces are ignored. A first piece of IPv6 without the whole
        transport header is not kept, and returned itself (measured).
        """
        if not packet.offset and not packet.more:
            if packet.family == 6 and any(kind == FRAGMENT for kind, _ in packet.headers):
                packet.headers = tuple(one for one in packet.headers if one[0] != FRAGMENT)
            return packet
        if packet.family == 6 and not packet.offset and len(packet.transport) < LEAST_FIRST.get(packet.protocol, 1):
            return packet
        key = packet.source, packet.destination, packet.protocol, _identification(packet), packet.family
        odd = len(packet.transport) % 8 if packet.more else 0
        if odd and packet.family == 6:
            self._pieces.pop(key, None)
            return packet
        if odd:
            packet.transport = packet.transport[:-odd]
        if not packet.transport:
            self._pieces.pop(key, None)
            return None
        until, pieces = self._pieces.get(key, (0.0, {}))
        if until <= now:
            until, pieces = now + host.number(*TIMEOUT[packet.family]) * 1000, {}
            self._pieces[key] = until, pieces
        pieces.setdefault(packet.offset, packet)
        data, last = b"", False
        while not last:
            piece = pieces.get(len(data))
            if piece is None:
                return None
            data += piece.transport
            last = not piece.more
        del self._pieces[key]
        whole = _joined(pieces[0], data, tuple(len(pieces[at].transport) for at in sorted(pieces)))
        largest = max(piece.length for piece in pieces.values())
        whole.df = any(piece.df and piece.length == largest for piece in pieces.values())
        return whole

    def forget(self, now: float) -> None:
        """Forget the pieces that are given up."""
        self._pieces = {key: found for key, found in self._pieces.items() if found[0] > now}


def _identification(packet: Packet) -> int:
    if packet.family == 4:
        return packet.identification
    return next(int.from_bytes(data[4:8], "big") for kind, data in packet.headers if kind == FRAGMENT)


def _joined(first: Packet, data: bytes, sizes: tuple[int, ...]) -> Packet:
    """Return the whole packet of that data; `sizes` are those of its pieces."""
    whole = Packet(first.family, first.source, first.destination, first.protocol, data)
    for name in ("ttl", "tos", "identification", "df", "options", "frame", "arrived", "mark", "priority", "socket"):
        setattr(whole, name, getattr(first, name))
    if first.family == 6:
        whole.fragment_headers = first.headers
    whole.headers = tuple(one for one in first.headers if one[0] != FRAGMENT)
    whole.pieces = sizes
    whole.checksum_good = checksum_is_good(whole)
    return whole


def cut(packet: Packet, sizes: list[int]) -> list[Packet]:
    """Return the packet as fragments with data of these sizes."""
    data, found, at = with_checksum(packet), [], 0
    for size in sizes:
        piece = packet.copy()
        piece.transport = data[at : at + size]
        piece.offset = packet.offset + at
        piece.more = packet.more or at + size < len(data)
        piece.pieces = ()
        if at and packet.family == 4:
            piece.options = _copied_options(packet.options)
        if packet.family == 6:
            field = (piece.offset & 0xFFF8 | piece.more).to_bytes(2, "big")
            original = next((data for kind, data in packet.fragment_headers if kind == FRAGMENT), bytes(8))
            piece.headers = (*packet.headers, (FRAGMENT, b"\0\0" + field + original[4:8]))
        found.append(piece)
        at += size
    return found


def _copied_options(options: bytes) -> bytes:
    """Return the IPv4 options that are copied into later fragments; the others become no-operations."""
    found, at = b"", 0
    while at < len(options) and options[at]:
        size = 1 if options[at] == 1 else options[at + 1] if at + 1 < len(options) else 1
        found += options[at : at + size] if options[at] & 0x80 else b"\1" * size
        at += max(size, 1)
    return (found + bytes(-len(found) % 4)) if found.strip(b"\1") else b""


def is_uncuttable(packet: Packet, mtu: int) -> bool:
    """Return whether a packet that is forwarded may not be cut for that MTU, or was cut into larger pieces before."""
    if packet.family == 6:
        return not packet.pieces or largest_piece(packet) > mtu
    return packet.df and (not packet.pieces or largest_piece(packet) > mtu)


def largest_piece(packet: Packet) -> int:
    """Return the length of the largest fragment that a packet was joined from."""
    return packet.header_length + max(packet.pieces) + (8 if packet.family == 6 else 0)


def sizes_for(packet: Packet, mtu: int) -> list[int]:
    """Return the sizes of fragments that fit the MTU, or of those that the packet was joined from. Raise Unknown."""
    total = len(packet.transport)
    if packet.pieces and all(packet.header_length + size <= mtu for size in packet.pieces):
        return list(packet.pieces)
    most = (mtu - packet.header_length) & ~7
    if most <= 0:
        raise Unknown("no fragment with these headers fits the MTU")
    return [min(most, total - at) for at in range(0, total, most)]
