"""Matches the extension headers that an IPv6 packet contains."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.values.netdb import system_protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "ipv6header"
FAMILIES = (6,)

_HEADER, _SOFT = "header", "soft"
# number, long name, short name; the first row has the highest of eight bits
_HEADERS = (
    (0, "hop-by-hop", "hop"),
    (60, "ipv6-opts", "dst"),
    (43, "ipv6-route", "route"),
    (44, "ipv6-frag", "frag"),
    (51, "ah", "auth"),
    (50, "esp", "esp"),
    (59, "ipv6-nonxt", "none"),
    (255, "protocol", "prot"),
)
_BITS = {number: 0x80 >> place for place, (number, _, _) in enumerate(_HEADERS)}
_NUMBERS = {word: row[0] for row in _HEADERS for word in (str(row[0]), *row[1:])}


def _read(text: str, option: Option, use: "Use") -> int:
    """Read names and numbers separated by commas as bits.

    Measured: the system's protocol names are tried first, empty words are skipped, and the message for a protocol that
    is no header shows its number.
    """
    bits = 0
    for word in text.split(","):
        if not word:
            continue
        number = system_protocol(word)
        if number is None:
            number = _NUMBERS.get(word)
        if number not in _BITS:
            raise Problem(f"unknown header `{word if number is None else number}' specified")
        bits |= _BITS[number]
    if not bits:
        raise Problem("ip6t_ipv6header: cannot parse header names")
    return bits


def _write(bits: int) -> str:
    return ",".join(name for number, name, _ in _HEADERS if bits & _BITS[number])


HEADER_NAMES = Kind(_read, _write, choices=tuple(name for _, name, _ in _HEADERS))
OPTIONS = (
    Option(_HEADER, HEADER_NAMES, REQUIRED | INVERTIBLE, meta="name|number[,...]", doc="the headers in the packet"),
    Option(_SOFT, FLAG, letter="\x01", doc="other headers are allowed, too"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the headers by name, or with -n as bits."""
    bits = use.values[_HEADER]
    text = f" ipv6header flags:{'!' if use.inverted else ''}{f'0x{bits:02X}' if numeric else _write(bits)}"
    return text + (" soft" if _SOFT in use.values else "")
