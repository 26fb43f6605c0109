"""Replaces the prefix of the destination address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import OUTPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "DNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = OUTPUT | PREROUTING
CHANGES = ("dst",)
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing


def words(use: "Use") -> list[str]:
    """Return the prefixes."""
    return prefixes.words(use, "destination")


def apply(use: "Use") -> "Applying":
    """Replace the prefix of the destination."""
    return prefixes.replacing(use, "destination")


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no prefix translation without state"
