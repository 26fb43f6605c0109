"""Matches the index of an IPsec authentication header; with IPv6 also its length and reserved field."""

from iptables_py.extensions.shared import spis
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ah"
_AH = 51
_LEAST = 12  # bytes of the header without its authentication data

_SPI, _LENGTH, _RESERVED = "ahspi", "ahlen", "ahres"
OPTIONS = {
    4: (spis.option(_SPI),),
    6: (
        spis.option(_SPI),
        Option(_LENGTH, UINT32, INVERTIBLE, meta="bytes", doc="the header's length"),
        Option(_RESERVED, FLAG, letter="\x02", doc="the reserved field is zero"),
    ),
}


def check(use: "Use") -> None:
    """Drop values that match everything: the full range of indices, and the length 0."""
    spis.drop_every(use, _SPI)
    if use.values.get(_LENGTH) == 0 and _LENGTH not in use.inverted:
        del use.values[_LENGTH]


def refused(use: "Use") -> str | None:
    """Return the kernel's error for an IPv4 rule without -p ah.

    With IPv6 the kernel finds the header after any protocol (measured).
    """
    rule = use.rule
    if rule.family == 4 and (rule.protocol != _AH or "p" in rule.inverted):
        return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """Return `ah` and the given values, with the reference's blanks."""
    text = f" ah {spis.spis_text(use, _SPI)}"
    if _LENGTH in use.values:
        text += f"length:{'!' if _LENGTH in use.inverted else ''}{use.values[_LENGTH]}"
    return text + (" reserved" if _RESERVED in use.values else "")


def words(use: "Use") -> list[str]:
    """Return the conditions on the header; without any, that it is there."""
    from iptables_py.extensions.shared.wording import having

    found = spis.words(use, _SPI, "an AH SPI")
    if _LENGTH in use.values:
        found.append(having(use, _LENGTH, "an AH header length", f"{use.values[_LENGTH]} bytes"))
    found += ["with a reserved AH field of zero"] if _RESERVED in use.values else []
    return found or ["with an AH header"]


def match(use: "Use") -> "Matching":
    """Compare the header; an IPv4 packet too short for it is dropped."""
    return _match4(use) if use.rule.family == 4 else _match6(use)


def packets(use: "Use") -> "PacketSet":
    """Return the packets with such a header."""
    from iptables_py.extensions.shared.packetsets import both, steady_text

    if use.rule.family == 4:
        return spis.packets(use, _SPI, "spi", _AH)
    found = spis.packets(use, _SPI, "ah_spi")
    return both(found, steady_text(use)) if use.values.keys() - {_SPI} else found


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of the fields.

    Measured: the length is compared as it is, and the reserved field with 1.
    """
    from iptables_py.extensions.shared.expressions import option_comparison
    from iptables_py.rules.translation import joined

    parts = [option_comparison(use, _SPI, "ah spi"), option_comparison(use, _LENGTH, "ah hdrlength")]
    parts += ["ah reserved 1"] if _RESERVED in use.values else []
    return joined(parts) or ("meta l4proto ah" if translation.family == 4 else "exthdr ah exists")


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparisons of the fields; the length is counted in units of 4 bytes, and the reserved field is 0.

    With IPv6, a packet with this header has its protocol.
    """
    from iptables_py.extensions.shared.expressions import NEVER, first_fragment, header_length, option_comparison
    from iptables_py.rules.translation import joined

    values, protocol = use.values, use.rule.protocol
    if protocol and (protocol == _AH) is ("p" in use.rule.inverted):
        return NEVER
    parts = [option_comparison(use, _SPI, "ah spi")]
    if values.get(_LENGTH):
        parts.append(header_length("ah hdrlength", values[_LENGTH], _LENGTH in use.inverted, 4, 2))
    parts += ["ah reserved 0"] if _RESERVED in values else []
    first = first_fragment(translation) if translation.family == 4 else ""  # nftables finds no AH in later ones of IPv6
    return joined([first, joined(parts) or "meta l4proto ah"])


def _match4(use: "Use") -> "Matching":
    test = spis.spi_test(use, _SPI)

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        if len(packet.transport) < _LEAST:
            world.drop()
        return test(int.from_bytes(packet.transport[4:8], "big"))

    return meets


def _match6(use: "Use") -> "Matching":

    test, values = spis.spi_test(use, _SPI), use.values
    length, other, is_zero = values.get(_LENGTH), _LENGTH in use.inverted, _RESERVED in values

    def meets(packet: "Any", world: "Any") -> bool:
        header = world.header(packet, _AH)
        if header is None:
            return False
        if len(header) < _LEAST:
            world.drop()
        return (
            test(int.from_bytes(header[4:8], "big"))
            and (not length or ((header[1] + 2) * 4 == length) is not other)
            and not (is_zero and header[2:4] != bytes(2))
        )

    return meets
