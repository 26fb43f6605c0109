"""Fills in a packet's checksum if that was left to the network card."""

from iptables_py.rules.options import FLAG, REQUIRED, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "CHECKSUM"
TABLES = ("mangle",)
CHANGES = ("packet",)
OPTIONS = (Option("checksum-fill", FLAG, REQUIRED, letter="", doc="compute the checksum and write it"),)


def listing(use: "Use", numeric: bool) -> str:
    """Return the action."""
    return " CHECKSUM fill"


def words(use: "Use") -> list[str]:
    """Return the effect."""
    from iptables_py.extensions.shared.wording import CONTINUE

    return ["get their checksum filled in", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: packets here always have their checksum."""
    return lambda packet, world: "CONTINUE"


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables can't fill in checksums"
