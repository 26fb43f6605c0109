"""Reports the packet to the audit log."""

from iptables_py.extensions.shared.choices import one_of
from iptables_py.rules.options import REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "AUDIT"
CHANGES = ()
_TYPES = ("accept", "drop", "reject")
TYPE = one_of(_TYPES, 'Bad action type value "{text}"', folded=True)
OPTIONS = (Option("type", TYPE, REQUIRED, meta="|".join(_TYPES), doc="the action that the report states"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the type."""
    return f" AUDIT {use.values['type']}"


def words(use: "Use") -> list[str]:
    """Return the report."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return [f"are reported to the audit log as {use.values['type']}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: the audit log is not followed."""
    return lambda packet, world: "CONTINUE"


def nft(use: "Use", translation: "Translation") -> str:
    """Return the level of log that is the audit log; the type is lost (measured)."""
    return "log level audit"
