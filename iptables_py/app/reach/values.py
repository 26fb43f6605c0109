"""The values of the fields of a question, as sets of what packets have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.classes import ICMP
from iptables_py.analysis.check.conditions import NUMBERS, names_of
from iptables_py.app.find.values import BadValue
from iptables_py.app.packetlanguage import values as words
from iptables_py.app.packetlanguage.events import BadValue as BadWord
from iptables_py.errors import Problem
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    IN,
    MARK,
    OUT,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATES,
    TYPE,
    between,
    of_states,
    one,
    united,
    without,
)
from iptables_py.values.addresses import BITS, parse, parse_mask
from iptables_py.values.integers import integer
from iptables_py.values.netdb import service_port

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.shared.packetsets import Ranges

ANY = ("any", "all")
FLAG_BITS = {"FIN": 1, "SYN": 2, "RST": 4, "PSH": 8, "ACK": 16, "URG": 32}


def is_any(text: str) -> bool:
    """Return whether the value is a word for every value."""
    return text.lower() in ANY


def ranges_of(field: str, text: str, family: int, negated: bool = False) -> Ranges:
    """Return the values that a text means: parts with commas between them. Raise BadValue."""
    found = united(tuple(each for part in text.split(",") for each in _part(field, part, family)))
    if not negated:
        return found
    bottom, top = _domain(field, family)
    left = without(found, bottom, top)
    if not left:
        raise BadValue(f"no {field} is left if {text} is left out")
    return left


def _domain(field: str, family: int) -> tuple[str, str] | tuple[int, int]:
    if field in (IN, OUT):
        return "\0", "\U0010ffff"
    if field in SIZES:
        return 0, SIZES[field]
    sizes = {PROTOCOL: NUMBERS, STATE: len(STATES), MARK: 1 << 32}
    return 0, sizes.get(field) or 1 << BITS[family]


def _part(field: str, text: str, family: int) -> Ranges:
    if not text:
        raise BadValue("a value is missing: write values such as 22,80 without blanks")
    try:
        return _READERS[field](text, family)
    except BadWord as error:
        raise BadValue(str(error)) from None


def _address(text: str, family: int) -> Ranges:
    first, dash, last = text.partition("-")
    if dash:
        low, high = _one_address(first, family), _one_address(last, family)
        if low > high:
            raise BadValue(f"the range {text} ends before it begins")
        return between(low, high)
    base, slash, mask = text.partition("/")
    address, bits = _one_address(base, family), BITS[family]
    if not slash:
        return one(address)
    try:
        found = parse_mask(mask, family)
    except Problem:
        raise BadValue(f"{mask} is not the length of a network in IPv{family}") from None
    low = ~found & (1 << bits) - 1
    if low & low + 1:
        raise BadValue(f"the network {text} is not one range of addresses: give its length, such as /24")
    return between(address & found, address & found | low)


def _one_address(text: str, family: int) -> int:
    found = parse(text, family)
    if found is None:
        other = parse(text, 10 - family) is not None
        raise BadValue(f"{text} is no IPv{family} address" if other else f"{text} is neither an address nor a network")
    return found


def _interface(text: str, family: int) -> Ranges:
    words.interface(text.removesuffix("+") or "x")
    return tuple((max(first, "\0"), end) for first, end in names_of(text, False))


def _protocol(text: str, family: int) -> Ranges:
    if is_any(text):
        return between(0, NUMBERS - 1)
    number = words.protocol(text)
    return one(ICMP[family] if text.lower() == "icmp" else number)


def _port(text: str, family: int) -> Ranges:
    if is_any(text):
        return between(0, SIZES[SOURCE_PORT] - 1)
    mark = "-" if "-" in text and service_port(text, None) is None else ":"
    first, dash, last = text.partition(mark)
    low, high = (_one_port(first), _one_port(last)) if dash else (_one_port(text),) * 2
    if low > high:
        raise BadValue(f"the range {text} ends before it begins")
    return between(low, high)


def _one_port(text: str) -> int:
    found = integer(text, 0, SIZES[SOURCE_PORT] - 1)
    if found is None:
        found = service_port(text, None)
    if found is None:
        raise BadValue(f"{text} is neither a port nor the name of a service")
    return found


def _state(text: str, family: int) -> Ranges:
    return between(0, len(STATES) - 1) if is_any(text) else of_states([words.state(text)], False)


def _mark(text: str, family: int) -> Ranges:
    if is_any(text):
        return between(0, (1 << 32) - 1)
    found = integer(text, 0, (1 << 32) - 1)
    if found is None:
        raise BadValue(f"{text} is no mark: write a number, or any")
    return one(found)


def _icmp(text: str, family: int) -> Ranges:
    if is_any(text):
        return between(0, SIZES[TYPE] - 1)
    kind, code = words.icmp_type(text, family)
    name = words.icmp_names(family).get(text.lower())
    has_code = name[1] is not None if name else "/" in text
    return one(kind << 8 | code) if has_code else between(kind << 8, kind << 8 | 255)


def _flags(text: str, family: int) -> Ranges:
    if is_any(text):
        return between(0, SIZES[FLAGS] - 1)
    bits = 0
    for name in text.split("+"):
        if name.upper() not in FLAG_BITS and name.upper() != "NONE":
            raise BadValue(f"{name} is no TCP flag: write flags such as syn or syn+ack, none, or any")
        bits |= FLAG_BITS.get(name.upper(), 0)
    return one(bits)


_READERS: dict[str, Callable[[str, int], Ranges]] = {
    SOURCE: _address, DESTINATION: _address, IN: _interface, OUT: _interface, PROTOCOL: _protocol,
    SOURCE_PORT: _port, DESTINATION_PORT: _port, STATE: _state, MARK: _mark, TYPE: _icmp, FLAGS: _flags,
}  # fmt: skip
