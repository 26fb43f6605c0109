"""The packets of a scenario."""

from __future__ import annotations

import struct
from typing import Any

from iptables_py.app.scenarios.scenario import address
from iptables_py.app.scenarios.shape import BadScenario, number
from iptables_py.engine import packet as kinds
from iptables_py.engine.packet import AH, DCCP, ESP, ICMP, ICMPV6, IPCOMP, SCTP, TCP, UDP, UDPLITE, Packet
from iptables_py.engine.wire import from_bytes

PROTOCOLS = {
    "icmp": 1, "igmp": 2, "ipip": 4, "tcp": 6, "udp": 17, "dccp": 33, "gre": 47, "esp": 50, "ah": 51, "icmpv6": 58,
    "ipv6-icmp": 58, "ospf": 89, "pim": 103, "ipcomp": 108, "l2tp": 115, "sctp": 132, "mh": 135, "udplite": 136,
}  # fmt: skip
PROTOCOL_NAMES = {number: name for name, number in PROTOCOLS.items() if name != "ipv6-icmp"}
FLAGS = ("FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR")
CHUNKS = {
    "DATA": 0, "INIT": 1, "INIT_ACK": 2, "SACK": 3, "HEARTBEAT": 4, "HEARTBEAT_ACK": 5, "ABORT": 6, "SHUTDOWN": 7,
    "SHUTDOWN_ACK": 8, "ERROR": 9, "COOKIE_ECHO": 10, "COOKIE_ACK": 11, "SHUTDOWN_COMPLETE": 14,
}  # fmt: skip
DCCP_TYPES = ("REQUEST", "RESPONSE", "DATA", "ACK", "DATAACK", "CLOSEREQ", "CLOSE", "RESET", "SYNC", "SYNCACK")
MOST_OPTIONS = 40  # bytes in a header of IPv4 or TCP
LONGEST = {4: 65535, 6: 40 + 65535}
EXTENSIONS = {"hbh": 0, "rt": 43, "frag": 44, "ah": 51, "dst": 60}
PADDING = "010400000000"  # one option PadN of 4 bytes, for a header without other options


def flags_of(text: Any, path: str) -> int:
    """Return TCP flags by their names, separated by commas. Raise BadScenario."""
    if isinstance(text, int):
        return number(text, path, 0xFF)
    bits = 0
    for word in str(text).replace("/", ",").replace("|", ",").split(","):
        name = word.strip().upper()
        if name and name != "NONE":
            if name not in FLAGS:
                raise BadScenario(path, f"unknown TCP flag: {word}")
            bits |= 1 << FLAGS.index(name)
    return bits


def protocol_of(value: Any, path: str) -> int:
    """Return a protocol by name or number. Raise BadScenario."""
    if isinstance(value, str) and value.lower() in PROTOCOLS:
        return PROTOCOLS[value.lower()]
    return number(value, path, 255)


def hexed(value: Any, path: str) -> bytes:
    """Return the bytes of hexadecimal text. Raise BadScenario."""
    try:
        return bytes.fromhex(value)
    except (TypeError, ValueError):
        raise BadScenario(path, f"no hexadecimal text: {value!r}") from None


def packets_of(one: dict[str, Any], cookie: int, path: str) -> list[Packet]:
    """Return the packet, or its fragments, that the fields describe. `cookie` is its identification.
    Raise BadScenario.
    """
    if "raw_hex" in one:
        found = from_bytes(hexed(one["raw_hex"], f"{path}.raw_hex"))
        if found is None:
            raise BadScenario(f"{path}.raw_hex", "no IP header")
        return [found]
    for field in ("src", "dst"):
        if field not in one:
            raise BadScenario(path, f"a packet needs {field}")
    family = 6 if ":" in str(one["src"]) or ":" in str(one["dst"]) else 4
    source, destination = (address(one[field], family, f"{path}.{field}") for field in ("src", "dst"))
    protocol = protocol_of(one.get("proto", "udp"), f"{path}.proto")
    transport = _transport(one, protocol, family, path)
    packet = Packet(family, source, destination, protocol, transport)
    packet.ttl = number(one.get("ttl", 64), f"{path}.ttl", 255)
    packet.tos = number(one.get("tos", 0), f"{path}.tos", 255)
    packet.checksum_good = one.get("bad_csum") != "l4" or protocol not in _CHECKED
    if family == 4:
        packet.identification = number(one.get("ip_id", cookie), f"{path}.ip_id", 0xFFFF)
        packet.df = bool(one.get("df"))
        options = hexed(one.get("ip_options", ""), f"{path}.ip_options")
        packet.options = _padded(options, f"{path}.ip_options")
        packet.header_good = one.get("bad_csum") != "ip"
        if one.get("frag_off") or one.get("mf"):
            _as_fragment(packet, one, path)
    else:
        packet.identification = number(one.get("flowlabel", cookie), f"{path}.flowlabel", 0xFFFFF)
        _add_headers(packet, one.get("ext", []), path)
    if packet.length > LONGEST[family]:
        raise BadScenario(path, f"an IP packet has at most {LONGEST[family]} bytes: {packet.length}")
    return _fragmented(packet, one["fragment"], cookie, f"{path}.fragment") if "fragment" in one else [packet]


def _padded(options: bytes, path: str) -> bytes:
    """Return the options of a header, with zeros up to a multiple of 4 bytes. Raise BadScenario."""
    if len(options) > MOST_OPTIONS:
        raise BadScenario(path, f"more than {MOST_OPTIONS} bytes of options")
    return options + bytes(-len(options) % 4)


_CHECKED = frozenset((ICMP, ICMPV6, TCP, UDP, UDPLITE, DCCP, SCTP))


def _as_fragment(packet: Packet, one: dict[str, Any], path: str) -> None:
    packet.offset = number(one.get("frag_off", 0), f"{path}.frag_off", 0xFFF8) & ~7
    packet.more = bool(one.get("mf"))
    if packet.offset:
        has_payload = {"payload", "payload_hex", "payload_len"} & set(one)
        packet.transport = _payload(one, path) if has_payload else b"x" * 8
        packet.source_port = packet.destination_port = 0


def _fragmented(packet: Packet, how: dict[str, Any], cookie: int, path: str) -> list[Packet]:
    from iptables_py.engine.fragments import cut

    size = number(how.get("size"), f"{path}.size", 0xFFFF, 8) // 8 * 8
    total = len(packet.transport)
    sizes = [min(size, total - at) for at in range(0, total, size)]
    if packet.family == 6:
        identification = number(how.get("id", cookie), f"{path}.id").to_bytes(4, "big")
        packet.fragment_headers = ((kinds.FRAGMENT, bytes(4) + identification),)
    pieces = cut(packet, sizes)
    for piece in pieces:
        if piece.offset:
            piece.source_port = piece.destination_port = 0
        piece.fragment_headers = ()
        piece.options = packet.options
    chosen = how.get("only", range(len(pieces)))
    if not chosen or max(chosen) >= len(pieces):
        raise BadScenario(f"{path}.only", f"there are {len(pieces)} fragments, from 0")
    return [pieces[at].copy() for at in chosen]


def _payload(one: dict[str, Any], path: str) -> bytes:
    if "payload_hex" in one:
        return hexed(one["payload_hex"], f"{path}.payload_hex")
    if "payload" in one:
        return str(one["payload"]).encode("latin-1", "replace")
    return b"x" * number(one.get("payload_len", 0), f"{path}.payload_len", 65535)


def _transport(one: dict[str, Any], protocol: int, family: int, path: str) -> bytes:
    data = _payload(one, path)
    if "length" in one:
        header = 40 if family == 6 else 20 + len(hexed(one.get("ip_options", ""), path))
        own = {TCP: 20 + len(_tcp_options(one, path)), UDP: 8, UDPLITE: 8, ICMP: 8, ICMPV6: 8}.get(protocol, 0)
        want = number(one["length"], f"{path}.length", 65535) - header - own
        if want < 0:
            raise BadScenario(f"{path}.length", "too small for the headers")
        data = (data + b"x" * want)[:want]
    make = _MAKERS.get(protocol)
    return make(one, data, path) if make else data


def _ports(one: dict[str, Any], path: str) -> tuple[int, int]:
    return number(one.get("sport", 0), f"{path}.sport", 0xFFFF), number(one.get("dport", 0), f"{path}.dport", 0xFFFF)


def _tcp_options(one: dict[str, Any], path: str) -> bytes:
    options = hexed(one.get("tcp_options", ""), f"{path}.tcp_options")
    if "mss" in one:
        options = struct.pack("!BBH", 2, 4, number(one["mss"], f"{path}.mss", 0xFFFF)) + options
    return _padded(options, f"{path}.tcp_options")


def _tcp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    options = _tcp_options(one, path)
    return (
        struct.pack(
            "!HHIIBBHHH",
            *_ports(one, path),
            number(one.get("seq", 1000), f"{path}.seq", 1 << 40) & 0xFFFFFFFF,
            number(one.get("ack", 0), f"{path}.ack", 1 << 40) & 0xFFFFFFFF,
            (5 + len(options) // 4) << 4,
            flags_of(one.get("flags", "SYN"), f"{path}.flags"),
            number(one.get("window", 65535), f"{path}.window", 0xFFFF),
            0,
            0,
        )
        + options
        + data
    )


def _udp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    length = number(one.get("udp_length", 8 + len(data)), f"{path}.udp_length", 0xFFFF)
    return struct.pack("!HHHH", *_ports(one, path), length, 0) + data


def _icmp(one: dict[str, Any], data: bytes, path: str, request: int) -> bytes:
    kind = number(one.get("type", request), f"{path}.type", 255)
    code = number(one.get("code", 0), f"{path}.code", 255)
    identifier, count = (number(one.get(field, 1), f"{path}.{field}", 0xFFFF) for field in ("icmp_id", "icmp_seq"))
    return struct.pack("!BBHHH", kind, code, 0, identifier, count) + data


def _sctp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    if not {"sport", "chunks"} & set(one):
        return data
    body = b""
    names = [str(word) for word in one.get("chunks", ["INIT"])]
    for word in names:
        parts = word.split(":")
        kind = CHUNKS[parts[0]] if parts[0] in CHUNKS else number(parts[0], f"{path}.chunks", 255)
        value = hexed(parts[2], f"{path}.chunks") if len(parts) > 2 else _CHUNK_VALUES.get(kind, b"")
        if len(value) > 0xFFFF - 4:
            raise BadScenario(f"{path}.chunks", "a chunk has at most 65535 bytes")
        flags = number(parts[1], f"{path}.chunks", 255) if len(parts) > 1 and parts[1] else 0
        body += struct.pack("!BBH", kind, flags, 4 + len(value)) + value + bytes(-len(value) % 4)
    begins = names[:1] == ["INIT"]
    tag = number(one.get("vtag", 0 if begins else 7), f"{path}.vtag")
    return struct.pack("!HHII", *_ports(one, path), tag, 0) + body + data


_CHUNK_VALUES = {
    1: struct.pack("!IIHHI", 7, 65535, 1, 1, 1),
    2: struct.pack("!IIHHI", 8, 65535, 1, 1, 1),
    0: struct.pack("!IHHI", 1, 0, 0, 0) + b"data",
    3: struct.pack("!IIHH", 1, 65535, 0, 0),
    7: bytes(4),
    10: b"cook",
    4: b"\0\1\0\4",
}


def _dccp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    if "sport" not in one:
        return data
    named = one.get("dccp_type", "REQUEST")
    name = str(named).upper()
    kind = DCCP_TYPES.index(name) if name in DCCP_TYPES else number(named, f"{path}.dccp_type", 15)
    more = {0: b"\0\0\0\x2a", 1: bytes(12), 2: b""}.get(kind, bytes(8))
    options = hexed(one.get("dccp_options", ""), f"{path}.dccp_options")
    options += bytes(-len(options) % 4)
    offset = (16 + len(more) + len(options)) // 4
    if offset > 255:
        raise BadScenario(f"{path}.dccp_options", "a header of DCCP has at most 1020 bytes")
    head = struct.pack("!HHBBHBBHI", *_ports(one, path), offset, 0, 0, kind << 1 | 1, 0, 0, 1)
    return head + more + options + data


def _esp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    if "spi" not in one:
        return data
    return struct.pack("!II", number(one["spi"], f"{path}.spi"), number(one.get("seq", 1), f"{path}.seq")) + data


def _ipcomp(one: dict[str, Any], data: bytes, path: str) -> bytes:
    return struct.pack("!BBH", 59, 0, number(one["spi"], f"{path}.spi", 0xFFFF)) + data if "spi" in one else data


def _ah(one: dict[str, Any], data: bytes, path: str) -> bytes:
    if "spi" not in one:
        return data
    spi, count = number(one["spi"], f"{path}.spi"), number(one.get("seq", 1), f"{path}.seq")
    return struct.pack("!BBHII", 59, 4, 0, spi, count) + bytes(12) + data


_MAKERS = {
    TCP: _tcp,
    UDP: _udp,
    UDPLITE: _udp,
    ICMP: lambda one, data, path: _icmp(one, data, path, 8),
    ICMPV6: lambda one, data, path: _icmp(one, data, path, 128),
    SCTP: _sctp,
    DCCP: _dccp,
    ESP: _esp,
    IPCOMP: _ipcomp,
    AH: _ah,
}


def _add_headers(packet: Packet, described: list[Any], path: str) -> None:
    """Add IPv6 extension headers. An authentication header becomes part of the transport data."""
    headers = []
    for at, one in enumerate(described):
        fields = {"h": one} if isinstance(one, str) else one
        headers.append(_header(fields, f"{path}.ext[{at}]"))
    for at, (kind, _) in enumerate(headers):
        if kind not in (0, 43, 44, 60) or at and _begins_later_fragment(headers[at - 1]):
            following = packet.protocol
            data = packet.transport
            for inner, header in reversed(headers[at:]):
                data = bytes((following,)) + header[1:] + data
                following = inner
            whole = Packet(6, packet.source, packet.destination, kind, data)
            packet.protocol, packet.transport = kind, whole.transport
            packet.source_port = packet.destination_port = 0
            headers = headers[:at]
            break
    packet.headers = tuple(headers)
    for kind, header in headers:
        if kind == kinds.FRAGMENT:
            field = int.from_bytes(header[2:4], "big")
            packet.offset, packet.more = field & ~7, bool(field & 1)


def _begins_later_fragment(header: tuple[int, bytes]) -> bool:
    return header[0] == kinds.FRAGMENT and int.from_bytes(header[1][2:4], "big") > 7


def _header(one: dict[str, Any], path: str) -> tuple[int, bytes]:
    name = one.get("h")
    if name in ("hbh", "dst"):
        options = hexed(one.get("options", PADDING), f"{path}.options")
        options += bytes(-(len(options) + 2) % 8)
        if len(options) > 2046:
            raise BadScenario(f"{path}.options", "an extension header has at most 2048 bytes")
        return EXTENSIONS[name], bytes((0, (len(options) + 2) // 8 - 1)) + options
    if name == "rt":
        ends = b"".join(address(text, 6, f"{path}.addrs").to_bytes(16, "big") for text in one.get("addrs", []))
        if len(ends) > 127 * 16:
            raise BadScenario(f"{path}.addrs", "a routing header has at most 127 addresses")
        kind, left = (number(one.get(key, at), f"{path}.{key}", 255) for key, at in (("type", 2), ("segsleft", 0)))
        start = (0, len(ends) // 8, kind, left, number(one.get("reserved", 0), f"{path}.reserved"))
        return 43, struct.pack("!BBBBI", *start) + ends
    if name == "frag":
        offset, reserved = number(one.get("off", 0), f"{path}.off", 0xFFF8), number(one.get("res2", 0), path, 3)
        field = offset & ~7 | reserved << 1 | bool(one.get("mf"))
        second, identification = number(one.get("res", 0), f"{path}.res", 255), number(one.get("id", 1), f"{path}.id")
        return 44, struct.pack("!BBHI", 0, second, field, identification)
    if name == "ah":
        numbers = [number(one.get(key, 1), f"{path}.{key}") for key in ("spi", "seq")]
        return 51, struct.pack("!BBHII", 0, 4, number(one.get("res", 0), f"{path}.res", 0xFFFF), *numbers) + bytes(12)
    return number(name, f"{path}.h", 255), b"\0" + hexed(one.get("hex", "00000000000000"), f"{path}.hex")
