"""Matches the length of the packet, including its header."""

from iptables_py.rules.kinds import UINT16_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "length"
OPTIONS = (
    Option("length", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="length[:length]", doc="bytes, or an inclusive range"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the length with `!` glued to it."""
    return f" length {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['length'])}"
