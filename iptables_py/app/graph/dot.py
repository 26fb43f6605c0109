"""A graph in the language of Graphviz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.graph.model import BASE, COLOURS, DEAD, GOTO, LINE, MORE, PAPER, POLICY, TEXT, UNUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.graph.model import Cluster, Edge, Graph, Node

WIDE = 3  # a wider line is apart from its label by an empty line of that
FONT = "Helvetica,Arial,sans-serif"
HEAD = f"""\
digraph iptables {{
  graph [rankdir=LR, bgcolor="{PAPER}", fontname="{FONT}", fontcolor="{TEXT}", ranksep=0.6, nodesep=0.3]
  node [shape=box, style=filled, fontname="{FONT}", fontcolor="{TEXT}", fontsize=12]
  edge [fontname="{FONT}", fontcolor="{TEXT}", fontsize=10, color="{LINE}"]
"""


def as_dot(graph: Graph) -> str:
    """Return the graph as a file of Graphviz, which draws the last table at the top."""
    lines = [line for cluster in reversed(graph.clusters) for line in _cluster(cluster, graph)]
    return HEAD + "".join(f"  {line}\n" for line in lines) + "}\n"


def _cluster(cluster: Cluster, graph: Graph) -> Iterator[str]:
    yield f"subgraph {_quoted(f'cluster {cluster.id}')} {{"
    yield f'  label={_quoted(cluster.title)}; labeljust=l; style=rounded; color="{DEAD}"'
    for node in cluster.nodes:
        yield f"  {_quoted(node.id)} [{_attributes(_of_node(node))}]"
    if first := [_quoted(node.id) for node in cluster.nodes if node.kind == BASE]:
        yield f"  {{ rank=same; {'; '.join(first)} }}"
    for edge in cluster.edges:
        yield f"  {_quoted(edge.source)} -> {_quoted(edge.target)} [{_attributes(_of_edge(edge, graph))}]"
    yield "}"


def _of_node(node: Node) -> Iterator[tuple[str, str]]:
    border, background = COLOURS[node.kind]
    yield "label", _quoted("\n".join(node.lines))
    yield "tooltip", _quoted(node.title)
    yield "color", f'"{border}"'
    yield "fillcolor", f'"{background}"'
    if node.is_end:
        yield "style", '"filled,rounded"'
    elif node.kind in (UNUSED, MORE):
        yield "style", '"filled,dashed"'


def _of_edge(edge: Edge, graph: Graph) -> Iterator[tuple[str, str]]:
    lines = (*edge.lines, "") if graph.width(edge) > WIDE else edge.lines
    yield "label", _quoted("\n".join(lines), "\\l")
    yield "tooltip", _quoted(edge.title)
    yield "labeltooltip", _quoted(edge.title)
    if edge.kind == GOTO:
        yield "style", "dashed"
    elif edge.kind == POLICY:
        yield "style", "dotted"
    if edge.is_dead:
        yield "color", f'"{DEAD}"'
        yield "fontcolor", f'"{DEAD}"'
    if graph.most:
        yield "penwidth", f"{graph.width(edge):g}"


def _attributes(pairs: Iterator[tuple[str, str]]) -> str:
    return ", ".join(f"{name}={value}" for name, value in pairs)


def _quoted(text: str, line_end: str = "") -> str:
    """Return text as a string of Graphviz; `line_end` ends each line.

    In labels, Graphviz obeys backslashes and the entities of HTML.
    """
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return '"' + (text.replace("\n", line_end) + line_end if line_end else text.replace("\n", "\\n")) + '"'
