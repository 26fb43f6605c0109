"""Matches the type of service, the byte of the header that is now DSCP and ECN."""

from iptables_py.extensions.shared.tosbits import NAMES, named, names_help, read_tos, write_tos
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "tos"
ASKS = {"tos": "tos"}
TOS = Kind(lambda text, option, use: read_tos(text), write_tos, choices=tuple(NAMES.values()))
_NFT_PARTS = {0xFC: ("dscp", 2), 0x03: ("ecn", 0)}
OPTIONS = (
    Option("tos", TOS, REQUIRED | INVERTIBLE, meta="value[/mask]|name", doc="the byte; only the mask's bits count"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the value by name or by number; numbers have no blank before them (measured)."""
    pair = use.values["tos"]
    name = named(pair, numeric)
    return f" tos match{'!' if use.inverted else ''}{write_tos(pair) if name is None else ' ' + name}"


def words(use: "Use") -> list[str]:
    """Return the value."""
    from iptables_py.extensions.shared.wording import having

    return [having(use, "tos", "a TOS", write_tos(use.values["tos"]))]


def help_text(family: int) -> str:
    """Return the names, one per line."""
    return names_help()


def match(use: "Use") -> "Matching":
    """Compare the byte under the mask."""
    value, mask = use.values["tos"]
    inverted = bool(use.inverted)
    return lambda packet, world: (packet.tos & mask == value) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets with this byte."""
    from iptables_py.extensions.shared.packetsets import COUNTS, counted, one
    from iptables_py.extensions.shared.packetsets import TOS as FIELD

    value, mask = use.values["tos"]
    bytes_ = tuple(each for byte in range(COUNTS[FIELD]) if byte & mask == value for each in one(byte))
    return counted(FIELD, bytes_, bool(use.inverted))


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the byte, or of the part of it that has a name."""
    from iptables_py.extensions.shared.expressions import NEVER, comparison

    value, mask = use.values["tos"]
    inverted = bool(use.inverted)
    if value & ~mask or not mask:
        return NEVER if bool(value & ~mask) is not inverted else ""
    word = "ip" if translation.family == 4 else "ip6"
    if mask in _NFT_PARTS:
        part, shift = _NFT_PARTS[mask]
        return comparison(f"{word} {part}", f"{value >> shift:#04x}", inverted)
    sign = "!=" if inverted else "=="
    if translation.family == 4:
        return f"@nh,8,8 & {mask:#04x} {sign} {value:#04x}"
    return f"@nh,0,16 & {mask << 4:#06x} {sign} {value << 4:#06x}"
