"""Matches the differentiated services code point."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.codepoints import number, options
from iptables_py.rules.options import INVERTIBLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "dscp"
OPTIONS = options("dscp", INVERTIBLE)


def check(use: "Use") -> None:
    """One of both is needed."""
    if not use.seen:
        raise Problem("DSCP match: Parameter --dscp is required")


def save(use: "Use") -> str:
    """Always as a number."""
    return f"{' !' if use.inverted else ''} --dscp {number(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """`!` is glued to the number."""
    return f" DSCP match {'!' if use.inverted else ''}{number(use)}"
