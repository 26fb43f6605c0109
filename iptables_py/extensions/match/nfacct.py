"""Counts packets in an object of the kernel's accounting, of which there is none here."""

from iptables_py.rules.kinds import cut_line, quoted
from iptables_py.rules.options import REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "nfacct"
OBJECT = cut_line("nfacct-name")
OPTIONS = (Option("nfacct-name", OBJECT, REQUIRED, min=1, max=31, meta="name", doc="the object that counts them"),)


def refused(use: "Use") -> str:
    """Rules don't make objects, and there is nothing else here that could."""
    return "No such file or directory"


def listing(use: "Use", numeric: bool) -> str:
    """Two blanks before the name."""
    return f" nfacct-name  {quoted(use.values['nfacct-name'])}"
