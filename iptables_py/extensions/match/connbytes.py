"""Matches how many packets or bytes a connection has carried so far, or their average size."""

from iptables_py.extensions.shared.choices import one_of
from iptables_py.rules.kinds import UINT64_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "connbytes"
MOST = (1 << 64) - 1
AMOUNT, DIRECTION, MODE = "connbytes", "connbytes-dir", "connbytes-mode"


def _read_amount(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `a:b`, `a:` or `a`; the last two have no upper end."""
    low, high = UINT64_RANGE.read(text, option, use)
    return low, high if ":" in text else MOST


def _amount(pair: tuple[int, int]) -> str:
    """Return a range as text; an upper end of 0 is printed as none (measured)."""
    return str(pair[0]) if pair[1] in (0, MOST) else f"{pair[0]}:{pair[1]}"


RANGE = Kind(_read_amount, lambda pair: _amount(pair) + ("" if pair[1] else hidden(":0")))
WAYS = ("original", "reply", "both")
MODES = ("packets", "bytes", "avgpkt")
UNKNOWN = "Unknown --{option} `{text}'"
OPTIONS = (
    Option(AMOUNT, RANGE, REQUIRED | INVERTIBLE, meta="from[:[to]]", doc="the amount, as an inclusive range"),
    Option(DIRECTION, one_of(WAYS, UNKNOWN), REQUIRED, meta="|".join(WAYS), doc="the direction that is counted"),
    Option(MODE, one_of(MODES, UNKNOWN), REQUIRED, meta="|".join(MODES), doc="the unit; avgpkt: bytes per packet"),
)


def check(use: "Use") -> None:
    """Drop the inversion of a range with equal ends.

    The kernel marks an inversion by the order of the ends, so such a range cannot be inverted (measured).
    """
    low, high = use.values.get(AMOUNT, (0, MOST))
    if low == high:
        use.inverted.clear()


def save(use: "Use") -> str:
    """Return the options with the direction last."""
    no, values = " !" if use.inverted else "", use.values
    return f"{no} --{AMOUNT} {RANGE.write(values[AMOUNT])} --{MODE} {values[MODE]} --{DIRECTION} {values[DIRECTION]}"


def listing(use: "Use", numeric: bool) -> str:
    """Return each part after its name."""
    values = use.values
    text = f" {'! ' if use.inverted else ''}connbytes {_amount(values[AMOUNT])}"
    return f"{text} connbytes mode {values[MODE]} connbytes direction {values[DIRECTION]}"
