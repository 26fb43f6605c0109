"""Matches the packet's mark, under a mask.

The front end keeps the value as given, with its bits outside the mask.
"""

from iptables_py.rules.kinds import FREE_MARK, MARK, write_mark
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "mark"
ASKS = {"mark": "mark"}
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
    """Return the value, after `!` if inverted."""
    return f" mark match {'! ' if use.inverted else ''}{write_mark(use.values['mark'])}"


def words(use: "Use") -> list[str]:
    """Return the mark."""
    from iptables_py.extensions.shared.wording import having

    return [having(use, "mark", "a mark", write_mark(use.values["mark"]))]


def match(use: "Use") -> "Matching":
    """Compare the packet's mark under the mask."""
    value, mask = use.values["mark"]
    inverted = bool(use.inverted)
    return lambda packet, world: (packet.mark & mask == value) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this mark."""
    from iptables_py.extensions.shared.packetsets import marked

    value, mask = use.values["mark"]
    return marked(value, mask, bool(use.inverted))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the mark."""
    from iptables_py.extensions.shared.maskedvalues import nft_comparison

    value, mask = use.values["mark"]
    return nft_comparison("mark", value, mask, bool(use.inverted))
