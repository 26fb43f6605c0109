"""Matches the groups of the packet's incoming and outgoing interfaces."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import namedvalues
from iptables_py.rules.options import INVERTIBLE, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "devgroup"
GROUP = namedvalues.named(namedvalues.GROUPS)
OPTIONS = (
    Option("src-group", GROUP, INVERTIBLE, meta="group[/mask]", doc="the group of the incoming interface"),
    Option("dst-group", GROUP, INVERTIBLE, meta="group[/mask]", doc="the group of the outgoing interface"),
)

_WORDS = {"src-group": "iifgroup", "dst-group": "oifgroup"}  # of nftables
_HOOKS = {"src-group": PREROUTING | INPUT | FORWARD, "dst-group": FORWARD | OUTPUT | POSTROUTING}


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("devgroup match: You must specify either '--src-group' or '--dst-group'")


def hooks(use: "Use") -> int:
    """Return the hooks where packets have each interface that is matched."""
    limit = -1
    for name in use.seen:
        limit &= _HOOKS[name]
    return limit


def listing(use: "Use", numeric: bool) -> str:
    """Return each value after its option's name without dashes."""
    return namedvalues.listing(use, numeric)


def words(use: "Use") -> list[str]:
    """Return the groups of the interfaces."""
    from iptables_py.extensions.shared.wording import no

    words = {"src-group": "arriving on", "dst-group": "leaving by"}
    return [
        f"{no(use, name)}{word} an interface of group {namedvalues.value_text(use, name)}"
        for name, word in words.items()
        if name in use.values
    ]


def match(use: "Use") -> "Matching":
    """Compare the groups of the interfaces under their masks."""
    tests = [(name, *value[:2], name in use.inverted) for name, value in use.values.items()]

    def meets(packet: "Any", world: "Any") -> bool:
        for name, value, mask, inverted in tests:
            interface = world.in_interface if name == "src-group" else world.out_interface
            if interface is None or ((interface.group ^ value) & mask == 0) is inverted:
                return False
        return True

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets at interfaces of these groups."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "out")


def nft(use: "Use", translation: "Translation") -> str:
    """Return the groups, by name if they have one."""
    return namedvalues.nft(use, _WORDS)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the groups by number; only the bits under a mask count."""
    from iptables_py.extensions.shared.maskedvalues import nft_comparison

    parts = []
    for name, word in _WORDS.items():
        if name in use.values:
            number, mask, _ = use.values[name]
            parts.append(nft_comparison(word, number & mask, mask, name in use.inverted))
    return " ".join(parts)
