"""Matches the maximum segment size (MSS) that a TCP handshake announces."""

from iptables_py.rules.kinds import UINT16_RANGE
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "tcpmss"
PROTOCOLS = (6,)
OPTIONS = (Option("mss", UINT16_RANGE, REQUIRED | INVERTIBLE, meta="size[:size]", doc="bytes, or an inclusive range"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the size with `!` glued to it."""
    return f" tcpmss match {'!' if use.inverted else ''}{UINT16_RANGE.write(use.values['mss'])}"


def words(use: "Use") -> list[str]:
    """Return the size."""
    from iptables_py.extensions.shared.wording import having, span

    return [having(use, "mss", "an MSS", span(use.values["mss"]))]


def match(use: "Use") -> "Matching":
    """Compare the MSS option; without one, only an inverted match is true."""
    first, last = use.values["mss"]
    inverted = bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        data = world.transport_of(packet)
        end = (data[12] >> 4) * 4 if len(data) >= 20 else 0
        if end < 20 or end > len(data):
            world.drop()
        at = 20
        while at < end:
            if data[at] == 2 and end - at >= 4 and data[at + 1] == 4:
                return (first <= data[at + 2] << 8 | data[at + 3] <= last) is not inverted
            at += 1 if data[at] < 2 or at + 1 >= end else data[at + 1] or 1
        return inverted

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets with such an MSS."""
    from iptables_py.extensions.shared.packetsets import between, numbered

    return numbered("mss", between(*use.values["mss"]), bool(use.inverted), 1 << 16, "everything", or_none=True)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the option."""
    from iptables_py.extensions.shared.expressions import option_comparison

    return option_comparison(use, "mss", "tcp option maxseg size")


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the option; a packet without it never matches, nor does a later fragment."""
    if translation.fragments:
        translation.losses.append("later fragments do not match")
    if use.inverted:
        translation.losses.append("packets without the option MSS do not match")
    return nft(use, translation)
