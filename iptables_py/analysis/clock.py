"""Times at which rules that look at the clock treat packets differently."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from iptables_py.rules.rule import Rule, Use

MOST_ASKED = 100_000  # answers of matches at any time
SECOND = 1000  # milliseconds


class Clock:
    """The matches of some rules that look at the clock.

    now: in milliseconds since 1970, as all times here
    moments: for each combination of answers that is not the one of now, the first time in the future that was found, or
        the last in the past
    """

    def __init__(self, rules: Iterable[Rule], now: int) -> None:
        self.now = now
        self._looks: dict[str, bool] = {}
        self._matches: dict[str, Callable[[int], bool]] = {}
        uses = {self._key(use): use for rule in rules for use in rule.matches if self._is_asked(use)}
        for key, use in uses.items():
            self._matches[key] = _answering(use)
        self.moments = [*self._moments(list(uses.values()))]

    def fitting(self, rule: Rule | None) -> list[int]:
        """Return now and the moments, without those at which a rule does not match anything."""
        asked = [self._matches[self._key(use)] for use in rule.matches if self._is_asked(use)] if rule else []
        return [at for at in (self.now, *self.moments) if all(meets(at) for meets in asked)]

    def is_asked_by(self, rule: Rule) -> bool:
        """Return whether a rule looks at the clock."""
        return any(map(self._is_asked, rule.matches))

    def _moments(self, uses: list[Use]) -> Iterator[int]:
        seconds = {second for use in uses for second in use.module.moments(use, self.now // SECOND)}
        seen = {self._answers(self.now)}
        times = (second * SECOND for second in seconds if second > 0)
        nearest = sorted(times, key=lambda at: (at < self.now, abs(at - self.now)))
        for at in nearest[: MOST_ASKED // max(len(uses), 1)]:
            answers = self._answers(at)
            if answers not in seen:
                seen.add(answers)
                yield at

    def _answers(self, at: int) -> tuple[bool, ...]:
        return tuple(meets(at) for meets in self._matches.values())

    def _is_asked(self, use: Use) -> bool:
        if use.name not in self._looks:
            self._looks[use.name] = bool(use.module.moments(use, self.now // SECOND))
        return self._looks[use.name]

    @staticmethod
    def _key(use: Use) -> str:
        return f"{use.name}{use.module.save(use)}"


def clock_text(milliseconds: int) -> str:
    """Return a time in UTC as scenarios write it: 2027-03-17T12:30:15Z."""
    return datetime.fromtimestamp(milliseconds // SECOND, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _answering(use: Use) -> Callable[[int], bool]:
    """Return a function that says whether a match is true at a time."""
    meets = use.module.match(use)
    return lambda at: bool(meets(None, SimpleNamespace(now=at)))
