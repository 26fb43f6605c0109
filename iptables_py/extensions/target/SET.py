"""Adds a packet's address or other data to a set, deletes it from one, or reads marks and priorities from one."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.sets import SET, gone, take_set
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import shown
from iptables_py.tables import FORWARD, OUTPUT, POSTROUTING
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation
    from iptables_py.store.sqlite import Database

NAME = "SET"
CHANGES = ("sets", "mark", "priority")

_ADD, _DELETE, _MAP = "add-set", "del-set", "map-set"
_MAPPED = ("map-mark", "map-prio", "map-queue")
_LONGEST = 0xFFFFFFFE  # seconds


def _read_timeout(text: str, option: Option, use: "Use") -> int:
    seconds = integer(text, 0, _LONGEST)
    if seconds is None:
        raise Problem(f"Invalid value for option --timeout or out of range 0-{_LONGEST}")
    return seconds


TIMEOUT = Kind(_read_timeout)
OPTIONS = (
    Option(_ADD, SET, meta="set src|dst[,...]", doc="add an entry to the set"),
    Option("exist", FLAG, letter="3", doc="restart the timeout of an entry that exists already"),
    Option("timeout", TIMEOUT, meta="seconds", doc="how long the entry stays"),
    Option(_DELETE, SET, meta="set src|dst[,...]", doc="delete the entry from the set"),
    Option(_MAP, SET, meta="set src|dst[,...]", doc="copy the values that the flags name from the entry"),
    Option("map-mark", FLAG, letter="6", doc="copy the mark to the packet"),
    Option("map-prio", FLAG, letter="7", doc="copy the priority to the packet"),
    Option("map-queue", FLAG, letter="8", doc="copy the hardware queue to the packet"),
)


def read(use: "Use", option: Option, text: "Any", inverted: bool) -> None:
    """Read one option into the use.

    Measured: only the sets may not be repeated, and a `!` is ignored.
    """
    if option.kind is SET:
        take_set(use, option, text)
    else:
        use.values[option.name] = option.kind.read(text, option, use)


def check(use: "Use") -> None:
    """Raise Problem if there is no set, or not the set option that another option needs."""
    values = use.values
    if not any(name in values for name in (_ADD, _DELETE, _MAP)):
        raise Problem(f"You must specify either `--{_ADD}' or `--{_DELETE}' or `--{_MAP}'")
    if _ADD not in values:
        if "exist" in values:
            raise Problem(f"Flag `--exist' can be used with `--{_ADD}' only")
        if "timeout" in values:
            raise Problem(f"Option `--timeout' can be used with `--{_ADD}' only")
    if _MAP not in values:
        for name in _MAPPED:
            if name in values:
                raise Problem(f"Flag `--{name}' can be used with `--{_MAP}' only")
    elif not any(name in values for name in _MAPPED):
        raise Problem("You must specify flags `--map-mark' or '--map-prio` or `--map-queue'")


def tables(use: "Use") -> tuple[str, ...] | None:
    """Return the tables where --map-set works, None without it: only mangle changes packets in these ways."""
    return ("mangle",) if _MAP in use.values else None


def hooks(use: "Use") -> int | None:
    """Return the hooks of outgoing packets if priority or queue are copied, else None."""
    leaves = "map-prio" in use.values or "map-queue" in use.values
    return FORWARD | OUTPUT | POSTROUTING if _MAP in use.values and leaves else None


def refused_now(use: "Use", db: "Database | None") -> str | None:
    """Return the kernel's error if a set does not exist when the rule is written."""
    return gone(use, db, [use.values[name] for name in (_ADD, _DELETE, _MAP) if name in use.values])


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return shown(saved(use, ""))


def words(use: "Use") -> list[str]:
    """Return what happens to the sets, and to the packet."""
    from iptables_py.extensions.shared.sets import names_of_sides
    from iptables_py.extensions.shared.wording import CONTINUE, both, named

    values = use.values
    found = []
    if _ADD in values:
        name, sides = values[_ADD]
        text = f"have their {names_of_sides(sides)} added to set {named(name)}"
        if "timeout" in values:
            text += f" for {values['timeout']} seconds" if values["timeout"] else " permanently"
        found.append(text + (" (an existing entry is renewed)" if "exist" in values else ""))
    if _DELETE in values:
        name, sides = values[_DELETE]
        found.append(f"have their {names_of_sides(sides)} deleted from set {named(name)}")
    if _MAP in values:
        name, sides = values[_MAP]
        titles = {"map-mark": "mark", "map-prio": "priority", "map-queue": "hardware queue"}
        what = both(title for flag, title in titles.items() if flag in values)
        found.append(f"get the {what} of their {names_of_sides(sides)} in set {named(name)}")
    return [*found, CONTINUE]


def apply(use: "Use") -> "Applying":
    """Add the packet's element, delete it, or give the packet what its element says, and continue."""
    values = use.values
    added, deleted, mapped = (values.get(name) for name in (_ADD, _DELETE, _MAP))
    timeout, exist = values.get("timeout"), "exist" in values
    maps_mark, maps_priority = "map-mark" in values, "map-prio" in values

    def act(packet: "Any", world: "Any") -> str:
        if added:
            world.sets.add(added[0], packet, added[1], timeout, exist)
        if deleted:
            world.sets.delete(deleted[0], packet, deleted[1])
        found = mapped and world.sets.mapped(mapped[0], packet, mapped[1])
        if found:
            mark, mask, priority = found
            packet.mark = packet.mark & ~mask ^ mark if maps_mark else packet.mark
            packet.priority = priority if maps_priority else packet.priority
        return "CONTINUE"

    return act


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return statements that add and delete the packet's element."""
    from iptables_py.extensions.shared.setelements import change
    from iptables_py.rules.translation import anonymous_chain

    values = use.values
    if _MAP in values:
        translation.reason = "nftables has no sets with marks and priorities for packets"
        return None
    texts = []
    if _ADD in values:
        texts.append(change("update" if "exist" in values else "add", values[_ADD], values.get("timeout"), translation))
    if _DELETE in values:
        texts.append(change("delete", values[_DELETE], None, translation))
    found = [text for text in texts if text is not None]
    if len(found) < len(texts):
        return None
    return anonymous_chain(found) if len(found) > 1 else found[0]
