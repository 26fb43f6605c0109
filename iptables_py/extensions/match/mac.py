"""Matches the Ethernet address that the packet came from."""

from iptables_py.errors import Problem
from iptables_py.integers import BLANKS
from iptables_py.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.tables import FORWARD, INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "mac"
HOOKS = PREROUTING | INPUT | FORWARD

_HEX = frozenset("0123456789abcdefABCDEF")


def _octet(word: str) -> int | None:
    """One part of an address: at most two characters as strtoul reads them; nothing is 0, -1 is 255 (measured)."""
    if not word:
        return 0
    if len(word) > 2:
        return None
    sign = 1
    if len(word) == 2 and (word[0] in "+-" or word[0] in BLANKS):
        sign = -1 if word[0] == "-" else 1
        word = word[1]
    return sign * int(word, 16) & 0xFF if _HEX.issuperset(word) else None


def _read(text: str, option: Option, use: "Use") -> tuple[int, ...]:
    octets = tuple(octet for octet in map(_octet, text.split(":")) if octet is not None)
    if len(octets) != 6 or text.count(":") != 5:
        raise Problem("Invalid MAC address specified.")
    return octets


def _write(octets: tuple[int, ...]) -> str:
    return ":".join(f"{octet:02x}" for octet in octets)


ADDRESS = Kind(_read, _write)
OPTIONS = (
    Option("mac-source", ADDRESS, REQUIRED | INVERTIBLE, meta="XX:XX:XX:XX:XX:XX", doc="the sender's Ethernet address"),
)


def listing(use: "Use", numeric: bool) -> str:
    """`!` stands before the address."""
    return f" MAC {'! ' if use.inverted else ''}{_write(use.values['mac-source'])}"
