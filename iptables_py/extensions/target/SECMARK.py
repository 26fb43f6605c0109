"""Sets the packet's security context."""

from iptables_py.rules.kinds import CUT_STRING
from iptables_py.rules.options import REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "SECMARK"
TABLES = ("mangle", "security")
CHANGES = ()
OPTIONS = (Option("selctx", CUT_STRING, REQUIRED, max=255, meta="context", doc="the SELinux security context"),)


def refused(use: "Use") -> str | None:
    """Return the kernel's error: without an active SELinux there are no contexts (measured)."""
    return "No such file or directory"


def listing(use: "Use", numeric: bool) -> str:
    """Return the context."""
    return f" SECMARK selctx {use.values['selctx']}"


def words(use: "Use") -> list[str]:
    """Return the context."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return [f"get the security context {use.values['selctx']}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: without SELinux no packet gets a security mark."""
    return lambda packet, world: "CONTINUE"


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables needs an object for a security context"
