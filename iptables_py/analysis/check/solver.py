"""Questions about boxes that are too hard for a search, asked of a SAT solver: python-sat, which is optional."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.cover import GaveUp

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits

SOLVER = "minisat22"
MOST_CONFLICTS = 20_000  # before the solver gives up


class Missing(Exception):
    """python-sat is not installed."""


def new_solver(name: str) -> Any:
    """Return a solver of python-sat without clauses. Raise Missing."""
    try:
        from pysat.solvers import Solver
    except ImportError:
        raise Missing from None
    return Solver(name=name)


def uncovered_by_solver(box: Bits, others: list[Bits], full: Bits) -> Bits | None:
    """Return a part of the box that is in none of the others, None if there is none. Raise Missing and GaveUp.

    A field has a literal for each cell, a set of classes that all boxes have or lack together.
    """
    literals: dict[Any, list[tuple[int, int]]] = {}  # by field: literals with their cells
    count = 0
    for key in {key for other in others for key in other}:
        cells = _cells(box.get(key, full[key]), {other[key] for other in others if key in other})
        literals[key] = [(count + at, cell) for at, cell in enumerate(cells, 1)]
        count += len(cells)
    with new_solver(SOLVER) as solver:
        for rows in literals.values():
            count = _add_one_at_most(solver, [literal for literal, _ in rows], count)
        for other in others:
            solver.add_clause(
                [literal for key, classes in other.items() for literal, cell in literals[key] if not cell & classes]
            )
        solver.conf_budget(MOST_CONFLICTS)
        answer = solver.solve_limited()
        if answer is None:
            raise GaveUp
        if not answer:
            return None
        true = {literal for literal in solver.get_model() if literal > 0}
    part = dict(box)
    for key, rows in literals.items():
        chosen = [cell for literal, cell in rows if literal in true]
        part[key] = chosen[0] if chosen else rows[0][1]
    return part


def _cells(mine: int, sets: set[int]) -> list[int]:
    """Split a set of classes where one of the sets makes a difference."""
    cells = [mine]
    for classes in sets:
        split = []
        for cell in cells:
            common = cell & classes
            split += [common, cell & ~classes] if common and common != cell else [cell]
        cells = split
    return cells


def _add_one_at_most(solver: Any, literals: list[int], count: int) -> int:
    """Add clauses by which at most one of the literals is true. Return the number of variables that are used now.

    Variable k of the chain is true if one of the first k literals is.
    """
    before = 0
    for literal in literals:
        count += 1
        solver.add_clause([-literal, count])
        if before:
            solver.add_clause([-before, count])
            solver.add_clause([-before, -literal])
        before = count
    return count
