"""Matches packets for which a socket is open on this machine."""

from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.tables import INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "socket"
HOOKS = PREROUTING | INPUT
OPTIONS = (
    Option("transparent", FLAG, doc="only sockets that accept packets for other machines"),
    Option("nowildcard", FLAG, letter="\1", doc="also match sockets that listen on every address"),
    Option("restore-skmark", FLAG, letter="\2", doc="set the packet's mark to that of the socket"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text."""
    return " socket" + saved(use)
