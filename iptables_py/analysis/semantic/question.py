"""What a SAT solver says about two sides in a region."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import special_part
from iptables_py.analysis.check.ordinary import preferred
from iptables_py.analysis.semantic.answer import MANY, Answer, Candidate, Difference
from iptables_py.analysis.semantic.environment import base_of, is_answer
from iptables_py.analysis.semantic.evaluating import Evaluator
from iptables_py.analysis.semantic.formulas import TRUE, Formulas, TooHard, negated
from iptables_py.analysis.semantic.outcomes import ALTERED, MARKED, Outcome, kind_of, unseen
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    IN,
    OUT,
    SOURCE,
    SOURCE_PORT,
    Part,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.formulas import Literal
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.analysis.semantic.sides import Chain, Rule

MOST_SHAPES = 24  # of the differences of one region
NAMED = {SOURCE, DESTINATION, DESTINATION_PORT, IN, OUT}  # the fields of which some values are preferred
MOST_TRIES = 8  # of packets that the engine does not treat differently, for one region


class Question:
    """What the solver says about both sides in a region.

    rule: a rule or policy that only one side has
    known: the shapes of the differences that are known, with their paths
    Raise Missing; what it is asked may raise TooHard.
    """

    def __init__(
        self, pair: Pair, path: str, region: Bits, rule: Rule | Chain, is_calm: bool, known: list[tuple[str, Bits]]
    ) -> None:
        self.pair, self.space, self.path, self.rule = pair, pair.space, path, rule
        self.formulas = formulas = Formulas(pair.space, region)
        self.sides = old, new = [Evaluator(pair, side, formulas, is_calm, region) for side in (0, 1)]
        for side in self.sides:
            side.run(path, TRUE)
        self.fields = formulas.looked_at()
        pairs: dict[int, list[tuple[Outcome, Outcome, Literal]]] = {}
        for first, left in old.results.items():
            for second, right in new.results.items():
                kinds = {kind: real for kind, real in self._kinds(first, second) if real is not None}
                for kind, real in kinds.items():
                    literal = formulas.every((left, right, real))
                    if literal is not None:
                        pairs.setdefault(kind, []).append((first, second, literal))
        self.pairs = sorted(pairs.items())
        self.known = known
        self._is_left = formulas.new()  # whether a packet is in no box that was looked at
        for shaped_path, shape in known:
            if shaped_path == path:
                formulas.exclude(shape, self._is_left)

    def _kinds(self, first: Outcome, second: Outcome) -> list[tuple[int, Literal]]:
        """Return in which ways two outcomes differ, and when they do."""
        kind = kind_of(first, second)
        if kind < MARKED:
            return [(kind, TRUE)]
        found = [(MARKED, self._marks_differ(first, second))] if first.mark != second.mark else []
        return [*found, (ALTERED, TRUE)] if unseen(first) != unseen(second) else found

    def _marks_differ(self, first: Outcome, second: Outcome) -> Literal:
        """Return when the marks differ."""
        if base_of(first.mark) != base_of(second.mark):
            return TRUE
        same: Literal = TRUE
        for part in (key for key in self.space.fields if isinstance(key, Part)):
            fields = self.sides[0].fields
            (left, one_class), (right, other_class) = (fields.part(part, each.mark) for each in (first, second))
            if one_class == other_class:
                continue
            literal: Literal = None
            if one_class is None or other_class is None:
                literal = self.formulas.member(left if one_class is None else right, one_class or other_class or 0)
            same = self.formulas.both(same, literal)
        return negated(same)

    def look(self, answer: Answer, confirmed: Callable[[Candidate], Any]) -> None:
        """Look for packets that fare differently; add those to the answer that are confirmed."""
        count = 0
        for kind, rows in self.pairs:
            tries = 0
            while tries < MOST_TRIES:
                if count == MOST_SHAPES:
                    answer.ended = MANY
                    return
                candidate = self._candidate(kind, rows, tries % 2 == 1)
                if candidate is None:
                    break
                shown = confirmed(candidate)
                if shown is None:
                    tries += 1
                    self.formulas.exclude(self._tried(candidate), self._is_left)
                    continue
                if shown.kind != kind and any(map(is_answer, candidate.box)):  # it is a packet of another box
                    tries += 1
                    answer.others.append(Difference(candidate, shown, self._tried(candidate)))
                    self.formulas.exclude(self._tried(candidate), self._is_left)
                    continue
                count += 1
                shape = self._shape(candidate, rows if shown.kind == kind else [])
                answer.differences.append(Difference(candidate, shown, shape))
                self.known.append((self.path, shape))
                self.formulas.exclude(shape, self._is_left)

    def _candidate(
        self, kind: int, rows: list[tuple[Outcome, Outcome, Literal]], is_answered: bool
    ) -> Candidate | None:
        formulas = self.formulas
        some = negated(formulas.every(negated(literal) for _, _, literal in rows))
        wanted = [some, self._is_left]
        box = formulas.solved(wanted, self._ordinary(is_answered))
        if box is None:
            return None
        special = self._special(box)
        if any(box.get(key) != classes for key, classes in special.items()):
            fixed = [formulas.member(key, classes) for key, classes in {**box, **special}.items()]
            box = formulas.solved([*wanted, *fixed]) or box
        true = formulas.true
        old, new, _ = next(row for row in rows if row[2] == TRUE or row[2] in true)
        return Candidate(self.path, box, kind, (old, new), self.rule)

    def _ordinary(self, is_answered: bool) -> list[Literal]:
        """Return what is preferred of a packet: ordinary values, and whether matches match that are not known."""
        answers, space = self.formulas.answers(), self.space
        special = self._special(self.formulas.region)
        usual = {key: classes for key, classes in space.ordinary.items() if key in self.fields} | special
        for key in {IN, OUT, SOURCE_PORT} & self.fields - special.keys():
            usual[key] = 1 << space.class_of(key, preferred(key, space.family)[0])
        found = [self.formulas.member(key, classes) for key, classes in usual.items()]
        for key in NAMED & self.fields - special.keys():
            some = reduce(or_, (1 << space.class_of(key, value) for value in preferred(key, space.family)))
            found.append(self.formulas.member(key, some))
        return [*found, *(literal if is_answered else negated(literal) for literal in answers)]

    def _special(self, box: Bits) -> Bits:
        """Return the values of addresses and interfaces that packets of a box need, where ordinary ones won't do."""
        space = self.space
        return special_part(box, space.full, space.family, self.path, space.class_of)

    def _tried(self, candidate: Candidate) -> Bits:
        """Return the box in which no other packet is tried: the values of the fields that rules look at."""
        return {key: classes for key, classes in candidate.box.items() if key in self.fields}

    # --- shapes

    def _shape(self, candidate: Candidate, rows: list[tuple[Outcome, Outcome, Literal]]) -> Bits:
        """Return a box of packets that fare as the candidate or as in one of these rows, as wide as it is found."""
        formulas = self.formulas
        old, new = candidate.outcomes
        same = formulas.both(self.sides[0].results[old], self.sides[1].results[new])
        other = formulas.every([negated(same), *(negated(literal) for _, _, literal in rows)])

        def holds(box: Bits) -> bool:
            if other is None:
                return True
            try:
                inside = [formulas.member(key, classes) for key, classes in box.items()]
                return formulas.solved([other, *inside]) is None
            except TooHard:
                return False

        box = {key: classes for key, classes in candidate.box.items() if key in self.fields}
        box |= {key: box.get(key, classes) for key, classes in formulas.region.items()}
        for key in sorted(box, key=_last):
            wider = {name: classes for name, classes in box.items() if name != key}
            if key in formulas.region:
                wider[key] = formulas.region[key]
            if holds(wider):
                box = wider
                continue
            for classes in self._sets(key, box[key]):
                if holds({**box, key: classes}):
                    box = {**box, key: classes}
                    break
        return box

    def _sets(self, key: Any, mine: int) -> list[int]:
        """Return sets of classes of rules that have those of the packet, the largest first."""
        found = {
            classes & self.formulas.region.get(key, -1)
            for name, classes in self.formulas.sets()
            if name == key and not mine & ~classes
        }
        full = self.formulas.full(key) & self.formulas.region.get(key, -1)
        others = {
            full & ~classes for name, classes in self.formulas.sets() if name == key and not mine & classes
        }
        return sorted({one for one in (*found, *others) if one != mine}, key=lambda one: -one.bit_count())[:12]

    # --- moody matches

    def asked_differently(self) -> set[str]:
        """Return the keys of rules whose moody matches the sides ask about different packets."""
        found = set()
        first, second = (side.asked for side in self.sides)
        for visit in first.keys() | second.keys():
            left, right = first.get(visit), second.get(visit)
            if left == right:
                continue
            key = visit.rpartition(" ")[0]
            if key in found or not self._is_shared(key):
                continue
            for some, others in ((left, right), (right, left)):
                if self.formulas.solved([some, negated(others), self._is_left]) is not None:
                    found.add(key)
        return found

    def _is_shared(self, key: str) -> bool:
        return any(rule.key == key and rule.is_shared for rule in self.pair.sides[0].rules()) and any(
            rule.key == key for rule in self.pair.sides[1].rules()
        )


def _last(key: Any) -> int:
    """Return how late a field is left out of a shape: later ones matter more to the reader."""
    order = ("sport", "flags", "frag", "state", "mark", "icmp", "out", "in", "dst", "src", "dport", "proto")
    return order.index(key) + 1 if key in order else 0
