"""Matches the realm of the packet's route."""

from iptables_py.extensions.shared import namedvalues
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "realm"
FAMILIES = (4,)
HOOKS = INPUT | FORWARD | OUTPUT | POSTROUTING
OPTIONS = (
    Option(
        "realm",
        namedvalues.named(namedvalues.REALMS),
        REQUIRED | INVERTIBLE,
        meta="realm[/mask]",
        doc="the route's realm",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the value after its option's name without dashes."""
    return namedvalues.listing(use, numeric)
