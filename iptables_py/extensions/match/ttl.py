"""Matches the time to live of an IPv4 packet."""

from iptables_py.extensions.shared import hops

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ttl"
FAMILIES = (4,)
ASKS = {"ttl-lt": "ttl", "ttl-gt": "ttl", "ttl-eq": "ttl"}
OPTIONS = hops.match_options(NAME)


def check(use: "Use") -> None:
    """Raise Problem if no comparison is given; the last quote in the reference's message is missing."""
    hops.check_match(use, "")


def listing(use: "Use", numeric: bool) -> str:
    """Return a comparison."""
    return hops.match_listing(use)


def words(use: "Use") -> list[str]:
    """Return the comparison."""
    return hops.match_words(use, "a TTL")


def match(use: "Use") -> "Matching":
    """Compare the time to live."""
    return hops.match_test(use)


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this time to live."""
    return hops.match_packets(use)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison."""
    return hops.match_nft(use, "ip ttl")
