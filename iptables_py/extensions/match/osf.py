"""Matches the operating system that the first packet of a TCP connection looks like.

Names are saved without quotes.
"""

from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded
from iptables_py.tables import FORWARD, INPUT, PREROUTING
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "osf"
_LONGEST_NAME = 15  # bytes of a name in nftables
FAMILIES = (4,)
HOOKS = PREROUTING | INPUT | FORWARD
PROTOCOLS = (6,)

GENRE = Kind(CUT_STRING.read, lambda name: guarded(name) or UNSEEN)
OPTIONS = (
    Option("genre", GENRE, REQUIRED | INVERTIBLE, max=31, meta="name", doc="the operating system"),
    Option("ttl", UINT32, min=0, max=2, meta="0-2", doc="how the packet's time to live is compared"),
    Option("log", UINT32, min=0, max=2, meta="0-2", doc="which of the detected systems the kernel logs"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the operating system only."""
    return f" OS fingerprint match {'! ' if 'genre' in use.inverted else ''}{use.values['genre']}"


def words(use: "Use") -> list[str]:
    """Return the operating system, and how it is found."""
    from iptables_py.extensions.shared.wording import details, named

    titles = {"ttl": "TTL comparison", "log": "log level"}
    how = details(f"{title} {use.values[name]}" for name, title in titles.items() if name in use.values)
    return [f"{'not ' if use.inverted else ''}from the operating system {named(use.values['genre'])}{how}"]


def match(use: "Use") -> "Matching":
    """Return unknown for the first packet of a connection: fingerprints are not known. Others never match."""
    def meets(packet: "Any", world: "Any") -> bool | None:
        if len(packet.transport) < 20 or not packet.transport[13] & 2:
            return False
        world.cause = "fingerprints are not known"
        return None

    return meets


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the name; nft reads the fingerprints itself."""
    from iptables_py.extensions.shared.expressions import comparison

    name, ttl = use.values["genre"], use.values.get("ttl", 0)
    if not name or '"' in name or len(encoded(name)) > _LONGEST_NAME:
        translation.reason = "nftables can't have the name of this operating system"
        return None
    translation.losses.append("only the first fingerprint that fits is compared")
    if "log" in use.values:
        translation.losses.append("nothing is logged")
    return comparison(f"osf{('', ' ttl loose', ' ttl skip')[ttl]} name", f'"{name}"', bool(use.inverted))
