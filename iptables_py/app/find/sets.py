"""The contents of the sets that rules look up with `-m set`, for `has` and `within` in queries.

A set has one or several dimensions, such as an address and a port. `--match-set NAME src,dst` says for each which side
of the packet is looked up. So the set is a value of the field `src`, `dst`, `sport` ... for each of its dimensions. It
includes what some member has in that dimension, whatever the member has in the others.
"""

import time

from iptables_py.app.find.addresses import Address, span
from iptables_py.app.find.said import Value
from iptables_py.app.find.spans import Span
from iptables_py.app.find.values import Asked, Interface, Port
from iptables_py.ipset import protocols, sets
from iptables_py.ipset.addresses import address
from iptables_py.ipset.interfaces import PREFIX
from iptables_py.ipset.kinds import kind_of
from iptables_py.ipset.lists import number_of
from iptables_py.values.addresses import FULL, mask_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.sqlite import Database

    Range = tuple[int, int]  # first and last

KINDS = {"ip": "address", "net": "address", "port": "service", "iface": "interface"}  # of fields, by dimension


class Contents:
    """What sets include in one dimension.

    spans: addresses or ports, masks with holes included
    names: interfaces, with + at the end for all that begin so
    complete: False if the sets also have members without this dimension
    """

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.names: list[str] = []
        self.complete = True

    def has(self, asked: Asked, negated: bool) -> bool:
        """Return whether they include all that is requested, or with `negated` nothing of it."""
        if isinstance(asked, Interface):
            return all(map(asked.is_apart, self.names)) if negated else any(map(asked.is_in, self.names))
        if isinstance(asked, Address):
            full, wanted = FULL[asked.family], [asked.asked]
        else:
            assert isinstance(asked, Port)
            full, wanted = 0xFFFF, [Span(*part) for part in asked.parts]
        if negated:
            return all(there.is_apart(one) for there in self.spans for one in wanted)
        ranges = [Span(*ends) for ends in _merged((one.first, one.last) for one in self.spans if one.mask is None)]
        spans = ranges + [one for one in self.spans if one.mask is not None]
        return all(any(there.has(one, full) for there in spans) for one in wanted)

    def lies_within(self, asked: Asked) -> bool:
        """Return whether all that they include lies within the requested value."""
        if not self.complete:
            return False
        if isinstance(asked, Interface):
            return all(asked.covers([Value(name)]) for name in self.names)
        if isinstance(asked, Address):
            return all(asked.asked.has(one, FULL[asked.family]) for one in self.spans)
        assert isinstance(asked, Port)
        return all(asked.covers_range(one.first, one.last) for one in self.spans)


class Sets:
    """The sets that a search looks into: those of the stores, where the first that has a set of that name counts."""

    def __init__(self, stores: "Iterable[Database]") -> None:
        self.stores = list(stores)
        self.now = int(time.time() * 1000)
        self._read: dict[tuple[str, str, str, bool, int], list[Contents]] = {}

    def contents(self, name: str, sides: str, field: tuple[str, str], nomatch: bool, family: int) -> list[Contents]:
        """Return the contents of a set, one for each dimension that is a value of the field; none for a missing set.

        `sides` is the second word of --match-set, `field` the field's kind and side. With `nomatch` only entries marked
        so are included.
        """
        key = (name, sides, " ".join(field), nomatch, family)
        if key not in self._read:
            self._read[key] = self._contents(name, sides.split(","), field, nomatch, family)
        return self._read[key]

    def _contents(
        self, name: str, sides: list[str], field: tuple[str, str], nomatch: bool, family: int
    ) -> list[Contents]:
        db, found = next(((db, one) for db in self.stores if (one := sets.find(db, name))), (None, None))
        if db is None or found is None:
            return []
        parts = [found]
        if found.type.name == "list:set":
            by_number = {one.id: one for one in sets.every(db)}
            parts = [by_number[number_of(one.key)] for one in sets.members(db, found, self.now)]
        by_place: dict[int, Contents] = {}
        for part in parts:
            for at, (dimension, side) in enumerate(zip(part.type.dims, sides, strict=False)):
                if (KINDS.get(dimension), side) == field:
                    there = by_place.setdefault(at, Contents())
                    # the kernel finds nothing in a set with more dimensions than there are sides (measured)
                    if len(part.type.dims) <= len(sides) and part.family in (0, family):
                        self._add(there, db, part, at, nomatch)
        for at, there in by_place.items():
            there.complete = all(KINDS.get("".join(part.type.dims[at : at + 1])) == field[0] for part in parts)
        return list(by_place.values())

    def _add(self, contents: Contents, db: "Database", found: sets.Set, at: int, nomatch: bool) -> None:
        """Add what the members of a set have in the dimension `at`."""
        dims, shown = found.type.dims, kind_of(found.type).shown
        nets: dict[tuple[str, ...], list[tuple[int, int, bool]]] = {}  # by what the members have in other dimensions
        for one in sets.members(db, found, self.now):
            words = shown(found, one.key).split(",", len(dims) - 1)
            word, marked = words.pop(at), bool(one.flags & sets.NOMATCH)
            if dims[at] == "net":
                there = span(word, found.family)
                assert there
                nets.setdefault(tuple(words), []).append((there.first, there.last, marked))
            elif marked is not (nomatch and "net" in dims):
                continue
            elif dims[at] == "ip":
                contents.spans.append(_under_mask(found, word, at))
            elif dims[at] == "port":
                protocol, colon, port = word.rpartition(":")
                if not colon or protocols.number_of(protocol) in protocols.WITH_PORTS:
                    contents.spans.append(Span(int(port), int(port)))
            elif not word.startswith(PREFIX):
                contents.names.append(word + "+" * bool(one.flags & sets.WILDCARD))
        for group in nets.values():
            contents.spans += [Span(*ends) for ends in _innermost(group, nomatch)]


def _under_mask(found: sets.Set, word: str, at: int) -> Span:
    """Return the addresses that a set treats as its member: a netmask or bitmask applies to the first dimension."""
    family = found.family
    first, mask = address(word, family), FULL[family]
    if at:
        pass
    elif "netmask" in found.values:
        mask = mask_of(int(found.values["netmask"]), family)
    elif "bitmask" in found.values:
        mask = address(found.values["bitmask"], family)
    rest = FULL[family] ^ mask
    return Span(first & mask, first | rest, mask if rest & rest + 1 else None)


def _innermost(nets: "list[tuple[int, int, bool]]", wanted: bool) -> "list[Range]":
    """Return the addresses whose smallest network among these is marked as `wanted`."""
    found: list[Range] = []
    around: list[tuple[int, int, bool]] = []  # the networks around the address `at`, the smallest last
    at = 0

    def up_to(end: int) -> None:
        nonlocal at
        if around and around[-1][2] is wanted and at <= end:
            found.append((at, end))
        at = max(at, end + 1)

    for net in sorted(nets, key=lambda net: (net[0], -net[1])):
        while around and around[-1][1] < net[0]:
            up_to(around[-1][1])
            around.pop()
        up_to(net[0] - 1)
        around.append(net)
    while around:
        up_to(around[-1][1])
        around.pop()
    return found


def _merged(ranges: "Iterable[Range]") -> "list[Range]":
    """Return the same numbers in as few ranges as possible, sorted."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found
