"""Sets that are hashes: their headers, their entries, and the keys of their members."""

import posix

from iptables_py.ipset import bulk, entries, members, sets
from iptables_py.ipset.addresses import Addresses, address, split_range
from iptables_py.ipset.entries import Entry, check, shown
from iptables_py.ipset.interfaces import Interface
from iptables_py.ipset.protocols import Transport
from iptables_py.ipset.words import Refusal
from iptables_py.values.addresses import BITS, FULL, address_text, mask_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database

__all__ = ["add", "check", "contains", "delete", "header", "read", "shown"]

BAD_PREFIX = "The value of the CIDR parameter of the IP address is invalid"
NULL = "Null-valued element, cannot be stored in a hash type of set"
EVERYTHING = "Invalid range, covers the whole address space"
NO_MEMORY = "Kernel error received: Cannot allocate memory"
BAD_MASK = "The value of the netmask parameter is invalid"
INVALID = "Kernel error received: Invalid argument"
NO_PROTOCOL = "Invalid protocol specified"
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
    if values.get("netmask", BITS[family]) != BITS[family]:
        masks.append(f"netmask {values['netmask']}")
    if "bitmask" in values:
        if not values["bitmask"]:
            raise Refusal(BAD_MASK)
        if values["bitmask"] != (1 << BITS[family]) - 1:
            masks.append(f"bitmask {address_text(values['bitmask'], family)}")
    if type.name == "hash:ip":
        parts += masks
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


def _mask(found: "Set") -> int:
    """Return the mask that the set applies to addresses."""
    if "netmask" in found.values:
        return mask_of(int(found.values["netmask"]), found.family)
    if "bitmask" in found.values:
        return address(found.values["bitmask"], found.family)
    return FULL[found.family]


def _packed(value: int, family: int) -> bytes:
    return value.to_bytes(BITS[family] // 8, "big")


def _network(value: int, prefix: int, family: int) -> bytes:
    """Return a network as part of a key. A wider network sorts after a narrower one with the same address."""
    return _packed(value & mask_of(prefix, family), family) + bytes((BITS[family] - prefix,))


def _check(found: "Set", entry: Entry) -> None:
    """Raise Refusal if the kernel refuses an entry, with the checks in the kernel's order (measured)."""
    dims = found.type.dims
    first, transport = entry.addresses(0), entry.transport()
    if dims[0] == "ip" and len(dims) < 3 and not first.first & _mask(found):
        raise Refusal(INVALID if transport else NULL)
    if dims == ["ip"] and first.last == 0:
        raise Refusal(NULL)
    net = entry.addresses(dims.index("net")) if "net" in dims else None
    if net and net.prefix == 0 and "iface" not in dims:
        raise Refusal(BAD_PREFIX)
    if transport and not transport.protocol:
        raise Refusal(NO_PROTOCOL)
    if dims[0] == "ip" and first.prefix == 0:
        raise Refusal(BAD_PREFIX)
    if net and net.last is not None:
        low, high = net.bounds()
        if high - low == FULL[found.family]:
            raise Refusal(EVERYTHING)


def _keys_of(found: "Set", entry: Entry) -> "Iterator[bytes]":
    """Yield the keys of the members that an entry covers. Raise Refusal if the kernel would refuse it."""
    _check(found, entry)
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
            yield _network(part.first, BITS[found.family] if part.prefix is None else part.prefix, found.family)
            return
        for value, prefix in split_range(*part.bounds(), found.family):
            yield _network(value, prefix, found.family)
    elif at:
        yield _packed(part.first, found.family)
    else:
        yield from _addresses(found, part)


def _addresses(found: "Set", part: Addresses) -> "Iterator[bytes]":
    """Yield the packed addresses of a part. In a range, the mask applies only to the first address (measured)."""
    begin = part.first & _mask(found)
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
    dims = found.type.dims
    family = found.family
    tail = b"".join(_single(found, part, at) for at, part in enumerate(entry.parts) if at)
    if "net" not in dims:
        packed = _packed(entry.addresses(0).first & _mask(found), family)
        return sets.member(db, found, packed + tail, now) is not None
    size = BITS[family]
    net = entry.addresses(dims.index("net"))
    prefix = size if net.prefix is None else net.prefix
    least = 0 if "iface" in dims else 1
    for length in range(size, least - 1, -1) if prefix == size else (prefix,):
        if length < least:
            continue
        packed = _network(net.first, length, family)
        packed = packed + tail if dims[0] == "net" else _packed(entry.addresses(0).first, family) + tail + packed
        there = sets.member(db, found, packed, now)
        if there:
            return bool(there.flags & sets.NOMATCH) is nomatch
    return False


def _single(found: "Set", part: "Addresses | Transport | Interface", at: int) -> bytes:
    """Return the bytes that a part after the first has in a key to test; none for a network, which contains() adds."""
    if not isinstance(part, Addresses):
        return part.keys()[0]
    return b"" if found.type.dims[at] == "net" else _packed(part.first, found.family)


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
