"""Sets of packets as formulas for a SAT solver, and what it says about two sides."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.overlaps import runs
from iptables_py.analysis.check.solver import new_solver
from iptables_py.analysis.semantic.environment import NO, YES, Changed, is_answer
from iptables_py.extensions.shared.packetsets import SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.analysis.check.classes import Bits, Space

SOLVER = "glucose4"
CONFLICTS = 100_000  # before the solver gives up
TRUE = 1  # the literal that always holds; None is the one that never does

Literal = int | None


class TooHard(Exception):
    """The solver takes too long."""


class Formulas:
    """An algebra of literals. All packets are in a region.

    A field is the number of its class; a variable for a cut says that the number is not below it.
    Raise Missing without a solver.
    """

    def __init__(self, space: Space, region: Bits) -> None:
        self.space, self.region = space, region
        self.solver: Any = new_solver(SOLVER)
        self.count = TRUE
        self.true: set[int] = set()  # the literals that hold for the last answer
        self.solver.add_clause([TRUE])
        self._cuts: dict[Any, list[int]] = {}
        self._variables: dict[tuple[Any, int], int] = {}
        self._members: dict[tuple[Any, int], Literal] = {}
        self._gates: dict[tuple[int, ...], int] = {}
        for key, classes in region.items():
            self.require([self._member_of_all(key, classes)])
        for box in space.impossible:
            self.exclude(box)

    def looked_at(self) -> set[Any]:
        """Return the fields that something depends on."""
        return set(self._cuts)

    def sets(self) -> list[tuple[Any, int]]:
        """Return the sets of classes that were asked for, each with its field."""
        return list(self._members)

    def answers(self) -> list[Literal]:
        """Return the literals of the answers of matches."""
        return [
            literal
            for (key, _), literal in self._variables.items()
            if is_answer(key) and self.full(key) == YES | NO
        ]

    def close(self) -> None:
        """Free the solver's memory."""
        self.solver.delete()

    def require(self, clause: Iterable[Literal]) -> None:
        """Let one of these hold."""
        self.solver.add_clause([literal for literal in clause if literal is not None])

    def exclude(self, box: Bits, guard: Literal = TRUE) -> None:
        """Let no packet be in a box, if the guard holds."""
        self.require([negated(guard), *(negated(self.member(key, classes)) for key, classes in box.items())])

    def new(self) -> int:
        """Return a new literal."""
        self.count += 1
        return self.count

    # --- the algebra

    def split(self, guard: int, boxes: list[Bits]) -> tuple[Literal, Literal]:
        """Return the packets in one of the boxes, and the others."""
        inside: Literal = None
        for box in boxes:
            inside = self.either(inside, self.box(box))
            if inside == TRUE:
                return guard, None
        return self.both(guard, inside), self.both(guard, negated(inside))

    def either(self, first: Literal, second: Literal) -> Literal:
        """Return what holds if one of two does."""
        return negated(self.both(negated(first), negated(second)))

    def both(self, first: Literal, second: Literal) -> Literal:
        """Return what holds if both do."""
        return self.every((first, second))

    def box(self, box: Bits) -> Literal:
        """Return whether a packet is in a box."""
        return self.every(self.member(key, classes) for key, classes in box.items())

    def every(self, literals: Iterable[Literal]) -> Literal:
        """Return what holds if all of these do."""
        found = set()
        for literal in literals:
            if literal is None or -literal in found:
                return None
            found.add(literal)
        found.discard(TRUE)
        if len(found) < 2:
            return found.pop() if found else TRUE
        row = tuple(sorted(found))
        gate = self._gates.get(row)
        if gate is None:
            self.count += 1
            gate = self._gates[row] = self.count
            for literal in row:
                self.solver.add_clause([-gate, literal])
            self.solver.add_clause([gate, *(-literal for literal in row)])
        return gate

    # --- fields

    def size(self, key: Any) -> int:
        """Return the number of classes of a field."""
        return self.full(key).bit_length()

    def full(self, key: Any) -> int:
        """Return all classes of a field."""
        field = key.field if isinstance(key, Changed) else key
        return self.space.full.get(field, YES | NO)  # a moody field is known to no space

    def member(self, key: Any, classes: int) -> Literal:
        """Return whether a field has one of these classes."""
        mine = self.region.get(key)
        if mine is not None:
            if not mine & ~classes:
                return TRUE
            classes &= mine
            if not classes:
                return None
        place = key, classes
        if place not in self._members:
            self._members[place] = self._member_of_all(key, classes)
        return self._members[place]

    def _member_of_all(self, key: Any, classes: int) -> Literal:
        found: Literal = None
        for low, high in runs(classes & self.full(key)):
            found = self.either(found, self.both(self._at_least(key, low), negated(self._at_least(key, high))))
        return found

    def _at_least(self, key: Any, cut: int) -> Literal:
        if cut <= 0:
            return TRUE
        if cut >= self.size(key):
            return None
        variable = self._variables.get((key, cut))
        if variable is None:
            self.count += 1
            variable = self._variables[key, cut] = self.count
            if key not in self._cuts:
                self._cuts[key] = []
                self._complete(key)
            cuts = self._cuts[key]
            place = bisect_left(cuts, cut)
            if place:
                self.solver.add_clause([-variable, self._variables[key, cuts[place - 1]]])
            if place < len(cuts):
                self.solver.add_clause([-self._variables[key, cuts[place]], variable])
            insort(cuts, cut)
        return variable

    def _complete(self, key: Any) -> None:
        """Say of a field that was changed that protocols have it or not, as at the beginning."""
        if isinstance(key, Changed) and key.field in SIZES:
            for box in self.space.impossible:
                if key.field in box:
                    self.exclude({key if name == key.field else name: classes for name, classes in box.items()})

    # --- answers

    def solved(self, needed: list[Literal], preferred: Sequence[Literal] = ()) -> Bits | None:
        """Return a box of packets for which all needed literals hold, and of the others some. Raise TooHard."""
        if None in needed:
            return None
        wanted = [literal for literal in preferred if literal is not None and literal != TRUE]
        musts: list[int] = [literal for literal in needed if literal is not None]
        while True:
            self.solver.conf_budget(CONFLICTS)
            answer = self.solver.solve_limited(assumptions=[*musts, *wanted])
            if answer is None:
                raise TooHard
            if answer:
                return self._model()
            core = set(self.solver.get_core() or ())
            fewer = [literal for literal in wanted if literal not in core]
            if len(fewer) == len(wanted):
                return None
            wanted = fewer

    def _model(self) -> Bits:
        true = self.true = set(self.solver.get_model())
        found = dict(self.region)
        for key, cuts in self._cuts.items():
            low, high = 0, self.size(key)
            for cut in cuts:
                if self._variables[key, cut] in true:
                    low = cut
                else:
                    high = cut
                    break
            found[key] = ((1 << high) - (1 << low)) & found.get(key, -1)
        return found


def negated(literal: Literal) -> Literal:
    """Return what holds if a literal does not."""
    return TRUE if literal is None else None if literal == TRUE else -literal
