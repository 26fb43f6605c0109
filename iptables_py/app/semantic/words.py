"""Shapes of differences in words: all packets in a box."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, summarize_address_range
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import MAY_LACK
from iptables_py.analysis.reach import naming
from iptables_py.analysis.semantic.contents import MOODY
from iptables_py.analysis.semantic.environment import YES, Changed, is_answer
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
    met,
    one,
    spread,
)
from iptables_py.values.netdb import protocol_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.analysis.check.classes import Bits, Space

    Named = Callable[[Any], list[str]]  # ranges to words

MOST_NAMED = 6  # values of a field; more of them are counted
MOST_SHAPES = 6  # of one difference
LAST = "\U0010ffff"
NOTHING = "nothing"  # in a fragment that is too short
NAMES_OF_BYTES = {SOURCE_PORT: "source port", DESTINATION_PORT: "destination port", FLAGS: "flags"}
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
        (source, is_but), target = self._described(SOURCE, self._networks), self._all_but(DESTINATION, self._networks)
        protocol, is_other = self._described(PROTOCOL, _numbers(protocol_label))
        to = [target, "" if is_other else protocol, self._ports(DESTINATION_PORT, bool(protocol) and not is_other)]
        types, other = self._described(TYPE, naming.types_of)
        to.append(f"{'a type other than' if other else 'type'} {types}" * bool(types))
        start = self._ports(SOURCE_PORT, False)
        origin = f"{'from all but' if is_but else 'of'} {source}" if source else ""
        parts = [origin, f"from {start}" * bool(start), "to" * any(to), *to]
        return " ".join(part for part in [*parts, f"of protocols other than {protocol}" * is_other] if part)

    def _ports(self, key: str, is_named: bool) -> str:
        """Return ports; after the name of a protocol their numbers are enough."""
        ports, other = self._described(key, _numbers(str))
        return f"all ports but {ports}" if other else ports if is_named or not ports else f"port {ports}"

    def interfaces(self) -> list[str]:
        """Return the interfaces."""
        return [f"{word} {self._all_but(key, _names)}" for key, word in WAYS.items() if key in self.box]

    def rest(self) -> list[str]:
        """Return the flags, the state, the mark, fragments, and answers of matches."""
        found = []
        is_later = self._is_of_later_fragments()
        if FLAGS in self.box and not is_later:
            found.append(f"with flags {self._values(FLAGS, naming.flags)}")
        if STATE in self.box:
            states = [STATES[first] for first, _ in self.space.values(STATE, self.box[STATE])]
            found.append(f"in state {_or(states)}")
        for key in self.box:
            if isinstance(key, Part):
                found.append(f"with mark {self._values(key, _numbers(_mark_text(key)))}")
        found += ["later fragments"] * is_later
        for key in self.box:
            if isinstance(key, Bytes):
                values = self._values(key, naming.flags if key.field == FLAGS else _bytes)
                found.append(f"with {values or NOTHING} in the place of the {NAMES_OF_BYTES[key.field]}")
        for key in (TTL, TOS, LENGTH, USER, GROUP):
            if key in self.box:
                found.append(f"with {key} {self._values(key, _numbers(str))}")
        if STATION in self.box:
            found.append(f"from MAC address {self._values(STATION, _numbers(_station))}")
        if FRAME in self.box:
            found.append(f"sent as {self._values(FRAME, _numbers(FRAMES.__getitem__))}")
        for key, classes in self.box.items():
            if isinstance(key, Steady) and key.size > YES:
                found.append(f"with {key.text} {self._values(key, _numbers(ADDRESS_TYPES.__getitem__))}")
            elif isinstance(key, Changed) and not is_answer(key):  # as rules or the host have changed it
                inner = Words(self.space, {key.field: classes})
                found.append(f"then {', '.join([inner.ends(), *inner.interfaces(), *inner.rest()]).strip(', ')}")
            elif is_answer(key):
                field = key.field if isinstance(key, Changed) else key
                text = field.text if not field.text.startswith(MOODY) else field.text.split(" ")[1]
                found.append(f"if -m {text} {'matches' if classes == 2 else 'does not match'}")
        return found

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
        is_other = len(outside) < len(inside)
        parts = words(outside if is_other else inside)
        if len(parts) > MOST_NAMED + 1:
            parts = [*parts[:MOST_NAMED], f"{len(parts) - MOST_NAMED} more"]
        return _or(parts), is_other

    def _values(self, key: Any, words: Named) -> str:
        text, is_other = self._described(key, words)
        return f"other than {text}" if is_other else text

    def _all_but(self, key: Any, words: Named) -> str:
        text, is_other = self._described(key, words)
        return f"all but {text}" if is_other else text

    def _networks(self, ranges: Any) -> list[str]:
        kind: Any = IPv4Address if self.family == 4 else IPv6Address
        alone = 32 if self.family == 4 else 128
        found = []
        for first, end in ranges:
            networks = list(summarize_address_range(kind(first), kind(end - 1)))
            if len(networks) > 2:
                found.append(f"{kind(first)}-{kind(end - 1)}")
            else:
                found += [str(one.network_address) if one.prefixlen == alone else str(one) for one in networks]
        return found


def _numbers(text: Callable[[int], str]) -> Named:
    """Return the function that names ranges of numbers, each number by `text`."""

    def words(ranges: Any) -> list[str]:
        return [text(first) if end - first == 1 else f"{text(first)}-{text(end - 1)}" for first, end in ranges]

    return words


def _bytes(ranges: Any) -> list[str]:
    size = SIZES[DESTINATION_PORT]
    return [*_numbers(str)(met(ranges, ((0, size),))), *([NOTHING] if ranges and ranges[-1][1] > size else [])]


def _names(ranges: Any) -> list[str]:
    return [first if end == f"{first}\0" else f"{first}+" for first, end in ranges]


def _station(value: int) -> str:
    return value.to_bytes(7)[1:].hex(":")


def _mark_text(key: Part) -> Callable[[int], str]:
    end = "" if key.mask == 0xFFFFFFFF else f"/{key.mask:#x}"
    return lambda value: f"{spread(value, key.mask):#x}{end}"


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}" if words else ""
