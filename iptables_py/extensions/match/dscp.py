"""Matches the differentiated services code point (DSCP) of the IP header."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.codepoints import number, options
from iptables_py.rules.options import INVERTIBLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "dscp"
OPTIONS = options("dscp", INVERTIBLE)


def check(use: "Use") -> None:
    """Raise Problem if neither option is given."""
    if not use.seen:
        raise Problem("DSCP match: Parameter --dscp is required")


def save(use: "Use") -> str:
    """Return the code point, always as a number."""
    return f"{' !' if use.inverted else ''} --dscp {number(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the number with `!` glued to it."""
    return f" DSCP match {'!' if use.inverted else ''}{number(use)}"
