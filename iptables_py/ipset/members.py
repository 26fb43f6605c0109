"""What entries mean for the members of a set: which ones are added, deleted and found, and what the kernel refuses."""

from iptables_py.addresses import BITS, FULL, mask_of, text
from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import sets
from iptables_py.ipset.addresses import Addresses, address, networks, several, split_range
from iptables_py.ipset.words import Refusal, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from iptables_py.ipset.sets import Member, Set
    from iptables_py.sqlite import Database

BAD_PREFIX = "The value of the CIDR parameter of the IP address is invalid"
NULL = "Null-valued element, cannot be stored in a hash type of set"
EVERYTHING = "Invalid range, covers the whole address space"
FULL_HASH = "Hash is full, cannot add more elements"
ADDED = "Element cannot be added to the set: it's already added"
NOT_ADDED = "Element cannot be deleted from the set: it's not added"
# an option of a member, and what the set must have been made with
NEEDED = (
    (("timeout",), "timeout", "Timeout cannot be used: set was created without timeout support"),
    (("packets", "bytes"), "counters", "Packet/byte counters cannot be used: set was created without counter support"),
    (("comment",), "comment", "Comment cannot be used: set was created without comment support"),
    (
        ("skbmark", "skbprio", "skbqueue"),
        "skbinfo",
        "Skbinfo mapping cannot be used: set was created without skbinfo support",
    ),
)


def read(found: "Set", word: str, testing: bool) -> Addresses:
    """The entry that a word stands for. Raises Problem."""
    if "," in word:
        raise syntax(f"Elem separator in {word}, but settype {found.type.name} supports none.")
    if found.type.name == "hash:ip":
        return several(word, found.family)
    entry = networks(word, found.family)
    if testing and entry.last is not None:
        family = "inet" if found.family == 4 else "inet6"
        where = f"in command test with set type {found.type.name} and family {family}"
        raise Problem(f"FROM-TO IP range is not allowed {where}", RULESET)
    return entry


def key(found: "Set", value: int, prefix: int) -> bytes:
    """The bytes by which a member is kept; they sort as members are listed when sorted: wider networks later."""
    size = BITS[found.family]
    packed = value.to_bytes(size // 8, "big")
    return packed if found.type.name == "hash:ip" else packed + bytes((size - prefix,))


def shown(found: "Set", packed: bytes) -> str:
    """A member's key as it is printed."""
    size = BITS[found.family]
    value = text(int.from_bytes(packed[: size // 8], "big"), found.family)
    rest = packed[size // 8 :]
    return f"{value}/{size - rest[0]}" if rest and rest[0] else value


def _mask(found: "Set") -> int:
    """The mask that a set of addresses keeps of each."""
    if "netmask" in found.values:
        return mask_of(int(found.values["netmask"]), found.family)
    if "bitmask" in found.values:
        return address(found.values["bitmask"], found.family)
    return FULL[found.family]


def _keys(found: "Set", entry: Addresses) -> "Iterator[bytes]":
    """The keys of the members that an entry stands for. Raises Refusal."""
    size = BITS[found.family]
    if found.type.name == "hash:ip":
        mask = _mask(found)
        if not entry.first & mask:
            raise Refusal(NULL)
        if entry.prefix == 0:
            raise Refusal(BAD_PREFIX)
        if entry.last is None and entry.prefix is None:
            yield key(found, entry.first & mask, size)
            return
        first, last = entry.bounds()
        for value in range(first & mask, last + 1, 1 << size - int(found.values.get("netmask", size))):
            yield key(found, value, size)
        return
    if entry.prefix == 0:
        raise Refusal(BAD_PREFIX)
    first, last = entry.bounds()
    if entry.last is None:
        yield key(found, first, size if entry.prefix is None else entry.prefix)
        return
    if last - first == FULL[found.family]:
        raise Refusal(EVERYTHING)
    for value, prefix in split_range(first, last, found.family):
        yield key(found, value, prefix)


def check_options(found: "Set", values: "dict[str, Any]") -> None:
    """A set must have been made for what a member has. Raises Refusal."""
    for names, needed, refusal in NEEDED:
        if needed not in found.values and any(name in values for name in names):
            raise Refusal(refusal)


def add(db: "Database", found: "Set", entry: Addresses, values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Adds members; with `exist` those that are there are made anew. The exit status.

    Raises Refusal; those before it stay.
    """
    check_options(found, values)
    if "timeout" in found.values:
        db.run("DELETE FROM member WHERE ipset = ? AND expires <= ?", found.id, now)
    room = int(found.values["maxelem"]) - sets.count(db, found, now)
    for packed in _keys(found, entry):
        there = sets.member(db, found, packed, now)
        if there and not exist:
            raise Refusal(ADDED)
        if not there:
            if room <= 0:
                raise Refusal(FULL_HASH)
            room -= 1
        sets.put(db, found, _made(found, packed, values, there, now))
    return 0


def _made(found: "Set", packed: bytes, values: "dict[str, Any]", there: "Member | None", now: int) -> "Member":
    """A member with what was said; counters that were not mentioned go on (measured), all else starts anew."""
    timeout = values.get("timeout", int(found.values.get("timeout") or 0))
    packets = values.get("packets", there.packets if there else 0)
    octets = values.get("bytes", there.bytes if there else 0)
    comment = values.get("comment", "").encode("utf-8", "surrogateescape")
    expires = now + 1000 * timeout if timeout else None
    return sets.Member(packed, expires, packets, octets, comment, values.get("nomatch", False), _marks(values))


def _marks(values: "dict[str, Any]") -> str:
    """What a packet is to get from a member, as it is printed."""
    parts = []
    if "skbmark" in values:
        mark, mask = values["skbmark"]
        if mark or mask:
            parts.append(f"skbmark 0x{mark:x}" + ("" if mask == 0xFFFFFFFF else f"/0x{mask:x}"))
    if values.get("skbprio"):
        parts.append(f"skbprio {values['skbprio'] >> 16:x}:{values['skbprio'] & 0xFFFF:x}")
    if values.get("skbqueue"):
        parts.append(f"skbqueue {values['skbqueue']}")
    return " ".join(parts)


def delete(db: "Database", found: "Set", entry: Addresses, exist: bool, now: int) -> int:
    """Deletes members; with `exist` it doesn't matter which are there. The exit status.

    Raises Refusal; those before it are gone."""
    if exist and "netmask" not in found.values and "bitmask" not in found.values and found.type.name == "hash:ip":
        next(_keys(found, entry))
        low, high = (key(found, value, 0) for value in entry.bounds())
        db.run("DELETE FROM member WHERE ipset = ? AND key BETWEEN ? AND ?", found.id, low, high)
        return 0
    for packed in _keys(found, entry):
        if not exist and not sets.member(db, found, packed, now):
            raise Refusal(NOT_ADDED)
        sets.remove(db, found, packed)
    return 0


def contains(db: "Database", found: "Set", entry: Addresses, nomatch: bool, now: int) -> bool:
    """Whether a test finds the entry; where the kernel refuses it, it doesn't (measured)."""
    size = BITS[found.family]
    if found.type.name == "hash:ip":
        return sets.member(db, found, key(found, entry.first & _mask(found), size), now) is not None
    prefix = size if entry.prefix is None else entry.prefix
    if not prefix:
        return False
    for length in range(size, 0, -1) if prefix == size else (prefix,):
        there = sets.member(db, found, key(found, entry.first & mask_of(length, found.family), length), now)
        if there:
            return nomatch or not there.nomatch
    return False
