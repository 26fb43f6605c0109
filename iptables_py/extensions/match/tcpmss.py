"""Matches the maximum segment size that a TCP handshake announces."""

from iptables_py.rules.kinds import UINT16_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "tcpmss"
PROTOCOLS = (6,)
OPTIONS = (Option("mss", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="size[:size]", doc="bytes, both ends count"),)


def listing(use: "Use", numeric: bool) -> str:
    """`!` is glued to the size."""
    return f" tcpmss match {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['mss'])}"
