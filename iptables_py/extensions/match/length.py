"""Matches the length of the packet, including its header."""

from iptables_py.options import INVERTIBLE, REQUIRED, Option
from iptables_py.values import UINT16_RANGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "length"
OPTIONS = (
    Option("length", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="length[:length]", doc="bytes, or an inclusive range"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the length with `!` glued to it."""
    return f" length {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['length'])}"
