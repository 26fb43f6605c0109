"""Ordinary values of fields, which make the packets of a report easy to read, and which hosts accept everywhere."""

from __future__ import annotations

from functools import cache
from typing import Any

from iptables_py.extensions.shared.packetsets import (
    COUNTS,
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FRAME,
    GROUP,
    IN,
    LENGTH,
    OUT,
    PIECE,
    PROTOCOL,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    WHOLE,
    Bytes,
    Part,
    Steady,
)  # fmt: skip

LAST = "\U0010ffff"  # as in conditions.py
LONGEST_NAME = 15  # of an interface
SYN, ACK = 2, 16
SHORTEST, LONGEST = {4: 28, 6: 48}, 1 << 16  # lengths of packets with a header of UDP, and of all
ECHO_REQUESTS = {4: 8 << 8, 6: 128 << 8}
# values that are preferred, the best first
PREFERRED: dict[Any, tuple[Any, ...]] = {
    DESTINATION_PORT: (80, 443, 8080),
    SOURCE_PORT: (50000,),
    FLAGS: (SYN, ACK),
    PIECE: (WHOLE,),
    STATE: (0,),
    IN: ("eth0", "eth1", "wan0"),
    OUT: ("eth1", "eth0", "lan0"),
    TTL: (64,),
    TOS: (0,),
    LENGTH: (60, 100, 1500),
    FRAME: (0,),
    STATION: (0x020000000009,),
    USER: (1000,),
    GROUP: (1000,),
}
NEXT_NAMES = {IN: "ens3", OUT: "ens4"}  # of interfaces, where no preferred one fits
ADDRESSES = {
    SOURCE: {4: ("203.0.113.9", "198.51.100.9", "10.9.9.9"), 6: ("2001:db8::9", "2001:db8:1::9", "2600::9")},
    DESTINATION: {4: ("192.0.2.7", "198.51.100.7", "10.7.7.7"), 6: ("2001:db8:2::7", "2001:db8:3::7", "2600::7")},
}
OF_LOOPBACK = {4: 0x7F000001, 6: 1}  # the address of a host on lo
# networks in which no ordinary host is, as (first, end)
UNUSUAL = {
    4: ((0, 1 << 24), (127 << 24, 128 << 24), (224 << 24, 1 << 32)),
    6: ((0, 1 << 125), (0xFE80 << 112, 0xFEC0 << 112), (0xFF << 120, 1 << 128)),
}


def ordinary_value(field: Any, first: Any, end: Any, family: int) -> Any:
    """Return an ordinary value of a field from first up to, but not including, end; None if there is none."""
    for value in preferred(field, family):
        if first <= value < end:
            return value
    if field in (SOURCE, DESTINATION):
        return _address(first, end, family)
    if field in (SOURCE_PORT, DESTINATION_PORT):
        return max(first, 1) if max(first, 1) < min(end, 0x10000) else None
    if field in (IN, OUT):
        usual = NEXT_NAMES[field]
        return None if first == "lo" else usual if first <= usual < end else interface_name(first, end)
    if field == TTL:
        return max(first, 2) if end > 2 else None  # less is not forwarded
    if field == LENGTH and end > SHORTEST[family]:
        return first if SHORTEST[family] <= first < LONGEST else end - 1 if end <= LONGEST else None
    if isinstance(field, Steady | Part | Bytes):
        return first if first == 0 else None
    if field in COUNTS and field not in (FRAME, LENGTH):
        return first if first < COUNTS[field] - (field != TOS) else None
    return None


@cache
def preferred(field: Any, family: int) -> tuple[Any, ...]:
    """Return the values of a field that are preferred, the best first."""
    if field in ADDRESSES:
        from iptables_py.values.addresses import parse

        return tuple(parse(text, family) for text in ADDRESSES[field][family])
    if field == PROTOCOL:
        return 6, 17, 1 if family == 4 else 58, 47
    if field == TYPE:
        return (ECHO_REQUESTS[family],)
    return PREFERRED.get(field, ())


def _address(first: int, end: int, family: int) -> int | None:
    """Return an address of a host, not the first of its network if there is another one."""
    for low, high in UNUSUAL[family]:
        if low <= first < high:
            first = high
        if low < end <= high:
            end = low
    if first >= end:
        return None
    return first + 1 if first + 1 < end else first


def interface_name(first: str, end: str) -> str | None:
    """Return a name of an interface from first up to, but not including, end; None if none is found."""
    begin = first.rstrip(LAST)
    after = begin[:-1] + chr(ord(begin[-1]) + 1) if begin and begin != first else begin
    for name in (after.replace("\0", "0"), after.replace("\0", "") + "0", after.rstrip("\0")):
        if name and first <= name < end and len(name.encode("utf-8", "surrogateescape")) <= LONGEST_NAME:
            return name
    return None
