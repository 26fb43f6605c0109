"""Matches the packet's connection by its IP Virtual Server properties.

The reference's kernel does not have this match: the listing is that of the reference's echo, and the save text consists
of the same words.
"""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.choices import one_of
from iptables_py.extensions.shared.hostmasks import HOST
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORT
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import shown
from iptables_py.values.netdb import protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ipvs"
_DIRECTIONS = ("ORIGINAL", "REPLY")
_METHODS = ("GATE", "IPIP", "MASQ")
_BAD = 'ipvs: Bad value for "--{option}" option: "{text}"'


PROTOCOL = Kind(lambda text, option, use: protocol_number(text, folded=False), names="protocol")
DIRECTION, METHOD = one_of(_DIRECTIONS, _BAD, folded=True), one_of(_METHODS, _BAD, folded=True)


def _options(address: Kind) -> tuple[Option, ...]:
    return (
        Option("ipvs", FLAG, INVERTIBLE, doc="the packet belongs to an IPVS connection"),
        Option("vproto", PROTOCOL, INVERTIBLE, meta="protocol", doc="the virtual service's protocol"),
        Option("vaddr", address, INVERTIBLE, meta="address[/mask]", doc="the virtual service's address"),
        Option("vport", RESOLVED_PORT, INVERTIBLE, meta="port", doc="the virtual service's port"),
        Option("vdir", DIRECTION, meta="|".join(_DIRECTIONS), doc="the packet's direction in its connection"),
        Option("vmethod", METHOD, INVERTIBLE, meta="|".join(_METHODS), doc="how packets are forwarded"),
        Option("vportctl", RESOLVED_PORT, INVERTIBLE, meta="port", doc="the port of the controlling connection"),
    )


OPTIONS = {family: _options(kind) for family, kind in HOST.items()}


def check(use: "Use") -> None:
    """Raise Problem if no option is given; drop an --ipvs that another option implies."""
    values = use.values
    if not values:
        raise Problem("IPVS: At least one option is required")
    if "ipvs" in values and len(values) > 1:
        if "ipvs" in use.inverted:
            raise Problem("! --ipvs cannot be together with other options")
        del values["ipvs"]


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return saved(use, "")


def words(use: "Use") -> list[str]:
    """Return the connection with its properties."""
    from iptables_py.extensions.shared.wording import details, no

    titles = {
        "vproto": "virtual protocol",
        "vaddr": "virtual address",
        "vport": "virtual port",
        "vdir": "direction",
        "vmethod": "method",
        "vportctl": "controlling port",
    }
    parts = (
        f"{titles[option.name]} {no(use, option.name)}{shown(option.kind.write(use.values[option.name]))}"
        for option in use.options
        if option.name in use.values and option.name in titles
    )
    return [f"{no(use, 'ipvs')}of an IPVS connection{details(parts)}"]


def match(use: "Use") -> "Matching":
    """Return unknown: nothing is known of virtual servers."""
    return lambda packet, world: world.unknown("virtual servers are not known")


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return that there is none."""
    translation.reason = "nftables has no match for virtual servers"
