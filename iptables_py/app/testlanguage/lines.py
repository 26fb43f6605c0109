"""The lines of a file of tests as a tree: what is indented more belongs to the line above it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.events import BadValue
from iptables_py.app.testlanguage.file import BadTest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

COMMENT = re.compile(r'(?:"(?:[^"\\]|\\.)*"?|[^"#]|(?<!\s)#)*')  # what is before a comment
TAB = 8  # columns


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or a part of one, in which parameters may have been replaced by their values.

    raw: the line of the file
    text: what is read
    places: the place in `raw` of each character of `text`, and of its end
    """

    number: int
    raw: str
    text: str
    places: tuple[int, ...]

    def part(self, start: int, end: int | None = None) -> Line:
        """Return a part, without blanks around it."""
        end = len(self.text) if end is None else end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return replace(self, text=self.text[start:end], places=self.places[start : end + 1])

    def place(self, offset: int) -> int:
        """Return the place in the file's line of what is at an offset."""
        return self.places[min(offset, len(self.places) - 1)]

    def with_values(self, values: Mapping[str, str]) -> Line:
        """Return the line with the value in place of each word that is the name of a parameter."""
        if not values:
            return self
        text, places, at = "", list[int](), 0
        for found in word(values).finditer(self.text):
            value = values[found[0]]
            text += self.text[at : found.start()] + value
            places += [*self.places[at : found.start()], *[self.places[found.start()]] * len(value)]
            at = found.end()
        return replace(self, text=text + self.text[at:], places=(*places, *self.places[at:]))


@dataclass(slots=True)
class Node:
    """A line, and the lines that belong to it."""

    line: Line
    indent: int
    children: list[Node] = field(default_factory=list)


def tree(text: str, source: str) -> list[Node]:
    """Return the lines that are not indented, each with those below it. Empty lines and comments are left out.

    Raise BadTest.
    """
    top: list[Node] = []
    above: list[Node] = []
    for number, raw in enumerate(text.split("\n"), 1):
        raw = raw.rstrip("\r")
        said = COMMENT.match(raw)
        line = Line(number, raw, raw, tuple(range(len(raw) + 1))).part(0, said.end() if said else None)
        if not line.text or raw.lstrip().startswith("#"):
            continue
        indent = len(raw[: line.place(0)].expandtabs(TAB))
        while above and above[-1].indent >= indent:
            above.pop()
        node = Node(line, indent)
        siblings = above[-1].children if above else top
        if siblings and siblings[0].indent != indent or not above and indent:
            raise BadTest(source, number, line.place(0), _bad_indent(siblings), raw)
        siblings.append(node)
        above.append(node)
    return top


def word(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the names of parameters as words."""
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")


def texts(nodes: Sequence[Node]) -> list[str]:
    """Return the texts of lines and of all that belongs to them."""
    return [text for node in nodes for text in (node.line.text, *texts(node.children))]


def _bad_indent(siblings: Sequence[Node]) -> str:
    if not siblings:
        return "the first line is indented: begin it in the first column"
    return f"indented differently from line {siblings[0].line.number}, which is at the same level: align the two"


def refusal(source: str, line: Line, fault: BadValue) -> BadTest:
    """Return the error about a fault at a place in a line's text."""
    return BadTest(source, line.number, line.place(fault.offset), str(fault), line.raw)


def words(line: Line) -> Iterator[tuple[int, str]]:
    """Yield each word with its place."""
    for found in re.finditer(r"\S+", line.text):
        yield found.start(), found[0]
