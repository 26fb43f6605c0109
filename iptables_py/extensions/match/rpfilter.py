"""Matches packets that pass a reverse path test: a reply would leave by the interface that they came in by."""

from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.tables import PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "rpfilter"
TABLES = ("raw", "mangle")
HOOKS = PREROUTING
OPTIONS = (
    Option("loose", FLAG, letter="", doc="a reply may leave by any interface"),
    Option("validmark", FLAG, letter="\x01", doc="use the packet's mark to find the route"),
    Option("accept-local", FLAG, letter="\x02", doc="accept packets with a source address of this machine"),
    Option("invert", FLAG, letter="\x03", doc="match packets that fail the test"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return " rpfilter" + saved(use, "")


def words(use: "Use") -> list[str]:
    """Return whether the test passes, and how it is done."""
    from iptables_py.extensions.shared.wording import details

    titles = {
        "loose": "for any interface",
        "validmark": "routed with their mark",
        "accept-local": "own addresses pass",
    }
    how = details(title for name, title in titles.items() if name in use.values)
    return [f"that {'fail' if 'invert' in use.values else 'pass'} the reverse path test{how}"]


def match(use: "Use") -> "Matching":
    """Look for the way back to the source."""
    loose, by_mark, own, inverted = (name in use.values for name in ("loose", "validmark", "accept-local", "invert"))
    return lambda packet, world: world.has_way_back(packet, loose, by_mark, own) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "everything")


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the look-up of the way back, None for --accept-local without --invert."""
    loose, by_mark, own, inverted = (name in use.values for name in ("loose", "validmark", "accept-local", "invert"))
    if own and not inverted:
        return None
    keys = f"saddr{' . mark' if by_mark else ''}{'' if loose else ' . iif'}"
    return f"{'fib saddr type != local ' if own else ''}fib {keys} oif {'0' if inverted else '!= 0'}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same; without --loose, own addresses have to be those of the interface."""
    found = nft(use, translation)
    if found is None:
        translation.reason = "nftables can't match a way back or an own address, whichever there is, in one rule"
    elif "loose" not in use.values:
        return found.replace("saddr type", "saddr . iif type")
    return found
