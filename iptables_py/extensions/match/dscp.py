"""Matches the differentiated services code point (DSCP) of the IP header."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.codepoints import number, options
from iptables_py.rules.options import INVERTIBLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "dscp"
ASKS = {"dscp": "tos"}
OPTIONS = options("dscp", INVERTIBLE)


def check(use: "Use") -> None:
    """Raise Problem if neither option is given."""
    if not use.seen:
        raise Problem("DSCP match: Parameter --dscp is required")


def save(use: "Use") -> str:
    """Return the code point, always as a number."""
    return f"{' !' if use.inverted else ''} --dscp {number(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the number with `!` glued to it."""
    return f" DSCP match {'!' if use.inverted else ''}{number(use)}"


def words(use: "Use") -> list[str]:
    """Return the code point."""
    from iptables_py.extensions.shared.wording import having

    name = next(iter(use.values))
    return [having(use, name, "a DSCP", number(use))]


def match(use: "Use") -> "Matching":
    """Compare the upper six bits of the TOS byte."""
    point, inverted = next(iter(use.values.values())), bool(use.inverted)
    return lambda packet, world: (packet.tos >> 2 == point) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this code point."""
    from iptables_py.extensions.shared.packetsets import TOS, between, counted

    first = next(iter(use.values.values())) << 2
    return counted(TOS, between(first, first + 3), bool(use.inverted))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the code point."""
    from iptables_py.extensions.shared.expressions import comparison

    return comparison(f"{'ip' if translation.family == 4 else 'ip6'} dscp", number(use), bool(use.inverted))
