"""Decision diagrams: functions from packets to outcomes, with one level for each field.

A node splits the classes of its field between its children; a leaf has the outcomes that are possible. Nodes that are
equal are the same object, so equal functions are, too. Fields are in the order of their levels on each way down, and
those on which nothing depends are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.reach.nodes import BOTTOM, Node, TooLarge, split
from iptables_py.analysis.reach.outcomes import ABSENT, NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from iptables_py.analysis.reach.nodes import Levels, Outcome

    Parts = dict["Node", int]


class Diagrams:
    """The diagrams over some levels.

    domains: all classes of each level
    is_open: whether an outcome is not the end of a packet, so that other outcomes may follow it
    left: the number of parts of nodes that may still be made before it is given up
    """

    def __init__(self, domains: Sequence[int], is_open: Callable[[Outcome], bool], most: int) -> None:
        self.domains = domains
        self.is_open = is_open
        self.left = most
        self._nodes: dict[Any, Node] = {}
        self._joined: dict[Any, Node] = {}

    # --- nodes

    def leaf(self, outcomes: Iterable[Outcome], causes: Iterable[Any] = ()) -> Node:
        """Return the leaf with these outcomes. Among others, it does not matter that there may be no such packet."""
        found = frozenset(outcomes)
        if len(found) > 1:
            found = frozenset(one for one in found if one.kind != NOTHING) or frozenset([ABSENT])
        key = found, frozenset(causes) if len(found) > 1 else frozenset()
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = Node(BOTTOM, (), *key)
            node.open = frozenset(one for one in found if self.is_open(one))
        return node

    def node(self, level: int, parts: Parts) -> Node:
        """Return the node with these children. Raise TooLarge."""
        self.left -= len(parts)
        if self.left < 0:
            raise TooLarge
        if len(parts) == 1:
            return next(iter(parts))
        key = level, frozenset(parts.items())
        node = self._nodes.get(key)
        if node is None:
            # the largest first, so that a search through the parts ends early
            ordered = sorted(parts.items(), key=lambda part: part[1].bit_count(), reverse=True)
            node = self._nodes[key] = Node(level, ordered, frozenset(), frozenset())
            node.open = frozenset().union(*(child.open for child in parts))
        return node

    def _parts(self, node: Node, level: int) -> Sequence[tuple[Node, int]]:
        return node.parts if node.level == level else ((node, self.domains[level]),)

    # --- operations

    def chosen(self, box: Levels, inside: Node, outside: Node, may: bool = False, causes: Iterable[Any] = ()) -> Node:
        """Return `inside` in the box and `outside` elsewhere; with `may`, both are possible in the box."""
        items = sorted(box.items())
        because = frozenset(causes)
        known: dict[tuple[int, Node, Node], Node] = {}

        def walk(at: int, first: Node, second: Node) -> Node:
            if first is second:
                return first
            if at == len(items):
                return self.joined(first, second, because) if may else first
            key = at, first, second
            found = known.get(key)
            if found is None:
                found = known[key] = step(at, first, second)
            return found

        def step(at: int, first: Node, second: Node) -> Node:
            level, classes = items[at]
            top = min(level, first.level, second.level)
            parts: Parts = {}
            here = classes if top == level else self.domains[top]
            following = at + 1 if top == level else at
            firsts = self._parts(first, top)
            for child, mine in self._parts(second, top):
                rest = mine & ~here
                if rest:
                    parts[child] = parts.get(child, 0) | rest
                for other, both in split(firsts, mine & here):
                    made = walk(following, other, child)
                    parts[made] = parts.get(made, 0) | both
            return self.node(top, parts)

        return walk(0, inside, outside)

    def joined(self, first: Node, second: Node, causes: frozenset[Any]) -> Node:
        """Return the diagram in which the outcomes of both are possible."""
        if first is second:
            return first
        key = first, second, causes
        found = self._joined.get(key)
        if found is not None:
            return found
        if first.level == second.level == BOTTOM:
            found = self.leaf(first.outcomes | second.outcomes, first.causes | second.causes | causes)
        else:
            top = min(first.level, second.level)
            parts: Parts = {}
            seconds = self._parts(second, top)
            for child, mine in self._parts(first, top):
                for other, both in split(seconds, mine):
                    made = self.joined(child, other, causes)
                    parts[made] = parts.get(made, 0) | both
            found = self.node(top, parts)
        self._joined[key] = found
        return found

    def followed(self, node: Node, by: Mapping[Outcome, Node]) -> Node:
        """Return the diagram with each of these open outcomes replaced by what follows it."""
        if all(other.level == BOTTOM for other in by.values()):
            return self.mapped(node, {}, lambda leaf: self._ended(leaf, by), is_kept=by.keys().isdisjoint)
        known: dict[Any, Node] = {}

        def walk(one: Node, following: tuple[tuple[Outcome, Node], ...]) -> Node:
            following = tuple(pair for pair in following if pair[0] in one.open)
            if not following:
                return one
            key = one, following
            found = known.get(key)
            if found is None:
                found = known[key] = step(one, following)
            return found

        def step(one: Node, following: tuple[tuple[Outcome, Node], ...]) -> Node:
            top = min(one.level, *(other.level for _, other in following))
            if one.level == BOTTOM:
                return self._ended(one, dict(following))
            parts: Parts = {}
            for child, mine in self._parts(one, top):
                for classes, rest in self._split(top, mine, following):
                    made = walk(child, rest)
                    parts[made] = parts.get(made, 0) | classes
            return self.node(top, parts)

        return walk(node, tuple(by.items()))

    def _ended(self, leaf: Node, by: Mapping[Outcome, Node]) -> Node:
        """Return a leaf with each of these outcomes replaced by what follows it."""
        kept = leaf.outcomes - by.keys()
        made = self.leaf(kept, leaf.causes) if kept else None
        for outcome, other in by.items():
            if outcome in leaf.outcomes:
                made = other if made is None else self.joined(made, other, leaf.causes)
        assert made
        return made

    def _split(
        self, top: int, classes: int, following: tuple[tuple[Outcome, Node], ...]
    ) -> list[tuple[int, tuple[tuple[Outcome, Node], ...]]]:
        """Split classes of a level where the diagrams that follow differ."""
        if len(following) == 1:
            ((outcome, other),) = following
            return [(both, ((outcome, child),)) for child, both in split(self._parts(other, top), classes)]
        same = tuple(pair for pair in following if pair[1].level != top)
        found: list[tuple[int, tuple[tuple[Outcome, Node], ...]]] = [(classes, same)]
        for outcome, other in following:
            if other.level == top:
                parts = other.parts
                found = [
                    (both, (*rest, (outcome, child))) for mine, rest in found for child, both in split(parts, mine)
                ]
        return found

    def mapped(
        self,
        node: Node,
        chosen: Mapping[int, int],
        leaf: Callable[[Node], Node] | None = None,
        causes: Callable[[int], Iterable[Any]] | None = None,
        is_kept: Callable[[frozenset[Outcome]], bool] = lambda outcomes: False,
    ) -> Node:
        """Return the diagram for packets that have one of these classes at some levels, on which it no longer depends.

        If it matters which of several classes a packet has, all of their outcomes are possible, and `causes` names what
        they depend on. Leaves are replaced by `leaf` of them. Parts whose open outcomes are kept remain as they are.
        """
        known: dict[Node, Node] = {}

        def walk(one: Node) -> Node:
            if is_kept(one.open):
                return one
            found = known.get(one)
            if found is None:
                found = known[one] = step(one)
            return found

        def step(one: Node) -> Node:
            if one.level == BOTTOM:
                return leaf(one) if leaf else one
            if one.level in chosen:
                because = frozenset(causes(one.level)) if causes else frozenset[Any]()
                made = None
                for child, classes in one.parts:
                    if classes & chosen[one.level]:
                        other = walk(child)
                        made = other if made is None else self.joined(made, other, because)
                assert made
                return made
            parts: Parts = {}
            for child, classes in one.parts:
                other = walk(child)
                parts[other] = parts.get(other, 0) | classes
            return self.node(one.level, parts)

        return walk(node)

    def within(self, node: Node, box: Levels) -> Node:
        """Return the diagram for the packets in a box; it says nothing about others."""
        known: dict[Node, Node] = {}

        def walk(one: Node) -> Node:
            if one.level == BOTTOM:
                return one
            found = known.get(one)
            if found is None:
                mine = box.get(one.level, self.domains[one.level])
                parts: Parts = {}
                for child, classes in one.parts:
                    if classes & mine:
                        other = walk(child)
                        parts[other] = parts.get(other, 0) | classes & mine
                found = known[one] = self.node(one.level, parts)
            return found

        return walk(node)

    def without(self, node: Node, leaf: Node) -> Node:
        """Return a smaller diagram, which may say anything where this one has that leaf."""
        known: dict[Node, Node] = {}

        def walk(one: Node) -> Node:
            if one.level == BOTTOM:
                return one
            found = known.get(one)
            if found is None:
                parts: Parts = {}
                for child, classes in one.parts:
                    other = walk(child)
                    parts[other] = parts.get(other, 0) | classes
                rest = parts.pop(leaf, 0)
                if parts and rest:
                    largest = max(parts, key=lambda child: parts[child].bit_count())
                    parts[largest] |= rest
                found = known[one] = self.node(one.level, parts) if parts else leaf
            return found

        return walk(node)
