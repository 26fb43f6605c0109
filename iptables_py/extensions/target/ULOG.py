"""Logged packets through a socket; removed from the kernel."""

from iptables_py.rules.kinds import UINT32, UINT64, cut_line
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "ULOG"
FAMILIES = (4,)
MISSING = GONE = True
GROUP, SIZE, QUEUE, PREFIX = "ulog-nlgroup", "ulog-cprange", "ulog-qthreshold", "ulog-prefix"
SIZES = Kind(lambda text, option, use: UINT64.read(text, option, use) & 0xFFFFFFFF)
OPTIONS = (
    Option(GROUP, UINT32, min=1, max=32, meta="1-32", doc="the group to send to (default: 1)"),
    Option(SIZE, SIZES, meta="bytes", doc="how much of the packet to send (default: 0, all)"),
    Option(QUEUE, UINT32, min=1, max=50, meta="1-50", doc="how many packets to send together (default: 1)"),
    Option(PREFIX, cut_line(PREFIX), min=1, max=31, meta="text", doc="text before each packet"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the values, with the defaults."""
    values = use.values
    prefix = f' prefix "{values[PREFIX]}"' if PREFIX in values else ""
    return (
        f" ULOG copy_range {values.get(SIZE, 0)} nlgroup {values.get(GROUP, 1)}{prefix}"
        f" queue_threshold {values.get(QUEUE, 1)}"
    )
