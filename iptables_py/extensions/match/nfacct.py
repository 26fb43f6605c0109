"""Counts packets in an accounting object, which the program nfacct manages."""

from iptables_py.errors import NO_FILE
from iptables_py.rules.kinds import cut_line, quoted
from iptables_py.rules.options import REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation
    from iptables_py.store.sqlite import Database

NAME = "nfacct"
_NAME = "nfacct-name"
OBJECT = Kind(cut_line(_NAME).read, lambda name: f" {quoted(name)}", names="nfacct")  # after two blanks (measured)
OPTIONS = (Option(_NAME, OBJECT, REQUIRED, min=1, max=31, meta="name", doc="the object that counts them"),)


def refused_now(use: "Use", db: "Database | None") -> str | None:
    """Return the kernel's error if the object does not exist."""
    known = use.rule.sets
    if known is not None and known.objects is not None:
        known.objects.add(use.values[_NAME])
        return None
    if db is None:
        return NO_FILE
    from iptables_py.nfacct.objects import find

    return None if find(db, use.values[_NAME]) else NO_FILE


def listing(use: "Use", numeric: bool) -> str:
    """Return the name after two blanks."""
    return f" {_NAME}  {quoted(use.values[_NAME])}"


def words(use: "Use") -> list[str]:
    """Return the object, which counts the packets that reach the match."""
    from iptables_py.extensions.shared.wording import named

    return [f"counted by the accounting object {named(use.values[_NAME])} (once its quota is used up, if it has one)"]


def match(use: "Use") -> "Matching":
    """Count the packet. An object with a quota only matches once it is over that (measured)."""
    name = use.values[_NAME]

    def meets(packet: "Any", world: "Any") -> bool | None:
        found: bool | None = world.objects.count(name, packet)
        if found is None:
            world.cause = f"accounting object {name} is not known"
        return found

    return meets


def remembers(use: "Use") -> str:
    """Return the name of the accounting object."""
    name: str = use.values[_NAME]
    return name


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return that there is none."""
    translation.reason = "nftables has no accounting objects"
