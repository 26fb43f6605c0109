"""Sets of type list:set. Their members are ordered; a member's key is its position and the number of its set."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import bulk, members, sets
from iptables_py.ipset.addresses import cut
from iptables_py.ipset.words import Refusal, set_name
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Any

    from iptables_py.ipset.bulk import Row
    from iptables_py.ipset.run import Run
    from iptables_py.ipset.sets import Member, Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database

NO_SET = "Set to be added/deleted/tested as element does not exist."
A_LIST = "Sets with list:set type cannot be added to the set."
NO_NEIGHBOUR = "The set to which you referred with 'before' or 'after' does not exist."
NOT_A_NEIGHBOUR = "The set to which you referred with 'before' or 'after' is not added to the set."
LEAST = 4


class Named:
    """An entry as typed: the name of a set, and its position.

    near: the name of the neighbouring set, and True if this one comes before it; or None
    """

    __slots__ = ("name", "near")

    def __init__(self, name: str, near: tuple[str, bool] | None) -> None:
        self.name = name
        self.near = near

    def __str__(self) -> str:
        """Return the text that messages show, which always says `after` (measured)."""
        return f"{self.name} after {self.near[0]}" if self.near else self.name


def header(type: "SetType", values: "dict[str, Any]") -> str:
    """Return a set's options as its header shows them."""
    parts = [f"size {max(values.get('size', 8), LEAST)}"]
    if "timeout" in values:
        parts.append(f"timeout {values['timeout']}")
    return " ".join(parts + [flag for flag in ("counters", "comment", "skbinfo") if flag in values])


def read(found: "Set", word: str) -> Named:
    """Parse a set's name, or the older form `NAME,before,NAME`. Raise Problem if it is invalid."""
    parts = cut(word, ",")
    if parts is None:
        return Named(set_name(word), None)
    rest = cut(parts[1], ",")
    if rest is None or rest[0] not in ("before", "after"):
        raise Problem("you must specify elements as setname,[before|after],setname", RULESET)
    return Named(set_name(parts[0]), (set_name(rest[1]), rest[0] == "before"))


def check(found: "Set", entry: Named, values: "dict[str, Any]", command: str) -> None:
    """Copy the options before and after into the entry. No entry is refused."""
    for where in ("before", "after"):
        if where in values:
            entry.near = values[where], where == "before"


def shown(found: "Set", packed: bytes, written: object = None) -> str:
    """Return the name of a member's set."""
    return found.names[number_of(packed)]


def number_of(packed: bytes) -> int:
    """Return the number of a member's set."""
    return int.from_bytes(packed[4:], "big")


def _key(place: int, number: int) -> bytes:
    return place.to_bytes(4, "big") + number.to_bytes(4, "big")


def _numbers(db: "Database", entry: Named) -> tuple[int, int | None]:
    """Return the numbers of an entry's set and of its neighbour.

    Raise Refusal if one does not exist or the entry is itself a list.
    """
    number, type = sets.number_of(db, entry.name)
    if not number:
        raise Refusal(NO_SET)
    if type == "list:set":
        raise Refusal(A_LIST)
    if entry.near is None:
        return number, None
    neighbour, _ = sets.number_of(db, entry.near[0])
    if not neighbour:
        raise Refusal(NO_NEIGHBOUR)
    return number, neighbour


def add(db: "Database", found: "Set", entry: Named, values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Add a set at the end or next to another set. Return the exit status.

    With `exist`, an existing member is updated and keeps its position. Raise Refusal if the kernel would refuse it.
    """
    members.check_options(found, values)
    number, neighbour = _numbers(db, entry)
    keys = _keys(db, found, now)
    if neighbour is not None and (neighbour not in keys or neighbour == number):
        raise Refusal(NOT_A_NEIGHBOUR)
    before = bool(entry.near and entry.near[1])
    if number in keys or neighbour is None or (neighbour == next(reversed(keys)) and not before):
        _put(db, found, _key_for(keys, number), values, exist, now)
        return 0
    rows = sets.members(db, found, now)
    at = list(keys).index(neighbour) + (not before)
    rows.insert(at, members.made(found, _key(0, number), values, None, now))
    _write(db, found, rows)
    return 0


def add_all(db: "Database", found: "Set", rows: "Sequence[Row]", exist: bool, now: int, run: "Run") -> None:
    """Add sets without neighbours; a row has the name of a set where that of another type has a key. See bulk.add()."""
    keys = _keys(db, found, now)
    for start in range(0, len(rows), bulk.TOGETHER):
        some = rows[start : start + bulk.TOGETHER]
        numbers = sets.numbers_of(db, [name for name, _, _ in some])
        allowed: list[Row] = []
        for name, values, line in some:
            number, type = numbers.get(name, (0, ""))
            if not number or type == found.type.name:
                break
            allowed.append((_key_for(keys, number), values, line))
        bulk.add(db, found, _put, lambda *unused: True, allowed, exist, now, run)
        for name, values, line in some[len(allowed) :]:
            run.line = line
            add(db, found, Named(decoded(name), None), values, exist, now)


def _put(db: "Database", found: "Set", packed: bytes, values: "dict[str, Any]", exist: bool, now: int) -> None:
    """Add the member with that key, or with `exist` update it. Raise Refusal if it is a member already."""
    there = sets.member(db, found, packed, now)
    if there and not exist:
        raise Refusal(members.ADDED)
    sets.put(db, found, members.made(found, packed, values, there, now))


def _key_for(keys: dict[int, bytes], number: int) -> bytes:
    """Return the key of a set, which is added to the end of `keys` if it is not there."""
    if number not in keys:
        last = next(reversed(keys.values()), None)
        keys[number] = _key(0 if last is None else int.from_bytes(last[:4], "big") + 1, number)
    return keys[number]


def _keys(db: "Database", found: "Set", now: int) -> dict[int, bytes]:
    """Return the keys of the members by the numbers of their sets, in order. Members that expired are deleted."""
    if sets.clean(db, found, now) or found.keys is None:
        found.keys = {number_of(key): key for key in sets.live_keys(db, found, now)}
    return found.keys


def _write(db: "Database", found: "Set", rows: "list[Member]") -> None:
    """Store the members in the order of the rows."""
    found.keys = None
    sets.flush(db, found)
    for place, row in enumerate(rows):
        row.key = _key(place, number_of(row.key))
        sets.put(db, found, row)


def _is_member(numbers: "Collection[int]", entry: Named, number: int, neighbour: int | None) -> bool:
    """Return whether the set is in the list of numbers, and next to its neighbour if the entry has one."""
    if entry.near is None or number not in numbers:
        return number in numbers
    order = list(numbers)
    other = order.index(number) + (1 if entry.near[1] else -1)
    return 0 <= other < len(order) and order[other] == neighbour


def delete(db: "Database", found: "Set", entry: Named, exist: bool, now: int) -> int:
    """Delete a member. Return the exit status.

    Raise Refusal if it is missing (unless `exist`) or not next to its neighbour.
    """
    number, neighbour = _numbers(db, entry)
    keys = _keys(db, found, now)
    if _is_member(keys, entry, number, neighbour):
        sets.remove(db, found, keys.pop(number))
    elif neighbour is not None:
        raise Refusal(NOT_A_NEIGHBOUR)
    elif not exist:
        raise Refusal(members.NOT_ADDED)
    return 0


def contains(db: "Database", found: "Set", entry: Named, nomatch: bool, now: int) -> bool:
    """Return whether a test finds the entry. An entry that the kernel refuses is not found (measured)."""
    try:
        number, neighbour = _numbers(db, entry)
    except Refusal:
        return False
    return _is_member([number_of(key) for key in sets.live_keys(db, found, now)], entry, number, neighbour)
