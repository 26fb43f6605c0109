"""The line that the kernel logs about a packet, as LOG writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.interface import NOBODY
from iptables_py.engine.packet import (
    AH,
    DESTINATION,
    ESP,
    FRAGMENT,
    HOP_BY_HOP,
    ICMP,
    ICMPV6,
    ROUTING,
    TCP,
    UDP,
    UDPLITE,
)  # fmt: skip
from iptables_py.engine.wire import address_bytes, from_bytes

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

SEQUENCE, TCP_OPTIONS, IP_OPTIONS, OWNER, DECODED_MAC = 1, 2, 4, 8, 32
ETHERTYPES = {4: 0x0800, 6: 0x86DD}
FLAGS = (("CWR", 0x80), ("ECE", 0x40), ("URG", 0x20), ("ACK", 0x10), ("PSH", 8), ("RST", 4), ("SYN", 2), ("FIN", 1))


def log_line(prefix: str, flags: int, packet: Packet, world: World) -> str:
    """Return the line about a packet at the world's hook, with a blank at the end."""
    names = [one.name if one else "" for one in (world.in_interface, world.out_interface)]
    text = f"{prefix}IN={names[0]} OUT={names[1]} "
    for word, port in (("PHYSIN", world.in_port), ("PHYSOUT", world.out_port)):
        text += f"{word}={port.name} " if port else ""
    if packet.frame and world.in_interface:
        text += _mac_text(packet, flags)
    text += _ip_text(packet, flags, is_quoted=False)
    if flags & OWNER and packet.socket and packet.socket.uid != NOBODY:
        text += f"UID={packet.socket.uid} GID={packet.socket.gid} "
    if packet.mark:
        text += f"MARK=0x{packet.mark:x} "
    return text


def _mac_text(packet: Packet, flags: int) -> str:
    assert packet.frame
    kind = ETHERTYPES[packet.family]
    ends = [":".join(f"{byte:02x}" for byte in mac) for mac in (packet.frame.destination, packet.frame.source)]
    if flags & DECODED_MAC:
        return f"MACSRC={ends[1]} MACDST={ends[0]} MACPROTO={kind:04x} "
    return f"MAC={ends[0]}:{ends[1]}:{kind >> 8:02x}:{kind & 255:02x} "


def _ip_text(packet: Packet, flags: int, is_quoted: bool) -> str:
    if packet.family == 4:
        return _ip4_text(packet, flags, is_quoted)
    return _ip6_text(packet, flags, is_quoted)


def _address_text(address: int, family: int) -> str:
    data = address_bytes(address, family)
    if family == 4:
        return ".".join(str(byte) for byte in data)
    return ":".join(data[at : at + 2].hex() for at in range(0, 16, 2))


def _ends(packet: Packet) -> str:
    source, target = (_address_text(one, packet.family) for one in (packet.source, packet.destination))
    return f"SRC={source} DST={target} LEN={packet.length} "


def _ip4_text(packet: Packet, flags: int, is_quoted: bool) -> str:
    text = _ends(packet)
    text += f"TOS=0x{packet.tos & 0x1E:02X} PREC=0x{packet.tos & 0xE0:02X} TTL={packet.ttl} "
    text += f"ID={packet.identification} "
    text += "DF " if packet.df else ""
    text += "MF " if packet.more else ""
    text += f"FRAG:{packet.offset // 8} " if packet.offset else ""
    if flags & IP_OPTIONS and packet.options:
        text += f"OPT ({packet.options.hex().upper()}) "
    return text + _transport_text(packet, flags, is_quoted)


def _ip6_text(packet: Packet, flags: int, is_quoted: bool) -> str:
    text = _ends(packet)
    text += f"TC={packet.tos} HOPLIMIT={packet.ttl} FLOWLBL={packet.identification} "
    for kind, data in packet.headers:
        text += _header_text(kind, data, flags)
    return text + _transport_text(packet, flags, is_quoted)


def _header_text(kind: int, data: bytes, flags: int) -> str:
    """Return the text of an IPv6 extension header."""
    inside = ""
    if kind == FRAGMENT:
        field = int.from_bytes(data[2:4], "big")
        inside = f"FRAG:{field & 0xFFF8} "
        inside += "INCOMPLETE " if field & 1 else ""
        inside += f"ID:{int.from_bytes(data[4:8], 'big'):08x} "
    elif kind not in (HOP_BY_HOP, ROUTING, DESTINATION):
        return ""
    return f"OPT ( {inside}) " if flags & IP_OPTIONS else inside


def _transport_text(packet: Packet, flags: int, is_quoted: bool) -> str:
    protocol, data = packet.protocol, packet.transport
    write = _WRITERS.get(protocol)
    if write is None or (protocol == ICMP and packet.family == 6) or (protocol == ICMPV6 and packet.family == 4):
        return f"PROTO={protocol} "
    name, least, text_of = write
    text = f"PROTO={name} "
    if packet.offset:
        return text
    if len(data) < least:
        return f"{text}INCOMPLETE [{len(data)} bytes] "
    return text + text_of(packet, data, flags, is_quoted)


def _tcp_text(packet: Packet, data: bytes, flags: int, is_quoted: bool) -> str:
    text = _ports(data)
    if flags & SEQUENCE:
        text += f"SEQ={int.from_bytes(data[4:8], 'big')} ACK={int.from_bytes(data[8:12], 'big')} "
    text += f"WINDOW={int.from_bytes(data[14:16], 'big')} RES=0x{(data[12] & 0xF) << 2:02x} "
    text += "".join(f"{name} " for name, bit in FLAGS if data[13] & bit)
    text += f"URGP={int.from_bytes(data[18:20], 'big')} "
    options = data[20 : (data[12] >> 4) * 4]
    return text + (f"OPT ({options.hex().upper()}) " if flags & TCP_OPTIONS and options else "")


def _udp_text(packet: Packet, data: bytes, flags: int, is_quoted: bool) -> str:
    return f"{_ports(data)}LEN={int.from_bytes(data[4:6], 'big')} "


def _ports(data: bytes) -> str:
    return f"SPT={data[0] << 8 | data[1]} DPT={data[2] << 8 | data[3]} "


def _spi_text(packet: Packet, data: bytes, flags: int, is_quoted: bool) -> str:
    at = 4 if packet.protocol == AH else 0
    return f"SPI=0x{int.from_bytes(data[at : at + 4], 'big'):x} "


def _icmp_text(packet: Packet, data: bytes, flags: int, is_quoted: bool) -> str:
    kind, code = data[0], data[1]
    text = f"TYPE={kind} CODE={code} "
    if kind in (0, 8):
        return f"{text}ID={data[4] << 8 | data[5]} SEQ={data[6] << 8 | data[7]} "
    if kind == 12:
        text += f"PARAMETER={data[4]} "
    if kind == 5:
        text += f"GATEWAY={_address_text(int.from_bytes(data[4:8], 'big'), 4)} "
    if kind in (3, 4, 5, 11, 12) and not is_quoted:
        text += _quoted_text(data, flags)
    if kind == 3 and code == 4:
        text += f"MTU={data[6] << 8 | data[7]} "
    return text


def _icmp6_text(packet: Packet, data: bytes, flags: int, is_quoted: bool) -> str:
    kind, code = data[0], data[1]
    text = f"TYPE={kind} CODE={code} "
    if kind in (128, 129):
        return f"{text}ID={data[4] << 8 | data[5]} SEQ={data[6] << 8 | data[7]} "
    if kind == 4:
        text += f"POINTER={int.from_bytes(data[4:8], 'big'):08x} "
    if kind in (1, 2, 3, 4) and not is_quoted:
        text += _quoted_text(data, flags)
    if kind == 2:
        text += f"MTU={int.from_bytes(data[4:8], 'big')} "
    return text


def _quoted_text(data: bytes, flags: int) -> str:
    quoted = from_bytes(data[8:])
    return f"[{_ip_text(quoted, flags, is_quoted=True)}] " if quoted else ""


_WRITERS = {
    TCP: ("TCP", 20, _tcp_text),
    UDP: ("UDP", 8, _udp_text),
    UDPLITE: ("UDPLITE", 8, _udp_text),
    ICMP: ("ICMP", 4, _icmp_text),
    ICMPV6: ("ICMPv6", 4, _icmp6_text),
    AH: ("AH", 12, _spi_text),
    ESP: ("ESP", 8, _spi_text),
}

