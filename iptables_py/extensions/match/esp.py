"""Matches the security parameter index of an IPsec ESP header."""

from iptables_py.extensions.shared import spis

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "esp"
PROTOCOLS = (50,)

_SPI = "espspi"
OPTIONS = (spis.option(_SPI),)


def check(use: "Use") -> None:
    """Drop the full range of indices, which matches everything."""
    spis.drop_every(use, _SPI)


def listing(use: "Use", numeric: bool) -> str:
    """Return `esp` and the indices."""
    return f" esp {spis.spis_text(use, _SPI)}".rstrip()


def words(use: "Use") -> list[str]:
    """Return the indices."""
    return spis.words(use, _SPI)


def match(use: "Use") -> "Matching":
    """Compare the index; a packet too short for it is dropped."""
    test = spis.spi_test(use, _SPI)

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        if len(packet.transport) < 8:
            world.drop()
        return test(int.from_bytes(packet.transport[:4], "big"))

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets with such an index."""
    return spis.packets(use, _SPI, "spi", PROTOCOLS[0])


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the index."""
    from iptables_py.extensions.shared.expressions import option_comparison

    exists = "meta l4proto esp" if translation.family == 4 else "exthdr esp exists"
    return option_comparison(use, _SPI, "esp spi") or exists


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the index, or that of the protocol."""
    from iptables_py.extensions.shared.expressions import first_fragment, option_comparison
    from iptables_py.rules.translation import joined

    return joined([first_fragment(translation), option_comparison(use, _SPI, "esp spi") or "meta l4proto esp"])
