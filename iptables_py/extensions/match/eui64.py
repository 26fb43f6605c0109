"""Matches IPv6 packets whose source address ends in the identifier made from their Ethernet address.

Listings show nothing for it.
"""

from iptables_py.tables import FORWARD, INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "eui64"
FAMILIES = (6,)
HOOKS = PREROUTING | INPUT | FORWARD
OPTIONS = ()


def words(use: "Use") -> list[str]:
    """Return the condition."""
    return ["whose IPv6 source address contains their MAC source address"]


def match(use: "Use") -> "Matching":
    """Compare the last 64 bits of the source with the sender's Ethernet address."""

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.frame is None:
            return False
        mac = packet.frame.source
        identifier = bytes((mac[0] ^ 2,)) + mac[1:3] + b"\xff\xfe" + mac[3:]
        return bool(packet.source & (1 << 64) - 1 == int.from_bytes(identifier, "big"))

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "everything")


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return None with the reason."""
    translation.reason = "nftables can't compare the source address with the Ethernet address"
