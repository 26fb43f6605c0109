"""What extensions say about packets as sets, for the analysis of rulesets.

A set of values is a tuple of half-open ranges in order, `((first, end), ...)`. A box is a dict from fields of a packet
to sets of values; a packet is in it if each of these fields has one of the values. A packet set is an upper list of
boxes, in one of which each packet is that may match, and a lower one: each packet in one of its boxes matches for sure.
"""

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from iptables_py.rules.rule import Use

    Ranges = tuple[tuple[Any, Any], ...]
    Box = dict[Any, Ranges]

# The fields. Ports, flags and type are LATER in later fragments, and NONE where the protocol does not have them or the
# packet is too short for them.
SOURCE, DESTINATION, IN, OUT, PROTOCOL = "src", "dst", "in", "out", "proto"
SOURCE_PORT, DESTINATION_PORT, FLAGS, TYPE = "sport", "dport", "flags", "icmp"
PIECE, STATE, MARK, CONNMARK = "frag", "state", "mark", "connmark"
WHOLE, LATER_FRAGMENT, SHORT = 0, 1, 2  # values of PIECE: SHORT is too short for the header of its protocol
SIZES = {SOURCE_PORT: 0x10000, DESTINATION_PORT: 0x10000, FLAGS: 64, TYPE: 0x10000}  # values that are not LATER or NONE
PAYLOAD, MEMBER, NUMBER, FLOW = "payload", "member", "number", "flow"
STATES = ("NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED")
TTL, TOS, LENGTH, FRAME = "ttl", "tos", "length", "frame"
STATION, USER, GROUP = "mac", "uid", "gid"  # a packet may have none; that is the last value
FRAMES = ("unicast", "broadcast", "multicast", "otherhost")
ADDRESS_TYPES = (
    "UNSPEC", "UNICAST", "LOCAL", "BROADCAST", "ANYCAST", "MULTICAST", "BLACKHOLE", "UNREACHABLE", "PROHIBIT", "THROW",
    "NAT", "XRESOLVE",
)  # fmt: skip
# how many values they have. A length may be larger than 16 bits: segments of large packets are joined before the rules
COUNTS = {
    TTL: 1 << 8, TOS: 1 << 8, LENGTH: 1 << 32, FRAME: len(FRAMES),
    STATION: (1 << 48) + 1, USER: (1 << 32) + 1, GROUP: (1 << 32) + 1,
}  # fmt: skip
MOST_GAPS = 8  # bits of a mask before its last one that do not count: each doubles the ranges


class Steady(NamedTuple):
    """A field that is 1 in a packet for which a match is true, and 0 in others; all is known of it is its text.

    looks: fields, and other names, that the answer depends on; see CHANGES in extensions/contract.py
    size: how many values it has, if the match compares something that has more than two
    wants: what a packet needs for the match to be true, if that is known: PAYLOAD and bytes that it has to have,
        MEMBER and (the name of a set, its sides), or FLOW and (an option of conntrack, its value). For a number of a
        header, NUMBER and (its key in packets of analysis/check/example.py, the protocol of which all whole packets
        have it, -1 if there is none)
    """

    text: str
    looks: tuple[str, ...]
    size: int = 2
    wants: "tuple[str, Any] | tuple[()]" = ()


def translated_state(name: str) -> Steady:
    """Return the field that says whether the connection of a packet has the state SNAT or DNAT."""
    return Steady(f"ctstate {name}", ("everything",))


def address_type(name: str, limit: str = "") -> Steady:
    """Return the field of the type of an IPv4 address, a place in ADDRESS_TYPES.

    name: src-type or dst-type
    limit: a blank and the option of addrtype by which only one interface counts
    """
    return Steady(f"addrtype {name}{limit}", ("everything",), len(ADDRESS_TYPES))


class Part(NamedTuple):
    """Bits of a field, as a field: their value is the number that they make if they are put together."""

    field: str
    mask: int


class Bytes(NamedTuple):
    """What later fragments have in the place of a port or of flags; the value after the last is that of none."""

    field: str


class PacketSet(NamedTuple):
    """The packets that may match, and those that match for sure, each as the union of boxes."""

    upper: "list[Box]"
    lower: "list[Box]"


def exactly(*boxes: "Box") -> PacketSet:
    """Return the packets in any of these boxes."""
    return PacketSet(list(boxes), list(boxes))


def undecided(*boxes: "Box") -> PacketSet:
    """Return a set of which only these boxes are known, in which its packets are."""
    return PacketSet(list(boxes) or [{}], [])


def steady(text: str, inverted: bool, *looks: str, wants: "tuple[str, Any] | tuple[()]" = ()) -> PacketSet:
    """Return the packets for which the match with this text is true, or those for which it is not."""
    return exactly({Steady(text, looks, wants=wants): ((0, 1),) if inverted else ((1, 2),)})


def steady_use(use: "Use", *looks: str, wants: "tuple[str, Any] | tuple[()]" = ()) -> PacketSet:
    """Return the packets for which a match is true, which without its `!` is true for all others and only those."""
    text = use.module.save(use)
    is_other = text.startswith(" ! ") and len(use.inverted) == 1
    return steady(use.name + (text[2:] if is_other else text), is_other, *looks, wants=wants)


def steady_text(use: "Use", *looks: str) -> PacketSet:
    """Return the packets for which a match is true; nothing is known about the same match with `!`."""
    return steady(f"{use.name}{use.module.save(use)}", False, *looks)


def numbered(
    key: str, ranges: "Ranges", inverted: bool, size: int, *looks: str, protocol: int = -1, or_none: bool = False
) -> PacketSet:
    """Return the packets with these values of a number in a header that has fewer than `size`, or all others.

    As a field, the number is one more, and 0 if there is no such header.

    key, protocol: see Steady
    or_none: whether packets without the header are among the others
    """
    field = Steady(f"number {key} {protocol}", looks, size + 1, (NUMBER, (key, protocol)))
    shifted = united(tuple((first + 1, end + 1) for first, end in ranges))
    found = without(shifted, 0 if or_none else 1, field.size) if inverted else shifted
    return exactly({field: found}) if found else exactly()


def boxes_of_numbers(field: Steady) -> "list[Box]":
    """Return the boxes of what no packet is, if the field is a number that all whole packets of a protocol have."""
    number = one(field.wants[1][1]) if field.wants and field.wants[0] == NUMBER else ()
    if not number or number[0][0] < 0:
        return []
    protocol, some = number, between(1, field.size - 1)
    return [
        {PROTOCOL: protocol, PIECE: one(WHOLE), field: one(0)},
        {PROTOCOL: without(protocol, 0, 1 << 8), field: some},
        {PIECE: between(LATER_FRAGMENT, SHORT), field: some},
    ]


def counted(field: str, ranges: "Ranges", inverted: bool) -> PacketSet:
    """Return the packets with these values of a field of COUNTS, or all others."""
    found = without(united(ranges), 0, COUNTS[field]) if inverted else united(ranges)
    return exactly({field: found}) if found else exactly()


def masked(field: str, value: int, mask: int, bits: int, inverted: bool) -> PacketSet:
    """Return the packets whose field is the value under the mask. A mask with too many gaps is not looked into."""
    low = ~mask & (1 << bits) - 1
    if value & low or not mask:
        is_always = not value & low
        return exactly({}) if is_always is not inverted else exactly()
    last = (low ^ low + 1) >> 1  # the bits after the last one of the mask
    gaps = low ^ last
    if gaps.bit_count() > MOST_GAPS:
        return steady(f"{field} {value:#x}/{mask:#x}", inverted, field)
    starts = [value | spread(number, gaps) for number in range(1 << gaps.bit_count())]
    found = united(tuple((start, start + last + 1) for start in starts))
    return exactly({field: without(found, 0, 1 << bits) if inverted else found})


def marked(value: int, mask: int, inverted: bool) -> PacketSet:
    """Return the packets whose mark is the value under the mask, or all others."""
    if value & ~mask or not mask:
        return exactly({}) if bool(value & ~mask) is inverted else exactly()
    found = one(together(value, mask))
    return exactly({Part(MARK, mask): without(found, 0, 1 << mask.bit_count()) if inverted else found})


def together(value: int, mask: int) -> int:
    """Return the number that the bits of a value under a mask make if they are put together."""
    found = at = 0
    while mask:
        low = mask & -mask
        found |= bool(value & low) << at
        mask, at = mask ^ low, at + 1
    return found


def spread(number: int, mask: int) -> int:
    """Return the value whose bits under a mask make this number: the opposite of `together`."""
    found = 0
    while mask:
        low = mask & -mask
        found |= low if number & 1 else 0
        mask, number = mask ^ low, number >> 1
    return found


def under_mask(field: Steady) -> "tuple[str, int, int] | None":
    """Return the field, the value and the mask that masked() compares; None if it is another match."""
    name, _, pair = field.text.partition(" ")
    if (name,) != field.looks or "/" not in pair:
        return None
    value, mask = (int(word, 0) for word in pair.split("/"))
    return name, value, mask


def of_states(states: "Iterable[str]", inverted: bool) -> "Ranges":
    """Return the states of connections, or all others."""
    return united(tuple(each for at, name in enumerate(STATES) if (name in states) is not inverted for each in one(at)))


def one(value: "Any") -> "Ranges":
    """Return the set with one number."""
    return ((value, value + 1),)


def between(first: int, last: int) -> "Ranges":
    """Return the numbers from first to last, both included; none if they are in the wrong order."""
    return ((first, last + 1),) if first <= last else ()


def united(ranges: "Ranges") -> "Ranges":
    """Return the same values as ranges in order that neither overlap nor touch."""
    found: list[tuple[Any, Any]] = []
    for first, end in sorted(ranges):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((first, end))
    return tuple(found)


def without(ranges: "Ranges", bottom: "Any", top: "Any") -> "Ranges":
    """Return the values from bottom up to, but not including, top that are in none of the ranges, which are in order.
    """
    found, at = [], bottom
    for first, end in ranges:
        if at < first:
            found.append((at, first))
        at = max(at, end)
    return (*found, (at, top)) if at < top else tuple(found)


def numbers(field: str, ranges: "Ranges", inverted: bool, later: bool = False) -> "Ranges":
    """Return values of a port, of flags or of a type, or all others.

    later: whether the bytes of a later fragment are compared, too, so that it may match
    """
    size = SIZES[field]
    found = without(united(ranges), 0, size) if inverted else united(ranges)
    return united((*found, (size, size + 1))) if later else found


def of_header(box: "Box") -> PacketSet:
    """Return the packets that match values of fields which are compared in later fragments, too.

    What such a fragment has in the place of a field is not known, so it only may match.
    """
    if not all(box.values()):  # no bytes at all have such a value
        return exactly()
    upper: Box = {
        field: united((*ranges, (SIZES[field], SIZES[field] + 1))) if isinstance(field, str) and field in SIZES
        else ranges
        for field, ranges in box.items()
    }  # fmt: skip
    return PacketSet([upper], [box])


def both(first: PacketSet, second: PacketSet) -> PacketSet:
    """Return the packets that match both."""
    return PacketSet(_product(first.upper, second.upper), _product(first.lower, second.lower))


def _product(first: "list[Box]", second: "list[Box]") -> "list[Box]":
    found = []
    for one_box in first:
        for other in second:
            box = dict(one_box)
            for field, ranges in other.items():
                box[field] = met(box[field], ranges) if field in box else ranges
            if all(box.values()):
                found.append(box)
    return found


def met(first: "Ranges", second: "Ranges") -> "Ranges":
    """Return the values in both."""
    if first == second:
        return first
    found = []
    for low, high in first:
        for start, end in second:
            begin, stop = max(low, start), min(high, end)
            if begin < stop:
                found.append((begin, stop))
    return tuple(found)
