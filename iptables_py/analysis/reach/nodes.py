"""Outcomes, and the nodes of decision diagrams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.reach.writes import Write

    Levels = dict[int, int]  # a box: levels to sets of classes
    Box = tuple[tuple[int, int], ...]  # the same, in order

BOTTOM = 1 << 30  # the level of leaves


class Outcome(NamedTuple):
    """What may become of a packet.

    kind: one of those in outcomes.py
    id: the rule or policy that decides, or what is not known
    writes: what rules changed before
    """

    kind: str
    id: str = ""
    writes: tuple[Write, ...] = ()


class Node:
    """A node or a leaf.

    level: BOTTOM for a leaf
    parts: the children, each with its classes
    outcomes, causes: of a leaf, what is possible, and on what it depends which of them happens
    open: the outcomes of all leaves below that are not the end of a packet
    """

    __slots__ = ("causes", "level", "open", "outcomes", "parts")

    def __init__(
        self, level: int, parts: Sequence[tuple[Node, int]], outcomes: frozenset[Outcome], causes: frozenset[Any]
    ) -> None:
        self.level = level
        self.parts = parts
        self.outcomes = outcomes
        self.causes = causes
        self.open: frozenset[Outcome] = frozenset()


class TooLarge(Exception):
    """It takes too many steps."""


def split(parts: Sequence[tuple[Node, int]], classes: int) -> list[tuple[Node, int]]:
    """Return the parts of which these classes are, each with those of them that it has."""
    found = []
    for child, theirs in parts:
        if not classes:
            break
        both = classes & theirs
        if both:
            found.append((child, both))
            classes ^= both
    return found


def boxes(node: Node, domains: Sequence[int], most: int) -> list[tuple[Node, Levels]]:
    """Return boxes that do not overlap, each with its leaf. Raise TooLarge if there are more than `most`.

    Boxes of the children of a node that are the same are put together, so that there are few.
    """
    known: dict[Node, list[tuple[Node, Box]]] = {}

    def walk(one: Node) -> list[tuple[Node, Box]]:
        if one.level == BOTTOM:
            return [(one, ())]
        found = known.get(one)
        if found is None:
            together: dict[tuple[Node, Box], int] = {}
            for child, classes in one.parts:
                for pair in walk(child):
                    together[pair] = together.get(pair, 0) | classes
            if len(together) > most:
                raise TooLarge
            found = known[one] = [
                (leaf, box if classes == domains[one.level] else ((one.level, classes), *box))
                for (leaf, box), classes in together.items()
            ]
        return found

    return [(leaf, dict(box)) for leaf, box in walk(node)]
