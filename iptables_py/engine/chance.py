"""What rules draw at random, and what to do where the answer of a match is unknown."""

from __future__ import annotations

from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from iptables_py.engine.unknown import Unknown


class Chance(Protocol):
    """The source of all that is random in a run."""

    def happens(self, part: int, whole: int) -> bool:
        """Return whether something happens that happens `part` times of `whole`."""

    def remainder(self, whole: int, size: int) -> int:
        """Return the remainder modulo `size` of a number drawn from 0 to `whole` - 1."""

    def secret(self) -> int:
        """Return 32 bits of which no verdict depends on the value."""

    def assume(self, unknown: Unknown) -> bool:
        """Return which answer of an unknown match to go on with, or raise `unknown`."""


class Drawn:
    """One run: everything is drawn, and nothing is assumed. The same seed gives the same run."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    @cached_property
    def _random(self) -> Random:
        return Random(self._seed)

    def happens(self, part: int, whole: int) -> bool:
        """Return whether something happens that happens `part` times of `whole`."""
        return self._random.randrange(whole) < part

    def remainder(self, whole: int, size: int) -> int:
        """Return the remainder modulo `size` of a number drawn from 0 to `whole` - 1."""
        return self._random.randrange(whole) % size

    def secret(self) -> int:
        """Return 32 bits of which no verdict depends on the value."""
        return self._random.getrandbits(32)

    def assume(self, unknown: Unknown) -> bool:
        """Raise `unknown`."""
        raise unknown
