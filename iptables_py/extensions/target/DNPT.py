"""Replaces the prefix of the destination address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import OUTPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use

NAME = "DNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = OUTPUT | PREROUTING
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing


def apply(use: "Use") -> "Applying":
    """Replace the prefix of the destination."""
    return prefixes.replacing(use, "destination")
