"""Matches the maximum segment size (MSS) that a TCP handshake announces."""

from iptables_py.rules.kinds import UINT16_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "tcpmss"
PROTOCOLS = (6,)
OPTIONS = (Option("mss", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="size[:size]", doc="bytes, or an inclusive range"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the size with `!` glued to it."""
    return f" tcpmss match {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['mss'])}"
