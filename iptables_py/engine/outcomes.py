"""Every outcome of a run in which rules draw at random or matches are unknown, with its exact probability.

A run is repeated from its beginning for each way that the draws can go. It has to be the same each time but for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, TypeVar

from iptables_py.engine.chance import Drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from iptables_py.engine.unknown import Unknown

T = TypeVar("T")

MOST_RUNS = 4096
MOST_BRANCHES = 64  # ways that one draw is followed; of a larger one an example is followed


class TooManyOutcomes(Exception):
    """The draws can go in more ways than are followed."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a run returns with some probability.

    probability: that of the draws, if all that is assumed is so; where nothing is assumed, all add up to 1
    assumed: (cause, answer) of each match whose answer is unknown, in the order in which they were asked
    examples: whether a draw with many ways, such as a port, is in it as an example
    """

    value: T
    probability: Fraction
    assumed: tuple[tuple[str, bool], ...]
    examples: bool


class Followed(Drawn):
    """Draws that go the ways that a script says, then the first way; `taken` are (way, share) of each.

    An assumption has no share.
    is_drawn: whether draws are made at random for the time being, and not followed
    is_assumed: whether an unknown match is assumed to match for the time being, and not followed
    draws: the number of draws so far
    asked: the causes of the unknown answers so far
    """

    def __init__(self, script: tuple[int, ...], seed: int) -> None:
        super().__init__(seed)
        self._script = script
        self.is_drawn = self.is_assumed = False
        self.draws = 0
        self.asked: list[str] = []
        self.taken: list[int] = []
        self.shares: list[tuple[Fraction, ...]] = []
        self._known: dict[tuple[int, str], bool] = {}
        self.examples = False

    def _way(self, shares: tuple[Fraction, ...]) -> int:
        at = len(self.taken)
        way = self._script[at] if at < len(self._script) else 0
        self.taken.append(way)
        self.shares.append(shares)
        return way

    def happens(self, part: int, whole: int) -> bool:
        """Follow both ways, or the only one."""
        if part in (0, whole):
            return part == whole
        self.draws += 1
        if self.is_drawn:
            return super().happens(part, whole)
        return not self._way((Fraction(part, whole), Fraction(whole - part, whole)))

    def remainder(self, whole: int, size: int) -> int:
        """Follow each remainder, or an example if there are many."""
        self.draws += size > 1
        if self.is_drawn or size > MOST_BRANCHES:
            self.examples = self.examples or not self.is_drawn
            return super().remainder(whole, size)
        return self._way(tuple(Fraction((whole - 1 - left) // size + 1, whole) for left in range(size)))

    def assume(self, unknown: Unknown) -> bool:
        """Follow both answers. The same question of the same packet keeps its answer."""
        self.asked.append(unknown.cause)
        if self.is_assumed:
            return True
        question = unknown.moment, unknown.cause
        if question not in self._known:
            self._known[question] = not self._way((Fraction(1), Fraction(1)))
        return self._known[question]

    def assumed(self) -> tuple[tuple[str, bool], ...]:
        """Return (cause, answer) of each question, in order."""
        return tuple((cause, answer) for (_, cause), answer in self._known.items())

    def alternatives(self) -> list[tuple[int, ...]]:
        """Return the scripts of the other ways of what the script had left open."""
        return [
            (*self.taken[:at], way)
            for at in range(len(self._script), len(self.taken))
            for way in range(1, len(self.shares[at]))
        ]

    def probability(self) -> Fraction:
        """Return the product of the shares of the ways taken."""
        product = Fraction(1)
        for way, shares in zip(self.taken, self.shares, strict=True):
            product *= shares[way]
        return product


def outcomes(run: Callable[[Followed], T], seed: int = 0, most: int | None = None) -> list[Outcome[T]]:
    """Return every outcome of a run, the most probable first; equal values are joined.

    Raise TooManyOutcomes, and what the run raises.
    seed: the start of what is drawn as an example
    most: the number of runs after which to give up, by default MOST_RUNS
    """
    found: list[Outcome[T]] = []
    for outcome in each(run, MOST_RUNS if most is None else most, seed):
        _add(found, outcome)
    return sorted(found, key=lambda outcome: -outcome.probability)


def each(run: Callable[[Followed], T], most: int, seed: int = 0) -> Iterator[Outcome[T]]:
    """Yield the outcome of each way that the draws can go, at most so many; several may be equal.

    Raise what outcomes() raises.
    """
    scripts: list[tuple[int, ...]] = [()]
    for _ in range(most):
        chance = Followed(scripts.pop(), seed)
        value = run(chance)
        yield Outcome(value, chance.probability(), chance.assumed(), chance.examples)
        scripts += chance.alternatives()
        if not scripts:
            return
    raise TooManyOutcomes(f"more than {most} outcomes")


def decisive(found: Sequence[Outcome[T]], end: Callable[[T], object]) -> list[str]:
    """Return the causes of the assumptions on whose answers the ends depend.

    An end does if those that are possible after each answer differ, all that was assumed before it being the same.
    """
    ends: dict[tuple[tuple[tuple[str, bool], ...], str], dict[bool, set[object]]] = {}
    for outcome in found:
        for at, (cause, answer) in enumerate(outcome.assumed):
            answers = ends.setdefault((outcome.assumed[:at], cause), {True: set(), False: set()})
            answers[answer].add(end(outcome.value))
    return [cause for (_, cause), one in ends.items() if one[True] != one[False]]


def _add(found: list[Outcome[T]], new: Outcome[T]) -> None:
    """Add an outcome, joined with one that is equal but for the probability."""
    for at, old in enumerate(found):
        if (old.value, old.assumed) == (new.value, new.assumed):
            examples = old.examples or new.examples
            found[at] = Outcome(old.value, old.probability + new.probability, old.assumed, examples)
            return
    found.append(new)
