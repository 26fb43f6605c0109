"""Matches the length of the packet, including its header."""

from iptables_py.rules.kinds import UINT16_RANGE, free_value
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "length"
ASKS = {"length": "length"}
# the pattern is that of lengths below 10000, and of ranges from less than 1000 to at least 1000
_FREE = free_value(
    lambda number: f"{400 + number}:{58100 + number}",
    "(?:(?:0|[1-9][0-9]{0,2}):(?:[1-9][0-9]{3}|[1-5][0-9]{4})|0|[1-9][0-9]{0,3})",
)
OPTIONS = (
    Option(
        "length",
        UINT16_RANGE,
        REQUIRED | INVERTIBLE,
        free=_FREE,
        meta="length[:length]",
        doc="bytes, or an inclusive range",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the length with `!` glued to it."""
    return f" length {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['length'])}"


def words(use: "Use") -> list[str]:
    """Return the length."""
    from iptables_py.extensions.shared.wording import having, span

    return [having(use, "length", "a length", f"{span(use.values['length'])} bytes")]


def match(use: "Use") -> "Matching":
    """Compare the length of the IP packet; both ends are included."""
    first, last = use.values["length"]
    inverted = bool(use.inverted)
    return lambda packet, world: (first <= packet.length <= last) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets of this length."""
    from iptables_py.extensions.shared.packetsets import LENGTH, between, counted

    return counted(LENGTH, between(*use.values["length"]), bool(use.inverted))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the length."""
    from iptables_py.extensions.shared.expressions import option_comparison

    return option_comparison(use, "length", "meta length")
