"""Matches until so many bytes have passed; inverted, from then on."""

from iptables_py.options import INVERTIBLE, REQUIRED, Option
from iptables_py.values import UINT64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "quota"
OPTIONS = (Option("quota", UINT64, REQUIRED | INVERTIBLE, meta="bytes", doc="how many bytes"),)


def listing(use: "Use", numeric: bool) -> str:
    """The number; measured: an inverted quota looks the same."""
    return f" quota: {use.values['quota']} bytes"
