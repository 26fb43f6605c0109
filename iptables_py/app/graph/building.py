"""From tables with parsed rules to a graph: which chains are drawn, and which rules make one edge."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from iptables_py.app.escaping import printable
from iptables_py.app.graph import labels
from iptables_py.app.graph.model import (
    BASE,
    CHAIN,
    END,
    ENDS,
    GOTO,
    JUMP,
    MORE,
    POLICY,
    UNUSED,
    Cluster,
    Edge,
    Graph,
    Node,
)
from iptables_py.app.parsed import ParsedChain, ParsedRule, Parts, with_base_chains
from iptables_py.engine.hooks import TABLES
from iptables_py.tables import BASE_CHAINS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Rules = list[tuple[ParsedRule, Parts]]

MOST = 60  # chains that are drawn unless all are asked for
ORDER = TABLES["OUTPUT"]  # the only hook with all tables


class Place(NamedTuple):
    """A chain in its table with its rules.

    distance: the number of jumps that lead to it from where the drawing starts, after 1 if nothing leads to that start
    """

    distance: tuple[int, int]
    chain: ParsedChain
    rules: Rules

    @property
    def is_idle(self) -> bool:
        """Return whether it neither has rules nor drops packets, and nothing refers to it."""
        return not self.rules and not self.chain.references and self.chain.policy in (None, "ACCEPT")


class Wish(NamedTuple):
    """What is to be drawn.

    start: the chain where each table starts, None for all chains
    every: whether to leave out nothing: neither idle chains nor those after the first MOST
    counters: whether edges show how many packets passed
    dead: what is said of rules that no packet reaches or matches, by id
    """

    start: str | None = None
    every: bool = False
    counters: bool = False
    dead: Mapping[int, str] = {}


def graph_of(families: Mapping[str, Mapping[str, Sequence[ParsedChain]]], wish: Wish) -> Graph:
    """Return the graph of the tables of each family, under its heading."""
    found: dict[tuple[str, str], list[Place]] = {}
    for heading, tables in families.items():
        for table in sorted(tables, key=ORDER.index):
            found[heading.rstrip(":"), table] = _places(table, tables[table], wish.start)
    if not wish.every and wish.start is None:
        found = _without_idle(found)
    every = [(place.distance, key, number) for key, places in found.items() for number, place in enumerate(places)]
    nearest = every if wish.every else sorted(every, key=lambda one: one[0])[:MOST]
    drawn = {(key, number) for _, key, number in nearest}
    clusters = []
    for key, places in found.items():
        kept = [place for number, place in enumerate(places) if (key, number) in drawn]
        if kept:
            clusters.append(_Table(*key, kept, len(places) - len(kept), wish).cluster)
    most = max((edge.packets for cluster in clusters for edge in cluster.edges), default=0)
    return Graph(clusters, len(drawn), len(every), most if wish.counters else 0)


def _places(table: str, chains: Sequence[ParsedChain], start: str | None) -> list[Place]:
    """Return the chains of a table: the base chains in the order of hooks, then those that they lead to, the others."""
    every = {chain.name: chain for chain in with_base_chains(table, list(chains))}
    found: dict[str, Place] = {}

    def walk(names: Sequence[str], after: int) -> None:
        waiting = deque((name, 0) for name in names)
        while waiting:
            name, depth = waiting.popleft()
            if name in found or name not in every:
                continue
            rules = [(rule, Parts(rule)) for rule in every[name].rules]
            found[name] = Place((after, depth), every[name], rules)
            waiting.extend((parts.target, depth + 1) for _, parts in rules if parts.is_chain)

    if start is not None:
        walk([start], 0)
        return list(found.values())
    walk(BASE_CHAINS[table], 0)
    walk([chain.name for chain in chains if not chain.references], 1)
    walk(list(every), 1)  # a loop to which nothing leads
    return list(found.values())


def _without_idle(of_each: dict[tuple[str, str], list[Place]]) -> dict[tuple[str, str], list[Place]]:
    """Return the chains that are not idle; all of them if there is no other."""
    busy = {key: [place for place in places if not place.is_idle] for key, places in of_each.items()}
    return busy if any(busy.values()) else of_each


class _Table:
    """Makes the cluster of one table.

    left_out: how many chains of the table are not drawn
    """

    def __init__(self, family: str, table: str, places: list[Place], left_out: int, wish: Wish) -> None:
        self.prefix = f"{family} {table} ".lstrip()
        self.wish = wish
        self.left_out = left_out
        self.drawn = {place.chain.name for place in places}
        self.ends: dict[str, Node] = {}
        self.cluster = Cluster(self.prefix.strip(), f"{family} table {table}".strip())
        for place in places:
            self.cluster.nodes.append(self._chain(place))
            self.cluster.edges += self._edges(place)
        self.cluster.nodes += self.ends.values()

    def _id(self, name: str) -> str:
        """Return the id of a node: two chains have different ones, even if one is named like an escape of the other."""
        return printable(self.prefix + name.replace("\\", "\\\\"))

    def _chain(self, place: Place) -> Node:
        chain, rules = place.chain, place.rules
        kind = BASE if chain.policy else CHAIN if chain.references else UNUSED
        lines = [printable(chain.name), f"{len(rules)} rule{'s' * (len(rules) != 1)}" if rules else "no rules"]
        others = [(rule, parts) for rule, parts in rules if not _leads(parts)]
        if targets := sorted({parts.target for _, parts in others if parts.target}):
            lines.append(f"with {', '.join(map(printable, targets))}")
        if unread := sum(not rule.is_parsed for rule, _ in rules):
            lines.append(f"{unread} with unknown extensions")
        if kind == UNUSED:
            lines.append("no rule refers to it")
        title = "\n".join(filter(None, (*lines[:2], labels.in_full(others))))
        return Node(self._id(chain.name), kind, tuple(lines), title)

    def _edges(self, place: Place) -> Iterator[Edge]:
        """Yield an edge for the rules with the same target, in the order of the first of each, then the policy."""
        groups: dict[tuple[str, str, str], Rules] = {}
        for rule, parts in place.rules:
            if _leads(parts):
                kind = END if not parts.is_chain else GOTO if parts.goto else JUMP
                dead = self.wish.dead.get(rule.id, "")
                groups.setdefault((self._target(parts), kind, dead), []).append((rule, parts))
        source = self._id(place.chain.name)
        for (target, kind, dead), rules in groups.items():
            packets = sum(rule.packets for rule, _ in rules)
            lines = labels.of_rules(rules) + self._notes(kind, dead, packets)
            yield Edge(source, target, kind, lines, labels.in_full(rules), packets, bool(dead))
        if policy := place.chain.policy:
            packets = place.chain.packets
            lines = ("policy", *self._notes(POLICY, "", packets))
            yield Edge(source, self._end(policy), POLICY, lines, f"policy {policy}", packets)

    def _notes(self, kind: str, dead: str, packets: int) -> tuple[str, ...]:
        counted = labels.counted(packets) if self.wish.counters else ""
        return tuple(filter(None, ("goto" * (kind == GOTO), dead, counted)))

    def _target(self, parts: Parts) -> str:
        """Return the id of the node to which a rule leads."""
        if not parts.is_chain:
            return self._end(parts.target)
        if parts.target in self.drawn:
            return self._id(parts.target)
        name = f"{self.left_out} more chain{'s' * (self.left_out != 1)}"
        return self._extra(Node(f"{self.prefix}-more", MORE, (name,), f"{name}, which are not drawn"))

    def _end(self, target: str) -> str:
        return self._extra(Node(f"{self.prefix}-j {target}", ENDS[target], (target,), f"{self.prefix}{target}"))

    def _extra(self, node: Node) -> str:
        """Add a node that is not a chain; no chain has its id, because the name of a chain can't begin with -."""
        return self.ends.setdefault(node.id, node).id


def _leads(parts: Parts) -> bool:
    """Return whether an edge is drawn for the rule: its packets do not go on to the next rule."""
    return parts.is_chain or parts.target in ENDS
