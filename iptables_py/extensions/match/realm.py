"""Matches the realm of the packet's route."""

from iptables_py.extensions.shared import namedvalues
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

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


def words(use: "Use") -> list[str]:
    """Return the realm."""
    return [f"with a route {'not ' if use.inverted else ''}in realm {namedvalues.value_text(use, 'realm')}"]


def match(use: "Use") -> "Matching":
    """Compare the realm of the packet's route under the mask."""
    value, mask, _ = use.values["realm"]
    inverted = bool(use.inverted)
    return lambda packet, world: (world.realm(packet) & mask == value) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets whose route has this realm."""
    from iptables_py.extensions.shared.packetsets import steady_use

    return steady_use(use, "everything")


def nft(use: "Use", translation: "Translation") -> str:
    """Return the realm, by name if it has one."""
    return namedvalues.nft(use, {NAME: "rtclassid"})


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the realm by number."""
    from iptables_py.extensions.shared.maskedvalues import nft_comparison

    value, mask, _ = use.values[NAME]
    return nft_comparison("rtclassid", value, mask, bool(use.inverted))
