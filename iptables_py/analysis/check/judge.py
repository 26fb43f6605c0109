"""Which rules and policies no packet comes to, and a packet for each of the others, which is still to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.analysis.check.cover import Cover, GaveUp
from iptables_py.analysis.check.overlaps import Overlaps, members
from iptables_py.analysis.check.report import CHAIN, CONTEXT, CONTRADICTION, SHADOWED
from iptables_py.analysis.check.solver import Missing, uncovered_by_solver
from iptables_py.analysis.check.walk import MOST_VISITS, PATHS, TooMany, Visit, Walk, Walker
from iptables_py.extensions.shared.packetsets import DESTINATION

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.model import Model, Rule

DEAD, OPEN, UNKNOWN = "dead", "open", "unknown"
MOST_TAKERS = 400  # that are taken together before the search gives up
NO_SOLVER = "too many rules overlap: install iptables-py[analysis]"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A part of a visit's boxes that no earlier rule surely takes.

    translating: the visits of the path at which nat sets destinations
    """

    visit: Visit
    box: Bits
    translating: list[Visit]


@dataclass(slots=True)
class Judgement:
    """What was found out about a rule or policy.

    status: DEAD, OPEN (each candidate may be a packet that comes to it) or UNKNOWN
    reason: SHADOWED, CONTRADICTION, CONTEXT or CHAIN
    by: the rules that take everything
    but_short: whether a packet that is too short for the header of its protocol may still come to it
    cause: why nothing is known
    """

    status: str
    reason: str = ""
    by: list[str] = field(default_factory=list)
    but_short: bool = False
    candidates: list[Candidate] = field(default_factory=list)
    cause: str = ""
    is_visited: bool = False


def judged(model: Model) -> dict[str, Judgement]:
    """Return what can be proved about each rule and each policy of the base chains, by id."""
    found = {id: Judgement(DEAD) for id in ids(model)}
    budget = MOST_VISITS
    for path in PATHS:
        try:
            walk = Walker(model, path, budget).run()
        except TooMany:
            for one in found.values():
                if one.status == DEAD:
                    one.status, one.cause = UNKNOWN, "chains are called too often"
            return found
        budget -= len(walk.visits)
        Judge(model, walk).judge(found)
    rules = {rule.id: rule for rule in model.rules()}
    entered = _entered(model, found)
    for id, one in found.items():
        if one.status == DEAD:
            rule = rules.get(id)
            _explain(one, rule, model, rule is None or (rule.table, rule.chain) in entered)
    return found


def _entered(model: Model, found: dict[str, Judgement]) -> set[tuple[str, str]]:
    """Return the chains, by table and name, that are base chains or to which a rule jumps that is not dead."""
    rules = [rule for rule in model.rules() if rule.jump and found[rule.id].status != DEAD]
    bases = [(one.table, one.name) for chains in model.tables.values() for one in chains.values() if one.policy]
    return {*bases, *((rule.table, rule.jump) for rule in rules)}


def ids(model: Model) -> list[str]:
    """Return the ids of all rules, and of the policies of base chains."""
    found = []
    for table, chains in model.tables.items():
        for name, chain in chains.items():
            found += [rule.id for rule in chain.rules]
            found += [f"{table}/{name}/policy"] if chain.policy is not None else []
    return found


def _explain(one: Judgement, rule: Rule | None, model: Model, is_entered: bool) -> None:
    """Set the reason of a dead rule."""
    one.by = sorted(set(one.by), key=_place)
    if rule is not None and _is_impossible(rule, model.space):
        one.reason, one.by = CONTRADICTION, []
    elif not one.is_visited or not is_entered:
        one.reason = CHAIN
    else:
        one.reason = SHADOWED if one.by else CONTEXT


def _is_impossible(rule: Rule, space: Space) -> bool:
    """Return whether no packet at all meets the conditions of a rule."""
    boxes = [bits for box in rule.condition.upper for bits in space.bits(box)]
    try:
        return all(Cover(space.full).uncovered(box, space.impossible) is None for box in boxes)
    except GaveUp:
        return False


def _place(id: str) -> tuple[str, str, int]:
    table, chain, number = id.split("/", 1)[0], id.split("/", 1)[1].rpartition("/")[0], id.rpartition("/")[2]
    return table, chain, int(number) if number.isdecimal() else 1 << 30


class Judge:
    """The judge of the visits of one walk."""

    def __init__(self, model: Model, walk: Walk) -> None:
        self.model, self.space, self.walk = model, model.space, walk
        self.boxes = [*self.space.impossible, *(taker.box for taker in walk.takers)]
        self.by = ["" for _ in self.space.impossible] + [taker.by for taker in walk.takers]
        self.index = Overlaps(self.boxes, self.space.full)
        self.always = (1 << len(self.space.impossible)) - 1
        self.translating = [
            visit for visit in walk.visits if visit.rule and visit.rule.ends and DESTINATION in (visit.rule.sets or {})
        ]

    def judge(self, found: dict[str, Judgement]) -> None:
        """Judge all visits in order."""
        starting: dict[int, int] = {}
        ending: dict[int, int] = {}
        for number, taker in enumerate(self.walk.takers, len(self.space.impossible)):
            if taker.start < taker.end:
                starting[taker.start] = starting.get(taker.start, 0) | 1 << number
                ending[taker.end] = ending.get(taker.end, 0) | 1 << number
        alive, place = self.always, 0
        moments = sorted(starting.keys() | ending.keys())
        for visit in self.walk.visits:
            while place < len(moments) and moments[place] <= visit.position:
                alive = alive & ~ending.get(moments[place], 0) | starting.get(moments[place], 0)
                place += 1
            self._visit(visit, alive, found[visit.id])

    def _visit(self, visit: Visit, alive: int, one: Judgement) -> None:
        one.is_visited = True
        for box in visit.boxes:
            try:
                self._box(visit, box, alive, one)
            except GaveUp:
                if one.status == DEAD:
                    one.status, one.cause = UNKNOWN, "too many rules overlap"
            except Missing:
                if one.status == DEAD:
                    one.status, one.cause = UNKNOWN, NO_SOLVER

    def _box(self, visit: Visit, box: Bits, alive: int, one: Judgement) -> None:
        """Judge a box of a visit."""
        containing = self.index.containing(box) & alive
        if containing:
            lowest = (containing & -containing).bit_length() - 1
            one.by += [self.by[lowest]] if self.by[lowest] else []
            return
        ordinary = self.space.ordinary_part(box, visit.path, visit.now)
        part = self._uncovered(ordinary, alive, None, self.walk.unsure) if self.walk.unsure else None
        if part is None:
            part = self._uncovered(ordinary, alive, None)
        whole = self.space.short
        taken: list[str] = []
        if part is None:
            part = self._uncovered(box, alive, taken, [whole] if whole else [])
        if part is not None:
            one.status = OPEN
            one.candidates.append(Candidate(visit, part, self.translating))
            return
        if whole and self._uncovered(box, alive, None) is not None:
            one.but_short = True
        one.by += taken

    def _uncovered(self, box: Bits, alive: int, by: list[str] | None, more: list[Bits] | None = None) -> Bits | None:
        """Return a part of the box that no taker takes, None if there is none; `by` gets the rules that are needed.

        Raise GaveUp and Missing.
        """
        numbers = members(self.index.overlapping(box) & alive)
        extra = more or []
        if not numbers and not extra:
            return box
        cover = Cover(self.space.full)
        try:
            guess = cover.guessed(box, [*extra, *(self.boxes[number] for number in numbers)])
        except GaveUp:
            guess = None
        if guess is not None:
            return guess
        chosen: list[int] = []
        while len(chosen) <= MOST_TAKERS:
            boxes = [*extra, *(self.boxes[number] for number in chosen)]
            try:
                part = Cover(self.space.full).uncovered(box, boxes)
            except GaveUp:
                return self._solved(box, [*extra, *(self.boxes[number] for number in numbers)], by, numbers)
            if part is None:
                if by is not None:
                    by += self._needed(box, extra, chosen)
                return None
            taking = self._taking(part, numbers)
            if taking is None:
                return part
            chosen.append(taking)
        return self._solved(box, [*extra, *(self.boxes[number] for number in numbers)], by, numbers)

    def _taking(self, part: Bits, numbers: list[int]) -> int | None:
        """Return the first of these boxes that contains a part, or else overlaps it; None if none does."""
        overlapping = None
        for number in numbers:
            is_inside = True
            for key, classes in self.boxes[number].items():
                mine = part.get(key, -1)
                if not mine & classes:
                    break
                is_inside = is_inside and key in part and not mine & ~classes
            else:
                if is_inside:
                    return number
                overlapping = number if overlapping is None else overlapping
        return overlapping

    def _solved(self, box: Bits, boxes: list[Bits], by: list[str] | None, numbers: list[int]) -> Bits | None:
        part = uncovered_by_solver(box, boxes, self.space.full)
        if part is None and by is not None:
            by += [self.by[number] for number in numbers if self.by[number]]
        return part

    def _needed(self, box: Bits, extra: list[Bits], chosen: list[int]) -> list[str]:
        """Return the rules without which the box would not be taken, or all that were chosen if that takes too long."""
        needed = [*chosen]
        for number in chosen:
            fewer = [other for other in needed if other != number]
            try:
                if Cover(self.space.full).uncovered(box, [*extra, *(self.boxes[other] for other in fewer)]) is None:
                    needed = fewer
            except GaveUp:
                break
        return [self.by[number] for number in needed if self.by[number]]
