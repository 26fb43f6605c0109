"""What a file of tests says: its host, its rules, and its tests with their packets and expectations. And its errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.app.packetlanguage.events import BadPacket

if TYPE_CHECKING:
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.packetlanguage.events import Event


class BadTest(BadPacket):
    """A file of tests that can't be read: one line with file, line, column, reason and way out."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is expected of a packet.

    kind: its first word, such as `drop`, `to` or `rule`
    values: what follows it, as the kind has it (terms.py)
    is_not: whether it is negated
    text: its words
    """

    kind: str
    values: tuple[Any, ...]
    is_not: bool
    text: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is expected of a packet: all terms of one of the alternatives."""

    alternatives: tuple[tuple[Term, ...], ...]
    text: str
    line: int
    column: int

    def terms(self) -> list[Term]:
        """Return the terms of all alternatives."""
        return [term for terms in self.alternatives for term in terms]


@dataclass(frozen=True, slots=True)
class Step:
    """A packet, a reply or a pause, with what is expected.

    times: how many packets are sent, each with `every` milliseconds after the one before
    given: the values of parameters, in words, "" without any
    """

    event: Event
    line: int
    times: int = 1
    every: int = 0
    expectations: tuple[Expectation, ...] = ()
    given: str = ""


@dataclass(frozen=True, slots=True)
class Test:
    """A test: its name and its steps in order."""

    __test__ = False  # no class of tests for pytest

    name: str
    line: int
    steps: tuple[Step, ...]


@dataclass(slots=True)
class TestFile:
    """A file of tests.

    host: the host that it describes, None if it describes none
    host_file: the path of a host description, "" if it names none
    rules, sets: paths of save files, and of the output of `ipset save`
    script: the words of the command that sets the rules, () for none
    script_line: its line
    clock: the time of the first packet in milliseconds since 1970, None if it is not given
    """

    __test__ = False

    path: str
    tests: list[Test] = field(default_factory=list)
    host: HostDescription | None = None
    host_file: str = ""
    rules: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()
    script: tuple[str, ...] = ()
    script_line: int = 0
    clock: int | None = None
