"""Traces the packet's way through the rules."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use

NAME = "TRACE"
OPTIONS = ()


def apply(use: "Use") -> "Applying":
    """Mark the packet: rules that it meets from here on are traced."""

    def act(packet: "Any", world: "Any") -> str:
        packet.traced = True
        return "CONTINUE"

    return act
