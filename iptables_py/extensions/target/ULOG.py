"""Logged packets through a socket; removed from the kernel."""

from iptables_py.rules.kinds import UINT32, UINT64, cut_line
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ULOG"
FAMILIES = (4,)
CHANGES = ()
MISSING = GONE = True
_GROUP, _SIZE, _QUEUE, _PREFIX = "ulog-nlgroup", "ulog-cprange", "ulog-qthreshold", "ulog-prefix"
SIZES = Kind(lambda text, option, use: UINT64.read(text, option, use) & 0xFFFFFFFF)
OPTIONS = (
    Option(_GROUP, UINT32, min=1, max=32, meta="1-32", doc="the group to send to (default: 1)"),
    Option(_SIZE, SIZES, meta="bytes", doc="how much of the packet to send (default: 0, all)"),
    Option(_QUEUE, UINT32, min=1, max=50, meta="1-50", doc="how many packets to send together (default: 1)"),
    Option(_PREFIX, cut_line(_PREFIX), min=1, max=31, meta="text", doc="text before each packet"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the values, with the defaults."""
    values = use.values
    prefix = f' prefix "{values[_PREFIX]}"' if _PREFIX in values else ""
    return (
        f" ULOG copy_range {values.get(_SIZE, 0)} nlgroup {values.get(_GROUP, 1)}{prefix}"
        f" queue_threshold {values.get(_QUEUE, 1)}"
    )


def words(use: "Use") -> list[str]:
    """Return the group, the prefix and the amounts."""
    from iptables_py.extensions.shared.wording import CONTINUE, details, in_quotes

    values = use.values
    text = f"are logged to ULOG group {values.get(_GROUP, 1)}"
    text += f" with the prefix {in_quotes(values[_PREFIX])}" if _PREFIX in values else ""
    units = {_SIZE: "bytes of each", _QUEUE: "packets at once"}
    return [text + details(f"{values[name]} {unit}" for name, unit in units.items() if name in values), CONTINUE]


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no ULOG"
