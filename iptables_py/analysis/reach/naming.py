"""Sets of values in words: networks, ranges, interfaces and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.classes import ICMP, WITH_PORTS
from iptables_py.analysis.check.conditions import LAST, NUMBERS
from iptables_py.extensions.shared.packetsets import (
    COUNTS,
    DESTINATION_PORT,
    FLAGS,
    PROTOCOL,
    SIZES,
    STATES,
    TYPE,
    met,
    spread,
    united,
    without,
)
from iptables_py.values.addresses import BITS, address_text
from iptables_py.values.netdb import protocol_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iptables_py.extensions.shared.packetsets import Ranges

EVERYTHING = "all"
BUT = "!"  # before what is left out
MOST_NETWORKS = 2  # that a range is written as
NAMES = ("FIN", "SYN", "RST", "PSH", "ACK", "URG")  # of flags, by their bits


def addresses(ranges: Ranges, family: int) -> list[str]:
    """Return addresses, networks, and ranges such as 10.0.0.1-10.0.0.6."""
    found = []
    for first, end in united(ranges):
        networks = list(_networks(first, end, BITS[family]))
        if len(networks) <= MOST_NETWORKS:
            found += [
                address_text(base, family) + (f"/{length}" if length < BITS[family] else "")
                for base, length in networks
            ]
        else:
            found.append(f"{address_text(first, family)}-{address_text(end - 1, family)}")
    return found


def shorter(ranges: Ranges, among: Ranges, family: int) -> list[str]:
    """Return addresses, or with BUT those that are left out of the others, whichever are fewer ranges."""
    first, end = 0, 1 << BITS[family]
    rest = met(among, without(united(ranges), first, end))
    whole = () if among == ((first, end),) else among
    if rest and len(rest) + len(whole) < len(united(ranges)):
        return [*addresses(whole, family), *(f"{BUT}{text}" for text in addresses(rest, family))]
    return addresses(ranges, family)


def _networks(first: int, end: int, bits: int) -> Iterable[tuple[int, int]]:
    while first < end:
        size = first & -first or 1 << bits
        while size > end - first:
            size >>= 1
        yield first, bits - size.bit_length() + 1
        first += size


def numbers(ranges: Ranges, named: Callable[[int], str] = str) -> list[str]:
    """Return numbers, perhaps by name, and ranges such as 80-90."""
    return [named(first) if end == first + 1 else f"{first}-{end - 1}" for first, end in united(ranges)]


def interfaces(ranges: Ranges) -> list[str]:
    """Return names and patterns such as ppp+; after BUT, those that are left out of the patterns, or of all names."""
    found = _names(united(ranges))
    if found is not None:
        return found
    left_out = _names(without(united(ranges), "\0", LAST))
    if left_out is not None and not any(name.startswith(BUT) for name in left_out):
        return [f"{BUT}{name}" for name in left_out]
    return [_between(first, end) for first, end in united(ranges)]


def _names(ranges: Ranges) -> list[str] | None:
    """Return names, patterns, and what is left out of them; None if these do not describe the ranges."""
    found: list[str] = []
    at = 0
    while at < len(ranges):
        first, end = ranges[at]
        if end == first + "\0":
            found.append(first)
        else:
            last = next((place for place in range(at, len(ranges)) if ranges[place][1] == first + LAST), None)
            if last is None:
                return None
            holes = _names(without(ranges[at : last + 1], first, first + LAST))
            if holes is None or any(name.startswith(BUT) for name in holes):
                return None
            found += [f"{first}+", *(f"{BUT}{name}" for name in holes)]
            at = last
        at += 1
    return found


def _between(first: str, end: str) -> str:
    """Return a range of names that is no pattern: a pattern without the names that are left out would be one."""
    low = first.replace("\0", "") + "+" * (first.endswith("\0"))
    return f"from {low or 'the first'} up to {end.replace(LAST, '~').rstrip(chr(0)) or 'the last'}"


def services(fields: Mapping[str, Ranges], family: int, usual: Ranges = ()) -> list[str]:
    """Return protocols with ports or types: `tcp 22`, `udp 1024-65535`, `icmp 8/0`, `gre`; EVERYTHING if it is so.

    fields: values of PROTOCOL, DESTINATION_PORT and TYPE, any for those that are left out
    usual: the values of TYPE that need not be named
    """
    protocols = fields.get(PROTOCOL, ((0, NUMBERS),))
    ports = met(fields.get(DESTINATION_PORT, ((0, SIZES[DESTINATION_PORT]),)), ((0, SIZES[DESTINATION_PORT]),))
    types = met(fields.get(TYPE, ((0, SIZES[TYPE]),)), ((0, SIZES[TYPE]),))
    found: list[str] = []
    plain: list[tuple[int, int]] = []
    for first, end in united(protocols):
        for number in range(first, end):
            if number in WITH_PORTS and ports != ((0, SIZES[DESTINATION_PORT]),):
                found += [f"{protocol_label(number)} {text}" for text in numbers(ports)]
            elif number == ICMP[family] and types != ((0, SIZES[TYPE]),) and fields[TYPE] != usual:
                found += [f"{protocol_label(number)} {text}" for text in types_of(types)]
            else:
                plain.append((number, number + 1))
    whole = united(tuple(plain))
    if not found and whole == ((0, NUMBERS),):
        return [EVERYTHING]
    left_out = without(united(protocols), 0, NUMBERS)
    if not found and len(numbers(left_out)) < len(numbers(whole)):
        return [f"{BUT}{text}" for text in numbers(left_out, _protocol)]
    return found + numbers(whole, _protocol)


def _protocol(number: int) -> str:
    return protocol_label(number) if number else "0"  # its label is EVERYTHING


def types_of(ranges: Ranges) -> list[str]:
    """Return types of ICMP: 8, 3/1, 0-7."""
    found = []
    for first, end in united(ranges):
        kind, code, last = first >> 8, first & 255, end - 1
        if code == 0 and last & 255 == 255:
            found.append(str(kind) if last >> 8 == kind else f"{kind}-{last >> 8}")
        elif end == first + 1:
            found.append(f"{kind}/{code}")
        else:
            found.append(f"{kind}/{code}-{last >> 8}/{last & 255}")
    return found


def states(ranges: Ranges) -> list[str]:
    """Return the names of states."""
    return [STATES[at] for first, end in ranges for at in range(first, end)]


def flags(ranges: Ranges) -> list[str]:
    """Return sets of TCP flags: SYN, SYN+ACK, NONE."""
    values = [value for first, end in met(ranges, ((0, SIZES[FLAGS]),)) for value in range(first, end)]
    return ["+".join(name for at, name in enumerate(NAMES) if value >> at & 1) or "NONE" for value in values]


def marks(ranges: Ranges, mask: int) -> list[str]:
    """Return values of the bits of a mark, such as 0x1/0x3; after BUT, those that are left out."""

    def named(number: int) -> str:
        return f"{spread(number, mask):#x}/{mask:#x}"

    left_out = without(united(ranges), 0, 1 << mask.bit_count())
    if len(left_out) <= len(ranges) and sum(end - first for first, end in left_out) == len(left_out):
        return [f"{BUT}{named(first)}" for first, _ in left_out]
    return [f"{named(first)}" if end == first + 1 else f"{named(first)}-{named(end - 1)}" for first, end in ranges]


def optional(ranges: Ranges, field: str, named: Callable[[int], str]) -> list[str]:
    """Return values of a field that a packet may lack; after BUT, those that are left out."""
    last = COUNTS[field] - 1

    def shown(some: Ranges) -> list[str]:
        found = [
            named(first) if end == first + 1 else f"{named(first)}-{named(end - 1)}"
            for first, end in met(some, ((0, last),))
        ]
        return [*found, "none"] if some and some[-1][1] > last else found

    left_out = shown(without(united(ranges), 0, COUNTS[field]))
    return [f"{BUT}{text}" for text in left_out] if len(left_out) < len(shown(ranges)) else shown(ranges)
