"""Changes the hop limit of an IPv6 packet."""

from iptables_py.extensions.shared import hops

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "HL"
FAMILIES = (6,)
TABLES = ("mangle",)
CHANGES = ("ttl",)
OPTIONS = hops.target_options("hl")


def check(use: "Use") -> None:
    """Raise Problem if no action is given."""
    hops.check_target(use)


def listing(use: "Use", numeric: bool) -> str:
    """Return the action in words."""
    return hops.target_listing(use)


def words(use: "Use") -> list[str]:
    """Return the change."""
    return hops.target_words(use, "hop limit")


def apply(use: "Use") -> "Applying":
    """Change the number of hops."""
    return hops.target_action(use)


def sets(use: "Use") -> "Box | None":
    """Return the number that a packet has then."""
    return hops.target_sets(use)


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the new number."""
    return hops.target_statement(use, "ip6 hoplimit", translation)
