"""Matches the length of the packet, its header included."""

from iptables_py.rules.kinds import UINT16_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "length"
OPTIONS = (Option("length", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="length[:length]", doc="bytes, both ends count"),)


def listing(use: "Use", numeric: bool) -> str:
    """`!` is glued to the length."""
    return f" length {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['length'])}"
