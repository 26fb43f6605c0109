"""Matches the type and code of an ICMPv6 message."""

from iptables_py.extensions.shared.icmptypes import (
    ICMP_TYPE,
    type_exact,
    type_listing,
    type_nft,
    type_packets,
    type_test,
    types_help,
)
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "icmp6"
FAMILIES = (6,)
PROTOCOLS = (58,)
ASKS = {"icmpv6-type": "type"}
OPTIONS = (
    Option(
        "icmpv6-type",
        ICMP_TYPE[6],
        REQUIRED | INVERTIBLE,
        meta="name|type[/code[:code]]",
        doc="the type, by name or number",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the type by name or by numbers."""
    return type_listing(use.values["icmpv6-type"], bool(use.inverted), "ipv6-icmp", 6, numeric)


def words(use: "Use") -> list[str]:
    """Return the type."""
    from iptables_py.extensions.shared.icmptypes import type_words

    return type_words(use.values["icmpv6-type"], bool(use.inverted), 6)


def help_text(family: int) -> str:
    """Return the names of types and codes."""
    return types_help(6)


def match(use: "Use") -> "Matching":
    """Compare type and code."""
    return type_test(use.values["icmpv6-type"], bool(use.inverted))


def packets(use: "Use") -> "PacketSet":
    """Return the packets of this type."""
    return type_packets(use.values["icmpv6-type"], bool(use.inverted))


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of a type that has a name, without codes."""
    return type_nft(use.values["icmpv6-type"], bool(use.inverted), 6)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of type and codes."""
    from iptables_py.extensions.shared.expressions import first_fragment
    from iptables_py.rules.translation import joined

    return joined([first_fragment(translation), type_exact(use.values["icmpv6-type"], bool(use.inverted), 6)])
