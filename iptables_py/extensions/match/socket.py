"""Matches packets for which a socket is open on this machine."""

from iptables_py.rules.options import FLAG, Option
from iptables_py.rules.rule import saved
from iptables_py.tables import INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "socket"
JOINS = True
HOOKS = PREROUTING | INPUT
CHANGES = ("mark",)
OPTIONS = (
    Option("transparent", FLAG, doc="only sockets that accept packets for other machines"),
    Option("nowildcard", FLAG, letter="\1", doc="also match sockets that listen on every address"),
    Option("restore-skmark", FLAG, letter="\2", doc="set the packet's mark to that of the socket"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text."""
    return " socket" + saved(use)


def words(use: "Use") -> list[str]:
    """Return the condition and the effect."""
    from iptables_py.extensions.shared.wording import details

    titles = {"transparent": "a transparent one", "nowildcard": "also one that listens on every address"}
    found = f"with a socket on this host{details(title for name, title in titles.items() if name in use.values)}"
    return [found, *(["that get the mark of the socket"] if "restore-skmark" in use.values else [])]


def match(use: "Use") -> "Matching":
    """Look for a socket that takes the packet; one that is bound to no address counts with --nowildcard only."""
    transparent, wildcard, marks = (name in use.values for name in ("transparent", "nowildcard", "restore-skmark"))

    def meets(packet: "Any", world: "Any") -> bool:
        found = world.socket_for(packet)
        if found is None or not (found.address or wildcard) or transparent and not found.transparent:
            return False
        if marks:
            packet.mark = found.mark
        return True

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the conditions, and the statement that copies the socket's mark."""
    transparent, wildcard, marks = (name in use.values for name in ("transparent", "nowildcard", "restore-skmark"))
    parts = [] if wildcard else ["socket wildcard 0"]
    parts += ["socket transparent 1"] if transparent else []
    parts += ["meta mark set socket mark"] if marks else []
    return " ".join(parts) or "socket wildcard le 1"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same; a socket that is not open yet, or not any more, can only be found with --nowildcard."""
    if "nowildcard" not in use.values or "restore-skmark" in use.values:
        translation.losses.append("sockets of connections that begin or wait for late packets do not match")
    found = nft(use, translation)
    return "socket transparent <= 1" if found == "socket wildcard le 1" else found
