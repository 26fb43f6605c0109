"""Changes the maximum segment size that a TCP handshake announces."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT16
from iptables_py.rules.options import FLAG, Option
from iptables_py.tables import FORWARD, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "TCPMSS"
PROTOCOLS = (6,)

CLAMP = "clamp-mss-to-pmtu"
IP_HEADER = {4: 20, 6: 40}
OPTIONS = {
    family: (
        Option("set-mss", UINT16, max=0xFFFF - header, meta="size", doc="announce this size at most"),
        Option(CLAMP, FLAG, letter="\x01", doc="announce what fits the path's MTU"),
    )
    for family, header in IP_HEADER.items()
}


def check(use: "Use") -> None:
    """There must be a size; both ways to tell it are taken, and the later one is kept (measured)."""
    if not use.values:
        raise Problem("TCPMSS target: At least one parameter is required")
    last = next(reversed(use.values))
    use.values = {last: use.values[last]}


def hooks(use: "Use") -> int | None:
    """A path is known only to what leaves."""
    return FORWARD | OUTPUT | POSTROUTING if CLAMP in use.values else None


def listing(use: "Use", numeric: bool) -> str:
    """The size, or where it comes from."""
    return " TCPMSS clamp to PMTU" if CLAMP in use.values else f" TCPMSS set {use.values['set-mss']}"
