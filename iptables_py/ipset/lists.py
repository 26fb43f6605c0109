"""Sets of type list:set. Their members are ordered; a member's key is its position and the number of its set."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import members, sets
from iptables_py.ipset.addresses import cut
from iptables_py.ipset.words import Refusal, set_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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
    return found.names[int.from_bytes(packed[4:], "big")]


def number_of(one: "Member") -> int:
    """Return the number of a member's set."""
    return int.from_bytes(one.key[4:], "big")


def _key(place: int, number: int) -> bytes:
    return place.to_bytes(4, "big") + number.to_bytes(4, "big")


def _numbers(db: "Database", entry: Named) -> tuple[int, int | None]:
    """Return the numbers of an entry's set and of its neighbour.

    Raise Refusal if one does not exist or the entry is itself a list.
    """
    found = sets.find(db, entry.name)
    if found is None:
        raise Refusal(NO_SET)
    if found.type.name == "list:set":
        raise Refusal(A_LIST)
    if entry.near is None:
        return found.id, None
    neighbour = sets.find(db, entry.near[0])
    if neighbour is None:
        raise Refusal(NO_NEIGHBOUR)
    return found.id, neighbour.id


def add(db: "Database", found: "Set", entry: Named, values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Add a set at the end or next to another set. Return the exit status.

    With `exist`, an existing member is updated and keeps its position. Raise Refusal if the kernel would refuse it.
    """
    members.check_options(found, values)
    number, neighbour = _numbers(db, entry)
    if "timeout" in found.values:
        sets.clean(db, found, now)
    rows = sets.members(db, found, now)
    numbers = [number_of(row) for row in rows]
    if neighbour is not None and (neighbour not in numbers or neighbour == number):
        raise Refusal(NOT_A_NEIGHBOUR)
    if number in numbers:
        if not exist:
            raise Refusal(members.ADDED)
        there = rows[numbers.index(number)]
        sets.put(db, found, members.made(found, there.key, values, there, now))
        return 0
    at = len(rows)
    if neighbour is not None and entry.near:
        at = numbers.index(neighbour) + (not entry.near[1])
    if at == len(rows):
        place = int.from_bytes(rows[-1].key[:4], "big") + 1 if rows else 0
        sets.put(db, found, members.made(found, _key(place, number), values, None, now))
        return 0
    rows.insert(at, members.made(found, _key(0, number), values, None, now))
    _write(db, found, rows)
    return 0


def _write(db: "Database", found: "Set", rows: "list[Member]") -> None:
    """Store the members in the order of the rows."""
    sets.flush(db, found)
    for place, row in enumerate(rows):
        row.key = _key(place, number_of(row))
        sets.put(db, found, row)


def _find(found: "list[Member]", number: int, neighbour: int | None, before: bool) -> "Member | None":
    """Return the member with that number, or None if it is missing or not next to the neighbour."""
    numbers = [number_of(row) for row in found]
    if number not in numbers:
        return None
    at = numbers.index(number)
    if neighbour is not None:
        other = at + 1 if before else at - 1
        if not 0 <= other < len(numbers) or numbers[other] != neighbour:
            return None
    return found[at]


def delete(db: "Database", found: "Set", entry: Named, exist: bool, now: int) -> int:
    """Delete a member. Return the exit status.

    Raise Refusal if it is missing (unless `exist`) or not next to its neighbour.
    """
    number, neighbour = _numbers(db, entry)
    there = _find(sets.members(db, found, now), number, neighbour, bool(entry.near and entry.near[1]))
    if there:
        sets.remove(db, found, there.key)
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
    before = bool(entry.near and entry.near[1])
    return _find(sets.members(db, found, now), number, neighbour, before) is not None
