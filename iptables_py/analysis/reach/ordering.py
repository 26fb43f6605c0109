"""Groups in words that are read in order: each may say more than it has, as far as earlier groups have the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.cover import parts_outside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.reach.question import Group

MOST = 400  # groups for which that is looked for
MOST_PARTS = 50  # of what is left of a box


def in_order(groups: Sequence[Group], context: Bits, full: Bits) -> list[Bits | None]:
    """Return a box for each group that has all of its packets and else only those of earlier groups with other answers.

    None for a group whose packets are in the boxes of others with the same answer.

    full: all classes of each field
    """
    found: list[Bits | None] = [group.box for group in groups]
    if len(groups) > MOST:
        return found
    blocks = [(group.verdict, group.ids, group.causes, group.targets) for group in groups]
    for at, group in enumerate(groups):
        later = [other.box for other, block in zip(groups[at:], blocks[at:], strict=True) if block != blocks[at]]
        found[at] = _widened(group.box, later, context)
    for at in reversed(range(len(groups))):
        others = [box for other, box in enumerate(found) if box and other != at and blocks[other] == blocks[at]]
        if _is_within(groups[at].box, others, full):
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
