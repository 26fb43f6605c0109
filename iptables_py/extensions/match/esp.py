"""Matches the security parameter index of an ESP header (IPsec's encryption)."""

from iptables_py.extensions.shared import spis

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "esp"
PROTOCOLS = (50,)

SPI = "espspi"
OPTIONS = (spis.option(SPI),)


def check(use: "Use") -> None:
    """Every index is as good as none."""
    spis.drop_every(use, SPI)


def listing(use: "Use", numeric: bool) -> str:
    """`esp` and the indices."""
    return f" esp {spis.spis_text(use, SPI)}".rstrip()
