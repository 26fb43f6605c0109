"""A graph as a flowchart of mermaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.graph.labels import BLANK
from iptables_py.app.graph.model import COLOURS, DEAD, GOTO, MORE, POLICY, TEXT, UNUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.graph.model import Edge, Graph, Node

PLAIN = frozenset(" !%'()*+,-./:=?@[]^{|}~")  # and letters and digits: mermaid reads these as they are in quotes
HEAD = ('%%{init: {"flowchart": {"wrappingWidth": 500}}}%%', "flowchart LR")
ARROWS = {GOTO: "-.->", POLICY: "-.->"}


def as_mermaid(graph: Graph) -> str:
    """Return the graph as a file of mermaid."""
    return "".join(f"{line}\n" for line in (*HEAD, *_clusters(graph), *_styles(graph)))


def _clusters(graph: Graph) -> Iterator[str]:
    names = _names(graph)
    for number, cluster in enumerate(graph.clusters, 1):
        yield f'  subgraph t{number}["{_text(cluster.title)}"]'
        yield "    direction LR"
        for node in cluster.nodes:
            yield f"    {names[node.id]}{_shape(node)}:::{node.kind}"
        for edge in cluster.edges:
            arrow, label = ARROWS.get(edge.kind, "-->"), _lines(edge.lines)
            yield f'    {names[edge.source]} {arrow}|"{label}"| {names[edge.target]}'
        yield "  end"


def _names(graph: Graph) -> dict[str, str]:
    """Return a short name for the id of each node: mermaid has reserved words."""
    nodes = [node for cluster in graph.clusters for node in cluster.nodes]
    return {node.id: f"n{number}" for number, node in enumerate(nodes, 1)}


def _shape(node: Node) -> str:
    label = f'"{_lines(node.lines)}"'
    return f"([{label}])" if node.is_end else f"[{label}]"


def _styles(graph: Graph) -> Iterator[str]:
    used = {node.kind for cluster in graph.clusters for node in cluster.nodes}
    for kind, (border, background) in COLOURS.items():
        if kind in used:
            dashes = ",stroke-dasharray:4" if kind in (UNUSED, MORE) else ""
            yield f"  classDef {kind} fill:{background},stroke:{border},color:{TEXT}{dashes}"
    edges = [edge for cluster in graph.clusters for edge in cluster.edges]
    for number, edge in enumerate(edges):
        if style := ",".join(_of_edge(edge, graph)):
            yield f"  linkStyle {number} {style}"


def _of_edge(edge: Edge, graph: Graph) -> Iterator[str]:
    if edge.is_dead:
        yield f"stroke:{DEAD},color:{DEAD}"
    if graph.most:
        yield f"stroke-width:{graph.width(edge):g}px"


def _lines(lines: tuple[str, ...]) -> str:
    return "<br/>".join(_text(line.lstrip(BLANK)) for line in lines)


def _text(text: str) -> str:
    """Return text for a string of mermaid, with all but ordinary characters as numbers."""
    return "".join(one if one.isalnum() or one in PLAIN else f"#{ord(one)};" for one in text)
