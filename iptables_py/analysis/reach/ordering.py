"""Groups in words that are read in order: each may say more than it has, as far as earlier groups have the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.cover import parts_outside
from iptables_py.extensions.shared.packetsets import DESTINATION, DESTINATION_PORT, SOURCE, SOURCE_PORT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.reach.question import Group

MOST = 400  # groups for which that is looked for
MOST_PARTS = 50  # of what is left of a box
NUMBERS = (SOURCE, DESTINATION, SOURCE_PORT, DESTINATION_PORT)  # fields whose values are ranges in words


def in_order(groups: Sequence[Group], context: Bits, space: Space) -> list[Bits | None]:
    """Return a box for each group that has all of its packets and else only those of earlier groups with other answers.

    None for a group whose packets are in the boxes of others with the same answer.
    """
    found: list[Bits | None] = [group.box for group in groups]
    if len(groups) > MOST:
        return found
    blocks = [(group.verdict, group.ids, group.causes, group.targets) for group in groups]
    for at, group in enumerate(groups):
        later = [other.box for other, block in zip(groups[at:], blocks[at:], strict=True) if block != blocks[at]]
        found[at] = _with_fewer_ranges(_widened(group.box, later, context), later, context, space)
    for at in reversed(range(len(groups))):
        others = [box for other, box in enumerate(found) if box and other != at and blocks[other] == blocks[at]]
        if _is_within(groups[at].box, others, space.full):
            found[at] = None
    return found


def _widened(box: Bits, others: list[Bits], context: Bits) -> Bits:
    """Return the box with all that was asked about in those fields in which it then still overlaps no other box."""
    for field in [key for key, classes in box.items() if classes != context.get(key)]:
        wider = {key: classes for key, classes in box.items() if key != field}
        if field in context:
            wider[field] = context[field]
        if not any(_overlap(wider, other) for other in others):
            box = wider
    return box


def _with_fewer_ranges(box: Bits, others: list[Bits], context: Bits, space: Space) -> Bits:
    """Return the box with values that no other box has in its place, in fields where they make fewer ranges."""
    for field in [key for key in NUMBERS if box.get(key) != context.get(key)]:
        asked = context.get(field, space.full[field])
        rest = {key: classes for key, classes in box.items() if key != field}
        free = asked
        for other in others:
            if _overlap(rest, {key: classes for key, classes in other.items() if key != field}):
                free &= ~other.get(field, asked)
        if _ranges(space, field, free, asked) < _ranges(space, field, box[field], asked):
            box = {**rest, field: free}
    return box


def _ranges(space: Space, field: Any, classes: int, asked: int) -> int:
    """Return how many ranges these classes are, or those that were asked about without them, whichever are fewer."""
    return min(len(space.ranges(field, classes)), len(space.ranges(field, asked & ~classes)))


def _overlap(first: Bits, second: Bits) -> bool:
    return all(classes & second.get(key, classes) for key, classes in first.items())


def _is_within(box: Bits, others: list[Bits], full: Bits) -> bool:
    """Return whether the others together have all packets of a box; False if that takes too long."""
    left = [box]
    for other in others:
        left = [part for one in left for part in parts_outside(one, other, full)]
        if not left or len(left) > MOST_PARTS:
            break
    return not left
