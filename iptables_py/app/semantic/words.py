"""Shapes of differences in words: all packets in a box."""

from __future__ import annotations

from functools import reduce
from ipaddress import IPv4Address, IPv6Address, summarize_address_range
from operator import and_, or_
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import MAY_LACK
from iptables_py.analysis.reach import naming
from iptables_py.analysis.semantic.contents import MOODY
from iptables_py.analysis.semantic.environment import YES, Changed, is_answer
from iptables_py.app.semantic.values import NOTHING, each, header_bytes, header_numbers, marks, numbers, station
from iptables_py.extensions.shared.packetsets import (
    ADDRESS_TYPES,
    COUNTS,
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FRAME,
    FRAMES,
    GROUP,
    IN,
    LATER_FRAGMENT,
    LENGTH,
    NUMBER,
    OUT,
    PIECE,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATES,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    Bytes,
    Part,
    Steady,
    one,
    without,
)
from iptables_py.values.netdb import protocol_label

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.app.semantic.values import Named

MOST_NAMED = 6  # values of a field; more of them are counted
MOST_SHAPES = 6  # of one difference
ALL_FLAGS = 0b111111
NAMES_OF_BYTES = {SOURCE_PORT: "source port", DESTINATION_PORT: "destination port", FLAGS: "flags"}
SIDES = {SOURCE: "source", DESTINATION: "destination"}
WAYS = {IN: "arriving on", OUT: "leaving on"}


def shape_words(space: Space, box: Bits) -> str:
    """Return all packets in a box in words, such as `all of 10.0.0.0/8 to tcp 22`."""
    words = Words(space, box)
    return ", ".join([f"all {words.ends() or 'packets'}", *words.interfaces(), *words.rest()])


def shapes_words(space: Space, boxes: list[Bits]) -> str:
    """Return all packets in any of these boxes in words."""
    words = [*dict.fromkeys(shape_words(space, box) for box in boxes)]
    more = len(words) - MOST_SHAPES
    return "; ".join([*words[:MOST_SHAPES], f"and {more} more kinds"] if more > 1 else words)


class Words:
    """The words for the fields of a box."""

    def __init__(self, space: Space, box: Bits) -> None:
        self.space, self.family = space, space.family
        self.kind: Any = IPv4Address if self.family == 4 else IPv6Address
        self.box = {key: classes for key, classes in box.items() if is_answer(key) or self._full(key) & ~classes}

    def _full(self, key: Any) -> int:
        full = self.space.full.get(key, -1)
        if key in MAY_LACK and full > 1:
            full &= ~self.space.set(key, ((COUNTS[key] - 1, COUNTS[key]),))
        if key in SIZES:  # what has no such field belongs to other protocols
            full &= ~self.space.set(key, ((SIZES[key], SIZES[key] + 2),))
        return full

    def ends(self) -> str:
        """Return source and destination, with ports, protocol and the types of ICMP."""
        (source, is_but), (target, is_not) = self._addresses(SOURCE), self._addresses(DESTINATION)
        target = f"all but {target}" if is_not else target
        protocol, is_other = self._described(PROTOCOL, numbers(protocol_label))
        to = [target, "" if is_other else protocol, self._ports(DESTINATION_PORT, bool(protocol) and not is_other)]
        types, other = self._described(TYPE, naming.types_of)
        to.append(f"{'a type other than' if other else 'type'} {types}" * bool(types))
        start = self._ports(SOURCE_PORT, False)
        origin = f"{'from all but' if is_but else 'of'} {source}" if source else ""
        parts = [origin, f"from {start}" * bool(start), "to" * any(to), *to]
        return " ".join(part for part in [*parts, f"of protocols other than {protocol}" * is_other] if part)

    def _ports(self, key: str, is_named: bool) -> str:
        """Return ports; after the name of a protocol their numbers are enough."""
        ports, other = self._described(key, numbers(str))
        return f"ports other than {ports}" if other else ports if is_named or not ports else f"port {ports}"

    def interfaces(self) -> list[str]:
        """Return the interfaces."""
        return [f"{word} {_names(self._ranges(key, self.box[key]))}" for key, word in WAYS.items() if key in self.box]

    def rest(self) -> list[str]:
        """Return the flags, the state, the mark, fragments, and answers of matches."""
        found = []
        is_later = self._is_of_later_fragments()
        if FLAGS in self.box and not is_later:
            found.append(self._flags())
        if STATE in self.box:
            states = [STATES[first] for first, _ in self.space.values(STATE, self.box[STATE])]
            found.append(f"in state {_or(states)}")
        for key in self.box:
            if isinstance(key, Part):
                found.append(f"with mark {self._values(key, marks(key.mask))}")
        found += ["later fragments"] * is_later
        for key in self.box:
            if isinstance(key, Bytes):
                values = self._values(key, naming.flags if key.field == FLAGS else header_bytes)
                found.append(f"with {values or NOTHING} in the place of the {NAMES_OF_BYTES[key.field]}")
        for key in (TTL, TOS, LENGTH, USER, GROUP):
            if key in self.box:
                found.append(f"with {key} {self._values(key, numbers(str))}")
        if STATION in self.box:
            found.append(f"from MAC address {self._values(STATION, numbers(station))}")
        if FRAME in self.box:
            found.append(f"sent as {self._values(FRAME, each(FRAMES))}")
        for key, classes in self.box.items():
            if isinstance(key, Steady) and key.wants and key.wants[0] == NUMBER:
                name = key.wants[1][0].replace("_", " ")
                found.append(f"with {name} {self._values(key, header_numbers)}")
            elif isinstance(key, Steady) and key.size > YES:
                found.append(f"with {key.text} {self._values(key, each(ADDRESS_TYPES))}")
            elif isinstance(key, Changed) and not is_answer(key):  # as rules or the host have changed it
                inner = Words(self.space, {key.field: classes})
                later = ", ".join(part for part in (inner.ends(), *inner.interfaces(), *inner.rest()) if part)
                found += [f"then {later}"] * bool(later)
            elif is_answer(key):
                field = key.field if isinstance(key, Changed) else key
                side, _, rest = field.text.partition(" ")
                if side in SIDES:  # a mask with gaps
                    found.append(f"with {SIDES[side]} {'' if classes == YES else 'other than '}{self._masked(rest)}")
                else:
                    found.append(f"if -m {_match(field.text)} {'matches' if classes == YES else 'does not match'}")
        return found

    def _flags(self) -> str:
        """Return TCP flags: those that are set, and of which, if the others do not matter."""
        full = self._full(FLAGS)
        mine = self.box[FLAGS] & full
        for classes, is_other in ((mine, False), (full & ~mine, True)):
            values = [value for first, end in self._ranges(FLAGS, classes) for value in range(first, end)]
            all_set = reduce(and_, values, ALL_FLAGS)
            mask = ALL_FLAGS & ~(reduce(or_, values, 0) & ~all_set)
            if mask != ALL_FLAGS and len(values) == 1 << (ALL_FLAGS & ~mask).bit_count():
                among = _and(_flag_names(mask))
                if is_other:
                    return f"with flags other than {'+'.join(_flag_names(all_set)) or 'NONE'} of {among}"
                if all_set == mask:
                    return f"with {among}"
                left_out = _or(_flag_names(mask & ~all_set))
                return f"with {_and(_flag_names(all_set))} but not {left_out}" if all_set else f"without {left_out}"
        return f"with flags {self._values(FLAGS, naming.flags)}"

    def _is_of_later_fragments(self) -> bool:
        later = self.box.get(PIECE) == self.space.set(PIECE, one(LATER_FRAGMENT)) if PIECE in self.box else False
        return later or any(
            key in SIZES and classes == self.space.set(key, one(SIZES[key])) for key, classes in self.box.items()
        )

    # --- values

    def _ranges(self, key: Any, classes: int) -> list[tuple[Any, Any]]:
        """Return the values of a field as ranges that do not touch, with the end that is not included."""
        found: list[tuple[Any, Any]] = []
        for first, end in self.space.values(key, classes):
            if found and found[-1][1] == first:
                found[-1] = found[-1][0], end
            else:
                found.append((first, end))
        return found

    def _described(self, key: Any, words: Named) -> tuple[str, bool]:
        """Return the values of a field, or those that it does not have if that is shorter; and whether it is so."""
        if key not in self.box:
            return "", False
        full = self._full(key)
        mine = self.box[key] & full
        inside, outside = self._ranges(key, mine), self._ranges(key, full & ~mine)
        is_other = len(outside) < len(inside) or len(outside) == len(inside) and _are_single(outside, inside)
        return _or(_few(words(outside if is_other else inside))), is_other

    def _values(self, key: Any, words: Named) -> str:
        text, is_other = self._described(key, words)
        return f"other than {text}" if is_other else text

    def _addresses(self, key: str) -> tuple[str, bool]:
        """Return addresses as `_described` does, or as a network without a part of it if that is one network, too."""
        text, is_other = self._described(key, self._networks)
        if "-" not in text or is_other:
            return text, is_other
        ranges = tuple(self._ranges(key, self.box[key] & self._full(key)))
        first, end = ranges[0][0], ranges[-1][1]
        size = 1 << (first ^ end - 1).bit_length()
        base = first & -size
        (whole,) = self._networks([(base, base + size)])
        rest = self._networks(without(ranges, base, base + size))
        return (text, False) if len(rest) != 1 or "-" in rest[0] else (f"{whole} but not {rest[0]}", False)

    def _masked(self, text: str) -> str:
        """Return an address with its mask."""
        return "/".join(str(self.kind(int(number, 16))) for number in text.split("/"))

    def _networks(self, ranges: Any) -> list[str]:
        kind, alone = self.kind, 32 if self.family == 4 else 128
        found = []
        for first, end in ranges:
            networks = list(summarize_address_range(kind(first), kind(end - 1)))
            if len(networks) > 2:
                found.append(f"{kind(first)}-{kind(end - 1)}")
            else:
                found += [str(one.network_address) if one.prefixlen == alone else str(one) for one in networks]
        return found


def _are_single(ranges: list[tuple[Any, Any]], others: list[tuple[Any, Any]]) -> bool:
    """Return whether all ranges have one number, and not all others do."""
    one, other = (all(isinstance(end, int) and end - first == 1 for first, end in some) for some in (ranges, others))
    return one and not other


def _match(text: str) -> str:
    """Return a match; one that answers anew in each rule with its rule, as `limit of the old filter INPUT 1`."""
    if not text.startswith(MOODY):
        return text
    _, name, _, *rule, _ = text.split(" ")
    return f"{name} of {'the ' * (len(rule) > 1)}{' '.join(rule).replace('/', ' ')}"


def _names(ranges: Any) -> str:
    """Return names of interfaces, with those that are left out of patterns, or of all."""
    found = naming.interfaces(ranges)
    names = [name for name in found if not name.startswith(naming.BUT)]
    left_out = [name.removeprefix(naming.BUT) for name in found if name.startswith(naming.BUT)]
    parts = [_or(_few(names)), f"{'' if names else 'all '}but {'not ' if names else ''}{_or(_few(left_out))}"]
    return " ".join(parts[not names : 1 + bool(left_out)])


def _few(words: list[str]) -> list[str]:
    return words if len(words) <= MOST_NAMED + 1 else [*words[:MOST_NAMED], f"{len(words) - MOST_NAMED} more"]


def _flag_names(bits: int) -> list[str]:
    """Return the names of TCP flags."""
    return [name for at, name in enumerate(naming.NAMES) if bits >> at & 1]


def _or(words: list[str], last: str = "or") -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def _and(words: list[str]) -> str:
    return _or(words, "and")
