"""Matches addresses that were seen recently, and stores addresses in the kernel's lists."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.filenames import is_file_name
from iptables_py.rules.kinds import CUT_STRING, FREE_UINT16_FROM_ONE, UINT32, free_name
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded
from iptables_py.values.addresses import FULL, address_text
from iptables_py.values.hosts import read_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "recent"

_ACTIONS = {"set": "SET", "rcheck": "CHECK", "update": "UPDATE", "remove": "REMOVE"}
_DEFAULT_LIST = "DEFAULT"
_NAME_BYTES = 199
_MOST_HITS = 0xFFFF
_RIVALS = " ".join(_ACTIONS)


def _read_mask(text: str, option: Option, use: "Use") -> int:
    return read_host(text, use.rule.family)


MASK = Kind(_read_mask, str)
OPTIONS = (
    Option("set", FLAG, INVERTIBLE, excl=_RIVALS, doc="add the address to the list"),
    Option("rcheck", FLAG, INVERTIBLE, excl=_RIVALS, letter="\1", doc="the address is in the list"),
    Option("update", FLAG, INVERTIBLE, excl=_RIVALS, letter="\2", doc="like --rcheck, and note that it was seen again"),
    Option("remove", FLAG, INVERTIBLE, excl=_RIVALS, letter="\3", doc="like --rcheck, and remove it"),
    Option(
        "seconds",
        UINT32,
        min=1,
        free=FREE_UINT16_FROM_ONE,
        meta="seconds",
        doc="only if it was seen within that time",
    ),
    Option("reap", FLAG, also="seconds", letter="\5", doc="remove addresses that were last seen before that time"),
    Option("hitcount", UINT32, meta="hits", doc="only if it was seen this many times"),
    Option("rttl", FLAG, excl="set remove", letter="\7", doc="only if the packet's TTL is the stored one"),
    Option(
        "name",
        CUT_STRING,
        max=_NAME_BYTES,
        free=free_name(_NAME_BYTES),
        meta="name",
        doc=f"the list's name, {_DEFAULT_LIST} by default",
    ),
    Option("rsource", FLAG, letter="\t", doc="use the source address, the default"),
    Option("rdest", FLAG, letter="\n", doc="use the destination address"),
    Option("mask", MASK, meta="mask", doc="the significant bits of the address"),
)


def check(use: "Use") -> None:
    """Raise Problem if no action is given."""
    if use.seen.isdisjoint(_ACTIONS):
        raise Problem("recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for conditions that the action does not check, too many hits, or a bad list name."""
    values = use.values
    name = values.get("name", _DEFAULT_LIST)
    hits = values.get("hitcount", 0)
    asks = not ("set" in values or "remove" in values)
    if not asks and ("seconds" in values or hits) or hits > _MOST_HITS:
        return "Invalid argument"
    return None if is_file_name(name) else "Invalid argument"


def _side(use: "Use") -> str:
    """Return the side that counts: the one given last."""
    sides = [name for name in use.values if name in ("rsource", "rdest")]
    return sides[-1] if sides else "rsource"


def _action(use: "Use") -> str:
    return next(name for name in _ACTIONS if name in use.values)


def _mask(use: "Use") -> int:
    mask: int = use.values.get("mask", FULL[use.rule.family])
    return mask


def _mask_text(use: "Use") -> str:
    return address_text(_mask(use), use.rule.family)


def save(use: "Use") -> str:
    """Return list, mask and side always; the list's name is saved without quotes.

    Measured: a full IPv4 mask that was typed differs from the default, which prints the same.
    """
    action, values = _action(use), use.values
    text = f"{' !' if use.inverted else ''} --{action}"
    text += f" --seconds {values['seconds']}" if "seconds" in values else ""
    text += " --reap" if "reap" in values else ""
    text += f" --hitcount {values['hitcount']}" if values.get("hitcount") else ""
    text += " --rttl" if "rttl" in values else ""
    default = UNSEEN if use.rule.family == 4 and "mask" not in values else ""
    text += f" --name {guarded(values.get('name', _DEFAULT_LIST))} --mask {_mask_text(use)}{default}"
    return f"{text} --{_side(use)}"


def listing(use: "Use", numeric: bool) -> str:
    """Return everything in the order of save text, except for the side."""
    action, values = _action(use), use.values
    text = f"{' !' if use.inverted else ''} recent: {_ACTIONS[action]}"
    text += f" seconds: {values['seconds']}" if "seconds" in values else ""
    text += " reap" if "reap" in values else ""
    text += f" hit_count: {values['hitcount']}" if values.get("hitcount") else ""
    text += " TTL-Match" if "rttl" in values else ""
    side = "source" if _side(use) == "rsource" else "dest"
    return f"{text} name: {values.get('name', _DEFAULT_LIST)} side: {side} mask: {_mask_text(use)}"


def words(use: "Use") -> list[str]:
    """Return what the list must contain, and what happens to it."""
    from iptables_py.extensions.shared.wording import named

    values, action = use.values, _action(use)
    side = "source" if _side(use) == "rsource" else "destination"
    mask = f" (mask {_mask_text(use)})" if _mask(use) != FULL[use.rule.family] else ""
    whose = f"whose {side}{mask}"
    where = f"the list {named(values.get('name', _DEFAULT_LIST))}"
    inverted = "not " if use.inverted else ""
    if action == "set":
        if inverted:
            return [f"that never match (their {side}{mask} is added to {where})"]
        return [f"{whose} is added to {where}"]
    same = " with the same TTL" if "rttl" in values else ""
    if action == "remove":
        if inverted:
            return [f"{whose} is not in {where} (others are removed from it)"]
        return [f"{whose} is in {where} and is then removed from it"]
    hits, seconds = values.get("hitcount"), values.get("seconds")
    if hits or seconds:
        times = f" at least {hits} time{'' if hits == 1 else 's'}" if hits else ""
        since = f" in the last {seconds} second{'' if seconds == 1 else 's'}" if seconds else ""
        old = ", older entries are removed" if "reap" in values else ""
        text = f"{whose} was {inverted}seen{times}{since}{same} ({where.removeprefix('the ')}{old})"
    else:
        text = f"{whose} is {inverted}in {where}{same}"
    if action == "update" and (not inverted or hits or seconds):
        text += f" and is then noted there again{' if it is there' if inverted else ''}"
    return [text]


def match(use: "Use") -> "Matching":
    """Look the address up in the list, and change the list as the action says.

    The list has the mask of the rule that was added first (measured).
    """
    from iptables_py.extensions.shared.recentlists import RecentList

    values, inverted, action = use.values, bool(use.inverted), _action(use)
    name, by_destination = values.get("name", _DEFAULT_LIST), _side(use) == "rdest"
    by_ttl, reap = "rttl" in values, "reap" in values
    age, hits = values.get("seconds", 0) * 1000, values.get("hitcount", 0)

    def meets(packet: "Any", world: "Any") -> bool:
        known = world.memory(NAME, name, lambda: RecentList(_mask(world.first_use(use, "name"))))
        address = (packet.destination if by_destination else packet.source) & known.mask
        ttl = packet.ttl
        if world.out_interface and not packet.socket:
            ttl = ttl + 1 & 0xFF  # as it was before it was lowered
        entry = known.find(address, ttl if by_ttl else 0)
        if action == "set" or not entry:
            if action == "set":
                known.note(address, ttl, world.now)
            return (action == "set") is not inverted
        if action == "remove":
            known.remove(address)
            return not inverted
        since = world.now - age if age else None
        met = entry.was_seen(since, hits) is not inverted
        noted = action == "update" and met
        if reap and since is not None:
            known.reap(since, address if noted else None)
        if noted:
            known.note(address, ttl, world.now)
        return met

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return every packet, or none, if the address is only added to the list."""
    from iptables_py.extensions.shared.packetsets import exactly

    if "set" not in use.values:
        return None
    return exactly() if use.inverted else exactly({})


def remembers(use: "Use") -> str:
    """Return the name of the list."""
    name: str = use.values.get("name", _DEFAULT_LIST)
    return name


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the look-up of the address in a set, and the statement that changes it, where times do not count."""
    from iptables_py.extensions.shared.expressions import comparison
    from iptables_py.rules.nftnames import identifier

    values, action, family = use.values, _action(use), use.rule.family
    if "seconds" in values or "rttl" in values or values.get("hitcount", 0) > 1:
        translation.reason = "nftables does not remember when and how often an address was seen"
    elif use.inverted and action != "rcheck":
        translation.reason = "nftables can't change the list only for packets that do not match"
    if translation.reason:
        return None
    name = identifier(f"recent_{values.get('name', _DEFAULT_LIST)}")
    translation.sets.append(f"{name} {{ type ipv{family}_addr; size 65535; flags dynamic; }}")
    if action == "set":
        translation.losses.append("iptables keeps only the last 100 addresses")
    mask = _mask(use)
    key = f"{'ip' if family == 4 else 'ip6'} {'saddr' if _side(use) == 'rsource' else 'daddr'}"
    key += "" if mask == FULL[family] else f" & {address_text(mask, family)}"
    lookup = "" if action == "set" else comparison(key, f"@{name}", bool(use.inverted))
    change = {"set": "update", "remove": "delete"}.get(action)
    return " ".join(filter(None, (lookup, change and f"{change} @{name} {{ {key} }}")))
