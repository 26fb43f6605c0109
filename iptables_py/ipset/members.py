"""Members are added and deleted, with what the kernel refuses for sets of all kinds."""

from iptables_py.ipset import sets
from iptables_py.ipset.kinds import kind_of
from iptables_py.ipset.words import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.ipset.sets import Member, Set
    from iptables_py.sqlite import Database

FULL_HASH = "Hash is full, cannot add more elements"
MOST_INTERFACES = 64  # of one network
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


def check_options(found: "Set", values: "dict[str, Any]") -> None:
    """A set must have been made for what a member has. Raises Refusal."""
    for names, needed, refusal in NEEDED:
        if needed not in found.values and any(name in values for name in names):
            raise Refusal(refusal)


def add(db: "Database", found: "Set", entry: "Any", values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Adds members; with `exist` those that are there are made anew. The exit status.

    Raises Refusal; those before it stay.
    """
    check_options(found, values)
    if "timeout" in found.values:
        db.run("DELETE FROM member WHERE ipset = ? AND expires <= ?", found.id, now)
    room = int(found.values["maxelem"]) - sets.count(db, found, now)
    crowding = "iface" in found.type.dims
    for packed in kind_of(found.type).keys(found, entry):
        there = sets.member(db, found, packed, now)
        if there and not exist:
            raise Refusal(ADDED)
        if not there:
            if room <= 0 or (crowding and sets.beside(db, found, packed, now) >= MOST_INTERFACES):
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
    flags = sets.NOMATCH if "nomatch" in values else 0
    if there.flags & sets.WILDCARD if there else "wildcard" in values:
        flags |= sets.WILDCARD  # which is never changed (measured)
    return sets.Member(packed, expires, packets, octets, comment, flags, _marks(values))


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


def delete(db: "Database", found: "Set", entry: "Any", exist: bool, now: int) -> int:
    """Deletes members; with `exist` it doesn't matter which are there. The exit status.

    Raises Refusal; those before it are gone."""
    kind = kind_of(found.type)
    span = kind.span(found, entry) if exist else None
    if span:
        next(kind.keys(found, entry))
        db.run("DELETE FROM member WHERE ipset = ? AND key BETWEEN ? AND ?", found.id, *span)
        return 0
    for packed in kind.keys(found, entry):
        if not exist and not sets.member(db, found, packed, now):
            raise Refusal(NOT_ADDED)
        sets.remove(db, found, packed)
    return 0
