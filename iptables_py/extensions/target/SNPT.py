"""Replaces the prefix of the source address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import INPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use

NAME = "SNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = INPUT | POSTROUTING
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing


def apply(use: "Use") -> "Applying":
    """Replace the prefix of the source."""
    return prefixes.replacing(use, "source")
