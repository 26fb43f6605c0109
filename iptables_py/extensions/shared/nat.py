"""The ranges of addresses and ports that SNAT, DNAT, MASQUERADE and REDIRECT write into packets."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import FREE_PORT
from iptables_py.rules.options import FLAG, Free, Kind, Option
from iptables_py.values.addresses import QUAD_PATTERN, address_text, dotted_quad, parse, parse6
from iptables_py.values.integers import leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use

    Addresses = tuple[int, int]  # first and last, in the order in which they were given
    Ports = tuple[int, int, int | None]  # first, last, and the base port of a shifted range
    Range = tuple[Addresses | None, Ports | None]

# icmp, tcp, udp, dccp, sctp: neither icmpv6 nor udplite (measured)
WITH_PORTS = frozenset((1, 6, 17, 33, 132))

# the letters are control characters in the reference, too
RANDOM = Option("random", FLAG, letter="\x03", doc="choose the port at random")
RANDOM_FULLY = Option("random-fully", FLAG, letter="\x04", doc="choose the port fully at random")
PERSISTENT = Option("persistent", FLAG, letter="\x05", doc="give a client the same address each time")


def _port(text: str, low: int, services: bool) -> tuple[int, str]:
    """Return the port at the start of `text` and what follows it; a service must be the whole of `text`."""
    port, rest = leading_integer(text, 16)
    if port is not None and port >= low:
        return port, rest
    if services:
        from iptables_py.values.netdb import service_port

        port = service_port(text, None)
        if port is not None:
            return port, ""
    raise Problem(f"Port `{text}' not valid")


def parse_ports(text: str) -> "Ports":
    """Read `port`, `first-last` or `first-last/base`; the first port and the base may be services.

    What follows the base is ignored (measured). Raise Problem for an invalid port, a reversed range, text after it, or
    port:port.
    """
    first, rest = _port(text, 0, True)
    if not rest:
        return first, first, None
    if rest[0] == ":":
        raise Problem("Invalid port:port syntax - use dash")
    if rest[0] != "-":
        raise Problem(f"Garbage after port value: `{rest}'")
    last, garbage = _port(rest[1:], 0, False)
    if last < first:
        raise Problem(f"Port range `{rest[1:]}' funky")
    if not garbage:
        return first, last, None
    if garbage[0] != "/":
        raise Problem(f"Garbage after port range: `{garbage}'")
    return first, last, _port(garbage[1:], 1, True)[0]


def _stored_ports(text: str) -> "Ports":
    """Read what `ports_text` wrote: `1/7` and a base of 0 are not valid on the command line."""
    ends, shifted, base = text.partition("/")
    first, last, _ = parse_ports(ends)
    return first, last, int(base) if shifted else None


def _read_ports(text: str, option: Option, use: "Use") -> "Ports":
    # the reference does not check whether -p is inverted (measured)
    if use.rule.protocol not in WITH_PORTS:
        raise Problem("Need TCP, UDP, SCTP or DCCP with port specification")
    return _stored_ports(text) if use.rule.stored else parse_ports(text)


def ports_text(ports: "Ports") -> str:
    """Return a range of ports as in save text and listings."""
    first, last, base = ports
    text = str(first) if first == last else f"{first}-{last}"
    return text if base is None else f"{text}/{base}"


def _parse_address(text: str, family: int) -> int:
    """Return a numeric address as inet_pton reads it; names are not accepted."""
    address = dotted_quad(text) if family == 4 else parse(text, 6)
    if address is None:
        raise Problem(f'Bad IP address "{text}"')
    return address


def _parse_addresses(text: str, family: int) -> "Addresses":
    first, dash, last = text.partition("-")
    address = _parse_address(first, family)
    return address, _parse_address(last, family) if dash else address


def _split(text: str, family: int) -> tuple[str, str | None]:
    """Split `text` into (addresses, ports); ports is None if no colon comes before them.

    Without brackets, that is the only colon; with brackets, which only IPv6 has, the first colon after them. Anything
    before or directly after the brackets is ignored (measured).
    """
    _, bracket, inside = text.partition("[")
    if not bracket:
        if text.count(":") != 1:
            return text, None
        addresses, colon, ports = text.partition(":")
        return addresses, ports
    addresses, bracket, rest = inside.partition("]")
    if not bracket or family == 4:
        raise Problem("Invalid address format")
    _, colon, ports = rest.partition(":")
    return addresses, ports if colon else None


def _read_range(text: str, option: Option, use: "Use") -> "Range":
    """Read `[first[-last]][:ports]`; IPv6 addresses are in brackets if ports follow."""
    family = use.rule.family
    addresses, ports = _split(text, family)
    if ports is None:
        return _parse_addresses(addresses, family), None
    numbers = _read_ports(ports, option, use)
    # the reference treats any two bytes before the colon as the brackets of `[]:80`
    ahead = len(text.encode("utf-8", "surrogateescape")) - len(ports.encode("utf-8", "surrogateescape")) - 1
    if ahead in (0, 2):
        return None, numbers
    return _parse_addresses(addresses, family), numbers


def range_text(value: "Range", family: int) -> str:
    """Return a range of addresses and ports as in save text and listings."""
    addresses, ports = value
    text = ""
    if addresses is not None:
        first, last = addresses
        text = address_text(first, family)
        if first != last:
            text += "-" + address_text(last, family)
        if family == 6 and ports is not None:
            text = f"[{text}]"
    return text if ports is None else f"{text}:{ports_text(ports)}"


PORTS = Kind(_read_ports, ports_text)
RANGES = {
    4: Kind(_read_range, lambda value: range_text(value, 4)),
    6: Kind(_read_range, lambda value: range_text(value, 6)),
}


def _free4(word: str) -> str | None:
    host, _, port = word.partition(":")
    return word if dotted_quad(host) is not None and FREE_PORT.text(port) else None


def _free6(word: str) -> str | None:
    host, _, port = word.rpartition(":")
    address = parse6(host[1:-1]) if host[:1] == "[" and host[-1] == "]" else None
    return None if address is None or not FREE_PORT.text(port) else f"[{address_text(address, 6)}]:{port}"


_PATTERN = f"{QUAD_PATTERN}:{FREE_PORT.pattern}"
# one address and port; samples show whether ports are allowed at all
FREE_RANGES = {
    4: Free(_free4, _free4, lambda number: f"203.0.113.{100 + number}:{47800 + number}", _PATTERN),
    6: Free(_free6, _free6, lambda number: f"[2001:db8:0:6b::{0x1000 + number:x}]:{47800 + number}"),
}


def without_base(ports: "Ports | None") -> "Ports | None":
    """Return the ports as in a kernel structure without room for a base: the base of a shifted range becomes 0."""
    if ports is None or ports[2] is None:
        return ports
    return ports[0], ports[1], 0


def flags_listing(use: "Use") -> str:
    """Return the names of the flags given, in the table's order, each after a blank."""
    return "".join(" " + option.name for option in use.options if option.kind is FLAG and option.name in use.values)


def range_listing(use: "Use") -> str:
    """Return `to:RANGE` and the flags of SNAT and DNAT, after a blank.

    The range is the first option of the table.
    """
    option = use.options[0]
    return f" to:{option.kind.write(use.values[option.name])}{flags_listing(use)}"


def translation(side: str, addresses: "Addresses | None", ports: "Ports | None", use: "Use") -> "Applying":
    """Return what SNAT and DNAT do: settle one side of the packet's connection."""
    settle = settling(side, ports, use)
    return lambda packet, world: settle(packet, world, addresses)


def settling(side: str, ports: "Ports | None", use: "Use") -> "Callable[[Any, Any, Addresses | None], str]":
    """Return a function of packet, world and addresses that settles one side of the packet's connection."""
    flags = use.values
    random = "random" in flags or "random-fully" in flags
    persistent = "persistent" in flags
    bounds, base = (ports[:2], ports[2] or None) if ports else (None, None)

    def act(packet: "Any", world: "Any", addresses: "Addresses | None") -> str:
        world.translate(packet, side, addresses, bounds, base, random, persistent)
        return "ACCEPT"

    return act
