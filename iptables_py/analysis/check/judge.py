"""Which rules and policies no packet comes to, and a packet for each of the others, which is still to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.cover import Cover, GaveUp, Steps, Window
from iptables_py.analysis.check.overlaps import Overlaps, members, spans
from iptables_py.analysis.check.paths import PATHS
from iptables_py.analysis.check.report import CHAIN, CONTEXT, CONTRADICTION, SHADOWED, place_of
from iptables_py.analysis.check.solver import Missing, uncovered_by_solver
from iptables_py.analysis.check.visits import Visit, Walk
from iptables_py.analysis.check.walk import MOST_VISITS, TooMany, Walker
from iptables_py.extensions.shared.packetsets import DESTINATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.model import Model, Rule

DEAD, OPEN, UNKNOWN = "dead", "open", "unknown"
MOST_TAKERS = 1000  # that are taken together before the search gives up
ALL_STEPS = 50_000_000  # of all searches, each of which compares two boxes, which takes less than a microsecond
MOST_DOUBTED = 100  # boxes of packets that rules may take
SOLVER_STEPS = 50  # for a box that the solver gets
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
    is_confirmed: whether the last candidate is known to be a packet that comes to it
    """

    status: str
    reason: str = ""
    by: list[str] = field(default_factory=list)
    but_short: bool = False
    candidates: list[Candidate] = field(default_factory=list)
    cause: str = ""
    is_visited: bool = False
    is_confirmed: bool = False


def judged(model: Model, confirms: Callable[[str, Candidate], bool] | None = None) -> dict[str, Judgement]:
    """Return what can be proved about each rule and each policy of the base chains, by id.

    confirms: whether a candidate is known to be a packet that comes to a rule or policy, of which no more is asked then
    """
    found = {id: Judgement(DEAD) for id in ids(model)}
    budget, steps = MOST_VISITS, Steps(ALL_STEPS)
    for path in PATHS:
        try:
            walk = Walker(model, path, budget).run()
        except TooMany:
            for one in found.values():
                if one.status == DEAD:
                    one.status, one.cause = UNKNOWN, "chains are called too often"
            return found
        budget -= len(walk.visits)
        Judge(model, walk, steps, confirms).judge(found)
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
    one.by = sorted(set(one.by), key=place_of)
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


class Judge:
    """The judge of the visits of one walk."""

    def __init__(
        self, model: Model, walk: Walk, steps: Steps, confirms: Callable[[str, Candidate], bool] | None
    ) -> None:
        self.model, self.space, self.walk, self.steps, self.confirms = model, model.space, walk, steps, confirms
        self.boxes = [*self.space.impossible, *(taker.box for taker in walk.takers)]
        self.by = ["" for _ in self.space.impossible] + [taker.by for taker in walk.takers]
        self.index = Overlaps(self.boxes, self.space.full)
        self.always = (1 << len(self.space.impossible)) - 1
        self.nobody = sum(1 << at for at, by in enumerate(self.by) if not by)  # what nobody takes, as it does not exist
        # packets that rules may change in a way that is not known, and those that rules before may take
        self.doubted = walk.unsure[:MOST_DOUBTED]
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
            if visit.rule and _may_take(visit.rule) and len(self.doubted) < MOST_DOUBTED:
                self.doubted += visit.boxes

    def _visit(self, visit: Visit, alive: int, one: Judgement) -> None:
        one.is_visited = True
        for box in visit.boxes:
            if one.is_confirmed:
                return
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
        containing = self.index.containing(box, alive)
        if containing:
            by = self.by[(containing & -containing).bit_length() - 1]
            one.by += [] if not by or self._is_taken_by_none(box, alive) else [by]
            return
        ordinary = self.space.ordinary_part(box, visit.path, visit.now)
        part = self._uncovered(ordinary, alive, None)
        better = self._undoubted(ordinary, part, alive)
        if better is not None:
            self._add(visit, better, one)
            if one.is_confirmed or self.confirms is None:
                return
        whole = self.space.short
        taken: list[str] = []
        if part is None:
            part = self._uncovered(box, alive, taken, [whole] if whole else [])
        if part is not None:
            self._add(visit, part, one)
            return
        if whole and self._uncovered(box, alive, None) is not None:
            one.but_short = True
        one.by += [] if taken and self._is_taken_by_none(box, alive) else taken

    def _is_taken_by_none(self, box: Bits, alive: int) -> bool:
        """Return whether no packet is in a box because of what rules set, whatever rules take packets."""
        if not any(isinstance(key, Version) for key in box):
            return False
        try:
            return self._uncovered(box, alive & self.nobody, None) is None
        except (GaveUp, Missing):
            return False

    def _add(self, visit: Visit, part: Bits, one: Judgement) -> None:
        one.status = OPEN
        one.candidates.append(Candidate(visit, part, self.translating))
        one.is_confirmed = self.confirms is not None and self.confirms(visit.id, one.candidates[-1])

    def _undoubted(self, box: Bits, part: Bits | None, alive: int) -> Bits | None:
        """Return a part of the box that no taker takes and no rule before may take, None if none is found.

        part: one that no taker takes; None is returned if it is as good
        """
        found = part or {}
        if part is None or not any(all(found.get(key, -1) & one[key] for key in one) for one in self.doubted):
            return None
        try:
            return self._uncovered(box, alive, None, self.doubted)
        except (GaveUp, Missing):
            return None

    def _uncovered(self, box: Bits, alive: int, by: list[str] | None, more: list[Bits] | None = None) -> Bits | None:
        """Return a part of the box that no taker takes, None if there is none; `by` gets the rules that are needed.

        Raise GaveUp and Missing.
        """
        among = self.index.near(box, alive)
        window = Window(box, self.space.full)
        extra = [part for other in more or [] if (part := window.inside(spans(other))) is not None]
        others = [part for number in members(among) if (part := window.inside(self.index.spans[number])) is not None]
        if not others and not extra:
            return box
        try:
            part = Cover(window.full, self.steps).guessed({}, [*extra, *others])
        except GaveUp:
            part = None
        if part is None:
            part = self._searched(window, extra, among, by)
        return None if part is None else window.outside(part)

    def _searched(self, window: Window, extra: list[Bits], among: int, by: list[str] | None) -> Bits | None:
        """Search with one box more each time, as long as a part is found that another box takes. Raise as above."""
        chosen: dict[int, Bits] = {}
        search = self._covered
        while len(chosen) <= MOST_TAKERS:
            boxes = [*extra, *chosen.values()]
            try:
                part = search(window.full, boxes)
            except GaveUp:
                if search == self._solved:
                    raise
                search = self._solved
                continue
            if part is None:
                if by is not None:
                    by += self._needed(window.full, extra, chosen)
                return None
            whole = window.outside(part)
            containing = self.index.containing(whole, among)
            lowest = (containing & -containing).bit_length() - 1 if containing else self.index.first(whole, among)
            if lowest is None:
                return part
            chosen[lowest] = window.inside(self.index.spans[lowest]) or {}
        raise GaveUp

    def _covered(self, full: Bits, boxes: list[Bits]) -> Bits | None:
        return Cover(full, self.steps).uncovered({}, boxes)

    def _solved(self, full: Bits, boxes: list[Bits]) -> Bits | None:
        self.steps.take(SOLVER_STEPS * len(boxes))
        return uncovered_by_solver({}, boxes, full)

    def _needed(self, full: Bits, extra: list[Bits], chosen: dict[int, Bits]) -> list[str]:
        """Return the rules without which all would not be taken, or those that were chosen if that takes too long."""
        needed = {**chosen}
        for number in chosen:
            fewer = {other: box for other, box in needed.items() if other != number}
            try:
                if self._covered(full, [*extra, *fewer.values()]) is None:
                    needed = fewer
            except GaveUp:
                break
        return [self.by[number] for number in needed if self.by[number]]


def _may_take(rule: Rule) -> bool:
    """Return whether a rule may take packets that it matches, but takes none for sure."""
    return not rule.condition.lower and (rule.ends or bool(rule.jump) or rule.verdict == "RETURN")
