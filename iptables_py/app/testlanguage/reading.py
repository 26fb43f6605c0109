"""Reads a file of tests."""

from __future__ import annotations

import calendar
import re
import shlex
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage.events import After, BadValue, quoted
from iptables_py.app.rulesets import name_of
from iptables_py.app.testlanguage import hostlines, parameters
from iptables_py.app.testlanguage.file import BadTest, NamedFile, Test, TestFile
from iptables_py.app.testlanguage.lines import Line, Node, refusal, texts, tree
from iptables_py.app.testlanguage.steplines import StepReader, is_event, loop
from iptables_py.hints.phrases import near

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.testlanguage.parameters import Values

SUFFIX = ".fw"
INSTANT = "%Y-%m-%dT%H:%M:%SZ"
DIRECTIVES = ("host", "script", "rules", "sets", "clock")
FAMILIES = {"-4": 4, "-6": 6}
OPERATOR = re.compile(r"[|&;]+|[0-9]*[<>]+.*")  # of a shell
TWO_HOSTS = "the host is described twice: leave out one of them"
PAUSE = re.compile(r"after\s+[0-9]")


def read(content: bytes, path: str) -> TestFile:
    """Return what a file says. Raise BadTest."""
    name = name_of(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace").rpartition("\n")
        line = content.count(b"\n", 0, error.start) + 1
        raise BadTest(name, line, len(before[2]), "no UTF-8: store the file as UTF-8", "") from None
    reader = _FileReader(name, TestFile(path, text.split("\n")))
    for node in tree(text, name):
        reader.top(node, {})
    found = reader.found
    if not found.tests:
        last = text.rstrip("\n").count("\n") + 1
        raise BadTest(name, last, 0, "no tests: write a name, and packets indented below it", "")
    return found


class _FileReader:
    """Reads the lines that are not indented, in order."""

    def __init__(self, source: str, found: TestFile) -> None:
        self.source = source
        self.found = found
        self._steps = StepReader(source)

    def top(self, node: Node, values: Values) -> None:
        """Read a line with what belongs to it: a directive, a repetition, or a test. Raise BadTest."""
        line = node.line.with_values(values)
        first, *rest = line.text.split(None, 1)
        try:
            if first == "host" and not rest:
                self._host(node)
            elif first in DIRECTIVES and rest and not node.children:
                self._directive(first, line.part(len(first)))
            elif self._is_loop(node):
                self._loop(node, values)
            elif PAUSE.match(line.text) or is_event(line.text):
                self._untitled(node, line, values)
            else:
                self._test(node, line, values)
        except BadValue as fault:
            raise refusal(self.source, line, fault) from None

    def _host(self, node: Node) -> None:
        if self.found.host or self.found.host_file:
            raise BadValue(TWO_HOSTS)
        if not node.children:
            raise BadValue("expected the host's interfaces, indented below this line, or a file", len("host"))
        for child in node.children:
            if child.children:
                fault = BadValue("nothing can belong to the line above: align the two")
                raise refusal(self.source, child.children[0].line, fault)
        self.found.host = hostlines.host_of([child.line for child in node.children], self.source)

    def _directive(self, name: str, value: Line) -> None:
        found = self.found
        if found.tests:
            raise BadValue(f"{name} belongs before the first test: move this line up")
        words = _words(value, len(name) + 1)
        named = tuple(NamedFile(word, value.number, value.place(0), value.raw) for word in words)
        if name == "script":
            if found.script:
                raise BadValue("a second script: one script can call the other")
            if operator := next((word for word in words if OPERATOR.fullmatch(word)), None):
                at = len(name) + 1 + value.text.find(operator)
                raise BadValue(f"no shell reads this line: write {operator} into the script, or use sh -c '...'", at)
            found.script, found.script_line = words, value.number
        elif name == "clock":
            if found.clock is not None:
                raise BadValue("the clock is set twice: leave out one of them")
            found.clock = _instant(words, len(name) + 1)
        elif name == "host":
            if len(words) > 1:
                raise BadValue("expected one file after host, or the interfaces on lines below it", len(name))
            if found.host or found.host_file:
                raise BadValue(TWO_HOSTS)
            found.host_file = named[0]
        elif name == "rules":
            found.rules += _of_families(named)
        else:
            found.sets += named

    def _is_loop(self, node: Node) -> bool:
        """Return whether a line is a repetition, not the name of a test that begins with `for`."""
        if not parameters.is_loop(node.line.text) or not node.children:
            return False
        names = re.split(r"[,\s]+", node.line.text[3 : node.line.text.index(" in")].strip())
        below = " ".join(texts(node.children))
        return any(name.isupper() or re.search(rf"\b{re.escape(name)}\b", below) for name in names)

    def _loop(self, node: Node, values: Values) -> None:
        """Read tests that are repeated with each value: named ones, or the packets themselves."""
        line = node.line.with_values(values)
        is_named = not _begins_test(node.children[0].line.text)
        for more in loop(self.source, line, node.children):
            if is_named:
                for child in node.children:
                    self.top(child, values | more)
            else:
                self._add(parameters.in_words(more), line, node.children, values | more)

    def _untitled(self, node: Node, line: Line, values: Values) -> None:
        """Read a test that begins with a packet or a pause, which is its name as well."""
        pause = line.text if PAUSE.match(line.text) else ""
        if not pause:
            return self._add(line.text.partition("=>")[0].strip(), line, [node], values)
        first = self._steps.steps([Node(line, 0)], values)
        if not node.children:
            self.found.tests.append(Test(line.text, line.number, first))
            return None
        self._add(line.text, line, node.children, values)
        last = self.found.tests[-1]
        self.found.tests[-1] = replace(last, steps=(*first, *last.steps))
        return None

    def _test(self, node: Node, line: Line, values: Values) -> None:
        """Read a test with a name, after which there may be parameters."""
        begins = node.children and _begins_test(node.children[0].line.text)
        if not (begins or node.children and " " in line.text) and (meant := _meant(line.text)):
            raise BadValue(meant)
        if not node.children:
            raise BadValue(_lonely(line.text))
        name, *more = parameters.AT_END.split(line.text, maxsplit=1)
        repeated = loop(self.source, line.part(len(line.text) - len(more[0])), node.children) if more else [{}]
        for one in repeated:
            said = f" ({parameters.in_words(one)})" if one and not any(key in name.split() for key in one) else ""
            title = Line(0, name, name, tuple(range(len(name) + 1))).with_values(one).text
            self._add(title + said, line, node.children, values | one)

    def _add(self, name: str, line: Line, nodes: Sequence[Node], values: Values) -> None:
        steps = self._steps.steps(nodes, values)
        if not any(step.expectations for step in steps) and not all(isinstance(step.event, After) for step in steps):
            raise BadValue("nothing is expected in this test: write => and what is expected after a packet")
        names = {test.name for test in self.found.tests}
        if name in names and values:
            name = f"{name} ({parameters.in_words(values)})"
        unique = name if name not in names else f"{name} (line {line.number})"
        count = 2
        while unique in names:
            unique, count = f"{name} (line {line.number}, {count})", count + 1
        self.found.tests.append(Test(unique, line.number, steps))


def _begins_test(text: str) -> bool:
    """Return whether a line can be the first one of a test."""
    return is_event(text) or parameters.is_loop(text)


def _meant(text: str) -> str:
    """Return what to say if the first word is like a directive, "" if it is not."""
    first = text.split(maxsplit=1)[0].rstrip(":")
    similar = near(first, DIRECTIVES) if first not in DIRECTIVES else ""
    return f"unknown word {quoted(first)}: did you mean {similar}?" if similar else ""


def _lonely(text: str) -> str:
    first = text.split(maxsplit=1)[0].rstrip(":")
    if first in DIRECTIVES:
        return f"expected what {first} is, after it on the same line"
    return "expected the packets of this test below its name, indented"


def _words(value: Line, at: int) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(value.text))
    except ValueError:
        raise BadValue("expected a closing quotation mark", at) from None


def _of_families(named: tuple[NamedFile, ...]) -> tuple[NamedFile, ...]:
    """Return files of rules with the family that -4 or -6 before them gives."""
    found: list[NamedFile] = []
    family: int | None = None
    for one in named:
        if one.path in FAMILIES:
            family = FAMILIES[one.path]
        else:
            found.append(replace(one, family=family))
            family = None
    if family is not None or not found:
        raise BadValue("expected a file of rules", len("rules"))
    return tuple(found)


def _instant(words: tuple[str, ...], at: int) -> int:
    """Return a time in milliseconds since 1970."""
    try:
        return calendar.timegm(time.strptime(" ".join(words), INSTANT)) * 1000
    except ValueError:
        raise BadValue("expected a time such as 2027-03-17T12:30:15Z", at) from None
