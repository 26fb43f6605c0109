"""A graph as SVG, drawn without Graphviz."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from iptables_py.app.graph.layout import LETTER, LINE_HEIGHT, PADDING, SMALL_HEIGHT, SMALL_LETTER, picture
from iptables_py.app.graph.model import COLOURS, DEAD, GOTO, LINE, MORE, PAPER, POLICY, TEXT, UNUSED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.graph.layout import Box, Drawn, Level, Picture
    from iptables_py.app.graph.model import Cluster, Edge, Graph, Node

MARGIN, HEADING = 16, 28  # pixels around and above a table
HEAD, WIDER = 9, 1.2  # pixels of the head of a line, and for each pixel by which the line is wider than 1
DASHES = {GOTO: "6 4", POLICY: "2 3"}
SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}"
 role="img">
<title>Chains and jumps of a ruleset</title>
<defs>
{markers}
</defs>
<rect width="100%" height="100%" fill="{paper}"/>
<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" fill="{text}">
{tables}
</g>
</svg>
"""
MARKER = (
    '<marker id="{id}" viewBox="0 0 10 10" refX="{at:.1f}" refY="5" markerWidth="{size:g}" markerHeight="{size:g}"'
    ' orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L10 5L0 10z" fill="{colour}"/></marker>'
)


def as_svg(graph: Graph) -> str:
    """Return the graph as a picture that needs no other file."""
    pictures = [(cluster, picture(cluster)) for cluster in graph.clusters]
    lines: list[str] = []
    top = float(MARGIN)
    for cluster, drawn in pictures:
        lines += _table(cluster, drawn, graph, top)
        top += drawn.height + HEADING + 3 * MARGIN
    return SVG.format(
        width=max((drawn.width for _, drawn in pictures), default=0) + 4 * MARGIN,
        height=top,
        markers="\n".join(map(_head, sorted({_look(edge, graph) for one in graph.clusters for edge in one.edges}))),
        paper=PAPER,
        text=TEXT,
        tables="\n".join(lines),
    )


def _look(edge: Edge, graph: Graph) -> tuple[str, float]:
    """Return the colour and the width of an edge's line."""
    return DEAD if edge.is_dead else LINE, graph.width(edge)


def _head(look: tuple[str, float]) -> str:
    """Return the head of lines, whose tip is as far from their end as they are wide: there, it is as wide as they are.
    """
    colour, width = look
    size = HEAD + WIDER * (width - 1)
    return MARKER.format(id=_marker(look), colour=colour, size=size, at=10 - 10 * width / size)


def _marker(look: tuple[str, float]) -> str:
    return f"head-{look[0][1:]}-{look[1]:g}"


def _table(cluster: Cluster, drawn: Picture, graph: Graph, top: float) -> Iterator[str]:
    """Yield the elements of a table, whose frame begins at `top`."""
    width, height = drawn.width + 2 * MARGIN, drawn.height + HEADING + 2 * MARGIN
    yield f'<g transform="translate({MARGIN} {top:g})">'
    yield f'<rect width="{width:g}" height="{height:g}" rx="8" fill="none" stroke="{DEAD}"/>'
    yield f'<text x="{MARGIN}" y="{HEADING - 6}" font-size="14" font-weight="bold">{html.escape(cluster.title)}</text>'
    yield f'<g transform="translate({MARGIN} {HEADING + MARGIN})">'
    for edge in sorted(drawn.edges, key=lambda one: not one.edge.is_dead):  # grey lines are below others
        yield _edge(edge, _look(edge.edge, graph))
    for node, box in drawn.nodes:
        yield _node(node, box)
    yield "</g></g>"


def _node(node: Node, box: Box) -> str:
    border, background = COLOURS[node.kind]
    dashes = ' stroke-dasharray="4"' if node.kind in (UNUSED, MORE) else ""
    corner = box.height / 2 if node.is_end else 3
    frame = (
        f'<rect x="{box.x - box.width / 2:.1f}" y="{box.y - box.height / 2:.1f}" width="{box.width:.1f}"'
        f' height="{box.height:.1f}" rx="{corner:g}" fill="{background}" stroke="{border}"{dashes}/>'
    )
    first = box.y - (len(node.lines) - 1) * LINE_HEIGHT / 2 + LETTER / 2
    texts = [
        f'<text x="{box.x:.1f}" y="{first + number * LINE_HEIGHT:.1f}" text-anchor="middle" font-size="12">'
        f"{html.escape(line)}</text>"
        for number, line in enumerate(node.lines)
    ]
    return f"<g><title>{html.escape(node.title)}</title>{frame}{''.join(texts)}</g>"


def _edge(drawn: Drawn, look: tuple[str, float]) -> str:
    edge, label = drawn.edge, drawn.label
    colour, width = look
    line = f'fill="none" stroke="{colour}" stroke-width="{width:g}"'
    if edge.kind in DASHES:
        line += f' stroke-dasharray="{DASHES[edge.kind]}"'
    paths = (
        f'<path d="{_curve(drawn.to_label)}" {line}/>'
        f'<path d="{_curve(drawn.to_target, width - 1)}" {line} marker-end="url(#{_marker(look)})"/>'
    )
    left = label.x - label.width / 2 + PADDING
    first = label.y - (len(edge.lines) - 1) * SMALL_HEIGHT / 2 + SMALL_LETTER / 2
    texts = [
        f'<text x="{left:.1f}" y="{first + number * SMALL_HEIGHT:.1f}">{html.escape(text)}</text>'
        for number, text in enumerate(edge.lines)
    ]
    fill = f' fill="{colour}"' if edge.is_dead else ""
    return f'<g font-size="10"{fill}><title>{html.escape(edge.title)}</title>{paths}{"".join(texts)}</g>'


def _curve(levels: Sequence[Level], shorter: float = 0) -> str:
    """Return a line of horizontal parts that are joined by curves; its end is `shorter` by some pixels."""
    path, last = "", (0.0, 0.0)
    *others, end = levels
    for left, right, y in (*others, (end[0], end[1] - shorter, end[2])):
        if path:
            middle = (last[0] + left) / 2
            path += f"C{middle:.1f} {last[1]:.1f} {middle:.1f} {y:.1f} {left:.1f} {y:.1f}"
        else:
            path = f"M{left:.1f} {y:.1f}"
        path += f"H{right:.1f}"
        last = right, y
    return path
