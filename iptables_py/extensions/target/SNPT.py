"""Replaces the prefix of the source address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import INPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "SNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = INPUT | POSTROUTING
CHANGES = ("src",)
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing


def words(use: "Use") -> list[str]:
    """Return the prefixes."""
    return prefixes.words(use, "source")


def apply(use: "Use") -> "Applying":
    """Replace the prefix of the source."""
    return prefixes.replacing(use, "source")


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no prefix translation without state"
