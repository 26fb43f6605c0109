"""A table of sources and services: the sources with the same verdicts for all services are one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from iptables_py.analysis.reach.nodes import BOTTOM, TooLarge, split
from iptables_py.analysis.reach.outcomes import ACCEPT, DEPENDS, NOTHING, UNKNOWN
from iptables_py.analysis.reach.question import MOST_GROUPS, TOO_LARGE, Group, group_of, merged
from iptables_py.extensions.shared.packetsets import IN, SOURCE, Steady

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from iptables_py.analysis.reach.following import Following
    from iptables_py.analysis.reach.nodes import Levels, Node
    from iptables_py.analysis.reach.question import Asked
    from iptables_py.extensions.shared.packetsets import Ranges

    Service = Mapping[str, Ranges]

PARTLY = "partly"  # a verdict that depends on fields that are neither source nor service


class Row(NamedTuple):
    """Sources with the same verdicts: a group for each service."""

    cells: list[Group]


def rows(asked: Asked, path: str, services: Sequence[Service]) -> list[Row]:
    """Return the rows on a path, those with most services first. One row is unknown if there are too many."""
    try:
        following, whole = asked.outcomes(path)
        nodes = tuple(_verdicts(following, whole, service) for service in services)
        return _rows(following, nodes, services)
    except TooLarge:
        return [Row([Group(path, UNKNOWN, [], [], [], [TOO_LARGE], _box(asked, one)) for one in services])]


def _box(asked: Asked, service: Service) -> dict[str, int]:
    return {**asked.context, **{name: asked.model.space.set(name, ranges) for name, ranges in service.items()}}


def _verdicts(following: Following, node: Node, service: Service) -> Node:
    """Return what becomes of the packets to a service, by source and interface alone."""
    levels = following.levels
    box = {levels[name]: following.space.set(name, ranges) for name, ranges in service.items()}
    node = following.diagrams.within(node, box)
    rest = {level: box.get(level, following.context.get(level, following.diagrams.domains[level]))
            for name, level in levels.items() if name not in (SOURCE, IN)}  # fmt: skip
    return following.diagrams.mapped(node, rest, None, lambda level: [following.fields[level]])


def _rows(following: Following, nodes: tuple[Node, ...], services: Sequence[Service]) -> list[Row]:
    by_leaves: dict[tuple[tuple[str, ...], ...], list[tuple[tuple[Node, ...], Levels]]] = {}
    for count, (leaves, box) in enumerate(_product(following, nodes, {})):
        if count >= MOST_GROUPS:
            raise TooLarge
        key = tuple(_shown(following, leaf) for leaf in leaves)
        by_leaves.setdefault(key, []).append((leaves, box))
    full = [following.context.get(level, classes) for level, classes in enumerate(following.diagrams.domains)]
    found = []
    for key, many in by_leaves.items():
        if all(kinds == (NOTHING,) for kinds in key):
            continue
        leaves = tuple(_together(following, [one[0][at] for one in many]) for at in range(len(services)))
        for box in merged([box for _, box in many], full):
            found.append(Row([
                _cell(following, leaf, box, service) for leaf, service in zip(leaves, services, strict=True)
            ]))
    return sorted(found, key=lambda row: -sum(cell.verdict == ACCEPT for cell in row.cells))


def _shown(following: Following, leaf: Node) -> tuple[str, ...]:
    """Return what a cell shows, which is the same in a row."""
    return tuple(sorted({outcome.kind for outcome in leaf.outcomes}))


def _together(following: Following, leaves: Sequence[Node]) -> Node:
    found = leaves[0]
    for leaf in leaves[1:]:
        found = following.diagrams.joined(found, leaf, frozenset())
    return found


def _product(
    following: Following, nodes: tuple[Node, ...], box: Levels
) -> Iterator[tuple[tuple[Node, ...], Levels]]:
    """Yield boxes of sources and interfaces, each with the leaf of each service."""
    level = min(node.level for node in nodes)
    if level == BOTTOM:
        yield nodes, box
        return
    here = following.context.get(level, following.diagrams.domains[level])
    parts: list[tuple[int, tuple[Node, ...]]] = [(here, ())]
    for node in nodes:
        children = node.parts if node.level == level else [(node, here)]
        parts = [(both, (*rest, child)) for mine, rest in parts for child, both in split(children, mine)]
    for classes, following_nodes in parts:
        yield from _product(following, following_nodes, {**box, level: classes})


def _cell(following: Following, leaf: Node, box: Levels, service: Service) -> Group:
    group = group_of(following, leaf, box)
    group.box |= {name: following.space.set(name, ranges) for name, ranges in service.items()}
    fields = [cause for cause in group.causes if cause in following.levels and not isinstance(cause, Steady)]
    if group.verdict == DEPENDS and fields:
        group.verdict = PARTLY
    return group
