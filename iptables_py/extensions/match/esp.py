"""Matches the security parameter index of an IPsec ESP header."""

from iptables_py.extensions.shared import spis

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

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
