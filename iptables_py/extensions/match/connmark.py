"""Matches the mark of the packet's connection, under a mask."""

from iptables_py.rules.kinds import FREE_MARK, MARK, write_mark
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "connmark"
TRACKS = True
ASKS = {"mark": "connmark"}
OPTIONS = (
    Option(
        "mark",
        MARK,
        REQUIRED | INVERTIBLE,
        free=FREE_MARK,
        meta="value[/mask]",
        doc="the mark; only the mask's bits count",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the mark after two blanks, or after a `!` between them."""
    return f" connmark match {'!' if use.inverted else ''} {write_mark(use.values['mark'])}"


def words(use: "Use") -> list[str]:
    """Return the mark."""
    from iptables_py.extensions.shared.wording import having

    return [having(use, "mark", "a connection mark", write_mark(use.values["mark"]))]


def match(use: "Use") -> "Matching":
    """Compare the connection's mark under the mask; a packet without a connection never matches."""
    value, mask = use.values["mark"]
    inverted = bool(use.inverted)
    return lambda packet, world: (
        packet.connection is not None and (packet.connection.mark & mask == value) is not inverted
    )


def packets(use: "Use") -> "PacketSet":
    """Return the packets of connections with this mark."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "connmark", "state")


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the mark."""
    from iptables_py.extensions.shared.maskedvalues import nft_comparison

    value, mask = use.values["mark"]
    return nft_comparison("ct mark", value, mask, bool(use.inverted))
