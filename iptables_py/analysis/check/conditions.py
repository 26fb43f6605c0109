"""The conditions of a rule as a packet set: addresses, interfaces, protocol and fragments, then its matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    IN,
    LATER_FRAGMENT,
    OUT,
    PIECE,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    Bytes,
    PacketSet,
    Steady,
    both,
    exactly,
    masked,
    met,
    one,
    undecided,
    without,
)  # fmt: skip
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.shared.packetsets import Box, Ranges
    from iptables_py.rules.rule import Rule, Use

LAST = "\U0010ffff"  # no interface has a name that is greater
ALL_NAMES = (("\0", LAST),)  # of interfaces; the name "" is that of none
NO_NAME = (("", "\0"),)
NUMBERS, PIECES = 256, 3  # of protocols, and of values of PIECE
# what the protocol after the extension headers of IPv6 never equals, as the engine has it (measured)
NOT_PROTOCOLS = (0, 43, 44, 60)


def condition_of(
    rule: Rule,
    has_bytes: bool = False,
    members: Callable[[Use], list[Box] | None] | None = None,
    is_raw: bool = False,
) -> PacketSet:
    """Return the packets that a rule matches.

    has_bytes: whether what later fragments have in the place of ports and flags is a field of its own
    members: returns boxes of the packets in the set of a match, None if that is not known
    is_raw: whether the rule is in the table raw
    """
    inverted, bits = rule.inverted, BITS[rule.family]
    found = exactly({})
    for field, letter, address, mask in (
        (SOURCE, "s", rule.source, rule.source_mask),
        (DESTINATION, "d", rule.destination, rule.destination_mask),
    ):
        if mask or letter in inverted:
            found = both(found, masked(field, address & mask, mask, bits, letter in inverted))
    for field, letter, name in ((IN, "i", rule.in_interface), (OUT, "o", rule.out_interface)):
        if name:
            found = both(found, exactly({field: names_of(name, letter in inverted)}))
    if rule.protocol:
        found = both(found, exactly({PROTOCOL: _protocols(rule.protocol & 255, "p" in inverted, rule.family)}))
    if rule.fragment:
        later = one(LATER_FRAGMENT)
        found = both(found, exactly({PIECE: without(later, 0, PIECES) if "f" in inverted else later}))
    for use in rule.matches:
        inside = members(use) if members else None
        known = use.module.packets(use) if inside is None else exactly(*inside)
        if has_bytes and known is not None:
            known = _with_bytes(known, rule.family)
        if is_raw and known is not None:
            known = match_in_raw(known)
        found = both(found, undecided() if known is None else known)
    return found


def match_in_raw(known: PacketSet) -> PacketSet:
    """Return what is known of a match in raw: nothing, if it compares more of a connection than the state.

    There is none yet, but CT may have given the packet a template of one, which has no protocol and no addresses.
    """
    has_more = any(STATE in box and len(box) > 1 for boxes in known for box in boxes)
    return undecided() if has_more else known


def box_in_raw(box: Box) -> Box:
    """Return a box as it is in raw, where the state is not known yet."""
    if STATE not in box:
        return box
    others = {field: ranges for field, ranges in box.items() if field != STATE}
    return {**others, Steady(f"state {box[STATE]}", (STATE,)): ((1, 2),)}


def _with_bytes(known: PacketSet, family: int) -> PacketSet:
    """Return a packet set that is decided for later fragments, too, if it is for whole packets.

    In IPv6, what they have in the place of the source port may be changed by rules: it is the beginning of the header.
    """
    if not len(known.upper) == len(known.lower) == 1 or family == 6 and SOURCE_PORT in known.lower[0]:
        return known
    fragments = of_fragments(*known.upper, *known.lower)
    return exactly(*known.lower, fragments) if fragments and known.upper != known.lower else known


def of_fragments(upper: Box, lower: Box) -> Box | None:
    """Return the later fragments in the upper box, by their bytes in the place of the fields in the lower one.

    Return None if the boxes differ in more.
    """
    differing = [key for key in upper if upper[key] != lower.get(key)]
    if lower.keys() != upper.keys() or not SIZES.keys() >= set(differing):
        return None
    later = {key: one(SIZES[key]) for key in differing}
    return {**upper, **later, **{Bytes(key): lower[key] for key in differing}}


def names_of(pattern: str, inverted: bool) -> Ranges:
    """Return the names of interfaces that a pattern fits, or all others; "" is one of them, the name of none."""
    if pattern.endswith("+"):
        found: Ranges = ((pattern[:-1], pattern[:-1] + LAST),)
    else:
        found = ((pattern, pattern + "\0"),)
    return without(found, "", LAST) if inverted else met(found, (("", LAST),))


def _protocols(number: int, inverted: bool, family: int) -> Ranges:
    never = {number, *NOT_PROTOCOLS} if family == 6 else {number}
    others = tuple((each, each + 1) for each in sorted(never))
    if inverted:
        return without(others, 0, NUMBERS)
    return () if family == 6 and number in NOT_PROTOCOLS else one(number)


def decided_at(found: PacketSet, field: str, is_there: bool | None) -> PacketSet:
    """Return a condition as it is at a hook where packets have no such interface, or where that is not known.

    is_there: whether packets have the interface, None if it is not known what the rule compares
    """
    if is_there:
        return found
    lists: list[list[dict[Any, Ranges]]] = []
    for boxes in found:
        kept = [box for box in boxes if field not in box or is_there is None or met(box[field], NO_NAME)]
        lists.append([{key: ranges for key, ranges in box.items() if key != field} for box in kept])
    if is_there is None:
        lists[1] = [box for box in found.lower if field not in box]
    return PacketSet(*lists)
