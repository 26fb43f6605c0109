"""What is random while a packet is traced that should come to a certain rule."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from iptables_py.engine.chance import Drawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    Answers = tuple[bool, ...]

MOST = 64  # that are tried for a packet, besides those in which nothing or all happens
ALL = 5000  # for all packets


class Fixed(Drawn):
    """What is random always happens, or never; only the first answers may be others.

    asked: how often an answer was needed
    """

    def __init__(self, happens: bool, first: Answers = ()) -> None:
        super().__init__(0)
        self.is_true, self.first = happens, first
        self.asked = 0

    def happens(self, part: int, whole: int) -> bool:
        """Return whether something happens that happens `part` times of `whole`."""
        if not 0 < part < whole:
            return part > 0
        self.asked += 1
        return self.first[self.asked - 1] if self.asked <= len(self.first) else self.is_true


class Chances:
    """The chances that are tried for packets."""

    def __init__(self) -> None:
        self.left = ALL

    def each(self) -> Iterator[Fixed]:
        """Yield chances to trace one packet with: nothing happens, all, and then other answers, one more each time."""
        nothing = Fixed(False)
        yield nothing
        if not nothing.asked:
            return
        yield Fixed(True)
        waiting = deque(_others(nothing))
        for _ in range(MOST):
            if not waiting or not self.left:
                return
            self.left -= 1
            chance = Fixed(False, waiting.popleft())
            yield chance
            waiting += _others(chance)


def _others(chance: Fixed) -> list[Answers]:
    """Return the answers that differ in one of the questions after the first ones, to which there was no yes."""
    first = chance.first
    return [(*first, *(False,) * count, True) for count in range(chance.asked - len(first))]
