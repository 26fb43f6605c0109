"""Lines of FTP that name an address or a port: the commands PORT and EPRT, and the replies 227 and 229."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, NamedTuple

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.wire import address_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = 0xFFFFFFFF
DIGITS = b"0123456789"
PORT, EPRT, PASV, EPSV = "PORT", "EPRT", "PASV", "EPSV"


class Named(NamedTuple):
    """The address and port that a line names.

    start, size: where they are in the line
    address: None if the line names a port only
    """

    kind: str
    start: int
    size: int
    address: int | None
    port: int


Read = tuple[int, int, int | None, int]  # (start, size, address, port)


class Incomplete(Exception):
    """A line begins like one that names a port, but does not name one."""


def find(data: bytes, direction: int, family: int, own: int) -> Named | None:
    """Return what a line in that direction names, None if it is another line. Raise Incomplete.

    own: the address of the sender
    """
    for kind, word, skipped, read in LINES[direction]:
        size = len(word)
        if data[:size].upper() != word[: len(data)]:
            continue
        if len(data) <= size:
            raise Incomplete
        start = data.find(skipped, size) + len(skipped)
        if start < size + len(skipped):
            raise Incomplete
        found = read(data[start:], family, own)
        if found is None:
            raise Incomplete
        at, length, address, port = found
        return Named(kind, start + at, length, address, port)
    return None


def numbers(data: bytes, count: int, separator: bytes, end: bytes) -> tuple[list[int], int] | None:
    """Return that many decimal numbers and their length, None if there are others.

    end: what has to follow, nothing for any other byte
    """
    found, at = [0] * count, 0
    for size in range(len(data)):
        byte = data[size : size + 1]
        if byte in DIGITS:
            found[at] = found[at] * 10 + int(byte) & WORD
        elif byte == separator:
            at += 1
            if at == count:
                return None
        else:
            return (found, size) if at == count - 1 and end in (b"", byte) else None
    return None


def _address4(values: list[int]) -> int:
    return (values[0] << 24 | values[1] << 16 | values[2] << 8 | values[3]) & WORD


def _six_numbers(data: bytes, family: int, own: int, end: bytes) -> Read | None:
    """Read an IPv4 address and a port as six numbers; in IPv6 they are the first bytes of the address (measured)."""
    found = numbers(data, 6, b",", end)
    if found is None:
        return None
    values, size = found
    address = _address4(values)
    if family == 6:
        address = address << 96 | own & (1 << 96) - 1
    return 0, size, address, (values[4] << 8 | values[5]) & 0xFFFF


def _port(data: bytes, family: int, own: int) -> Read | None:
    return _six_numbers(data, family, own, b"\r")


def _pasv(data: bytes, family: int, own: int) -> Read | None:
    """Read the six numbers from the first digit on."""
    start = next((at for at, byte in enumerate(data) if byte in DIGITS), None)
    found = None if start is None else _six_numbers(data[start:], family, own, b"")
    return found and (start or 0, *found[1:])


def _is_delimiter(byte: int) -> bool:
    return 33 <= byte <= 126 and byte not in DIGITS


def _delimited_port(data: bytes, start: int) -> tuple[int, int] | None:
    """Return a port and the place after the delimiter that ends it, None if there is none."""
    port = 0
    for at in range(start, len(data)):
        if data[at] == data[0]:
            return (port, at + 1) if port else None
        if data[at] not in DIGITS:
            return None
        port = port * 10 + data[at] - 48 & 0xFFFF
    return None


def _eprt(data: bytes, family: int, own: int) -> Read | None:
    """Read `|1|address|port|`, in IPv6 with 2."""
    kind = b"1" if family == 4 else b"2"
    if len(data) <= 3 or not _is_delimiter(data[0]) or data[1:3] != kind + data[:1]:
        return None
    delimiter, rest = data[:1], data[3:]
    if family == 4:
        found = numbers(rest, 4, b".", delimiter)
        if not found or not found[1]:
            return None
        address, size = _address4(found[0]), found[1]
    else:
        text = rest.split(delimiter)[0]
        try:
            address, size = int(ipaddress.IPv6Address(text.decode("ascii"))), len(text)
        except ValueError:
            return None
    port = _delimited_port(data, 3 + size + 1)
    return port and (0, port[1], address, port[0])


def _epsv(data: bytes, family: int, own: int) -> Read | None:
    """Read `|||port|`."""
    if len(data) <= 3 or not _is_delimiter(data[0]) or data[:3] != data[:1] * 3:
        return None
    port = _delimited_port(data, 3)
    return port and (0, port[1], None, port[0])


# by direction: the kind of the line, its first word, what ends the part that is skipped, and how the rest is read
LINES: dict[int, tuple[tuple[str, bytes, bytes, Callable[[bytes, int, int], Read | None]], ...]] = {
    ORIGINAL: ((PORT, b"PORT", b" ", _port), (EPRT, b"EPRT", b" ", _eprt)),
    REPLY: ((PASV, b"227 ", b"", _pasv), (EPSV, b"229 ", b"(", _epsv)),
}


def written(kind: str, family: int, address: int, port: int) -> bytes:
    """Return an address and port as a line of that kind names them after translation."""
    data = address_bytes(address, family)
    if kind in (PORT, PASV):
        return ",".join(map(str, (*data[:4], port >> 8, port & 0xFF))).encode()
    if kind == EPSV:
        return f"|||{port}|".encode()
    text = str(ipaddress.IPv4Address(data)) if family == 4 else ipaddress.IPv6Address(data).exploded
    return f"|{1 if family == 4 else 2}|{text}|{port}|".encode()
