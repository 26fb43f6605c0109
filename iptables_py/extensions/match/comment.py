"""Matches every packet, and carries a text."""

from iptables_py.options import REQUIRED, Option
from iptables_py.values import CUT_STRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "comment"
LONGEST = 255  # bytes (measured)

OPTIONS = (
    Option("comment", CUT_STRING, REQUIRED, max=LONGEST, meta="text", doc=f"the text, cut at {LONGEST} bytes"),
)


def listing(use: "Use", numeric: bool) -> str:
    """As a comment of C, raw."""
    return f" /* {use.values['comment']} */"
