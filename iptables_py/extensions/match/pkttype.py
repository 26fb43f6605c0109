"""Matches the link-layer type of the packet: whom it is addressed to."""

from iptables_py.errors import Problem
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "pkttype"
ASKS = {"pkt-type": "frame"}

_TYPES = {
    "unicast": "addressed to this machine",
    "broadcast": "addressed to all machines",
    "multicast": "addressed to a group of machines",
    "otherhost": "addressed to another machine",
}
_ALIASES = {"host": "unicast", "bcast": "broadcast", "mcast": "multicast"}


def _read(text: str, option: Option, use: "Use") -> str:
    """Read the full name of a type; case is ignored (measured)."""
    word = text.lower() if text.isascii() else text
    kind = _ALIASES.get(word, word)
    if kind not in _TYPES:
        raise Problem(f"Bad packet type '{text}'")
    return kind


TYPE = Kind(_read, choices=tuple(_TYPES))
OPTIONS = (Option("pkt-type", TYPE, REQUIRED | INVERTIBLE, meta="type", doc="whom the packet is addressed to"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return a comparison."""
    return f" PKTTYPE {'!=' if use.inverted else '='} {use.values['pkt-type']}"


def words(use: "Use") -> list[str]:
    """Return the type of the frame."""
    return [f"{'not ' if use.inverted else ''}in frames of type {use.values['pkt-type']}"]


def help_text(family: int) -> str:
    """Return the types, one per line."""
    return "Valid packet types:\n" + "".join(f"\t{name:<14}\t\t{what}\n" for name, what in _TYPES.items())


def match(use: "Use") -> "Matching":
    """Compare whom the frame was addressed to; packets of this host count as unicast."""
    kind, inverted = use.values["pkt-type"], bool(use.inverted)
    return lambda packet, world: ((packet.frame.kind if packet.frame else "unicast") == kind) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets of this kind of frame."""
    from iptables_py.extensions.shared.packetsets import FRAME, FRAMES, counted, one

    return counted(FRAME, one(FRAMES.index(use.values["pkt-type"])), bool(use.inverted))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the type; otherhost by its number."""
    kind = use.values["pkt-type"]
    return f"pkttype {'!= ' if use.inverted else ''}{3 if kind == 'otherhost' else kind}"
