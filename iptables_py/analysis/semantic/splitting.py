"""A search without a solver: boxes are split where a rule matches only a part of them, until all is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.cover import Cover, GaveUp
from iptables_py.analysis.semantic.bounds import is_within
from iptables_py.analysis.semantic.environment import NO, YES, Changed, is_answer
from iptables_py.analysis.semantic.evaluating import Evaluator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.semantic.outcomes import Outcome
    from iptables_py.analysis.semantic.pairing import Pair

MOST_WALKS = 3_000


class Split(Exception):
    """A rule matches only those packets of the box that have these classes in a field."""

    def __init__(self, key: Any, classes: int) -> None:
        super().__init__()
        self.key, self.classes = key, classes


class Whole:
    """An algebra of one box of packets, which all fare alike."""

    def __init__(self, space: Space, box: Bits) -> None:
        self.space, self.box = space, box

    def split(self, guard: bool, boxes: list[Bits]) -> tuple[bool | None, bool | None]:
        """Return whether all packets are in one of the boxes. Raise Split if only some are."""
        for other in boxes:
            open_ = None
            for key, classes in other.items():
                mine = self.box.get(key)
                if mine is None:
                    mine = full_of(self.space, key)
                if not mine & classes:
                    break
                if mine & ~classes and open_ is None:
                    open_ = key, classes
            else:
                if open_ is None:
                    return True, None
                raise Split(*open_)
        return None, True

    def either(self, first: bool, second: bool) -> bool:
        """Return the packets."""
        return first or second


def full_of(space: Space, key: Any) -> int:
    """Return all classes of a field."""
    field = key.field if isinstance(key, Changed) else key
    return space.full.get(field, YES | NO)


def differences(pair: Pair, path: str, region: Bits, is_calm: bool) -> Iterator[tuple[Bits, Outcome, Outcome]]:
    """Yield the boxes of a region in which the outcomes differ, with those. Raise GaveUp after too many steps."""
    space, waiting, walks = pair.space, [region], 0
    while waiting:
        box = waiting.pop()
        if any(is_within(box, other) for other in space.impossible):
            continue
        walks += 1
        if walks > MOST_WALKS:
            raise GaveUp
        try:
            first, second = (_outcome(pair, side, path, box, is_calm) for side in (0, 1))
        except Split as split:
            mine = box.get(split.key)
            if mine is None:
                mine = full_of(space, split.key)
            waiting.append({**box, split.key: mine & ~split.classes})
            waiting.append({**box, split.key: mine & split.classes})
            continue
        if first != second:
            part = Cover(space.full).uncovered(box, _plain(space.impossible, box))
            if part is not None:
                yield part, first, second


def _plain(boxes: list[Bits], box: Bits) -> list[Bits]:
    return [other for other in boxes if all(key in box or not is_answer(key) for key in other)]


def _outcome(pair: Pair, side: int, path: str, box: Bits, is_calm: bool) -> Outcome:
    evaluator = Evaluator(pair, side, Whole(pair.space, box), is_calm, box)
    evaluator.run(path, True)
    return next(iter(evaluator.results))
