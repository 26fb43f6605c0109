"""Matches the processor that handles the packet."""

from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "cpu"
OPTIONS = (Option("cpu", UINT32, REQUIRED | INVERTIBLE, meta="number", doc="the processor, counted from 0"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the number."""
    return f" cpu {'! ' if use.inverted else ''}{use.values['cpu']}"
