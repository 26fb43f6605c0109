"""Matches the destination options header of IPv6."""

from iptables_py.extensions.shared import headeroptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "dst"
FAMILIES = (6,)
OPTIONS = headeroptions.options(NAME)


def listing(use: "Use", numeric: bool) -> str:
    """Return length and options."""
    return headeroptions.listing(use)


def words(use: "Use") -> list[str]:
    """Return length and options."""
    return headeroptions.words(use, "destination options")


def match(use: "Use") -> "Matching":
    """Compare length and options of the header."""
    return headeroptions.match_test(use)


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of the length, None with options."""
    return headeroptions.nft_exact(use, translation)
