"""The answer of a comparison, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.outcomes import Outcome
    from iptables_py.analysis.semantic.sides import Chain, Rule

MANY, LATE = "there are many", "it took too long"
SHORT_PACKETS = "packets too short for the header of their protocol"


@dataclass(slots=True)
class Candidate:
    """Packets that may fare differently.

    box: the packets, by fields
    kind: what differs, OPENED to ALTERED
    outcomes: those of the old and of the new side
    rule: a rule or policy that only one side has, and which the packets come to
    is_thorough: whether a confirmation is worth some seconds
    """

    path: str
    box: Bits
    kind: int
    outcomes: tuple[Outcome, Outcome]
    rule: Rule | Chain
    is_thorough: bool = False


@dataclass(slots=True)
class Difference:
    """A difference that was confirmed: `found` is what the confirmation returned, `shape` a box of like packets."""

    candidate: Candidate
    found: Any
    shape: Bits

    @property
    def cause(self) -> tuple[Any, ...]:
        """What is equal of differences of the same kind that the same rule makes."""
        return self.found.kind, self.candidate.path, self.candidate.rule, self.found.is_repeated


# returns what shows that the candidate is a difference, None if nothing does, and whether its packets could be followed
Confirm = Callable[[Candidate], tuple[Any, bool]]


@dataclass(slots=True)
class Answer:
    """The answer: equal if there are neither differences nor causes.

    others: differences that the engine shows, but not of the kind that was expected: matches answered in another way
    ended: why not all differences were looked for, "" if they were
    causes: what is not known, as pairs of the id of a rule and the match or reason; the id may be ""
    but_short: whether packets that are too short for the header of their protocol may fare differently
    faults: where the engine does not agree, and nothing explains it
    """

    differences: list[Difference] = field(default_factory=list)
    others: list[Difference] = field(default_factory=list)
    ended: str = ""
    causes: list[tuple[str, str]] = field(default_factory=list)
    but_short: bool = False
    faults: list[str] = field(default_factory=list)
