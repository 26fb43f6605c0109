"""Packets as the bytes on the wire, with their checksums."""

from __future__ import annotations

import struct

from iptables_py.engine.packet import (
    AH,
    DCCP,
    DESTINATION,
    FRAGMENT,
    HOP_BY_HOP,
    ICMP,
    ICMPV6,
    ROUTING,
    SCTP,
    TCP,
    UDP,
    UDPLITE,
    Packet,
    header_size,
)  # fmt: skip

# where the checksum is in the transport header, in bytes
CHECKSUM_AT = {ICMP: 2, ICMPV6: 2, TCP: 16, UDP: 6, UDPLITE: 6, DCCP: 6}
LEAST_OF_HEADER = 2  # bytes of an extension header that are looked at
EXTENSIONS = (HOP_BY_HOP, ROUTING, FRAGMENT, DESTINATION)


def unwrapped(packet: Packet) -> Packet:
    """Return an IPv6 packet without its authentication header and what follows up to the transport header.

    That is what connection tracking sees. Any other packet is returned itself.
    """
    if packet.protocol != AH or packet.family == 4 or packet.offset or len(packet.transport) < LEAST_OF_HEADER:
        return packet
    kind, data = packet.protocol, packet.transport
    while kind in (*EXTENSIONS, AH) and len(data) >= LEAST_OF_HEADER:
        kind, data = data[0], data[header_size(kind, data) :]
    inner = packet.copy()
    inner.known_length = packet.length
    inner.protocol, inner.transport = kind, data
    inner.read_ports()
    return inner


def rewrap(packet: Packet, inner: Packet) -> None:
    """Put the transport header and data of an unwrapped packet back after its authentication header."""
    if inner is not packet:
        packet.transport = packet.transport[: len(packet.transport) - len(inner.transport)] + inner.transport


def checksum(data: bytes) -> int:
    """Return the Internet checksum (RFC 1071)."""
    if len(data) & 1:
        data += b"\0"
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def crc32c(data: bytes) -> int:
    """Return the checksum of SCTP (RFC 9260, appendix A)."""
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return value ^ 0xFFFFFFFF


def address_bytes(address: int, family: int) -> bytes:
    """Return an address as it is in the header."""
    return address.to_bytes(4 if family == 4 else 16, "big")


def pseudo_header(packet: Packet, length: int) -> bytes:
    """Return what the transport checksum covers in addition to the transport header and data."""
    ends = address_bytes(packet.source, packet.family) + address_bytes(packet.destination, packet.family)
    return ends + struct.pack("!HH" if packet.family == 4 else "!II", packet.protocol, length)


def with_checksum(packet: Packet) -> bytes:
    """Return the transport header and data of a whole packet, with its checksum; wrong if `checksum_good` is False."""
    protocol, data = packet.protocol, packet.transport
    if packet.offset or packet.more:
        return data
    inner = unwrapped(packet)
    if inner is not packet:
        return data[: len(data) - len(inner.transport)] + with_checksum(inner)
    if protocol == SCTP and len(data) >= 12:
        value = crc32c(data[:8] + bytes(4) + data[12:]) ^ (0 if packet.checksum_good else 0x5555)
        return data[:8] + struct.pack("<I", value) + data[12:]
    at = CHECKSUM_AT.get(protocol)
    if at is None or len(data) < at + 2 or (protocol == ICMP and packet.family == 6):
        return data
    data = data[:at] + b"\0\0" + data[at + 2 :]
    if packet.partial:
        return data[:at] + (0xFFFF ^ checksum(pseudo_header(packet, len(data)))).to_bytes(2, "big") + data[at + 2 :]
    value = checksum(data if protocol == ICMP else pseudo_header(packet, len(data)) + data)
    if protocol == UDP and not value:
        value = 0xFFFF
    if not packet.checksum_good:
        value ^= 0x5555
    return data[:at] + value.to_bytes(2, "big") + data[at + 2 :]


def to_bytes(packet: Packet) -> bytes:
    """Return the whole IP packet as bytes."""
    data = with_checksum(packet)
    if packet.family == 6:
        chain = [*packet.headers]
        following = packet.protocol
        body = data
        for kind, header in reversed(chain):
            body = bytes((following,)) + header[1:] + body
            following = kind
        first = 6 << 28 | packet.tos << 20 | packet.identification & 0xFFFFF
        size = packet.known_length - 40 if packet.known_length else len(body)
        head = struct.pack("!IHBB", first, size, following, packet.ttl)
        return head + address_bytes(packet.source, 6) + address_bytes(packet.destination, 6) + body
    words = 5 + len(packet.options) // 4
    flags = (0x4000 if packet.df else 0) | (0x2000 if packet.more else 0) | packet.offset // 8
    ends = address_bytes(packet.source, 4) + address_bytes(packet.destination, 4)
    start = struct.pack("!BBHHH", 0x40 | words, packet.tos, packet.length, packet.identification & 0xFFFF, flags)
    start += bytes((packet.ttl, packet.protocol))
    value = checksum(start + b"\0\0" + ends + packet.options) ^ (0 if packet.header_good else 0x5555)
    return start + value.to_bytes(2, "big") + ends + packet.options + data


def from_bytes(data: bytes) -> Packet | None:
    """Return the packet that these bytes are, None if they have no complete IP header."""
    version = data[0] >> 4 if data else 0
    if version == 4 and len(data) >= 20:
        return _from_bytes4(data)
    if version == 6 and len(data) >= 40:
        return _from_bytes6(data)
    return None


def _from_bytes4(data: bytes) -> Packet | None:
    size = (data[0] & 15) * 4
    tos, total, identification, flags, ttl, protocol = struct.unpack("!xBHHHBB", data[:10])
    if size < 20 or size > len(data) or total < size:
        return None
    source, destination = int.from_bytes(data[12:16], "big"), int.from_bytes(data[16:20], "big")
    offset = (flags & 0x1FFF) * 8
    packet = Packet(4, source, destination, protocol, data[size:total])
    packet.tos, packet.identification, packet.ttl = tos, identification, ttl
    packet.df, packet.more, packet.offset = bool(flags & 0x4000), bool(flags & 0x2000), offset
    packet.options = data[20:size]
    packet.header_good = checksum(data[:size]) == 0
    if total > len(data):
        packet.cut, packet.known_length = True, total
    packet.checksum_good = checksum_is_good(packet)
    return packet


def _from_bytes6(data: bytes) -> Packet:
    first, size, following, limit = struct.unpack("!IHBB", data[:8])
    rest = data[40 : 40 + size]
    headers: list[tuple[int, bytes]] = []
    offset, more = 0, False
    while following in EXTENSIONS and len(rest) >= 8 and not offset:
        if following == FRAGMENT:
            field = int.from_bytes(rest[2:4], "big")
            offset, more = field & ~7, bool(field & 1)
        length = header_size(following, rest)
        if length > len(rest):
            break
        headers.append((following, b"\0" + rest[1:length]))
        following, rest = rest[0], rest[length:]
    packet = Packet(6, int.from_bytes(data[8:24], "big"), int.from_bytes(data[24:40], "big"), following, rest)
    packet.headers = tuple(headers)
    packet.tos, packet.identification, packet.ttl = first >> 20 & 255, first & 0xFFFFF, limit
    packet.offset, packet.more = offset, more
    if 40 + size > len(data):
        packet.cut, packet.known_length = True, 40 + size
    packet.checksum_good = checksum_is_good(packet)
    return packet


def checksum_is_good(packet: Packet) -> bool:
    """Return whether the checksum that is in the transport header is right. A fragment's counts as right."""
    packet = unwrapped(packet)
    protocol, data = packet.protocol, packet.transport
    if packet.offset or packet.more:
        return True
    if protocol == SCTP and len(data) >= 12:
        return crc32c(data[:8] + bytes(4) + data[12:]) == int.from_bytes(data[8:12], "little")
    at = CHECKSUM_AT.get(protocol)
    if at is None or len(data) < at + 2 or (protocol == ICMP and packet.family == 6):
        return True
    if protocol == ICMP:
        return checksum(data) == 0
    if protocol == UDP and packet.family == 4 and data[at : at + 2] == b"\0\0":
        return True
    return checksum(pseudo_header(packet, len(data)) + data) == 0

