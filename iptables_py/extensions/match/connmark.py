"""Matches the mark of the packet's connection, under a mask."""

from iptables_py.rules.kinds import MARK, write_mark
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "connmark"
OPTIONS = (
    Option("mark", MARK, REQUIRED | INVERTIBLE, meta="value[/mask]", doc="the mark; only the mask's bits count"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the mark after two blanks, or after a `!` between them."""
    return f" connmark match {'!' if use.inverted else ''} {write_mark(use.values['mark'])}"
