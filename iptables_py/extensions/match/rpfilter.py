"""Matches packets that came in where an answer to them would go out: the test of the reverse path."""

from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.tables import PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "rpfilter"
TABLES = ("raw", "mangle")
HOOKS = PREROUTING
OPTIONS = (
    Option("loose", FLAG, letter="", doc="an answer may go out anywhere"),
    Option("validmark", FLAG, letter="\x01", doc="look for the way with the packet's mark"),
    Option("accept-local", FLAG, letter="\x02", doc="take packets with a sender of this machine"),
    Option("invert", FLAG, letter="\x03", doc="match packets that fail the test"),
)


def listing(use: "Use", numeric: bool) -> str:
    """As saved, without dashes."""
    return " rpfilter" + saved(use, "")
