"""The picture of a ruleset, before it is written in a format: tables with their chains, ends and edges."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

# kinds of nodes; the last four are ends, which decide about a packet
BASE, CHAIN, UNUSED, MORE = "base", "chain", "unused", "more"
PASS, STOP, ADDRESS, HANDOVER = "pass", "stop", "address", "handover"
# kinds of edges
JUMP, GOTO, END, POLICY = "jump", "goto", "end", "policy"

ENDS = {
    **dict.fromkeys(("ACCEPT",), PASS),
    **dict.fromkeys(("DROP", "REJECT"), STOP),
    **dict.fromkeys(("DNAT", "MASQUERADE", "NETMAP", "REDIRECT", "SNAT"), ADDRESS),
    **dict.fromkeys(("NFQUEUE", "QUEUE", "SYNPROXY", "TPROXY"), HANDOVER),
}
"""The targets after which a packet does not go on to the next rule, as a rule, with the kinds of their nodes."""

# border and background of a node
COLOURS = {
    BASE: ("#2f5f9e", "#dbe8fa"),
    CHAIN: ("#6b6b6b", "#f6f6f6"),
    UNUSED: ("#8a8a8a", "#ffffff"),
    MORE: ("#8a8a8a", "#ffffff"),
    PASS: ("#2e7d32", "#daf0db"),
    STOP: ("#b3261e", "#fbdcda"),
    ADDRESS: ("#6a3fa0", "#ebe0f7"),
    HANDOVER: ("#8a6d00", "#fff2cc"),
}
WIDEST = 8  # the width of a line
LINE, DEAD, TEXT, PAPER = "#333333", "#a8a8a8", "#1a1a1a", "#ffffff"


@dataclass(frozen=True, slots=True)
class Node:
    """A chain, an end, or the chains that are left out. All texts are printable.

    id: unique in the graph
    kind: one of the kinds above
    lines: the name, and lines about it
    title: more about it, shown next to the mouse
    """

    id: str
    kind: str
    lines: tuple[str, ...]
    title: str

    @property
    def is_end(self) -> bool:
        """Return whether it is a target that ends the walk."""
        return self.kind in ENDS.values()


@dataclass(frozen=True, slots=True)
class Edge:
    """Rules of one chain with the same target, or a policy. All texts are printable.

    source, target: ids of nodes
    kind: JUMP, GOTO, END (a target that ends the walk) or POLICY
    lines: the first rules, shortened
    title: all rules in full, one in a line
    packets: how many the rules or the policy counted
    is_dead: whether no packet reaches or matches these rules
    """

    source: str
    target: str
    kind: str
    lines: tuple[str, ...]
    title: str
    packets: int = 0
    is_dead: bool = False


@dataclass(slots=True)
class Cluster:
    """A table with its nodes, and the edges between them. No edge leads to another table."""

    id: str
    title: str
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)


@dataclass(slots=True)
class Graph:
    """A ruleset.

    clusters: the tables in the order in which a packet passes them
    drawn, chains: how many chains are drawn, and how many there are
    most: the packets of the edge with most of them, 0 if counters are not shown
    """

    clusters: list[Cluster]
    drawn: int
    chains: int
    most: int = 0

    def width(self, edge: Edge) -> float:
        """Return the width of an edge's line: from 1 for no packets to WIDEST, by the number's logarithm."""
        return round(1 + (WIDEST - 1) * math.log1p(edge.packets) / math.log1p(self.most), 1) if self.most else 1
