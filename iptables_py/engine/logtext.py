"""The line that the kernel logs about a packet, as LOG writes it (measured)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.interface import NOBODY
from iptables_py.engine.logheaders import DECODED_MAC, IP_OPTIONS, OWNER, spi_text, transport_text
from iptables_py.engine.packet import AH, DESTINATION, ESP, FRAGMENT, HOP_BY_HOP, ROUTING
from iptables_py.engine.wire import to_bytes

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

ETHERTYPES = {4: 0x0800, 6: 0x86DD}
NO_MAC = bytes(6)
OPTION_HEADERS = (HOP_BY_HOP, ROUTING, DESTINATION)
LEAST_AH, LEAST_ESP = 12, 8


def log_line(prefix: str, flags: int, packet: Packet, world: World) -> str:
    """Return the line about a packet at the world's hook, with a blank at the end."""
    names = [one.name if one else "" for one in (world.in_interface, world.out_interface)]
    text = f"{prefix}IN={names[0]} OUT={names[1]} "
    for word, port in (("PHYSIN", world.in_port), ("PHYSOUT", world.out_port)):
        text += f"{word}={port.name} " if port else ""
    text += _mac_text(packet, flags, world)
    ip_text, goes_on = _ip_text(to_bytes(packet), flags, is_quoted=False)
    text += ip_text
    if not goes_on:
        return text
    if flags & OWNER and packet.socket and packet.socket.uid != NOBODY:
        text += f"UID={packet.socket.uid} GID={packet.socket.gid} "
    if packet.mark:
        text += f"MARK=0x{packet.mark:x} "
    return text


def _mac_text(packet: Packet, flags: int, world: World) -> str:
    """Return the Ethernet header of a packet that arrived; on lo it is made of zeros."""
    if world.in_interface is None:
        return ""
    is_ethernet = packet.frame is not None and not world.in_interface.is_loopback
    target, source = (packet.frame.destination, packet.frame.source) if packet.frame else (NO_MAC, NO_MAC)
    kind = ETHERTYPES[packet.family]
    if flags & DECODED_MAC and is_ethernet:
        return f"MACSRC={source.hex(':')} MACDST={target.hex(':')} MACPROTO={kind:04x} "
    return f"MAC={(target + source + kind.to_bytes(2, 'big')).hex(':')} "


def _ip_text(data: bytes, flags: int, is_quoted: bool) -> tuple[str, bool]:
    """Return the text about an IP packet, and whether owner and mark may follow. A quoted one may be cut off."""
    if data[:1] and data[0] >> 4 == 6:
        return _ip6_text(data, flags, is_quoted)
    return _ip4_text(data, flags, is_quoted)


def _ip4_text(data: bytes, flags: int, is_quoted: bool) -> tuple[str, bool]:
    if len(data) < 20:
        return "TRUNCATED", False
    field = int.from_bytes(data[6:8], "big")
    size, offset = (data[0] & 15) * 4, field & 0x1FFF
    source, target = (".".join(map(str, data[at : at + 4])) for at in (12, 16))
    text = f"SRC={source} DST={target} LEN={int.from_bytes(data[2:4], 'big')} "
    text += f"TOS=0x{data[1] & 0x1E:02X} PREC=0x{data[1] & 0xE0:02X} TTL={data[8]} "
    text += f"ID={int.from_bytes(data[4:6], 'big')} "
    text += "".join(word for word, bit in (("CE ", 0x8000), ("DF ", 0x4000), ("MF ", 0x2000)) if field & bit)
    text += f"FRAG:{offset} " if offset else ""
    if flags & IP_OPTIONS and size > 20:
        if len(data) < size:
            return text + "TRUNCATED", False
        text += f"OPT ({data[20:size].hex().upper()}) "
    quote = None if is_quoted else lambda quoted: _ip4_text(quoted, flags, True)[0]
    transport, goes_on = transport_text(data[9], data[size:], bool(offset), flags, quote)
    return text + transport, goes_on


def _ip6_text(data: bytes, flags: int, is_quoted: bool) -> tuple[str, bool]:
    if len(data) < 40:
        return "TRUNCATED", False
    first = int.from_bytes(data[:4], "big")
    source, target = (data[at : at + 16].hex(":", 2) for at in (8, 24))
    text = f"SRC={source} DST={target} LEN={int.from_bytes(data[4:6], 'big') + 40} "
    text += f"TC={first >> 20 & 0xFF} HOPLIMIT={data[7]} FLOWLBL={first & 0xFFFFF} "
    kind, data, is_later = data[6], data[40:], False
    while kind in (*OPTION_HEADERS, FRAGMENT, AH, ESP):
        header, size = _header_text(kind, data, flags, is_later)
        text += header
        if not size:
            return text, False
        if kind == FRAGMENT and int.from_bytes(data[2:4], "big") & 0xFFF8:
            is_later = True
        kind, data = data[0], data[size:]
    quote = None if is_quoted else lambda quoted: _ip6_text(quoted, flags, True)[0]
    transport, goes_on = transport_text(kind, data, is_later, flags, quote)
    return text + transport, goes_on


def _header_text(kind: int, data: bytes, flags: int, is_later: bool) -> tuple[str, int]:
    """Return the text about an IPv6 extension header and its size, 0 if the line ends with it."""
    with_options = bool(flags & IP_OPTIONS)
    if len(data) < 2:
        return "TRUNCATED", 0
    begin, end = ("OPT ( ", ") ") if with_options else ("", "")
    if kind == FRAGMENT:
        if len(data) < 8:
            return f"{begin}FRAG:TRUNCATED ", 0
        field = int.from_bytes(data[2:4], "big")
        text = f"FRAG:{field & 0xFFF8} {'INCOMPLETE ' if field & 1 else ''}ID:{data[4:8].hex()} "
        return begin + text + end, 8
    if kind in OPTION_HEADERS:
        return (begin + end[:1], 0) if is_later else (begin + end, (data[1] + 1) * 8)
    name, least = ("AH", LEAST_AH) if kind == AH else ("ESP", LEAST_ESP)
    size = (data[1] + 2) * 4 if kind == AH else 0
    if not with_options:
        return "", size
    if is_later:
        return f"{begin}{name} )", 0
    if len(data) < least:
        return f"{begin}{name} INCOMPLETE [{len(data)} bytes] )", 0
    return f"{begin}{name} {spi_text(kind, data)}{end if size else ')'}", size
