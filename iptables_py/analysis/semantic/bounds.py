"""Upper bounds: boxes in which all packets are that may come to a rule. They show where two sides may differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.contents import MOODY
from iptables_py.analysis.semantic.environment import is_answer
from iptables_py.analysis.semantic.evaluating import Evaluator
from iptables_py.analysis.semantic.sides import Chain
from iptables_py.extensions.shared.packetsets import Steady

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.environment import Env
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.analysis.semantic.sides import Rule

FEW, MOST_COMPARED = 30, 200  # if there are so many boxes, those are left out that are in others
MOST_BOXES = 40  # of one set; more of them become one box with all packets


class Bounds:
    """An algebra of lists of boxes that may be too large."""

    def split(self, guard: list[Bits], boxes: list[Bits]) -> tuple[list[Bits] | None, list[Bits]]:
        """Return the packets that may be in one of the boxes; all may be in none of them."""
        found = [box for first in guard for second in boxes if (box := met(first, second)) is not None]
        return (found if len(found) <= MOST_BOXES else guard) or None, guard

    def either(self, first: list[Bits], second: list[Bits]) -> list[Bits]:
        """Return the packets in one of two sets."""
        if first is second:
            return first
        found = [*first, *(box for box in second if box not in first)]
        return found if len(found) <= MOST_BOXES else [{}]


def met(first: Bits, second: Bits) -> Bits | None:
    """Return the packets in both boxes, None if there are none."""
    found = dict(first)
    for key, classes in second.items():
        found[key] = found[key] & classes if key in found else classes
        if not found[key]:
            return None
    return found


def is_within(box: Bits, other: Bits) -> bool:
    """Return whether all packets of a box are in the other one."""
    return all(key in box and not box[key] & ~classes for key, classes in other.items())


def regions(pair: Pair, path: str, is_calm: bool) -> list[tuple[Bits, Rule | Chain]]:
    """Return boxes in which all packets are that the two sides may treat differently, each with a rule or policy.

    Those of which most is known come first, and before those for which the answers of matches are needed.

    Packets that come to no rule or policy that only one side has meet the same rules on both sides.
    """
    found: list[tuple[Bits, Rule | Chain]] = []
    for side in (0, 1):

        def watch(one: Rule | Chain, env: Env, guard: list[Bits]) -> None:
            if not one.is_paired:
                found.extend((_lasting(box), one) for box in guard)

        Evaluator(pair, side, Bounds(), is_calm, {}, watch).run(path, [{}])
    distinct = {frozenset(box.items()): (box, one) for box, one in reversed(found)}
    kept = sorted(distinct.values(), key=lambda each: (any(map(is_answer, each[0])), -len(each[0])))
    if len(kept) < FEW or len(kept) > MOST_COMPARED:
        return kept
    return [
        (box, one) for box, one in kept if not any(other is not box and is_within(box, other) for other, _ in kept)
    ]


def _lasting(box: Bits) -> Bits:
    """Return a box without what belongs to a visit of a rule."""
    return {key: classes for key, classes in box.items() if not is_moody(key)}


def is_moody(key: Any) -> bool:
    """Return whether a field is the answer of a match that remembers packets, or decides by chance."""
    return isinstance(key, Steady) and key.text.startswith(MOODY)
