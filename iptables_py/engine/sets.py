"""The IP sets of a ruleset, as `-m set` and `-j SET` look packets up in them and change them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.engine import extensionheaders
from iptables_py.engine.packet import ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE
from iptables_py.engine.wire import address_bytes
from iptables_py.ipset import bitmaps, lists, sets
from iptables_py.ipset.interfaces import NAME_BYTES
from iptables_py.values.addresses import BITS, FULL, mask_of, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World
    from iptables_py.ipset.sets import Member, Set
    from iptables_py.store.sqlite import Database

    Sides = tuple[str, ...]  # for each dimension, src or dst

FOUND, EXCEPTION, MISSING = 1, -1, 0
INTERFACE_BYTES = sets.INTERFACE_BYTES


@dataclass(frozen=True, slots=True)
class Terms:
    """What a rule asks in addition to the element.

    exceptions: whether elements with `nomatch` are looked for
    fits: whether the element's packets and bytes, this packet included, are as the rule wants
    counts, counts_in_members: whether the packet is counted with the element, and with those of a list's sets
    """

    exceptions: bool
    fits: Callable[[int, int], bool] | None
    counts: bool
    counts_in_members: bool


@dataclass(slots=True)
class Known:
    """A set.

    members: by key; use put() and remove() to change it
    lengths: how many members there are of each prefix length, none of which is 0
    networks: of a hash:net,iface, how many members there are of each network, as the beginning of their keys
    """

    of: Set
    members: dict[bytes, Member] = field(default_factory=dict)
    lengths: Counter[int] = field(default_factory=Counter)
    networks: Counter[bytes] = field(default_factory=Counter)
    changed: bool = False

    @property
    def dims(self) -> list[str]:
        """The dimensions of an element."""
        return self.of.type.dims

    def put(self, member: Member) -> None:
        """Store a member."""
        if member.key in self.members:
            self.remove(self.members[member.key])
        self.networks[member.key[:-INTERFACE_BYTES]] += 1
        if "net" in self.dims:
            self.lengths[self._length_in(member.key)] += 1
        self.members[member.key] = member
        self.changed = True

    def member(self, key: bytes) -> Member | None:
        """Return the member with a key, in a bitmap:ip,mac the one with its address."""
        if self.dims[1:] != ["mac"]:
            return self.members.get(key)
        return next((one for one in self.members.values() if one.key[:4] == key[:4]), None)

    def remove(self, member: Member) -> None:
        """Remove a member."""
        del self.members[member.key]
        self.networks[member.key[:-INTERFACE_BYTES]] -= 1
        if "net" in self.dims:
            length = self._length_in(member.key)
            self.lengths[length] -= 1
            if not self.lengths[length]:
                del self.lengths[length]
        self.changed = True

    def remove_expired(self, now: int) -> None:
        """Remove the members that have expired."""
        for member in [one for one in self.members.values() if not sets.live(one, now)]:
            self.remove(member)

    def _length_in(self, key: bytes) -> int:
        """Return the prefix length of the network in a key."""
        size = BITS[self.of.family] // 8
        return size * 8 - (key[size] if self.dims[0] == "net" else key[-1])


class Sets:
    """All sets by name. Times of members are those of the world's clock."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._known: dict[str, Known] = {}

    def load(self, db: Database, now: int) -> None:
        """Read all sets; `now` is the time by which the stored timeouts count."""
        self._known = {}
        for one in sets.every(db):
            known = self._known[one.name] = Known(one)
            for member in db.all(sets.Member, f"{sets.MEMBER} ORDER BY key", one.content):
                _shift(member, int(self._world.now) - now)
                known.put(member)
            known.changed = False

    def share(self, other: Sets) -> None:
        """Take the sets that another machine has read, which both then change."""
        self._known = other._known

    def have_changed(self) -> bool:
        """Return whether packets have changed a set since the sets were read."""
        return any(known.changed for known in self._known.values())

    def keys(self) -> dict[str, set[bytes]]:
        """Return the keys of the members of all sets."""
        return {name: set(known.members) for name, known in self._known.items()}

    def changed_keys(self) -> dict[str, set[bytes]]:
        """Return the keys of the members of each set that packets have changed."""
        return {name: set(known.members) for name, known in self._known.items() if known.changed}

    def store(self, db: Database, now: int) -> None:
        """Write the sets that packets have changed, and those with timeouts: the two clocks differ."""
        for known in self._known.values():
            if known.changed or "timeout" in known.of.values:
                db.run("DELETE FROM member WHERE ipset = ?", known.of.content)
                for member in known.members.values():
                    _shift(member, now - int(self._world.now))
                    sets.put(db, known.of, member)
                    _shift(member, int(self._world.now) - now)
                known.of.members = len(known.members)
                sets.keep_count(db, known.of)
                known.changed = False

    def test(
        self,
        name: str,
        packet: Packet,
        sides: Sides,
        exceptions: bool = False,
        fits: Callable[[int, int], bool] | None = None,
        counts: bool = True,
        counts_in_members: bool = True,
    ) -> bool | None:
        """Return whether a set has an element for the packet, as Terms say; None if there is no such set."""
        known = self._known.get(name)
        if known is None:
            return None
        return self._asked(known, packet, sides, Terms(exceptions, fits, counts, counts_in_members))[0] == FOUND

    def mapped(self, name: str, packet: Packet, sides: Sides) -> tuple[int, int, int] | None:
        """Return mark, its mask and priority that the packet's element gives packets, None if there is none."""
        known = self._known.get(name)
        member = known and self._asked(known, packet, sides, Terms(False, None, True, True))[1]
        if not member:
            return None
        words = member.marks.split()
        values = dict(zip(words[::2], words[1::2], strict=True))
        mark, slash, mask = values.get("skbmark", "0/0").partition("/")
        major, _, minor = values.get("skbprio", "0:0").partition(":")
        return int(mark, 16), int(mask, 16) if slash else 0xFFFFFFFF, int(major, 16) << 16 | int(minor, 16)

    # --- looking up

    def _asked(self, known: Known, packet: Packet, sides: Sides, terms: Terms) -> tuple[int, Member | None]:
        """Return FOUND, EXCEPTION for an element with `nomatch`, or MISSING, and the element that was found."""
        if known.of.type.name == "list:set":
            return self._asked_list(known, packet, sides, terms)
        for member in self._candidates(known, packet, sides):
            if self._fits(known, member, packet, terms):
                is_exception = bool(member.flags & sets.NOMATCH)
                return (EXCEPTION, None) if is_exception is not terms.exceptions else (FOUND, member)
        return MISSING, None

    def _asked_list(self, known: Known, packet: Packet, sides: Sides, terms: Terms) -> tuple[int, Member | None]:
        """Ask the sets of a list in turn. The list's own marks count if it has any."""
        inner = Terms(terms.exceptions, None, terms.counts and terms.counts_in_members, True)
        numbers = {one.of.id: one for one in self._known.values()}
        for member in known.members.values():
            if sets.live(member, int(self._world.now)):
                result, found = self._asked(numbers[lists.number_of(member.key)], packet, sides, inner)
                if result == FOUND and self._fits(known, member, packet, terms):
                    return FOUND, member if "skbinfo" in known.of.values else found
        return MISSING, None

    def _fits(self, known: Known, member: Member, packet: Packet, terms: Terms) -> bool:
        """Count the packet with a member, and return whether its counters are as the rule wants."""
        if "counters" not in known.of.values:
            return True
        if terms.counts:
            member.packets = member.packets + 1 & sets.ALL
            member.bytes = member.bytes + packet.length & sets.ALL
            known.changed = True
        return terms.fits is None or terms.fits(member.packets, member.bytes)

    def _candidates(self, known: Known, packet: Packet, sides: Sides) -> Iterator[Member]:
        """Yield the members for a packet, the most specific network first."""
        parts = self._parts(known, packet, sides)
        if parts is None:
            return
        for key in _keys(known, parts):
            member = self._with_mac(known, key) if known.dims[1:] == ["mac"] else known.members.get(key)
            if member and (known.dims[1:] == ["mac"] or sets.live(member, int(self._world.now))):
                yield member

    def _with_mac(self, known: Known, key: bytes) -> Member | None:
        """Return the member of a bitmap:ip,mac. One without a MAC gets the packet's, and its timeout begins."""
        bare = known.members.get(key[:4])
        if bare is None or bare.expires == sets.BURIED:
            member = known.members.get(key)
            return member if member and sets.live(member, int(self._world.now)) else None
        known.remove(bare)
        bare.key = key
        if bare.expires is not None and bare.expires < 0:
            bare.expires = int(self._world.now) - 1000 * bare.expires
        known.put(bare)
        return bare

    def _parts(self, known: Known, packet: Packet, sides: Sides) -> list[bytes] | None:
        """Return what a packet has for each dimension, None if it lacks one or is of the other family."""
        dims = known.dims
        if len(sides) < len(dims) or known.of.family not in (0, packet.family):
            return None
        found = []
        for dim, side in zip(dims, sides, strict=False):
            part = self._part(known, dim, packet, side == "src")
            if part is None:
                return None
            found.append(part)
        if dims[0] == "ip" and known.of.type.name in MASKED:
            address = int.from_bytes(found[0], "big") & _mask(known.of)
            found[0] = address_bytes(address, known.of.family)
            if not address:
                return None
        return found

    def _part(self, known: Known, dim: str, packet: Packet, is_source: bool) -> bytes | None:
        if dim == "port":
            return _port(packet, is_source, only_ports=known.dims == ["port"])
        if dim == "iface":
            interface = self._world.in_interface if is_source else self._world.out_interface
            return interface.name.encode("utf-8", "surrogateescape") if interface else None
        if dim == "mac":
            frame = packet.frame
            mac = frame and (frame.source if is_source else frame.destination)
            return mac if mac and any(mac) else None
        return address_bytes(packet.source if is_source else packet.destination, packet.family)

    # --- changing

    def add(self, name: str, packet: Packet, sides: Sides, timeout: int | None, exist: bool) -> None:
        """Add the packet's element; `timeout` in seconds, None for the set's own. With `exist`, renew it."""
        known = self._known.get(name)
        for one in self._changeable(known):
            key = self._key_to_change(one, packet, sides)
            if key is not None and self._add(one, key, packet.length, timeout, exist):
                return

    def delete(self, name: str, packet: Packet, sides: Sides) -> None:
        """Delete the packet's element."""
        known = self._known.get(name)
        for one in self._changeable(known):
            key = self._key_to_change(one, packet, sides)
            member = None if key is None else one.member(key)
            if member and sets.live(member, int(self._world.now)):
                one.remove(member)
                return

    def _changeable(self, known: Known | None) -> list[Known]:
        """Return the set, or those in a list of sets, of which the first that can be changed is."""
        if known is None or known.of.type.name != "list:set":
            return [known] if known else []
        numbers = {one.of.id: one for one in self._known.values()}
        live = [one for one in known.members.values() if sets.live(one, int(self._world.now))]
        return [numbers[lists.number_of(one.key)] for one in live]

    def _key_to_change(self, known: Known, packet: Packet, sides: Sides) -> bytes | None:
        """Return the key of the packet's element; a network has the longest prefix that the set has."""
        parts = self._parts(known, packet, sides)
        if parts is None:
            return None
        if "net" in known.dims:
            length = max(known.lengths, default=BITS[known.of.family])
            return _network_key(known, parts, length) if length else None
        return next(_keys(known, parts), None)

    def _add(self, known: Known, key: bytes, length: int, timeout: int | None, exist: bool) -> bool:
        """Add a member, or renew it, for a packet of that length. Return whether that was done.

        Measured: its counters begin with the packet, its comment stays, its other options do not.
        """
        now, values = int(self._world.now), known.of.values
        there = known.member(key)
        if there and sets.live(there, now):
            if not exist:
                return False
        elif known.of.type.name.startswith("hash:"):
            known.remove_expired(now)
            there = None
            if len(known.members) >= int(values["maxelem"]):
                return False
        seconds = int(values["timeout"]) if timeout is None and "timeout" in values else timeout
        expires = now + 1000 * seconds if seconds and "timeout" in values else None
        if there:
            known.remove(there)
        counted = (1, length) if "counters" in values else (0, 0)
        made = sets.Member(key, expires, *counted, b"", 0, "")
        made.comment = there.comment if there else ""
        known.put(made)
        return True


WITH_PORTS = (TCP, UDP, SCTP, UDPLITE)
MASKED = ("hash:ip", "hash:ip,port")  # types whose sets may have a mask, and refuse the address 0


def _shift(member: Member, by: int) -> None:
    """Move the time at which a member expires."""
    if member.expires is not None and member.expires > sets.OVER:
        member.expires += by


def _mask(found: Set) -> int:
    """Return the mask that the set applies to addresses."""
    if "netmask" in found.values:
        return mask_of(int(found.values["netmask"]), found.family)
    return parse(found.values["bitmask"], found.family) or 0 if "bitmask" in found.values else FULL[found.family]


def _port(packet: Packet, is_source: bool, only_ports: bool) -> bytes | None:
    """Return the protocol and port of a packet, or type and code of ICMP; None if it has none.

    only_ports: the port alone, of TCP and UDP
    """
    protocol, data = packet.protocol, b"" if packet.offset else packet.transport
    if packet.family == 6:
        found = extensionheaders.skip(packet)
        if found is None or packet.offset:
            return None
        protocol, data = found
    if protocol in WITH_PORTS and (protocol in (TCP, UDP) or not only_ports):
        port = data[0:2] if is_source else data[2:4]
    elif only_ports:
        return None
    else:
        port = data[:2] if protocol == (ICMP if packet.family == 4 else ICMPV6) else b"\0\0"
    if len(port) < 2:
        return None
    return b"\0\0" + port if only_ports else bytes((protocol,)) + port


def _keys(known: Known, parts: list[bytes]) -> Iterator[bytes]:
    """Yield the keys that a member for these parts may have, the most specific network first."""
    dims = known.dims
    if known.of.type.name.startswith("bitmap:"):
        value = int.from_bytes(parts[0], "big")
        low, high = bitmaps.limits(known.of)
        if low <= value <= high:
            yield b"".join(parts) if dims[1:] else bitmaps.key(known.of, value)
    elif "iface" in dims:
        yield from _interface_keys(known, parts)
    elif "net" in dims:
        for length in sorted(known.lengths, reverse=True):
            yield _network_key(known, parts, length)
    else:
        yield b"".join(parts)


def _interface_keys(known: Known, parts: list[bytes]) -> Iterator[bytes]:
    """Yield the keys for the most specific network that has members, whatever their interfaces are (measured).

    First the name of the interface itself, then beginnings of it that are wildcards.
    """
    name = parts[1]
    for length in sorted(known.lengths, reverse=True):
        if not known.networks[_network_key(known, [parts[0], b""], length)[:-INTERFACE_BYTES]]:
            continue
        for end in range(len(name), -1, -1):
            key = _network_key(known, [parts[0], name[:end]], length)
            member = known.members.get(key)
            if member and (end == len(name) or member.flags & sets.WILDCARD):
                yield key
        return


def _network_key(known: Known, parts: list[bytes], length: int) -> bytes:
    """Return the key with the network of that prefix length in place of an address."""
    found, bits = b"", BITS[known.of.family]
    for dim, part in zip(known.dims, parts, strict=True):
        if dim == "net":
            network = int.from_bytes(part, "big") & mask_of(length, known.of.family)
            found += address_bytes(network, known.of.family) + bytes((bits - length,))
        elif dim == "iface":
            found += b"\0" + part.ljust(NAME_BYTES, b"\0")
        else:
            found += part
    return found
