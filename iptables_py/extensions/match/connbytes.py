"""Matches how many packets or bytes a connection has carried so far, or their average size."""

from iptables_py.extensions.shared.choices import one_of
from iptables_py.rules.kinds import UINT64_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "connbytes"
TRACKS = True
_MOST = (1 << 64) - 1
_AMOUNT, _DIRECTION, _MODE = "connbytes", "connbytes-dir", "connbytes-mode"


def _read_amount(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `a:b`, `a:` or `a`; the last two have no upper end."""
    low, high = UINT64_RANGE.read(text, option, use)
    return low, high if ":" in text else _MOST


def _amount(pair: tuple[int, int]) -> str:
    """Return a range as text; an upper end of 0 is printed as none (measured)."""
    return str(pair[0]) if pair[1] in (0, _MOST) else f"{pair[0]}:{pair[1]}"


RANGE = Kind(_read_amount, lambda pair: _amount(pair) + ("" if pair[1] else hidden(":0")))
_WAYS = ("original", "reply", "both")
_MODES = ("packets", "bytes", "avgpkt")
_UNKNOWN = "Unknown --{option} `{text}'"
OPTIONS = (
    Option(_AMOUNT, RANGE, REQUIRED | INVERTIBLE, meta="from[:[to]]", doc="the amount, as an inclusive range"),
    Option(_DIRECTION, one_of(_WAYS, _UNKNOWN), REQUIRED, meta="|".join(_WAYS), doc="the direction that is counted"),
    Option(_MODE, one_of(_MODES, _UNKNOWN), REQUIRED, meta="|".join(_MODES), doc="the unit; avgpkt: bytes per packet"),
)


def check(use: "Use") -> None:
    """Drop the inversion of a range with equal ends.

    The kernel marks an inversion by the order of the ends, so such a range cannot be inverted (measured).
    """
    low, high = use.values.get(_AMOUNT, (0, _MOST))
    if low == high:
        use.inverted.clear()


def save(use: "Use") -> str:
    """Return the options with the direction last."""
    no, values = " !" if use.inverted else "", use.values
    amount = RANGE.write(values[_AMOUNT])
    return f"{no} --{_AMOUNT} {amount} --{_MODE} {values[_MODE]} --{_DIRECTION} {values[_DIRECTION]}"


def listing(use: "Use", numeric: bool) -> str:
    """Return each part after its name."""
    values = use.values
    text = f" {'! ' if use.inverted else ''}connbytes {_amount(values[_AMOUNT])}"
    return f"{text} connbytes mode {values[_MODE]} connbytes direction {values[_DIRECTION]}"


def words(use: "Use") -> list[str]:
    """Return the amount that the connection has transferred."""
    low, high = use.values[_AMOUNT]
    amount = f"at least {low}" if high in (0, _MOST) else f"{low}-{high}" if low != high else str(low)
    unit = {"avgpkt": "bytes per packet"}.get(use.values[_MODE], use.values[_MODE])
    way = use.values[_DIRECTION]
    where = "in both directions together" if way == "both" else f"in the {way} direction"
    return [f"{'not ' if use.inverted else ''}of connections with {amount} {unit} {where}"]


def match(use: "Use") -> "Matching":
    """Compare what the connection has carried, this packet included.

    A range with its ends in the wrong order means everything outside of it.
    """
    values = use.values
    low, high = values[_AMOUNT]
    if use.inverted:
        low, high = high, low
    ways = {"original": (0,), "reply": (1,), "both": (0, 1)}[values[_DIRECTION]]
    mode = values[_MODE]

    def meets(packet: "Any", world: "Any") -> bool:
        connection = packet.connection
        if connection is None or not connection.counted:
            return False
        packets, octets = (sum(counted[way] for way in ways) for counted in (connection.packets, connection.bytes))
        if mode == "avgpkt":
            amount = octets // packets if packets else 0
        else:
            amount = packets if mode == "packets" else octets
        return bool(low <= amount <= high if low <= high else amount < high or amount > low)

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the amount."""
    values, inverted = use.values, bool(use.inverted)
    low, high = values[_AMOUNT]
    if low == high:
        amount = str(low)
    elif high == _MOST:
        amount = f"{'lt' if inverted else 'ge'} {low}"
    else:
        amount = f"{'!= ' if inverted else ''}{low}-{high}"
    direction = "" if values[_DIRECTION] == "both" else f"{values[_DIRECTION]} "
    return f"ct {direction}{values[_MODE]} {amount}"
