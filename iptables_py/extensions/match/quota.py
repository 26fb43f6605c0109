"""Matches until so many bytes have passed; inverted, from then on."""

from iptables_py.rules.kinds import UINT64
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "quota"
OPTIONS = (Option("quota", UINT64, REQUIRED | INVERTIBLE, meta="bytes", doc="how many bytes"),)


def listing(use: "Use", numeric: bool) -> str:
    """The number; measured: an inverted quota looks the same."""
    return f" quota: {use.values['quota']} bytes"
