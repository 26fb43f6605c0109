"""Counts packets in an accounting object of the kernel; none exists here."""

from iptables_py.rules.kinds import cut_line, quoted
from iptables_py.rules.options import REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use

NAME = "nfacct"
OBJECT = cut_line("nfacct-name")
OPTIONS = (Option("nfacct-name", OBJECT, REQUIRED, min=1, max=31, meta="name", doc="the object that counts them"),)


def refused(use: "Use") -> str:
    """Return the kernel's error: rules do not create such objects, and nothing else here does."""
    return "No such file or directory"


def listing(use: "Use", numeric: bool) -> str:
    """Return the name after two blanks."""
    return f" nfacct-name  {quoted(use.values['nfacct-name'])}"


def match(use: "Use") -> "Matching":
    """Return unknown: nothing is known of accounting objects and their quotas."""
    return lambda packet, world: world.unknown("accounting objects are not known")
