"""Matches the maximum segment size (MSS) that a TCP handshake announces."""

from iptables_py.options import INVERTIBLE, REQUIRED, Option
from iptables_py.values import UINT16_RANGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "tcpmss"
PROTOCOLS = (6,)
OPTIONS = (Option("mss", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="size[:size]", doc="bytes, or an inclusive range"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the size with `!` glued to it."""
    return f" tcpmss match {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['mss'])}"
