"""Matches until the given number of bytes has passed; inverted, from then on."""

from iptables_py.rules.kinds import UINT64
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "quota"
_MOST = (1 << 63) - 1  # bytes that nftables can count
OPTIONS = (Option("quota", UINT64, REQUIRED | INVERTIBLE, meta="bytes", doc="the number of bytes"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the number; an inverted quota is listed the same way (measured)."""
    return f" quota: {use.values['quota']} bytes"


def words(use: "Use") -> list[str]:
    """Return the number of bytes."""
    return [f"{'not ' if use.inverted else ''}within the first {use.values['quota']} bytes"]


def match(use: "Use") -> "Matching":
    """Take the packet's length from what is left; a packet that does not fit empties it."""
    from iptables_py.extensions.shared.memory import remembering

    left, inverted = [use.values["quota"]], bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.length > left[0]:
            left[0] = 0
            return inverted
        left[0] -= packet.length
        return not inverted

    return remembering(meets, left)


def packets(use: "Use") -> "PacketSet | None":
    """Return every packet, or none, if there are no bytes."""
    from iptables_py.extensions.shared.packetsets import exactly

    if use.values["quota"]:
        return None
    return exactly({}) if use.inverted else exactly()


def remembers(use: "Use") -> str:
    """Return that each rule has a quota of its own."""
    return ""


def nft(use: "Use", translation: "Translation") -> str:
    """Return the number of bytes."""
    return f"quota {'over ' if use.inverted else ''}{use.values['quota']} bytes"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the number of bytes, at most what nftables can count; nobody sends more."""
    return f"quota {'over ' if use.inverted else ''}{min(use.values['quota'], _MOST)} bytes"
