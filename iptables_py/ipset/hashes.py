"""Sets that are hashes: their headers, what entries mean for them, and their members' keys."""

import posix

from iptables_py.addresses import BITS, FULL, mask_of, text
from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import sets
from iptables_py.ipset.addresses import Addresses, address, networks, several, split_range
from iptables_py.ipset.words import Refusal, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.sqlite import Database

BAD_PREFIX = "The value of the CIDR parameter of the IP address is invalid"
NULL = "Null-valued element, cannot be stored in a hash type of set"
EVERYTHING = "Invalid range, covers the whole address space"
NO_MEMORY = "Kernel error received: Cannot allocate memory"
BAD_MASK = "The value of the netmask parameter is invalid"
MOST_BUCKETS = 1 << 27


def header(type: "SetType", values: "dict[str, Any]") -> str:
    """A set's options as its header prints them; the kernel's rounding and limits (measured)."""
    family = values["family"]
    asked = values.get("hashsize", 1024)
    hashsize = 64
    while hashsize < asked:
        hashsize *= 2
    if hashsize > MOST_BUCKETS:
        raise Refusal(NO_MEMORY)
    parts = [f"hashsize {hashsize} maxelem {values.get('maxelem', 65536)}"]
    if values.get("netmask", BITS[family]) != BITS[family]:
        parts.append(f"netmask {values['netmask']}")
    if "bitmask" in values:
        if not values["bitmask"]:
            raise Refusal(BAD_MASK)
        if values["bitmask"] != (1 << BITS[family]) - 1:
            parts.append(f"bitmask {text(values['bitmask'], family)}")
    if "timeout" in values:
        parts.append(f"timeout {values['timeout']}")
    parts += [flag for flag in ("counters", "comment", "skbinfo") if flag in values]
    bucket = min(max(values.get("bucketsize", 12), 2), 12)
    start = values["initval"] if "initval" in values else int.from_bytes(posix.urandom(4), "big")
    parts.append(f"bucketsize {bucket + bucket % 2} initval 0x{start:08x}")
    return " ".join(parts)


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


def keys(found: "Set", entry: Addresses) -> "Iterator[bytes]":
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


def span(found: "Set", entry: Addresses) -> "tuple[bytes, bytes] | None":
    """The first and the last key of an entry that stands for all between them; else None."""
    if found.type.name != "hash:ip" or "netmask" in found.values or "bitmask" in found.values:
        return None
    low, high = (key(found, value, 0) for value in entry.bounds())
    return low, high


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
