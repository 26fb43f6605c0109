"""Sets that are hashes: their headers, their entries, and the keys of their members."""

import posix

from iptables_py.ipset import bulk, entries, marks, members, sets
from iptables_py.ipset.addresses import Addresses, address, split_range
from iptables_py.ipset.entries import Entry, check, shown
from iptables_py.ipset.ethernet import Ethernet
from iptables_py.ipset.words import Refusal
from iptables_py.values.addresses import BITS, FULL, address_text, mask_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from iptables_py.ipset.sets import Member, Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database

__all__ = ["add", "check", "contains", "delete", "header", "read", "shown"]

BAD_PREFIX = "The value of the CIDR parameter of the IP address is invalid"
NULL = "Null-valued element, cannot be stored in a hash type of set"
EVERYTHING = "Invalid range, covers the whole address space"
NO_MEMORY = "Kernel error received: Cannot allocate memory"
BAD_MASK = "The value of the netmask parameter is invalid"
BAD_MARK_MASK = "The value of the markmask parameter is invalid"
INVALID = "Kernel error received: Invalid argument"
NO_PROTOCOL = "Invalid protocol specified"
WITH_EVERYTHING = ("hash:net,iface", "hash:net,port,net")  # types whose networks may have a prefix length of 0
LONGEST = 40  # bytes of a key at most
MOST_BUCKETS = 1 << 27
FULL_HASH = "Hash is full, cannot add more elements"
MOST_INTERFACES = 64  # interfaces of one network in a set


def header(type: "SetType", values: "dict[str, Any]") -> str:
    """Return a set's options as its header shows them, rounded and limited as by the kernel (measured).

    Raise Refusal if the kernel would refuse them.
    """
    family = values["family"]
    asked = values.get("hashsize", 1024)
    hashsize = 64
    while hashsize < asked:
        hashsize *= 2
    if hashsize > MOST_BUCKETS:
        raise Refusal(NO_MEMORY)
    parts = [f"hashsize {hashsize} maxelem {values.get('maxelem', 65536)}"]
    masks = []
    if "netmask" in values and values["netmask"] != BITS[family]:
        masks.append(f"netmask {values['netmask']}")
    if "bitmask" in values:
        if not values["bitmask"]:
            raise Refusal(BAD_MASK)
        if values["bitmask"] != (1 << BITS[family]) - 1:
            masks.append(f"bitmask {address_text(values['bitmask'], family)}")
    if type.name == "hash:ip":
        parts += masks
    if "markmask" in type.create:
        mark = values.get("markmask", marks.MOST)
        if not mark:
            raise Refusal(BAD_MARK_MASK)
        parts.insert(0, f"markmask 0x{mark:08x}")
    if "timeout" in values:
        parts.append(f"timeout {values['timeout']}")
    parts += [flag for flag in ("counters", "comment", "skbinfo") if flag in values]
    bucket = min(max(values.get("bucketsize", 12), 2), 12)
    start = values["initval"] if "initval" in values else int.from_bytes(posix.urandom(4), "big")
    parts.append(f"bucketsize {bucket + bucket % 2} initval 0x{start:08x}")
    if type.name != "hash:ip":
        parts += masks
    return " ".join(parts)


def read(found: "Set", word: str) -> Entry:
    """Parse a word as an entry of the set. Raise Problem if it is invalid."""
    return entries.read(found, word)


def mask(found: "Set") -> int:
    """Return the mask that the set applies to addresses."""
    if "netmask" in found.values:
        return mask_of(int(found.values["netmask"]), found.family)
    if "bitmask" in found.values:
        return address(found.values["bitmask"], found.family)
    return FULL.get(found.family, 0)


def _packed(value: int, family: int) -> bytes:
    return value.to_bytes(BITS[family] // 8, "big")


def _network(value: int, prefix: int, family: int) -> bytes:
    """Return a network as part of a key. A wider network sorts after a narrower one with the same address."""
    return _packed(value & mask_of(prefix, family), family) + bytes((BITS[family] - prefix,))


def _check(found: "Set", entry: Entry) -> None:
    """Raise Refusal if the kernel refuses an entry, with the checks in the kernel's order (measured)."""
    name = found.type.name
    if isinstance(entry.parts[-1], Ethernet):
        if not any(entry.parts[-1].octets):
            raise Refusal(NULL)
        return
    first, transport = entry.addresses(0), entry.transport()
    null = not first.first & mask(found)
    if null and name in ("hash:ip", "hash:ip,port"):
        raise Refusal(INVALID if transport else NULL)
    if name not in WITH_EVERYTHING and any(net.prefix == 0 for net in _nets(found, entry)):
        raise Refusal(BAD_PREFIX)
    if null and name == "hash:net,net" and found.family == 6 and first.prefix in (None, BITS[6]):
        raise Refusal(NULL)
    if transport and not transport.protocol:
        raise Refusal(NO_PROTOCOL)


def _check_ranges(found: "Set", entry: Entry) -> None:
    """Raise Refusal if the kernel refuses a range or network of addresses, which it ignores in a test."""
    first = entry.parts[0]
    if found.type.dims[0] == "ip" and isinstance(first, Addresses):
        if found.type.name == "hash:ip" and first.last == 0:
            raise Refusal(NULL)
        if first.prefix == 0:
            raise Refusal(BAD_PREFIX)
    for net in _nets(found, entry):
        low, high = net.bounds()
        if net.last is not None and high - low == FULL[found.family]:
            raise Refusal(EVERYTHING)


def _nets(found: "Set", entry: Entry) -> "list[Addresses]":
    """Return the parts that are networks."""
    return [entry.addresses(at) for at, dim in enumerate(found.type.dims) if dim == "net"]


def _keys_of(found: "Set", entry: Entry) -> "Iterator[bytes]":
    """Yield the keys of the members that an entry covers. Raise Refusal if the kernel would refuse it."""
    _check(found, entry)
    _check_ranges(found, entry)
    yield from _joined(found, entry, 0, b"")


def _joined(found: "Set", entry: Entry, at: int, before: bytes) -> "Iterator[bytes]":
    """Yield keys: `before`, followed by each combination of the parts from `at` on. The last part varies fastest."""
    for packed in _keys(found, entry, at):
        if at + 1 == len(entry.parts):
            yield before + packed
        else:
            yield from _joined(found, entry, at + 1, before + packed)


def _keys(found: "Set", entry: Entry, at: int) -> "Iterator[bytes]":
    """Yield the bytes that the part at index `at` contributes to keys."""
    part = entry.parts[at]
    if not isinstance(part, Addresses):
        yield from part.keys()
    elif found.type.dims[at] == "net":
        if part.last is None:
            value = part.first
            if found.type.name == "hash:net,net" and all(net.last is None for net in _nets(found, entry)):
                value &= mask(found)  # a range in either network turns the mask off
            yield _network(value, BITS[found.family] if part.prefix is None else part.prefix, found.family)
            return
        for value, prefix in split_range(*part.bounds(), found.family):
            yield _network(value, prefix, found.family)
    elif at:
        yield _packed(part.first, found.family)
    else:
        yield from _addresses(found, part)


def _addresses(found: "Set", part: Addresses) -> "Iterator[bytes]":
    """Yield the packed addresses of a part. In a range, the mask applies only to the first address (measured)."""
    begin = part.first & mask(found)
    if part.last is None and part.prefix is None:
        yield _packed(begin, found.family)
        return
    size = BITS[found.family]
    step = 1 << size - int(found.values.get("netmask", size)) if found.type.name == "hash:ip" else 1
    first, last = Addresses(found.family, begin, part.last, part.prefix).bounds()
    for value in range(first, last + 1, step):
        yield _packed(value, found.family)


def _span(found: "Set", entry: Entry) -> "tuple[bytes, bytes] | None":
    """Return the first and last key if the entry covers all keys between them, else None."""
    if found.type.name != "hash:ip" or "netmask" in found.values or "bitmask" in found.values:
        return None
    low, high = (_packed(value, found.family) for value in entry.addresses(0).bounds())
    return low, high


def contains(db: "Database", found: "Set", entry: Entry, nomatch: bool, now: int) -> bool:
    """Return whether a test finds the entry. An entry that the kernel refuses is not found (measured)."""
    try:
        _check(found, entry)
    except Refusal:
        return False
    there = _first(db, found, [_tested(found, entry, at) for at in range(len(entry.parts))], b"", now)
    return there is not None and bool(there.flags & sets.NOMATCH) is nomatch


def _tested(found: "Set", entry: Entry, at: int) -> list[bytes]:
    """Return what the part at index `at` of an entry to test may be in keys: a host's networks, the narrowest first.

    If one of several networks is not a host, all must be as typed.
    """
    part, size = entry.parts[at], BITS.get(found.family, 0)
    if not isinstance(part, Addresses):
        return part.keys()[:1]
    value = part.first & mask(found)
    if found.type.dims[at] != "net":
        return [_packed(value, found.family)]
    if any(net.prefix not in (None, size) for net in _nets(found, entry)):
        return [_network(value, size if part.prefix is None else part.prefix, found.family)]
    least = 0 if found.type.name in WITH_EVERYTHING else 1
    return [_network(value, length, found.family) for length in range(size, least - 1, -1)]


def _first(db: "Database", found: "Set", parts: "Sequence[list[bytes]]", before: bytes, now: int) -> "Member | None":
    """Return the first member whose key is `before` and one of the choices for each part. None if there is none."""
    for packed in parts[0]:
        key = before + packed
        if len(parts) == 1:
            there = sets.member(db, found, key, now)
        elif len(parts[0]) == 1 or sets.row(db, found, key, LONGEST):
            there = _first(db, found, parts[1:], key, now)
        else:
            there = None
        if there:
            return there
    return None


def add(db: "Database", found: "Set", entry: Entry, values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Add members and return the exit status. With `exist`, update members that exist.

    Raise Refusal if the kernel would refuse a member; those added before it stay.
    """
    members.check_options(found, values)
    bulk.add(db, found, put, fits, ((packed, values, 0) for packed in _keys_of(found, entry)), exist, now)
    return 0


def put(db: "Database", found: "Set", packed: bytes, values: "dict[str, Any]", exist: bool, now: int) -> None:
    """Add the member with that key, or with `exist` update it. Raise Refusal if the kernel would refuse it."""
    there = sets.member(db, found, packed, now)
    if there and not exist:
        raise Refusal(members.ADDED)
    if not there:
        crowding = "iface" in found.type.dims
        if crowding and sets.count_in_network(db, found, packed, now) >= MOST_INTERFACES:
            raise Refusal(FULL_HASH)
        if found.members >= int(found.values["maxelem"]):
            raise Refusal(FULL_HASH)
        found.members += 1
    sets.put(db, found, members.made(found, packed, values, there, now))


def fits(db: "Database", found: "Set", keys: "set[bytes]", new: int) -> bool:
    """Return whether members with these keys, of which `new` are new, certainly fit."""
    if found.members + new > int(found.values["maxelem"]):
        return False
    return not new or "iface" not in found.type.dims or sets.most_in_network(db, found, keys) <= MOST_INTERFACES


def delete(db: "Database", found: "Set", entry: Entry, exist: bool, now: int) -> int:
    """Delete members and return the exit status. With `exist`, missing members are ignored.

    Raise Refusal if the kernel would refuse a member; those deleted before it are not restored.
    """
    span = _span(found, entry) if exist else None
    try:
        if span:
            next(_keys_of(found, entry))
            found.members -= sets.remove(db, found, *span)
            return 0
        for packed in _keys_of(found, entry):
            if not exist and not sets.member(db, found, packed, now):
                raise Refusal(members.NOT_ADDED)
            found.members -= sets.remove(db, found, packed)
    finally:
        sets.keep_count(db, found)
    return 0
