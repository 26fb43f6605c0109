"""What changed rules depend on in addition to packets: chance, and the time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from iptables_py.engine.chance import Drawn

if TYPE_CHECKING:
    from iptables_py.analysis.semantic.pairing import Pair

NEVER, ALWAYS = 1.0, 0.0  # what is random happens only if it is certain, or if it is possible
CERTAIN = 1 << 31  # the probability 1, as -m statistic has it
MOST_CHANCES = 4
DAY = 24 * 60 * 60  # seconds


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


def moments(pair: Pair, now: int) -> list[int]:
    """Return times of this month, in milliseconds, of which some are in each range of the changed rules."""
    some = [rule.content.parsed for side in pair.sides for rule in side.rules() if not rule.is_paired]
    uses = [use for rule in some for use in rule.matches if use.name == "time"]
    seconds = {use.values[name] for use in uses for name in ("timestart", "timestop") if name in use.values}
    dates = {use.values[name] for use in uses for name in ("datestart", "datestop") if name in use.values}
    midnight = now // 1000 // DAY * DAY
    days = range(31 if any("monthdays" in use.values for use in uses) else 7)
    hours = sorted({DAY // 2, *seconds, *(second + 1 for second in seconds)})
    found = [midnight + day * DAY + hour for day in days for hour in hours] if uses else []
    return [1000 * each for each in (*found, *sorted({one + more for one in dates for more in (0, 1)}))]
