"""Sets of type bitmap:ip,mac: a member is an address, with a MAC address once one is known.

A member's key is the address followed by the MAC. The timeout of a member without a MAC has not started: the requested
timeout is stored as a negative number (see ipset/sets.py) and listed. The kernel treats such a member as expired, and
also a member with a MAC that is added again without it (both measured).
"""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset import bitmaps, bulk, ethernet, members, sets
from iptables_py.ipset.addresses import Addresses, cut, plain
from iptables_py.ipset.words import Refusal, syntax
from iptables_py.values.addresses import address_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from iptables_py.ipset.bulk import Row
    from iptables_py.ipset.run import Run
    from iptables_py.ipset.sets import Member, Set
    from iptables_py.store.sqlite import Database

header = bitmaps.header


class Pair:
    """An entry as typed: an address and a MAC, which is b"" if none was typed."""

    __slots__ = ("address", "mac")

    def __init__(self, address: Addresses, mac: bytes) -> None:
        self.address = address
        self.mac = mac

    def __str__(self) -> str:
        """Return the text that messages show."""
        return address_text(self.address.first, 4) + _behind(self.mac)


def _behind(mac: bytes) -> str:
    return f",{ethernet.Ethernet(mac)}" if mac else ""


def read(found: "Set", word: str) -> Pair:
    """Parse a word as an entry of the set. Raise Problem if it is invalid."""
    parts = cut(word, ",")
    if parts is None:
        return Pair(plain(word, 4), b"")
    if cut(parts[1], ","):
        raise syntax(f"Two elem separators in {word}, but settype {found.type.name} supports one.")
    return Pair(plain(parts[0], 4), ethernet.parse(parts[1]).octets)


def check(found: "Set", entry: Pair, values: "dict[str, Any]", command: str) -> None:
    """Raise Problem if the address has a prefix length."""
    if entry.address.prefix is not None:
        where = f"in command {command} with set type {found.type.name} and family inet"
        raise Problem(f"IP/CIDR range is not allowed {where}", RULESET)


def shown(found: "Set", packed: bytes, written: "Callable[[int, int], str]" = address_text) -> str:
    """Return a member's key as ipset prints it. `written` formats addresses."""
    return written(int.from_bytes(packed[:4], "big"), 4) + _behind(packed[4:])


def _key(found: "Set", entry: Pair) -> bytes:
    """Return the address part of a member's key. Raise Refusal if it is outside the set's range."""
    low, high = bitmaps.limits(found)
    if not low <= entry.address.first <= high:
        raise Refusal(bitmaps.OUTSIDE)
    return entry.address.first.to_bytes(4, "big")


def _there(db: "Database", found: "Set", packed: bytes, now: int) -> "tuple[Member | None, bool]":
    """Return the row stored for an address, or None, and whether it is a member."""
    kept = sets.row(db, found, packed, ethernet.OCTETS)
    return kept, _inside(kept, now)


def _inside(kept: "Member | None", now: int) -> bool:
    """Return whether the row stored for an address is a member."""
    return kept is not None and (sets.live(kept, now) or kept.expires == sets.OVER)


def _over(one: "Member") -> bool:
    """Return whether the kernel treats a member as expired."""
    return one.expires is not None and one.expires <= sets.OVER


def add(db: "Database", found: "Set", entry: Pair, values: "dict[str, Any]", exist: bool, now: int) -> int:
    """Add a member, or the MAC of an existing one. Return the exit status.

    Raise Refusal if the kernel would refuse it.
    """
    members.check_options(found, values)
    packed = _key(found, entry)
    kept = sets.row(db, found, packed, ethernet.OCTETS)
    made = _made(found, packed + entry.mac, kept, values, exist, now)
    if kept:
        sets.remove(db, found, kept.key)
    sets.put(db, found, made)
    return 0


# fmt: off
def _made(found: "Set", key: bytes, kept: "Member | None", values: "dict[str, Any]", exist: bool,
          now: int) -> "Member":
    # fmt: on
    """Return the row to store for an entry, in place of the one stored for its address. `key`: what was typed.

    Raise Refusal if the kernel would refuse it.
    """
    typed = mac = key[4:]
    inside = _inside(kept, now)
    known = kept.key[4:] if kept and inside else b""
    again = inside and (bool(known) or not mac)
    if kept and again:
        if not exist and not _over(kept):
            raise Refusal(members.ADDED)
        if not (mac and exist):
            mac = known
    made = members.made(found, key[:4] + mac, values, kept, now)
    timeout = values.get("timeout", int(found.values.get("timeout") or 0))
    if timeout and not typed:
        made.expires = sets.OVER if known else -timeout
    elif kept and inside and not again and timeout == int(found.values.get("timeout") or 0):
        made.expires = None if kept.expires is None else now - 1000 * kept.expires
    return made


def add_all(db: "Database", found: "Set", rows: "Sequence[Row]", exist: bool, now: int, run: "Run") -> None:
    """Do the same for the lines of a restore; a key is an address and the MAC that was typed. See bulk.add()."""
    for start in range(0, len(rows), bulk.TOGETHER):
        some = rows[start : start + bulk.TOGETHER]
        old = {one.key[:4]: one for one in sets.rows_at(db, found, [row[0][:4] for row in some], ethernet.OCTETS)}
        new: dict[bytes, Member] = {}
        try:
            for key, values, line in some:
                run.line = line
                address = key[:4]
                new[address] = _made(found, key, new.get(address) or old.get(address), values, exist, now)
        finally:
            for address, one in new.items():
                if address in old and old[address].key != one.key:
                    sets.remove(db, found, old[address].key)
            if new:
                sets.replace_all(db, found, list(new.values()))


def delete(db: "Database", found: "Set", entry: Pair, exist: bool, now: int) -> int:
    """Delete a member, with any MAC. Return the exit status.

    Without `exist`, raise Refusal if it is missing, or after deleting it if the kernel treats it as expired.
    """
    kept, inside = _there(db, found, _key(found, entry), now)
    over = kept is None or _over(kept)
    if kept and inside:
        sets.bury(db, found, kept)
    if not exist and (over or not inside):
        raise Refusal(members.NOT_ADDED)
    return 0


def contains(db: "Database", found: "Set", entry: Pair, nomatch: bool, now: int) -> bool:
    """Return whether a test finds the entry. MACs are compared if both have one."""
    kept, inside = _there(db, found, entry.address.first.to_bytes(4, "big"), now)
    if kept is None or not inside:
        return False
    return not entry.mac or not kept.key[4:] or (kept.key[4:] == entry.mac and not _over(kept))
