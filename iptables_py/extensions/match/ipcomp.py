"""Matches the compression parameter index of an IPComp header."""

from iptables_py.extensions.shared import spis
from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ipcomp"
PROTOCOLS = (108,)

_SPI, _RESERVED = "ipcompspi", "compres"
OPTIONS = (
    spis.option(_SPI),
    Option(_RESERVED, FLAG, letter="\x01", doc="the reserved field is zero"),
)


def check(use: "Use") -> None:
    """Drop the full range of indices, which matches everything; if no index is given, it is 0."""
    use.values.setdefault(_SPI, (0, 0))
    spis.drop_every(use, _SPI)


def save(use: "Use") -> str:
    """Return the index and the reserved field; the full range is hidden."""
    return ("" if _SPI in use.values else hidden(f" --{_SPI} :")) + saved(use)


def listing(use: "Use", numeric: bool) -> str:
    """Return `comp` and the given values, with the reference's blanks."""
    return f" comp {spis.spis_text(use, _SPI)}" + (" reserved" if _RESERVED in use.values else "")


def words(use: "Use") -> list[str]:
    """Return the indices and the reserved field."""
    found = spis.words(use, _SPI)
    if _RESERVED in use.values:
        found.append("with a reserved IPComp field of zero (ignored by the kernel)")
    return found


def match(use: "Use") -> "Matching":
    """Compare the index; a packet too short for it is dropped. The reserved field is not compared (measured)."""
    test = spis.spi_test(use, _SPI)

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        if len(packet.transport) < 4:
            world.drop()
        return test(int.from_bytes(packet.transport[2:4], "big"))

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the index, even with all 32 bits."""
    from iptables_py.extensions.shared.expressions import comparison

    return comparison("comp cpi", use.values.get(_SPI, spis.EVERY), _SPI in use.inverted)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the index, which has 16 bits, or that of the protocol."""
    from iptables_py.extensions.shared.expressions import bounded, first_fragment
    from iptables_py.rules.translation import joined

    text = bounded("comp cpi", use.values.get(_SPI, spis.EVERY), _SPI in use.inverted, 0xFFFF)
    return joined([first_fragment(translation), text or f"meta l4proto {PROTOCOLS[0]}"])
