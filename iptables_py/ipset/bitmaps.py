"""Sets that are bitmaps of addresses or ports: their ranges, and the keys of their members.

The kernel keeps the counters of a member that is deleted from a bitmap until the set is destroyed (measured), and so
does this module.
"""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import bulk, members, sets
from iptables_py.ipset.addresses import Addresses, cut, several
from iptables_py.ipset.ports import Ports
from iptables_py.ipset.ports import several as several_ports
from iptables_py.ipset.words import Refusal, syntax
from iptables_py.values.addresses import FULL, address_text, mask_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database

    Entry = Addresses | Ports

BAD_PREFIX = "The value of the CIDR parameter of the IP address is invalid"
TOO_MANY = "The range you specified exceeds the size limit of the set type"
OUTSIDE = "Element is out of the range of the set"
MOST = 65536  # members


def header(type: "SetType", values: "dict[str, Any]") -> str:
    """Return a set's options as its header shows them. Raise Refusal if the range is invalid or too large."""
    if type.dims[0] == "port":
        first, last = Ports(values["from"], values["to"]).bounds()
        parts = [f"range {first}-{last}"]
    else:
        first, last = _addresses(values)
        parts = [f"range {address_text(first, 4)}-{address_text(last, 4)}"]
        if values.get("netmask", 32) != 32:
            parts.append(f"netmask {values['netmask']}")
    if "timeout" in values:
        parts.append(f"timeout {values['timeout']}")
    return " ".join(parts + [flag for flag in ("counters", "comment", "skbinfo") if flag in values])


def _addresses(values: "dict[str, Any]") -> tuple[int, int]:
    """Return the first and last address of a new set, extended to whole networks if there is a netmask.

    Raise Refusal if the range is invalid or too large.
    """
    if "to" not in values and values["prefix"] == 32:
        raise Refusal(BAD_PREFIX)
    first, last = Addresses(4, values["from"], values.get("to"), values.get("prefix")).bounds()
    netmask = values.get("netmask", 32)
    count = last - first + 1
    if netmask != 32:
        mask = mask_of(netmask, 4)
        first, last = first & mask, last | FULL[4] ^ mask
        prefix = _covering(first, last)
        if prefix is None or netmask <= prefix:
            raise Refusal(OUTSIDE)
        count = 1 << netmask - prefix
    if count > MOST:
        raise Refusal(TOO_MANY)
    return first, last


def _covering(first: int, last: int) -> int | None:
    """Return the prefix length of the narrowest network that begins at `first` and contains `last`, or None.

    The kernel considers only the lengths from 1 to 31, and 0 if the range is all addresses.
    """
    for prefix in range(31, 0, -1):
        if last & mask_of(prefix, 4) == first:
            return prefix
    return 0 if (first, last) == (0, FULL[4]) else None


def read(found: "Set", word: str) -> "Entry":
    """Parse a word as an entry of the set. Raise Problem if it is invalid."""
    if cut(word, ","):
        raise syntax(f"Elem separator in {word}, but settype {found.type.name} supports none.")
    return several_ports(word) if found.type.dims[0] == "port" else several(word, 4)


def check(found: "Set", entry: "Entry", values: "dict[str, Any]", command: str) -> None:
    """Raise Problem if an entry to test is a range or a network."""
    if command != "test":
        return
    kind, family = ("port", "unspec") if isinstance(entry, Ports) else ("IP", "inet")
    where = f"in command test with set type {found.type.name} and family {family}"
    if entry.last is not None:
        raise Problem(f"FROM-TO {kind} range is not allowed {where}", RULESET)
    if isinstance(entry, Addresses) and entry.prefix is not None:
        raise Problem(f"IP/CIDR range is not allowed {where}", RULESET)


def limits(found: "Set") -> tuple[int, int]:
    """Return the first and last value that may be members of a set."""
    first, _, last = found.values["range"].partition("-")
    if found.type.dims[0] == "port":
        return int(first), int(last)
    return several(first, 4).first, several(last, 4).first


def key(found: "Set", value: int) -> bytes:
    """Return the key of a member. The key of a network is its first address."""
    return (value & mask_of(int(found.values.get("netmask", 32)), 4)).to_bytes(4, "big")


def _keys(found: "Set", entry: "Entry") -> "list[bytes]":
    """Return the keys of the members that an entry covers. Raise Refusal if the kernel would refuse it."""
    low, high = limits(found)
    if not low <= entry.first <= high:
        raise Refusal(OUTSIDE)
    if isinstance(entry, Addresses) and entry.prefix == 0:
        raise Refusal(BAD_PREFIX)
    first, last = entry.bounds()
    if first < low or last > high:
        raise Refusal(OUTSIDE)
    return [key(found, value) for value in range(first, last + 1, 1 << 32 - int(found.values.get("netmask", 32)))]


def shown(found: "Set", packed: bytes, written: "Callable[[int, int], str]" = address_text) -> str:
    """Return a member's key as ipset prints it. `written` formats addresses."""
    value = int.from_bytes(packed, "big")
    return str(value) if found.type.dims[0] == "port" else written(value, 4)


def add(db: "Database", found: "Set", entry: "Entry", values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Add members and return the exit status. With `exist`, update members that exist; else raise Refusal."""
    if isinstance(entry, Ports):
        _keys(found, Ports(entry.first, None))  # the kernel checks the first port before the options
    members.check_options(found, values)
    bulk.add(db, found, put, fits, ((packed, values, 0) for packed in _keys(found, entry)), exist, now)
    return 0


def put(db: "Database", found: "Set", packed: bytes, values: "dict[str, Any]", exist: bool, now: int) -> None:
    """Add the member with that key, or with `exist` update it. Raise Refusal if it is a member already."""
    there = sets.row(db, found, packed)
    if there and sets.live(there, now) and not exist:
        raise Refusal(members.ADDED)
    sets.put(db, found, members.made(found, packed, values, there, now))


def fits(db: "Database", found: "Set", keys: "set[bytes]", new: int) -> bool:
    """Return True: each member has its place."""
    return True


def delete(db: "Database", found: "Set", entry: "Entry", exist: bool, now: int) -> int:
    """Delete members and return the exit status. Without `exist`, raise Refusal if a member is missing."""
    for packed in _keys(found, entry):
        there = sets.row(db, found, packed)
        if there and sets.live(there, now):
            sets.bury(db, found, there)
        elif not exist:
            raise Refusal(members.NOT_ADDED)
    return 0


def contains(db: "Database", found: "Set", entry: "Entry", nomatch: bool, now: int) -> bool:
    """Return whether a test finds the entry. An entry outside the range is not found."""
    return sets.member(db, found, key(found, entry.first), now) is not None
