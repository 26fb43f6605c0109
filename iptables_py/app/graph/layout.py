"""Where the nodes, labels and edges of a table are in a picture, by the layered layout of the library grandalf.

Layers go from left to right, the library's from top to bottom. So that no label covers anything, each label is a vertex
on the way from its source to its target.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from grandalf.graphs import Edge as Line
from grandalf.graphs import Graph as Lines
from grandalf.graphs import Vertex
from grandalf.layouts import SugiyamaLayout

from iptables_py.app.wrapping import cells

if TYPE_CHECKING:
    from iptables_py.app.graph.model import Cluster, Edge, Node

    Level = tuple[float, float, float]  # a horizontal part of a line: where it begins, where it ends, and its height

ACROSS, ALONG = 14, 44  # pixels between the vertices of a layer, and between layers
BETWEEN = 20  # pixels between parts that are not connected
ROUNDS = 8  # of the search for an order with few crossings
LETTER, LINE_HEIGHT = 7.3, 16  # pixels
SMALL_LETTER, SMALL_HEIGHT = 6.1, 14  # of labels of edges
PADDING = 10
STRAIGHT = 12  # pixels before a vertex: there a line is horizontal, as the head at its end


@dataclass(slots=True)
class Box:
    """A rectangle with its centre, in pixels from the top left corner of the table's picture."""

    width: float
    height: float
    x: float = 0.0
    y: float = 0.0


@dataclass(slots=True)
class Drawn:
    """An edge with its label, and the parts of its line in each layer: to the label, and from there to the target."""

    edge: Edge
    label: Box
    to_label: list[Level]
    to_target: list[Level]


@dataclass(slots=True)
class Picture:
    """A table with the places of everything in it."""

    width: float
    height: float
    nodes: list[tuple[Node, Box]]
    edges: list[Drawn]


class _View:
    """What the library needs to know of a vertex: its size and, afterwards, its place."""

    def __init__(self, box: Box) -> None:
        self.w, self.h = box.height, box.width
        self.xy = (0.0, 0.0)


class _Path:
    """What the library sets for an edge: a point in each layer, from end to end."""

    def __init__(self) -> None:
        self.points: list[tuple[float, float]] = []
        self.levels: list[Level] = []

    def setpath(self, points: Sequence[tuple[float, float]]) -> None:
        self.points = list(points)


def sized(lines: Sequence[str], letter: float, height: float) -> Box:
    """Return a box in which the lines of text fit."""
    return Box(max(map(cells, lines), default=0) * letter + 2 * PADDING, len(lines) * height + PADDING)


def picture(cluster: Cluster) -> Picture:
    """Return where everything in the table is."""
    boxes = {node.id: sized(node.lines, LETTER, LINE_HEIGHT) for node in cluster.nodes}
    vertices = {id: _vertex(box) for id, box in boxes.items()}
    drawn: list[tuple[Drawn, Any, Any, Any]] = []
    for edge in cluster.edges:
        label = sized(edge.lines, SMALL_LETTER, SMALL_HEIGHT)
        middle = _vertex(label)
        first, second = (_line(vertices[edge.source], middle), _line(middle, vertices[edge.target]))
        drawn.append((Drawn(edge, label, [], []), middle, first, second))
    graph = Lines([*vertices.values(), *(one[1] for one in drawn)], [line for one in drawn for line in one[2:]])
    width = height = 0.0
    for component in graph.C:
        right, bottom = _lay_out(component, list(vertices.values()), height + BETWEEN * bool(height))
        width, height = max(width, right), bottom
    for id, box in boxes.items():
        box.x, box.y = vertices[id].view.xy
    for one, middle, first, second in drawn:
        one.label.x, one.label.y = middle.view.xy
        one.to_label, one.to_target = first.view.levels, second.view.levels
    return Picture(width, height, [(node, boxes[node.id]) for node in cluster.nodes], [one[0] for one in drawn])


def _vertex(box: Box) -> Any:
    vertex = Vertex()
    vertex.view = _View(box)
    return vertex


def _line(start: Any, end: Any) -> Any:
    line = Line(start, end)
    line.view = _Path()
    return line


def _lay_out(component: Any, nodes: Sequence[Any], top: float) -> tuple[float, float]:
    """Place a connected part below `top`; return its right and its lower end. `nodes` are in the order of hooks."""
    layout = SugiyamaLayout(component)
    layout.xspace, layout.yspace, layout.dw, layout.dh = ACROSS, ALONG, LINE_HEIGHT, 0
    layout.init_all()
    layout.draw(ROUNDS)
    vertices = list(component.sV)
    if _is_upside_down([node for node in nodes if node.c is component and not node.e_in()]):
        _mirror(vertices, component.sE)
    left = min(vertex.view.xy[1] - vertex.view.h / 2 for vertex in vertices)
    above = min(vertex.view.xy[0] - vertex.view.w / 2 for vertex in vertices) - top
    halves: dict[float, float] = {}  # of the width of each layer, by its centre
    for vertex in vertices:
        across, along = vertex.view.xy
        vertex.view.xy = along - left, across - above
        halves[along - left] = max(vertex.view.h / 2, halves.get(along - left, 0.0))
    for line in component.sE:
        points = [(along - left, across - above) for across, along in line.view.points]
        line.view.levels = _levels(points, halves, *line.v)
    places = [(vertex.view.xy, vertex.view) for vertex in vertices]
    return max(x + view.h / 2 for (x, _), view in places), max(y + view.w / 2 for (_, y), view in places)


def _is_upside_down(roots: Sequence[Any]) -> bool:
    """Return whether the first root is below the last one; of a single root, its first edge below the last one."""
    ordered = roots if len(roots) > 1 else [line.v[1] for root in roots for line in root.e_out()]
    return bool(ordered) and bool(ordered[0].view.xy[0] > ordered[-1].view.xy[0])


def _mirror(vertices: Sequence[Any], lines: Sequence[Any]) -> None:
    for vertex in vertices:
        vertex.view.xy = -vertex.view.xy[0], vertex.view.xy[1]
    for line in lines:
        line.view.points = [(-across, along) for across, along in line.view.points]


def _levels(points: list[tuple[float, float]], halves: dict[float, float], source: Any, target: Any) -> list[Level]:
    """Return the parts of a line: it is horizontal within a layer, so that it covers nothing there."""
    levels = [(x - halves.get(x, 0.0), x + halves.get(x, 0.0), y) for x, y in points]
    (_, right, first), (left, _, last) = levels[0], levels[-1]
    levels[0] = points[0][0] + source.view.h / 2, right, first
    levels[-1] = left - STRAIGHT, points[-1][0] - target.view.h / 2, last
    return levels
