"""Matches the Ethernet source address of the packet."""

from iptables_py.extensions.shared import ethernet
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.tables import FORWARD, INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "mac"
HOOKS = PREROUTING | INPUT | FORWARD

ADDRESS = Kind(ethernet.read, ethernet.text)
OPTIONS = (
    Option("mac-source", ADDRESS, REQUIRED | INVERTIBLE, meta="XX:XX:XX:XX:XX:XX", doc="the sender's Ethernet address"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the address, after `!` if inverted."""
    return f" MAC {'! ' if use.inverted else ''}{ethernet.text(use.values['mac-source'])}"
