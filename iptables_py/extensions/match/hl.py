"""Matches the hop limit of an IPv6 packet."""

from iptables_py.extensions.shared import hops

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "hl"
FAMILIES = (6,)
ASKS = {"hl-lt": "ttl", "hl-gt": "ttl", "hl-eq": "ttl"}
OPTIONS = hops.match_options(NAME)


def check(use: "Use") -> None:
    """Raise Problem if no comparison is given."""
    hops.check_match(use, "'")


def listing(use: "Use", numeric: bool) -> str:
    """Return a comparison."""
    return hops.match_listing(use)


def words(use: "Use") -> list[str]:
    """Return the comparison."""
    return hops.match_words(use, "a hop limit")


def match(use: "Use") -> "Matching":
    """Compare the hop limit."""
    return hops.match_test(use)


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this hop limit."""
    return hops.match_packets(use)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison."""
    return hops.match_nft(use, "ip6 hoplimit")
