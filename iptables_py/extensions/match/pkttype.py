"""Matches by whom the link layer addressed the packet to."""

from iptables_py.errors import Problem
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "pkttype"

TYPES = {
    "unicast": "addressed to this machine",
    "broadcast": "addressed to all",
    "multicast": "addressed to a group",
    "otherhost": "addressed to another machine",
}
_ALIASES = {"host": "unicast", "bcast": "broadcast", "mcast": "multicast"}


def _read(text: str, option: Option, use: "Use") -> str:
    """A name in full, case ignored (measured)."""
    word = text.lower() if text.isascii() else text
    kind = _ALIASES.get(word, word)
    if kind not in TYPES:
        raise Problem(f"Bad packet type '{text}'")
    return kind


TYPE = Kind(_read, choices=tuple(TYPES))
OPTIONS = (Option("pkt-type", TYPE, REQUIRED | INVERTIBLE, meta="type", doc="whom the packet was addressed to"),)


def listing(use: "Use", numeric: bool) -> str:
    """As a comparison."""
    return f" PKTTYPE {'!=' if use.inverted else '='} {use.values['pkt-type']}"


def help_text(family: int) -> str:
    """The types, one a line."""
    return "Valid packet types:\n" + "".join(f"\t{name:<14}\t\t{what}\n" for name, what in TYPES.items())
