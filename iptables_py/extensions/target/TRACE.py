"""Traces the packet's way through the rules."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TRACE"
CHANGES = ()
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the effect."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return ["are traced", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Mark the packet: rules that it meets from here on are traced."""

    def act(packet: "Any", world: "Any") -> str:
        packet.traced = True
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return that the packet is traced."""
    return "nftrace set 1"
