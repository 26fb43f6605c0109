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
    Option("transparent", FLAG, doc="only sockets that take packets for other machines"),
    Option("nowildcard", FLAG, letter="\1", doc="sockets that listen on every address count too"),
    Option("restore-skmark", FLAG, letter="\2", doc="the packet is given the socket's mark"),
)


def listing(use: "Use", numeric: bool) -> str:
    """As saved."""
    return " socket" + saved(use)
