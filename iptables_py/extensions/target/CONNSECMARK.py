"""Copies the security mark between packet and connection."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "CONNSECMARK"
TRACKS = True
TABLES = ("mangle", "security")
CHANGES = ()
OPTIONS = (
    Option("save", FLAG, excl="restore", doc="copy it from the packet to its connection"),
    Option("restore", FLAG, excl="save", letter="\x01", doc="copy it from the connection to the packet"),
)


def check(use: "Use") -> None:
    """Raise Problem if neither option is given."""
    if not use.values:
        raise Problem("CONNSECMARK target: parameter required")


def listing(use: "Use", numeric: bool) -> str:
    """Return the direction."""
    return f" CONNSECMARK {'save' if 'save' in use.values else 'restore'}"


def words(use: "Use") -> list[str]:
    """Return the direction of the copy."""
    from iptables_py.extensions.shared.wording import CONTINUE

    if "save" in use.values:
        return ["have their security mark copied to their connection", CONTINUE]
    return ["get the security mark of their connection", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: without SELinux no packet has a security mark."""
    return lambda packet, world: "CONTINUE"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the copy; nft can't compare a security mark, so it can't leave one as it is."""
    translation.losses.append("an existing security mark is overwritten")
    return "ct secmark set meta secmark" if "save" in use.values else "meta secmark set ct secmark"
