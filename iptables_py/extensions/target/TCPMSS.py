"""Changes the maximum segment size (MSS) that a TCP handshake announces."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT16
from iptables_py.rules.options import FLAG, Option
from iptables_py.tables import FORWARD, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "TCPMSS"
PROTOCOLS = (6,)

_CLAMP = "clamp-mss-to-pmtu"
_IP_HEADER = {4: 20, 6: 40}
OPTIONS = {
    family: (
        Option("set-mss", UINT16, max=0xFFFF - header, meta="size", doc="announce at most this size"),
        Option(_CLAMP, FLAG, letter="\x01", doc="announce the size that fits the path's MTU"),
    )
    for family, header in _IP_HEADER.items()
}


def check(use: "Use") -> None:
    """Raise Problem if no size is given; of both options the later one is kept (measured)."""
    if not use.values:
        raise Problem("TCPMSS target: At least one parameter is required")
    last = next(reversed(use.values))
    use.values = {last: use.values[last]}


def hooks(use: "Use") -> int | None:
    """Return the hooks where the path is known, None if it is not needed: only outgoing packets have one."""
    return FORWARD | OUTPUT | POSTROUTING if _CLAMP in use.values else None


def listing(use: "Use", numeric: bool) -> str:
    """Return the size, or where it comes from."""
    return " TCPMSS clamp to PMTU" if _CLAMP in use.values else f" TCPMSS set {use.values['set-mss']}"
