"""Matches the hop-by-hop options header of IPv6."""

from iptables_py.extensions.shared import headeroptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "hbh"
FAMILIES = (6,)
OPTIONS = headeroptions.options(NAME)


def listing(use: "Use", numeric: bool) -> str:
    """Return length and options."""
    return headeroptions.listing(use)


def words(use: "Use") -> list[str]:
    """Return length and options."""
    return headeroptions.words(use, "hop-by-hop options")


def match(use: "Use") -> "Matching":
    """Compare length and options of the header."""
    return headeroptions.match_test(use)


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of the length, None without it or with options.

    Measured: the length is compared as it is.
    """
    from iptables_py.extensions.shared.expressions import option_comparison

    return None if "hbh-opts" in use.values else option_comparison(use, "hbh-len", "hbh hdrlength") or None


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of the length, None with options."""
    return headeroptions.nft_exact(use, translation)
