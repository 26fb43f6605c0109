"""An order of steps in which each of them can be carried out."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

Step = TypeVar("Step", bound=Hashable)

FIRST_TRIES, TRIES_FOR_EACH = 2000, 20  # in all, and for each step: more are not made


def order(steps: Sequence[Step], takes: Callable[[Step], bool], take_back: Callable[[], None]) -> list[Step] | None:
    """Return an order in which every step is taken, with those first that come first in `steps`. None if none is found.

    takes: tries to carry out a step after those that were carried out, and returns whether that is done
    take_back: undoes the last one, which takes as long as all others that are done
    """
    tries = FIRST_TRIES + TRIES_FOR_EACH * len(steps)
    done: list[Step] = []
    left = [list(steps)]  # after each step that is done: the others
    levels = [iter(left[0])]
    dead: set[frozenset[Step]] = set()  # what can't all be carried out when just this is left
    while left[-1]:
        for step in levels[-1]:
            if tries <= 0:
                return None
            if not dead or frozenset(left[-1]) - {step} not in dead:
                tries -= 1
                if takes(step):
                    break
        else:
            if not done:
                return None
            dead.add(frozenset(left.pop()))
            levels.pop()
            done.pop()
            take_back()
            tries -= len(done)
            continue
        done.append(step)
        left.append([other for other in left[-1] if other is not step])
        levels.append(iter(left[-1]))
    return done
