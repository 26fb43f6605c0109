"""Matches until the given number of bytes has passed; inverted, from then on."""

from iptables_py.rules.kinds import UINT64
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "quota"
OPTIONS = (Option("quota", UINT64, REQUIRED | INVERTIBLE, meta="bytes", doc="the number of bytes"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the number; an inverted quota is listed the same way (measured)."""
    return f" quota: {use.values['quota']} bytes"
