"""Reading and writing Ethernet addresses."""

from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

_HEX = frozenset("0123456789abcdefABCDEF")


def _octet(word: str) -> int | None:
    """Return one part of an address, None if it is invalid.

    It has at most two characters, read as by strtoul; an empty part is 0, -1 is 255 (measured).
    """
    if not word:
        return 0
    if len(word) > 2:
        return None
    sign = 1
    if len(word) == 2 and (word[0] in "+-" or word[0] in BLANKS):
        sign = -1 if word[0] == "-" else 1
        word = word[1]
    return sign * int(word, 16) & 0xFF if _HEX.issuperset(word) else None


def read(text: str, option: "Option", use: "Use") -> tuple[int, ...]:
    """Read six parts separated by colons; raise Problem for any other text."""
    octets = tuple(octet for octet in map(_octet, text.split(":")) if octet is not None)
    if len(octets) != 6 or text.count(":") != 5:
        raise Problem("Invalid MAC address specified.")
    return octets


def text(octets: tuple[int, ...]) -> str:
    """Return the address as it is saved."""
    return ":".join(f"{octet:02x}" for octet in octets)
