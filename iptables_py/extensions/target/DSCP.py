"""Sets the differentiated services code point (DSCP)."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.codepoints import number, options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "DSCP"
TABLES = ("mangle",)
CHANGES = ("tos",)
OPTIONS = options("set-dscp", 0)


def check(use: "Use") -> None:
    """Raise Problem if neither option is given."""
    if not use.seen:
        raise Problem("DSCP target: Parameter --set-dscp is required")


def save(use: "Use") -> str:
    """Return the code point, always as a number."""
    return f" --set-dscp {number(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the number."""
    return f" DSCP set {number(use)}"


def words(use: "Use") -> list[str]:
    """Return the code point."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return [f"have their DSCP set to {number(use)}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Set the code point; the two bits of congestion notification stay."""
    point = next(iter(use.values.values())) << 2

    def act(packet: "Any", world: "Any") -> str:
        packet.tos = packet.tos & 3 | point
        return "CONTINUE"

    return act


def sets(use: "Use") -> "Box":
    """Return the bytes with this code point."""
    from iptables_py.extensions.shared.packetsets import TOS, between

    first = next(iter(use.values.values())) << 2
    return {TOS: between(first, first + 3)}


def nft(use: "Use", translation: "Translation") -> str:
    """Return the new code point."""
    return f"{'ip' if translation.family == 4 else 'ip6'} dscp set {number(use)}"
