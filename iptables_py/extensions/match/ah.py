"""Matches an authentication header (IPsec's): its index; with IPv6 its length and reserved field, too."""

from iptables_py.extensions.shared import spis
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "ah"
AH = 51

SPI, LENGTH, RESERVED = "ahspi", "ahlen", "ahres"
OPTIONS = {
    4: (spis.option(SPI),),
    6: (
        spis.option(SPI),
        Option(LENGTH, UINT32, INVERTIBLE, meta="bytes", doc="the header's length"),
        Option(RESERVED, FLAG, letter="\x02", doc="the reserved field is zero"),
    ),
}


def check(use: "Use") -> None:
    """Every index is as good as none, and so is the length 0."""
    spis.drop_every(use, SPI)
    if use.values.get(LENGTH) == 0 and LENGTH not in use.inverted:
        del use.values[LENGTH]


def refused(use: "Use") -> str | None:
    """IPv4 wants the protocol, IPv6 finds the header behind any (measured)."""
    rule = use.rule
    if rule.family == 4 and (rule.protocol != AH or "p" in rule.inverted):
        return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """`ah` and what is asked for; blanks as the reference's."""
    text = f" ah {spis.spis_text(use, SPI)}"
    if LENGTH in use.values:
        text += f"length:{'!' if LENGTH in use.inverted else ''}{use.values[LENGTH]}"
    return text + (" reserved" if RESERVED in use.values else "")
