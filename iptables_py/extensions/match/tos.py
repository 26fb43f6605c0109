"""Matches the type of service, the byte of the header that is now DSCP and ECN."""

from iptables_py.extensions.shared.tosbits import NAMES, named, names_help, read_tos, write_tos
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use

NAME = "tos"
ASKS = ("tos",)
TOS = Kind(lambda text, option, use: read_tos(text), write_tos, choices=tuple(NAMES.values()))
OPTIONS = (
    Option("tos", TOS, REQUIRED | INVERTIBLE, meta="value[/mask]|name", doc="the byte; only the mask's bits count"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the value by name or by number; numbers have no blank before them (measured)."""
    pair = use.values["tos"]
    name = named(pair, numeric)
    return f" tos match{'!' if use.inverted else ''}{write_tos(pair) if name is None else ' ' + name}"


def help_text(family: int) -> str:
    """Return the names, one per line."""
    return names_help()


def match(use: "Use") -> "Matching":
    """Compare the byte under the mask."""
    value, mask = use.values["tos"]
    inverted = bool(use.inverted)
    return lambda packet, world: (packet.tos & mask == value) is not inverted
