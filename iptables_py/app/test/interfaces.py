"""Whether the interfaces that a file of tests names are those of its host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.hostfile import working
from iptables_py.app.packetlanguage.events import PacketEvent, quoted
from iptables_py.app.rulesets import name_of
from iptables_py.app.testlanguage.file import BadTest
from iptables_py.hints.phrases import near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.testlanguage.file import Expectation, Step, Term, TestFile

LEAVING = ("forward", "sent")


def check(file: TestFile, host: HostDescription) -> None:
    """Raise BadTest for the first interface that the host does not have, or that is down."""
    known = working(host.interfaces) | {"lo"}
    for step in (step for test in file.tests for step in test.steps):
        for name, line, at in _named(step, file.lines):
            if name not in known:
                similar = near(name, sorted(known))
                way_out = f"did you mean {similar}?" if similar else f"it has {', '.join(sorted(known))}"
                reason = f"the host has no interface {quoted(name)} that is up: {way_out}"
                raise BadTest(name_of(file.path), line, max(at, 0), reason, file.lines[line - 1])


def _named(step: Step, lines: list[str]) -> Iterator[tuple[str, int, int]]:
    """Yield each interface that a step names, with its line and its place in it."""
    if isinstance(step.event, PacketEvent) and "in" in step.event.fields:
        name = str(step.event.fields["in"])
        yield name, step.line, lines[step.line - 1].find(f"{name}:")
    for expectation in step.expectations:
        for term in expectation.terms():
            if name := _left_by(term):
                yield name, expectation.line, _place(expectation, term, name, lines[expectation.line - 1])


def _left_by(term: Term) -> str:
    """Return the interface by which a packet is to leave, "" for any."""
    fate, *more = term.values[2:] if term.kind == "count" else (term.kind, *term.values)
    return str(more[0]) if fate in LEAVING and more and more[0] else ""


def _place(expectation: Expectation, term: Term, name: str, line: str) -> int:
    at = line.find(term.text, expectation.column - 1)
    return line.find(name, at) if at >= 0 else expectation.column - 1
