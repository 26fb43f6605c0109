"""Matches the type of an IPv6 mobility header."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8_RANGE
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "mh"
FAMILIES = (6,)
PROTOCOLS = (135,)

_TYPE = "mh-type"
_EVERY = (0, 255)
# indexed by type number: the name and its alias
_TYPES = (
    ("binding-refresh-request", "brr"),
    ("home-test-init", "hoti"),
    ("careof-test-init", "coti"),
    ("home-test", "hot"),
    ("careof-test", "cot"),
    ("binding-update", "bu"),
    ("binding-acknowledgement", "ba"),
    ("binding-error", "be"),
)


def _number(word: str) -> int:
    """Return the type that a word names: a full name, else the first name that begins with it, else a number.

    Case is ignored. Measured: every name begins with the empty word.
    """
    begin = word.lower() if word.isascii() else word
    for exact in (True, False):
        for number, names in enumerate(_TYPES):
            for name in names:
                if name == begin if exact else name.startswith(begin):
                    return number
    found = integer(word, *_EVERY)
    if found is None:
        raise Problem(f"Invalid MH type `{word}'")
    return found


def _read(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `type[:type]`; a missing end is the lowest or the highest possible type."""
    low, colon, high = text.partition(":")
    first = _number(low) if low or not colon else _EVERY[0]
    if not colon:
        return first, first
    last = _number(high) if high else _EVERY[1]
    if first > last:
        raise Problem("Invalid MH type range (min > max)")
    return first, last


MH_TYPES = Kind(_read, UINT8_RANGE.write, choices=tuple(name for names in _TYPES for name in names))
OPTIONS = (
    Option(_TYPE, MH_TYPES, INVERTIBLE, meta="type[:type]", doc="the type by name or number, or an inclusive range"),
)


def check(use: "Use") -> None:
    """Drop the full range of types, which matches everything."""
    if use.values.get(_TYPE) == _EVERY and not use.inverted:
        del use.values[_TYPE]


def listing(use: "Use", numeric: bool) -> str:
    """Return the types by name, or with -n by number."""
    if _TYPE not in use.values:
        return " mh"
    low, high = use.values[_TYPE]
    ends = (low,) if low == high else (low, high)
    return f" mh {'!' if use.inverted else ''}{':'.join(_name(end, numeric) for end in ends)}"


def words(use: "Use") -> list[str]:
    """Return the types by name."""
    from iptables_py.extensions.shared.wording import span

    if _TYPE not in use.values:
        return []
    low, high = use.values[_TYPE]
    types = _name(low, False) if low == high else span((low, high))
    return [f"{'not ' if use.inverted else ''}of mobility type {types}"]


def _name(number: int, numeric: bool) -> str:
    return str(number) if numeric or number >= len(_TYPES) else _TYPES[number][0]


def help_text(family: int) -> str:
    """Return the names of types, one per line, with aliases in parentheses."""
    return "Valid MH types:\n" + "".join(f"{name} ({alias})\n" for name, alias in _TYPES)


def match(use: "Use") -> "Matching":
    """Compare the type; a packet is dropped if its header is cut or if anything follows it."""
    first, last = use.values.get(_TYPE, _EVERY)
    inverted = _TYPE in use.inverted

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        data = packet.transport
        if len(data) < 6 or data[0] != 59:
            world.drop()
        return (first <= data[2] <= last) is not inverted

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the type."""
    from iptables_py.extensions.shared.expressions import option_comparison

    return option_comparison(use, _TYPE, "mh type") or "exthdr mh exists"
