"""Whether packets fared as expected: expectations of their clauses, clauses of their terms."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.test.packetterms import VERDICTS, end_of, has_fate, is_in, lacking, meets
from iptables_py.app.testlanguage.file import OF_MANY
from iptables_py.app.trace.sentence import NO_REPLY, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.testlanguage.file import Expectation, Term
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.ruleset import Ruleset

MOST_NAMED = 8  # other ends of packets that are named


class Tally:
    """How many packets met a term; for a spread, how many went to each end."""

    def __init__(self, term: Term, rules: Ruleset) -> None:
        self.term = term
        self._rules = rules
        self._total = self._met = 0
        self._ends: Counter[str] = Counter()
        self._seen = ""

    def add(self, traced: Traced | None) -> bool:
        """Count a packet, None for a reply that nothing sent. Return whether it meets the term by itself."""
        self._total += 1
        if self.term.kind == "spread":
            self._ends[end_of(traced, self.term.values[0]) or _words(traced)] += 1
            return False
        if self.term.kind == "count":
            self._met += has_fate(traced, *self.term.values[2:])
            return False
        met, seen = meets(self.term, traced, self._rules)
        is_met = met is not self.term.is_not and not lacking(self.term, self._rules)
        self._met += is_met
        self._seen = self._seen or ("" if is_met else seen)
        return is_met

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet a term of many packets together."""
        if self.term.kind == "spread":
            return self._is_spread() is not self.term.is_not
        how, number = self.term.values[:2]
        found = {"exactly": self._met == number, "at least": self._met >= number, "at most": self._met <= number}
        return found[how] is not self.term.is_not

    def _is_spread(self) -> bool:
        _, shares, within = self.term.values
        parts = [abs(self._at(end) - share * self._total) for _, end, share in shares]
        return max(parts) <= within * self._total and not self._elsewhere()

    def _at(self, end: Any) -> int:
        return sum(count for at, count in self._ends.items() if is_in(end, at))

    def _elsewhere(self) -> list[tuple[str, int]]:
        """Return the other ends, or what became of packets that did not pass, each with the number of packets."""
        ends = [end for _, end, _ in self.term.values[1]]
        return [(at, count) for at, count in self._ends.most_common() if not any(is_in(end, at) for end in ends)]

    def words(self) -> str:
        """Return what was found, "" if that is only what became of the packet."""
        if self.term.kind == "spread":
            found = [(text, self._at(end)) for text, end, _ in self.term.values[1]] + self._elsewhere()
            more = ["..."] if len(found) > MOST_NAMED else []
            return ", ".join([*(f"{text} {_percent(count, self._total)}" for text, count in found[:MOST_NAMED]), *more])
        if self.term.kind == "count":
            return f"{self._met} of {self._total}"
        seen = "" if self.term.kind in VERDICTS else lacking(self.term, self._rules) or self._seen
        return seen if self._total == 1 else "; ".join([f"{self._met} of {self._total} packets", *[seen] * bool(seen)])


def _percent(part: int, whole: int) -> str:
    return f"{part / whole * 100:.1f}".removesuffix(".0") + " %"


class Clause:
    """Whether packets meet a clause: each of them one of its alternatives, or all together a term of many packets."""

    def __init__(self, terms: Sequence[Term], rules: Ruleset) -> None:
        self._tallies = [Tally(term, rules) for term in terms]
        self._missed = 0

    def add(self, traced: Traced | None) -> None:
        """Count a packet."""
        met = [tally.add(traced) for tally in self._tallies]  # each counts
        self._missed += not any(met)

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet the clause."""
        return any(tally.is_met for tally in self._tallies if tally.term.kind in OF_MANY) or not self._missed

    def words(self) -> str:
        """Return the clause and what was found, "" if that is only what became of the packet."""
        found = next((words for tally in self._tallies if (words := tally.words())), "")
        wanted = " or ".join(f"{'not ' * tally.term.is_not}{tally.term.text}" for tally in self._tallies)
        return f"{wanted}: {found}" if found else ""


class Judgement:
    """Whether packets meet an expectation: all of its clauses.

    last: the first packet after which it is not met, or the last one
    """

    def __init__(self, expectation: Expectation, rules: Ruleset) -> None:
        self.expectation = expectation
        self._rules = rules
        self._clauses = [Clause(terms, rules) for terms in expectation.clauses]
        self.last: Traced | None = None
        self._is_decided = False

    def add(self, traced: Traced | None) -> None:
        """Count a packet."""
        for clause in self._clauses:
            clause.add(traced)
        if not self._is_decided:
            self.last = traced
            self._is_decided = not self.is_met

    def with_unknown(self, cause: str) -> Judgement:
        """Return the judgement of the same packet if its fate is unknown."""
        found = Judgement(self.expectation, self._rules)
        if self.last:
            found.add(replace(self.last, cause=cause, fate=replace(self.last.fate, verdict=fates.UNKNOWN)))
        return found

    @property
    def is_met(self) -> bool:
        """Whether the packets so far meet the expectation."""
        return all(clause.is_met for clause in self._clauses)

    def reason(self) -> str:
        """Return why it is not met: what became of the packet, and each clause that failed with what was found."""
        said = (clause.words() for clause in self._clauses if not clause.is_met)
        return "; ".join([_words(self.last), *filter(None, said)])


def _words(traced: Traced | None) -> str:
    return NO_REPLY if traced is None else sentence(traced)
