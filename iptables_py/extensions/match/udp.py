"""Matches the ports of UDP."""

from iptables_py.extensions.shared import headerports
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "udp"
ASKS = {"source-port": "sport", "destination-port": "dport"}
_UDP = 17
OPTIONS = headerports.options(RESOLVED_PORTS)


def check(use: "Use") -> None:
    """Drop ports that match everything."""
    headerports.drop_every_port(use)


def build(use: "Use") -> None:
    """Leave a bare -m udp to the kernel's own match."""
    headerports.build_use(use, _UDP, by_kernel=not use.values)


def merge(use: "Use", earlier: "Use | None") -> bool:
    """Join ports with those of an earlier use."""
    return headerports.merge_use(use, earlier)


def refused(use: "Use") -> str | None:
    """Return the kernel's error if its own match is used without -p udp."""
    return headerports.refused_use(use, _UDP)


def listing(use: "Use", numeric: bool) -> str:
    """Return `udp` and the ports."""
    return " udp" + headerports.ports_listing(use, numeric)


def words(use: "Use") -> list[str]:
    """Return the ports."""
    return headerports.ports_words(use)


def match(use: "Use") -> "Matching":
    """Compare the ports; a bare -m udp matches no later fragment and drops a packet with a short header (measured)."""
    if use.values.keys() - {headerports.BY_KERNEL}:
        return headerports.port_test(use)

    def meets(packet: "Any", world: "Any") -> bool:
        if not packet.offset and len(packet.transport) < 8:
            world.drop()
        return not packet.offset

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return the packets with these ports; a bare -m udp matches no later fragment."""
    from iptables_py.extensions.shared.packetsets import PIECE, WHOLE, exactly, of_header, one

    if "p" in use.rule.inverted:  # the same bytes of other protocols
        return None
    is_bare = not use.values.keys() - {headerports.BY_KERNEL}
    return exactly({PIECE: one(WHOLE)}) if is_bare else of_header(headerports.port_box(use))


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of ports."""
    from iptables_py.rules.translation import joined

    return joined(headerports.ports_nft(use)) or "meta l4proto udp"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same comparisons; a bare -m udp matches no later fragment."""
    from iptables_py.extensions.shared.expressions import first_fragment
    from iptables_py.rules.translation import joined

    return joined(headerports.ports_exact(use)) or joined([first_fragment(translation), "meta l4proto udp"])
