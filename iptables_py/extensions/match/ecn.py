"""Matches the bits of explicit congestion notification (ECN) in the IP and TCP headers."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import FLAG, INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ecn"
OPTIONS = (
    Option("ecn-tcp-ece", FLAG, INVERTIBLE, letter="\1", doc="the ECE bit of the TCP header is set (congestion echo)"),
    Option("ecn-tcp-cwr", FLAG, INVERTIBLE, doc="the CWR bit of the TCP header is set (smaller window)"),
    Option("ecn-ip-ect", UINT8, INVERTIBLE, min=0, max=3, meta="0-3", doc="the value of the two bits in the IP header"),
)
_TCP_BITS = {"ecn-tcp-ece": 0x40, "ecn-tcp-cwr": 0x80}
_NFT_FLAGS = {"ecn-tcp-ece": "ecn", "ecn-tcp-cwr": "cwr"}
_NFT_CODES = ("not-ect", "ect1", "ect0", "ce")
_LISTED = {"ecn-tcp-ece": "ECE", "ecn-tcp-cwr": "CWR", "ecn-ip-ect": "ECT="}


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("ECN match: some option required")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for TCP bits in a rule without -p tcp."""
    rule = use.rule
    tcp = rule.protocol == 6 and "p" not in rule.inverted
    return "Invalid argument" if not tcp and use.seen & {"ecn-tcp-ece", "ecn-tcp-cwr"} else None


def listing(use: "Use", numeric: bool) -> str:
    """Return the short names, with `!` glued to them."""
    text = " ECN match"
    for name, title in _LISTED.items():
        if name in use.values:
            text += f" {'!' if name in use.inverted else ''}{title}"
    return text + (str(use.values["ecn-ip-ect"]) if "ecn-ip-ect" in use.values else "")


def words(use: "Use") -> list[str]:
    """Return the bits and the value."""
    from iptables_py.extensions.shared.wording import having, no

    found = [
        f"with the TCP {title} bit {no(use, name)}set"
        for name, title in list(_LISTED.items())[:2]
        if name in use.values
    ]
    ect = "ecn-ip-ect"
    return found + ([having(use, ect, "an ECN value", use.values[ect])] if ect in use.values else [])


def match(use: "Use") -> "Matching":
    """Compare the bits of the IP header and of the TCP header."""
    values, inverted = use.values, use.inverted
    bits = [(bit, name in inverted) for name, bit in _TCP_BITS.items() if name in values]
    codepoint, other = values.get("ecn-ip-ect"), "ecn-ip-ect" in inverted

    def meets(packet: "Any", world: "Any") -> bool:
        if codepoint is not None and (packet.tos & 3 == codepoint) is other:
            return False
        data = world.transport_of(packet)
        return not bits or len(data) >= 20 and all(bool(data[13] & bit) is not no for bit, no in bits)

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import COUNTS, TOS, both, counted, exactly, one, steady

    found = exactly({})
    name = "ecn-ip-ect"
    if name in use.values:
        bytes_ = tuple(each for byte in range(COUNTS[TOS]) if byte & 3 == use.values[name] for each in one(byte))
        found = counted(TOS, bytes_, name in use.inverted)
    for name in _TCP_BITS:
        if name in use.values:
            text = f"{'! ' if name in use.inverted else ''}{name}"  # neither matches without the whole header of TCP
            found = both(found, steady(text, False, "everything"))
    return found


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of the bits.

    Measured: one inverted option inverts all, a flag is compared as if it were the only one, and IPv6 has the words of
    IPv4.
    """
    from iptables_py.extensions.shared.expressions import comparison
    from iptables_py.rules.translation import joined

    values, inverted = use.values, bool(use.inverted)
    parts = [comparison("tcp flags", word, inverted) for name, word in _NFT_FLAGS.items() if name in values]
    if "ecn-ip-ect" in values:
        parts.append(comparison("ip ecn", _NFT_CODES[values["ecn-ip-ect"]], inverted))
    return joined(parts)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of each bit alone."""
    from iptables_py.extensions.shared.expressions import comparison
    from iptables_py.rules.translation import joined

    values, inverted = use.values, use.inverted
    parts = [
        f"tcp flags & {word} {'==' if name in inverted else '!='} 0x0"
        for name, word in _NFT_FLAGS.items()
        if name in values
    ]
    if "ecn-ip-ect" in values:
        field = "ip ecn" if translation.family == 4 else "ip6 ecn"
        parts.append(comparison(field, _NFT_CODES[values["ecn-ip-ect"]], "ecn-ip-ect" in inverted))
    return joined(parts)
