"""The formats, read by other programs: dot by pydot and Graphviz, SVG by a parser of XML, mermaid by a small reader."""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
from xml.etree import ElementTree as Xml

import pydot
import pytest

from iptables_py.app.graph.building import Wish
from iptables_py.app.graph.dot import as_dot
from iptables_py.app.graph.drawing import as_svg
from iptables_py.app.graph.mermaid import as_mermaid
from iptables_py.app.graph.model import DEAD, Graph
from iptables_py.app.parsed import tables_of
from tests.app.graph.graphs import CASES, RULES, graph, loaded

SVG = "{http://www.w3.org/2000/svg}"
INDENT = "\xa0"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:pydot")


@pytest.fixture(scope="module")
def graphviz() -> str:
    """Return the path of Graphviz's dot; without it fail in CI, else skip."""
    found = shutil.which("dot")
    if not found and os.environ.get("CI"):
        pytest.fail("in CI Graphviz must be installed")
    if not found:
        pytest.skip("Graphviz is not installed")
    return found or ""


def nodes(found: Graph) -> list[tuple[str, ...]]:
    return [node.lines for cluster in found.clusters for node in cluster.nodes]


def edges(found: Graph) -> list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]]:
    """Return the lines of the source, of the edge, and of the target of each edge."""
    lines = {node.id: node.lines for cluster in found.clusters for node in cluster.nodes}
    return [(lines[one.source], one.lines, lines[one.target]) for cluster in found.clusters for one in cluster.edges]


def dead(content: bytes) -> Graph:
    """Return the graph with all rules that accept as rules that never match, and counters."""
    every = [rule for _, chains in tables_of(loaded(content), 4) for chain in chains for rule in chain.rules]
    accepting = {rule.id: "never matches" for rule in every if rule.text.endswith("-j ACCEPT")}
    return graph(content, Wish(counters=True, dead=accepting))


# --- dot


def unquoted(text: str) -> str:
    """Return the text of a quoted label, as Graphviz shows it."""
    assert text[0] == text[-1] == '"'
    text = re.sub(r"\\(.)", lambda found: {"l": "\n", "n": "\n"}.get(found[1], found[1]), text[1:-1], flags=re.S)
    return html.unescape(text)


@pytest.mark.parametrize(("content", "family"), CASES)
def test_dot_reads_back(content: bytes, family: int) -> None:
    found = graph(content, family=family)
    (read,) = pydot.graph_from_dot_data(as_dot(found))
    clusters = list(reversed(read.get_subgraphs()))
    assert [unquoted(one.get_attributes()["label"]) for one in clusters] == [one.title for one in found.clusters]
    lines: dict[str, tuple[str, ...]] = {}
    for cluster in clusters:
        for node in cluster.get_nodes():
            if "label" in node.get_attributes():
                lines[node.get_name()] = tuple(unquoted(node.get_attributes()["label"]).split("\n"))
    assert list(lines.values()) == nodes(found)
    arrows = [edge for cluster in clusters for edge in cluster.get_edges()]
    labels = [tuple(unquoted(edge.get_attributes()["label"]).split("\n")[:-1]) for edge in arrows]
    ends = [(lines[edge.get_source()], lines[edge.get_destination()]) for edge in arrows]
    drawn = [(start, label, end) for (start, end), label in zip(ends, labels, strict=True)]
    assert sorted(drawn) == sorted(edges(found))


@pytest.mark.parametrize(("content", "family"), CASES)
def test_graphviz_shows_the_texts(graphviz: str, content: bytes, family: int) -> None:
    found = graph(content, family=family)
    done = subprocess.run([graphviz, "-Tsvg"], input=as_dot(found).encode(), capture_output=True, check=True)
    assert done.stderr == b""
    shown = [text.text or "" for text in Xml.fromstring(done.stdout).iter(f"{SVG}text")]
    expected = [line for lines in nodes(found) for line in lines] + [line for one in edges(found) for line in one[1]]
    assert sorted(shown) == sorted(expected + [cluster.title for cluster in found.clusters])


def test_dot_of_a_dead_edge() -> None:
    found = as_dot(dead(RULES))
    (line,) = (line for line in found.splitlines() if "never matches" in line)
    assert f'color="{DEAD}"' in line and f'fontcolor="{DEAD}"' in line and "penwidth=5.5" in line
    (goto,) = (line for line in found.splitlines() if "goto" in line)
    assert "style=dashed" in goto


# --- mermaid

NODE = re.compile(r'    (n\d+)(?:\(\["([^"]*)"\]\)|\["([^"]*)"\]):::(\w+)')
ARROW = re.compile(r'    (n\d+) (-->|-\.->)\|"([^"]*)"\| (n\d+)')
OTHER = re.compile(r'%%\{init: .*\}%%|flowchart LR|  subgraph t\d+\["[^"]*"\]|    direction LR|  end|  (class|link).*')


def shown(text: str) -> tuple[str, ...]:
    """Return the lines of a label of mermaid."""
    assert not re.search(r'["<>&\\`#;]', re.sub(r"#\d+;|<br/>", "", text))
    return tuple(re.sub(r"#(\d+);", lambda found: chr(int(found[1])), line) for line in text.split("<br/>"))


def unindented(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.lstrip(INDENT) for line in lines)


@pytest.mark.parametrize(("content", "family"), CASES)
def test_mermaid_reads_back(content: bytes, family: int) -> None:
    found = graph(content, family=family)
    lines: dict[str, tuple[str, ...]] = {}
    arrows = []
    for line in as_mermaid(found).splitlines():
        if node := NODE.fullmatch(line):
            lines[node[1]] = shown(node[2] or node[3])
        elif arrow := ARROW.fullmatch(line):
            arrows.append((lines[arrow[1]], shown(arrow[3]), lines[arrow[4]]))
        else:
            assert OTHER.fullmatch(line), line
    assert list(lines.values()) == nodes(found)
    assert arrows == [(start, unindented(label), end) for start, label, end in edges(found)]


def test_mermaid_of_a_dead_edge() -> None:
    lines = as_mermaid(dead(RULES)).splitlines()
    arrows = [line for line in lines if ARROW.fullmatch(line)]
    (place,) = (number for number, line in enumerate(arrows) if "never matches" in line)
    assert f"  linkStyle {place} stroke:{DEAD},color:{DEAD},stroke-width:5.5px" in lines
    assert len([line for line in lines if f"stroke:{DEAD}" in line and "linkStyle" in line]) == 1


# --- SVG


@pytest.mark.parametrize(("content", "family"), CASES)
def test_svg_has_the_texts(content: bytes, family: int) -> None:
    found = graph(content, family=family)
    root = Xml.fromstring(as_svg(found))
    groups = [one for one in root.iter(f"{SVG}g") if one.find(f"{SVG}title") is not None]
    texts = sorted(tuple(text.text or "" for text in group.iter(f"{SVG}text")) for group in groups)
    assert texts == sorted(nodes(found) + [label for _, label, _ in edges(found)])
    titles = sorted(group.findtext(f"{SVG}title") or "" for group in groups)
    every = [one for cluster in found.clusters for one in (*cluster.nodes, *cluster.edges)]
    assert titles == sorted(one.title for one in every)


@pytest.mark.parametrize(("content", "family"), CASES)
def test_no_box_covers_another(content: bytes, family: int) -> None:
    root = Xml.fromstring(as_svg(graph(content, family=family)))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for table in root.findall(f"./{SVG}g/{SVG}g/{SVG}g"):
        frames = [frame.attrib for group in table for frame in group.iter(f"{SVG}rect")]
        boxes = [tuple(float(one[name]) for name in ("x", "y", "width", "height")) for one in frames]
        for number, (x, y, across, down) in enumerate(boxes):
            assert x >= 0 and y >= 0 and x + across <= width and y + down <= height
            for left, top, wide, high in boxes[number + 1 :]:
                assert x + across < left or left + wide < x or y + down < top or top + high < y


def test_svg_of_a_dead_edge() -> None:
    root = Xml.fromstring(as_svg(dead(RULES)))
    grey = [one for one in root.iter(f"{SVG}g") if one.get("fill") == DEAD]
    assert [one.findtext(f"{SVG}title") for one in grey] == [
        "1: -i lo -j ACCEPT\n3: -p udp -m udp -m multiport --dports 53,123 -j ACCEPT"
    ]
    (edge,) = grey
    (table,) = [one for one in root.iter(f"{SVG}g") if edge in one]
    assert table[0] is edge and table[1].get("font-size") == "10"  # other lines are drawn over it
    assert {(path.get("stroke"), path.get("stroke-width")) for path in edge.iter(f"{SVG}path")} == {(DEAD, "5.5")}


def test_the_end_of_a_line_is_no_wider_than_its_head() -> None:
    content = b"*filter\n:INPUT DROP [0:0]\n:a - [0:0]\n[9:9] -A INPUT -j a\n[80:9] -A a -p tcp -j DROP\nCOMMIT\n"
    root = Xml.fromstring(as_svg(graph(content, Wish(counters=True))))
    heads = {one.get("id"): one for one in root.iter(f"{SVG}marker")}
    paths = [path for path in root.iter(f"{SVG}path") if path.get("marker-end")]
    assert len({path.get("stroke-width") for path in paths}) == len(heads) == 3
    for path in paths:
        head = heads[path.attrib["marker-end"][5:-1]]
        size = float(head.attrib["markerWidth"])
        covered = (1 - float(head.attrib["refX"]) / 10) * size
        assert covered == pytest.approx(float(path.attrib["stroke-width"]), abs=0.1)


def test_svg_of_a_loop() -> None:
    content = b"*filter\n:INPUT DROP [0:0]\n:a - [0:0]\n:b - [0:0]\n-A a -j b\n-A b -j a\nCOMMIT\n"
    assert as_svg(graph(content)).count("marker-end") == 3


def test_svg_is_always_the_same() -> None:
    assert as_svg(graph(RULES)) == as_svg(graph(RULES))
