"""Matches addresses that were seen lately, and remembers them in lists of the kernel's."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.filenames import is_file_name
from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded
from iptables_py.values.addresses import FULL
from iptables_py.values.addresses import text as address_text
from iptables_py.values.hosts import read_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "recent"

ACTIONS = {"set": "SET", "rcheck": "CHECK", "update": "UPDATE", "remove": "REMOVE"}
DEFAULT_LIST = "DEFAULT"
NAME_BYTES = 199
_MOST_HITS = 0xFFFF
_RIVALS = " ".join(ACTIONS)


def _read_mask(text: str, option: Option, use: "Use") -> int:
    return read_host(text, use.rule.family)


MASK = Kind(_read_mask, str)
OPTIONS = (
    Option("set", FLAG, INVERTIBLE, excl=_RIVALS, doc="put the address into the list"),
    Option("rcheck", FLAG, INVERTIBLE, excl=_RIVALS, letter="\1", doc="the address is in the list"),
    Option("update", FLAG, INVERTIBLE, excl=_RIVALS, letter="\2", doc="the same; if so, note that it was seen again"),
    Option("remove", FLAG, INVERTIBLE, excl=_RIVALS, letter="\3", doc="the same; if so, take it out"),
    Option("seconds", UINT32, min=1, meta="seconds", doc="only if it was seen within that time"),
    Option("reap", FLAG, also="seconds", letter="\5", doc="forget addresses that were seen last before that time"),
    Option("hitcount", UINT32, meta="hits", doc="only if it was seen so many times"),
    Option("rttl", FLAG, excl="set remove", letter="\7", doc="only if the packet's TTL is the remembered one"),
    Option("name", CUT_STRING, max=NAME_BYTES, meta="name", doc=f"the list, {DEFAULT_LIST} by default"),
    Option("rsource", FLAG, letter="\t", doc="the source address counts, as by default"),
    Option("rdest", FLAG, letter="\n", doc="the destination address counts"),
    Option("mask", MASK, meta="mask", doc="the bits of the address that count"),
)


def check(use: "Use") -> None:
    """There must be something to do."""
    if use.seen.isdisjoint(ACTIONS):
        raise Problem("recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'")


def refused(use: "Use") -> str | None:
    """The kernel refuses conditions where there is nothing to ask, too many hits, and names that no file has."""
    values = use.values
    name = values.get("name", DEFAULT_LIST)
    hits = values.get("hitcount", 0)
    asks = not ("set" in values or "remove" in values)
    if not asks and ("seconds" in values or hits) or hits > _MOST_HITS:
        return "Invalid argument"
    return None if is_file_name(name) else "Invalid argument"


def _side(use: "Use") -> str:
    """The side that counts: what was said last."""
    sides = [name for name in use.values if name in ("rsource", "rdest")]
    return sides[-1] if sides else "rsource"


def _action(use: "Use") -> str:
    return next(name for name in ACTIONS if name in use.values)


def _mask(use: "Use") -> str:
    family = use.rule.family
    return address_text(use.values.get("mask", FULL[family]), family)


def save(use: "Use") -> str:
    """List, mask and side always; the list's name as it is, without quotes.

    Measured: a full mask of IPv4 that was typed is another than the default, which prints alike.
    """
    action, values = _action(use), use.values
    text = f"{' !' if use.inverted else ''} --{action}"
    text += f" --seconds {values['seconds']}" if "seconds" in values else ""
    text += " --reap" if "reap" in values else ""
    text += f" --hitcount {values['hitcount']}" if values.get("hitcount") else ""
    text += " --rttl" if "rttl" in values else ""
    default = UNSEEN if use.rule.family == 4 and "mask" not in values else ""
    return f"{text} --name {guarded(values.get('name', DEFAULT_LIST))} --mask {_mask(use)}{default} --{_side(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """Everything that counts, in the order of save text but for the side."""
    action, values = _action(use), use.values
    text = f"{' !' if use.inverted else ''} recent: {ACTIONS[action]}"
    text += f" seconds: {values['seconds']}" if "seconds" in values else ""
    text += " reap" if "reap" in values else ""
    text += f" hit_count: {values['hitcount']}" if values.get("hitcount") else ""
    text += " TTL-Match" if "rttl" in values else ""
    side = "source" if _side(use) == "rsource" else "dest"
    return f"{text} name: {values.get('name', DEFAULT_LIST)} side: {side} mask: {_mask(use)}"
