"""The lines of a test: packets, replies and pauses, with what is expected after `=>`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.events import After, BadValue, PacketEvent, Reply
from iptables_py.app.packetlanguage.grammar import Token
from iptables_py.app.packetlanguage.reading import Reader, milliseconds
from iptables_py.app.testlanguage import parameters
from iptables_py.app.testlanguage.file import OF_MANY, Expectation, Step
from iptables_py.app.testlanguage.grammar import decimal
from iptables_py.app.testlanguage.lines import refusal, texts, word
from iptables_py.app.testlanguage.terms import clauses_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.testlanguage.lines import Line, Node
    from iptables_py.app.testlanguage.parameters import Values

PART = re.compile(r'(?:"(?:[^"\\]|\\.)*"|(?!=>)[^";])*')
TIMES = re.compile(r"(\d+)\s*x\s+(?:every\s+((?:\d+(?:ms|s|m|h)\s*)+)\s)?\s*", re.ASCII)
EVENT = re.compile(r"[0-9]+\s*x\s|reply(?![^\s;])|after\s+[0-9]|=>|\S+:\s+\S+\s+\S+\s*>")
BEGINNING = re.compile(r"(for|every)\s", re.IGNORECASE)  # of a line or part that is wrong further on
EXPECTED = {
    "for": "expected names and values, as in: for PORT in 80, 443",
    "every": "expected a time with its unit and a packet, as in: 5 x every 1s eth0: ...",
}
ARROW = re.compile(r"[=>]\s")  # of =, > or -> in place of =>
MOST_TIMES = 0xF000  # each packet has its own identification


def is_event(text: str) -> bool:
    """Return whether a line is one of a test, not the name of one."""
    return bool(EVENT.match(text))


class StepReader:
    """Reads the lines of tests in order."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._packets = Reader()
        self._steps: list[Step] = []
        self._is_begun = False

    def steps(self, nodes: Sequence[Node], values: Values) -> tuple[Step, ...]:
        """Return the steps that lines and what belongs to them say, with the values of parameters. Raise BadTest."""
        self._steps = []
        self._read(nodes, values)
        return tuple(self._steps)

    def _read(self, nodes: Sequence[Node], values: Values) -> None:
        for at, node in enumerate(nodes):
            line = node.line.with_values(values)
            if parameters.is_loop(line.text):
                inside = node.children or nodes[at + 1 :]
                for more in loop(self._source, line, inside):
                    self._read(inside, values | more)
                if not node.children:
                    return
                continue
            self._line(line, values)
            for child in node.children:
                self._line(child.line.with_values(values), values, is_below=True)
                if child.children:
                    reason = "nothing can belong to the line above: align the two"
                    raise refusal(self._source, child.children[0].line, BadValue(reason))

    def _line(self, line: Line, values: Values, is_below: bool = False) -> None:
        """Read a line; one below another may only say what is expected."""
        if is_below and not line.text.startswith("=>"):
            reason = "only lines with => belong to a packet: align this one with the packet"
            raise refusal(self._source, line, BadValue(reason))
        for is_expected, part in _parts(line):
            try:
                if is_expected:
                    self._expect(part)
                else:
                    self._send(part, values)
            except BadValue as fault:
                raise refusal(self._source, part, fault) from None

    def _send(self, part: Line, values: Values) -> None:
        """Add the step that a part of a line says."""
        found = TIMES.match(part.text)
        times, every, start = (decimal(found[1]), _every(found), found.end()) if found else (1, 0, 0)
        if times is None or not 1 <= times <= MOST_TIMES:
            raise BadValue(f"expected a number from 1 to {MOST_TIMES} before x")
        rest = part.part(start)
        if wrong := BEGINNING.match(rest.text):
            raise BadValue(EXPECTED[wrong[1].lower()], start)
        try:
            (event,) = self._packets.events(rest.text, part.number)
        except BadValue as fault:
            reason = "write => before what is expected" if ARROW.match(rest.text, fault.offset) else str(fault)
            raise BadValue(reason, fault.offset + start) from None
        if times > 1 and isinstance(event, After):
            raise BadValue("a pause can't be repeated: write one that is longer")
        if isinstance(event, Reply) and not self._is_begun:
            raise BadValue("there is no packet before this reply")
        self._is_begun = self._is_begun or isinstance(event, PacketEvent)
        self._steps.append(Step(event, part.number, times, every, (), parameters.in_words(values)))

    def _expect(self, part: Line) -> None:
        """Add what is expected to the last step."""
        last = self._steps[-1] if self._steps else None
        if last is None or isinstance(last.event, After):
            raise BadValue("nothing is expected of a pause: put this after a packet" if last else
                           "expected a packet before =>")  # fmt: skip
        found = Expectation(clauses_of(part.text), part.text, part.number, part.place(0) + 1)
        for term in found.terms():
            if term.kind in OF_MANY and last.times == 1:
                at = part.text.index(term.text)
                raise BadValue("this is for several packets: write a number and x before the packet, as in 300 x", at)
        self._steps[-1] = replace(last, expectations=(*last.expectations, found))


def _every(found: re.Match[str]) -> int:
    words = [Token(found.start(2) + one.start(), one[0]) for one in re.finditer(r"\S+", found[2] or "")]
    return milliseconds(words) if words else 0


def _parts(line: Line) -> Iterator[tuple[bool, Line]]:
    """Yield the parts of a line: events, separated by `;`, and what is expected, after `=>`."""
    at, is_expected = 0, False
    while True:
        found = PART.match(line.text, at)
        end = found.end() if found else at
        part = line.part(at, end)
        rest = line.text[end:]
        if part.text or is_expected:
            yield is_expected, part
        if rest.startswith('"'):
            yield is_expected, line.part(end)  # a text without its end
            return
        if not rest:
            return
        is_expected = rest.startswith("=>")
        at = end + (2 if is_expected else 1)


def loop(source: str, line: Line, below: Sequence[Node]) -> list[Values]:
    """Return the values of a repetition of the lines below. Raise BadTest."""
    try:
        found = parameters.values_of(line.text)
        for name in found[0]:
            if not any(word([name]).search(text) for text in texts(below)):
                raise BadValue(f"{name} is in no line below: write it where its values belong", len("for "))
        return found
    except BadValue as fault:
        raise refusal(source, line, fault) from None
