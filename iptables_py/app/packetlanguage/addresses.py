"""Addresses and ports of a packet, with the exact place of what is wrong in them."""

from __future__ import annotations

from iptables_py.app.packetlanguage.events import BadValue, quoted
from iptables_py.values.addresses import address_text, dotted_quad, parse6
from iptables_py.values.integers import integer
from iptables_py.values.netdb import service_port

ANY_PORT = "*"
HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
LAST_PORT = 0xFFFF


def endpoint(text: str) -> tuple[str, int, str | None, int]:
    """Split `ADDRESS`, `ADDRESS:PORT` or `[ADDRESS]:PORT`: the address, its place, the port if given, its place.
    Raise BadValue.
    """
    if text.startswith("["):
        inside, bracket, rest = text[1:].partition("]")
        if not bracket:
            raise BadValue('expected a closing "]" after the address', len(text))
        if rest and not rest.startswith(":"):
            raise BadValue("expected a colon and a port after ]", len(inside) + 2)
        return inside, 1, rest[1:] if rest else None, len(inside) + 3
    if text.count(":") > 1:
        return text, 0, None, len(text)
    host, colon, port = text.partition(":")
    return host, 0, port if colon else None, len(host) + 1


def joined(host: str, port: int | str | None) -> str:
    """Return an address and its port, if it has one, as `endpoint` reads them."""
    if port is None:
        return host
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def address(text: str) -> tuple[str, int]:
    """Return the canonical text of an address, and its family. Raise BadValue."""
    family = 6 if ":" in text else 4
    number = parse6(text) if family == 6 else dotted_quad(text)
    if number is None:
        raise _fault(text, family)
    return address_text(number, family), family


def _fault(text: str, family: int) -> BadValue:
    """Return the error about a wrong address."""
    for mark, reason in (
        ("/", "a packet has one address, not a network: leave out the / and what follows"),
        ("%", "an address has no interface here: leave out the % and what follows"),
        (",", "a packet has one address: leave out the comma and what follows"),
    ):
        if mark in text:
            return BadValue(reason, text.index(mark))
    if family == 6:
        return _fault6(text)
    parts = text.split(".")
    if not text or not text.replace(".", "0").isalnum() or not any(part.isdigit() for part in parts):
        return BadValue(f"expected an address, such as 192.0.2.1 or 2001:db8::1, not {quoted(text)}")
    at = 0
    for part in parts:
        if dotted_quad(f"{part}.0.0.0") is None:
            return BadValue(f"{quoted(part)} is not part of an IPv4 address: write a number from 0 to 255", at)
        at += len(part) + 1
    return BadValue(f"an IPv4 address has four numbers, {quoted(text)} has {len(parts)}")


def _fault6(text: str) -> BadValue:
    at = 0
    groups = text.split(":")
    for index, group in enumerate(groups):
        if "." in group and index == len(groups) - 1:
            if dotted_quad(group) is None:
                fault = _fault(group, 4)
                return BadValue(str(fault), at + fault.offset)
        elif len(group) > 4 or not HEXADECIMAL.issuperset(group):
            what = "write up to four hexadecimal digits"
            return BadValue(f"{quoted(group)} is not part of an IPv6 address: {what}", at)
        at += len(group) + 1
    return BadValue(f"{quoted(text)} is not an IPv6 address: write eight groups, or :: once for those that are 0")


def port(text: str, protocol: str) -> int | str:
    """Return a port, given as a number, as the name of a service of the protocol, or as `*`. Raise BadValue."""
    if text == ANY_PORT:
        return ANY_PORT
    number = integer(text, 0, LAST_PORT)
    if number is None and not text.isdigit():
        number = service_port(text, protocol) if text else None
    if number is None or number > LAST_PORT:
        if not text:
            raise BadValue("expected a port after the colon: a number, the name of a service, or *")
        if integer(text) is not None or text.isdigit():
            raise BadValue(f"{quoted(text)} is not a port: write a number from 0 to {LAST_PORT}")
        raise BadValue(f"there is no port {quoted(text)}: write a number, the name of a service of {protocol}, or *")
    return number
