"""Matches 32 bits taken from anywhere in the packet, with tests in a small language.

Tests are separated by `&&`. Each is a location, `=`, and values separated by commas: numbers or `low:high`. A location
is a number of bytes, moved and masked by `&`, `<<`, `>>` and `@`, each with a number after it.
"""

from iptables_py.errors import Problem
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.values.integers import BLANKS, leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

    Location = list[tuple[str, int]]  # operator and number; the first has no operator
    Values = list[tuple[int, int]]
    Test = tuple[Location, Values]

NAME = "u32"

_MOST = 10  # tests, numbers in a location, values in a test
_BITS = 32
_ALL = 0xFFFFFFFF
_FARTHEST = 0xFF  # the place up to which nftables loads bytes
_HEADERS = {4: 20, 6: 40}  # bytes of the headers that each packet has
_HEADER_END = [("", 0), (">>", 22), ("&", 0x3C)]  # the length of the header of IPv4


def _wrong(at: int, text: str) -> Problem:
    return Problem(f"u32: at char {at}: {text}")


def _past_blanks(source: str, at: int) -> int:
    while at < len(source) and source[at] in BLANKS:
        at += 1
    return at


def _number(source: str, at: int) -> tuple[int, int]:
    """Return the number at `at`, and where it ends; blanks may come before it."""
    value, rest = leading_integer(source[at:], _BITS)
    if value is None:
        raise _wrong(at, "not a number or out of range")
    return value, len(source) - len(rest)


def _doubled(source: str, at: int) -> None:
    """Raise Problem unless the character before `at` is repeated at `at`."""
    if source[at : at + 1] != source[at - 1]:
        raise _wrong(at, f"a second '{source[at - 1]}' was expected")


def _location(source: str, at: int) -> "tuple[Location, int]":
    """Return the location at `at`, and the position of its `=`."""
    at = _past_blanks(source, at)
    if source[at : at + 1] == "=":
        raise _wrong(at, "location spec missing")
    location: Location = []
    operator = ""
    while operator or at < len(source):
        number, at = _number(source, at)
        if len(location) == _MOST:
            raise _wrong(at, "too many operators")
        location.append((operator, number))
        at = _past_blanks(source, at)
        operator = source[at : at + 1]
        if operator == "=":
            return location, at
        if operator and operator not in "&<>@":
            raise _wrong(at, "operator expected")
        at += 1
        if operator and operator in "<>":
            _doubled(source, at)
            operator, at = operator * 2, at + 1
    raise Problem("u32: abrupt end of input after location specifier")


def _values(source: str, at: int) -> "tuple[Values, int]":
    """Return the values at `at`, and the position of what follows them: a `&` or the end."""
    at = _past_blanks(source, at)
    if at == len(source):
        raise Problem("u32: test ended with no value specified")
    if source[at] == "&":
        _doubled(source, at + 1)
        raise _wrong(at + 1, "value spec missing")
    values: Values = []
    while True:
        low, at = _number(source, at)
        high = low
        at = _past_blanks(source, at)
        if source[at : at + 1] == ":":
            high, at = _number(source, at + 1)
        if len(values) == _MOST:
            raise _wrong(at, 'too many ","s')
        values.append((low, high))
        at = _past_blanks(source, at)
        if source[at : at + 1] in ("", "&"):
            return values, at
        if source[at] != ",":
            raise _wrong(at, 'expected "," or "&&"')
        at += 1


def _read(text: str, option: Option, use: "Use") -> "list[Test]":
    """Read all tests; positions in messages count bytes, from 0."""
    source = text.encode("utf-8", "surrogateescape").decode("latin-1")
    tests: list[Test] = []
    at = 0
    while True:
        location, at = _location(source, at)
        values, at = _values(source, at + 1)
        tests.append((location, values))
        end = at == len(source)
        if not end:
            at += 1
            _doubled(source, at)
        if len(tests) > _MOST:
            raise _wrong(at, 'too many "&&"s')
        if end:
            return tests
        at += 1


def _write(tests: "list[Test]") -> str:
    """Return the tests in quotes, in hexadecimal and without blanks."""
    parts = []
    for location, values in tests:
        place = "".join(f"{operator}{number:#x}" for operator, number in location)
        ranges = (f"{low:#x}" if low == high else f"{low:#x}:{high:#x}" for low, high in values)
        parts.append(f"{place}={','.join(ranges)}")
    return f'"{"&&".join(parts)}"'


TESTS = Kind(_read, _write)
OPTIONS = (
    Option(
        "u32", TESTS, REQUIRED | INVERTIBLE, meta="tests", doc='the tests, such as "0>>22&0x3C@0=80:90 && 6=1"'
    ),
)


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a shift by all 32 bits or more."""
    for location, _ in use.values["u32"]:
        if any(operator in ("<<", ">>") and number >= _BITS for operator, number in location):
            return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """Return the tests, after `!` if inverted."""
    return f" u32 {'! ' if use.inverted else ''}{_write(use.values['u32'])}"


def words(use: "Use") -> list[str]:
    """Return the tests."""
    return [f"whose bytes {'do not ' if use.inverted else ''}fit {_write(use.values['u32'])}"]


def match(use: "Use") -> "Matching":
    """Carry the tests out on the bytes of the IP packet; a place outside the packet fails the test."""
    tests, inverted = use.values["u32"], bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        data = world.packet_bytes(packet)
        return all(_passes(data, location, values) for location, values in tests) is not inverted

    return meets


def _passes(data: bytes, location: "Location", values: "Values") -> bool:
    """Return whether the number at the location is one of the values."""
    base, place = 0, location[0][1]
    if place + 4 > len(data):
        return False
    found = int.from_bytes(data[place : place + 4], "big")
    for operator, number in location[1:]:
        if operator == "&":
            found &= number
        elif operator == "<<":
            found = found << number & 0xFFFFFFFF
        elif operator == ">>":
            found >>= number
        else:
            base += found
            place = base + number
            if place + 4 > len(data):
                return False
            found = int.from_bytes(data[place : place + 4], "big")
    return any(low <= found <= high for low, high in values)


def packets(use: "Use") -> "PacketSet":
    """Return the packets that pass these tests."""
    from iptables_py.extensions.shared.packetsets import steady_use

    return steady_use(use, "everything")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of 32 bits each, at a fixed place or in the header after that of IPv4."""
    from iptables_py.rules.translation import joined

    tests, inverted = use.values["u32"], bool(use.inverted)
    if inverted and len(tests) > 1:
        translation.reason = "a rule of nftables can't match one failed test of several"
        return None
    parts = []
    for location, values in tests:
        text = _test_nft(location, values, inverted, translation)
        if text is None:
            translation.reason = "nftables has no match for bytes whose place is calculated"
            return None
        parts.append(text)
    return joined(parts)


def _test_nft(location: "Location", values: "Values", inverted: bool, translation: "Translation") -> str | None:
    """Return a test, None if its place is calculated in another way than from the length of the IPv4 header."""
    from iptables_py.extensions.shared.expressions import NEVER, any_of, comparison

    base = "nh"
    if translation.family == 4 and location[:3] == _HEADER_END and location[3:4] and location[3][0] == "@":
        base, location = "th", location[3:]
    place = location[0][1]
    seen = _seen_bits(location[1:])
    if seen is None or place > _FARTHEST:
        return None
    mask, shift = seen
    ranges = _shifted(values, mask, shift)
    if not ranges:
        return "" if inverted else NEVER
    if inverted and (base == "th" or place + 4 > _HEADERS[translation.family]):
        translation.losses.append("packets that are too short do not match")
    value = any_of([f"{low:#x}" if low == high else f"{low:#x}-{high:#x}" for low, high in ranges])
    field = f"@{base},{place * 8},{_BITS}{'' if mask == _ALL else f' & {mask:#x}'}"
    return comparison(field, value, inverted)


def _seen_bits(steps: "Location") -> tuple[int, int] | None:
    """Return which of the 32 bits are seen after masks and shifts, and by how much they are then moved to the left.

    None if there is a `@`.
    """
    mask, shift = _ALL, 0
    for operator, number in steps:
        if operator == "@":
            return None
        if operator == "&":
            kept = number
        else:
            shift += number if operator == "<<" else -number
            kept = _ALL
        mask &= (kept >> shift if shift >= 0 else kept << -shift) & _ALL
    return mask, shift


def _shifted(values: "Values", mask: int, shift: int) -> list[tuple[int, int]]:
    """Return the values moved back to where the bits are, as separate ranges in order; only those that are possible."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(values):
        if shift >= 0:
            low, high = low + (1 << shift) - 1 >> shift, high >> shift
        else:
            low, high = low << -shift, high << -shift
        high = min(high, mask)
        if low > high:
            continue
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return found
