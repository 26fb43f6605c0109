"""Excludes the packet from connection tracking: the old name of CT --notrack."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "NOTRACK"
TABLES = ("raw",)
CHANGES = ("state",)
LISTED = "CT"
OPTIONS = ()


def listing(use: "Use", numeric: bool) -> str:
    """Return the target's own name; the target column shows CT."""
    return " NOTRACK"


def words(use: "Use") -> list[str]:
    """Return the effect."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return ["are not tracked", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Exclude the packet from connection tracking, unless an earlier rule decided."""

    def act(packet: "Any", world: "Any") -> str:
        if packet.state in (None, "INVALID") and packet.zone is None:  # INVALID: it has no connection
            packet.state = "UNTRACKED"
        return "CONTINUE"

    return act


def sets(use: "Use") -> "Box":
    """Return the state."""
    from iptables_py.extensions.shared.packetsets import STATE, of_states

    return {STATE: of_states(("UNTRACKED",), False)}


def nft(use: "Use", translation: "Translation") -> str:
    """Return that the packet is not tracked."""
    return "notrack"
