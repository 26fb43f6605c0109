"""Sets the packet's security context."""

from iptables_py.options import REQUIRED, Option
from iptables_py.values import CUT_STRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "SECMARK"
TABLES = ("mangle", "security")
OPTIONS = (Option("selctx", CUT_STRING, REQUIRED, max=255, meta="context", doc="the SELinux security context"),)


def refused(use: "Use") -> str | None:
    """Return the kernel's error: without an active SELinux there are no contexts (measured)."""
    return "No such file or directory"


def listing(use: "Use", numeric: bool) -> str:
    """Return the context."""
    return f" SECMARK selctx {use.values['selctx']}"
