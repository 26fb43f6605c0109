"""Matches the type and code of an ICMP message."""

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

NAME = "icmp"
FAMILIES = (4,)
PROTOCOLS = (1,)
ASKS = {"icmp-type": "type"}
_ANY_TYPE = 255  # as a type it means all
OPTIONS = (
    Option(
        "icmp-type",
        ICMP_TYPE[4],
        REQUIRED | INVERTIBLE,
        meta="name|type[/code[:code]]",
        doc="the type, by name or number",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the type by name or by numbers."""
    return type_listing(use.values["icmp-type"], bool(use.inverted), "icmp", 4, numeric)


def words(use: "Use") -> list[str]:
    """Return the type."""
    from iptables_py.extensions.shared.icmptypes import type_words

    return type_words(use.values["icmp-type"], bool(use.inverted), 4)


def help_text(family: int) -> str:
    """Return the names of types and codes."""
    return types_help(4)


def match(use: "Use") -> "Matching":
    """Compare type and code."""
    return type_test(use.values["icmp-type"], bool(use.inverted), _ANY_TYPE)


def packets(use: "Use") -> "PacketSet":
    """Return the packets of this type."""
    return type_packets(use.values["icmp-type"], bool(use.inverted), _ANY_TYPE)


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparison of a type that has a name, without codes; `any` compares only the protocol."""
    if use.values["icmp-type"][0] == _ANY_TYPE:
        return "ip protocol icmp"
    return type_nft(use.values["icmp-type"], bool(use.inverted), 4)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of type and codes."""
    from iptables_py.extensions.shared.expressions import NEVER, first_fragment
    from iptables_py.rules.translation import joined

    value, inverted = use.values["icmp-type"], bool(use.inverted)
    if value[0] == _ANY_TYPE:
        text = NEVER if inverted else "meta l4proto icmp"
    else:
        text = type_exact(value, inverted, 4)
    return joined([first_fragment(translation), text])
