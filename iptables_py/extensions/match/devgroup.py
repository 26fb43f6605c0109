"""Matches the groups of the interfaces by which packets come in and go out."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import namedvalues
from iptables_py.rules.options import INVERTIBLE, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "devgroup"
GROUP = namedvalues.named(namedvalues.GROUPS)
OPTIONS = (
    Option("src-group", GROUP, INVERTIBLE, meta="group[/mask]", doc="the group of the interface it came in by"),
    Option("dst-group", GROUP, INVERTIBLE, meta="group[/mask]", doc="the group of the interface it goes out by"),
)

_HOOKS = {"src-group": PREROUTING | INPUT | FORWARD, "dst-group": FORWARD | OUTPUT | POSTROUTING}


def check(use: "Use") -> None:
    """One option at least."""
    if not use.seen:
        raise Problem("devgroup match: You must specify either '--src-group' or '--dst-group'")


def hooks(use: "Use") -> int:
    """Where there is an interface of each kind that is asked about."""
    limit = -1
    for name in use.seen:
        limit &= _HOOKS[name]
    return limit


def listing(use: "Use", numeric: bool) -> str:
    """The names of the options without dashes."""
    return namedvalues.listing(use, numeric)
