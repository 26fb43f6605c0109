"""What LOG writes about transport headers, in the order and words of the kernel (measured)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import AH, ESP, ICMP, ICMPV6, TCP, UDP, UDPLITE

if TYPE_CHECKING:
    from collections.abc import Callable

    Quote = Callable[[bytes], str]

SEQUENCE, TCP_OPTIONS, IP_OPTIONS, OWNER, DECODED_MAC = 1, 2, 4, 8, 32
FLAGS = (("CWR", 0x80), ("ECE", 0x40), ("URG", 0x20), ("ACK", 0x10), ("PSH", 8), ("RST", 4), ("SYN", 2), ("FIN", 1))
NAMES = {TCP: "TCP", UDP: "UDP", UDPLITE: "UDPLITE", ICMP: "ICMP", ICMPV6: "ICMPv6", AH: "AH", ESP: "ESP"}
LEAST = {TCP: 20, UDP: 8, UDPLITE: 8, ICMP: 8, ICMPV6: 8, AH: 12, ESP: 8}  # bytes that are looked at
QUOTING = 28  # bytes of an ICMP error with the least quote
LEAST_ICMP = {3: QUOTING, 4: QUOTING, 5: QUOTING, 11: QUOTING, 12: QUOTING, 13: 20, 14: 20, 17: 12, 18: 12}  # by type
ECHO, ECHO6 = (0, 8), (128, 129)
ERRORS, ERRORS6 = (3, 4, 5, 11), (1, 2, 3, 4)
END_IF_SHORT = (TCP, UDP, UDPLITE)  # nothing follows in the line if their header is incomplete


def transport_text(protocol: int, data: bytes, is_later: bool, flags: int, quote: Quote | None) -> tuple[str, bool]:
    """Return the text about a transport header, and whether owner and mark may follow.

    data: from the header to the end of the packet
    is_later: whether this is a later fragment
    quote: what writes the packet that an ICMP error quotes, None in a quoted packet
    """
    if is_later and protocol == AH:
        return "", True
    text = f"PROTO={NAMES.get(protocol, protocol)} "
    if protocol not in NAMES or is_later:
        return text, True
    if len(data) < LEAST[protocol]:
        return text + _incomplete(data), protocol not in END_IF_SHORT and protocol != ICMPV6
    if protocol == TCP:
        return text + _tcp(data, flags), not _has_cut_options(data, flags)
    if protocol in (UDP, UDPLITE):
        return f"{text}{_ports(data)}LEN={_number(data[4:6])} ", True
    if protocol in (AH, ESP):
        return text + spi_text(protocol, data), True
    return text + (_icmp if protocol == ICMP else _icmp6)(data, quote), True


def spi_text(protocol: int, data: bytes) -> str:
    """Return the text about the SPI of AH or ESP."""
    at = 4 if protocol == AH else 0
    return f"SPI=0x{_number(data[at : at + 4]):x} "


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _incomplete(data: bytes) -> str:
    return f"INCOMPLETE [{len(data)} bytes] "


def _ports(data: bytes) -> str:
    return f"SPT={_number(data[:2])} DPT={_number(data[2:4])} "


def _has_cut_options(data: bytes, flags: int) -> bool:
    """Return whether TCP options are to be written that are not all there, which ends the line."""
    return bool(flags & TCP_OPTIONS) and (data[12] >> 4) * 4 > max(len(data), 20)


def _tcp(data: bytes, flags: int) -> str:
    text = _ports(data)
    if flags & SEQUENCE:
        text += f"SEQ={_number(data[4:8])} ACK={_number(data[8:12])} "
    text += f"WINDOW={_number(data[14:16])} RES=0x{(data[12] & 0xF) << 2:02x} "
    text += "".join(f"{name} " for name, bit in FLAGS if data[13] & bit)
    text += f"URGP={_number(data[18:20])} "
    size = (data[12] >> 4) * 4
    if not flags & TCP_OPTIONS or size <= 20:
        return text
    return text + ("OPT (TRUNCATED)" if _has_cut_options(data, flags) else f"OPT ({data[20:size].hex().upper()}) ")


def _echo(data: bytes) -> str:
    return f"ID={_number(data[4:6])} SEQ={_number(data[6:8])} "


def _icmp(data: bytes, quote: Quote | None) -> str:
    kind, code = data[0], data[1]
    text = f"TYPE={kind} CODE={code} "
    if len(data) < LEAST_ICMP.get(kind, 0):
        return text + _incomplete(data)
    if kind in ECHO:
        return text + _echo(data)
    if kind == 12:
        return f"{text}PARAMETER={data[4]} "
    if kind == 5:
        text += f"GATEWAY={'.'.join(map(str, data[4:8]))} "
    if kind in ERRORS and quote:
        text += f"[{quote(data[8:])}] "
    return text + (f"MTU={_number(data[6:8])} " if (kind, code) == (3, 4) else "")


def _icmp6(data: bytes, quote: Quote | None) -> str:
    kind, code = data[0], data[1]
    text = f"TYPE={kind} CODE={code} "
    if kind in ECHO6:
        return text + _echo(data)
    if kind == 4:
        text += f"POINTER={_number(data[4:8]):08x} "
    if kind in ERRORS6 and quote:
        text += f"[{quote(data[8:])}] "
    return text + (f"MTU={_number(data[4:8])} " if kind == 2 else "")
