"""What is random while packets are compared."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from iptables_py.engine.chance import Drawn

if TYPE_CHECKING:
    from iptables_py.analysis.semantic.pairing import Pair

NEVER, ALWAYS = 1.0, 0.0  # what is random happens only if it is certain, or if it is possible
CERTAIN = 1 << 31  # the probability 1, as -m statistic has it
MOST_CHANCES = 4


class Likely(Drawn):
    """What is random happens if its probability is at least this."""

    def __init__(self, least: float) -> None:
        super().__init__(0)
        self.least = least

    def happens(self, part: int, whole: int) -> bool:
        """Return whether something happens that happens `part` times of `whole`."""
        return 0 < part >= self.least * whole


def probabilities(pair: Pair) -> list[float]:
    """Return a number between each two probabilities of the changed rules."""
    some = [rule.content.parsed for side in pair.sides for rule in side.rules() if not rule.is_paired]
    values = [use.values["probability"] for rule in some for use in rule.matches if "probability" in use.values]
    found = sorted({value / CERTAIN for value in values})
    return [(low + high) / 2 for low, high in pairwise(found)][:MOST_CHANCES]
