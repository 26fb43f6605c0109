"""What a file of tests says: its host, its rules, and its tests with their packets and expectations. And its errors."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app.packetlanguage.events import BadPacket
from iptables_py.app.rulesets import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.packetlanguage.events import Event


OF_MANY = ("spread", "count")  # terms that several packets meet together


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
    """What is expected of a packet: of each clause one of its alternatives."""

    clauses: tuple[tuple[Term, ...], ...]
    text: str
    line: int
    column: int

    def terms(self) -> list[Term]:
        """Return the terms of all clauses."""
        return [term for terms in self.clauses for term in terms]

    @property
    def has_unknown(self) -> bool:
        """Whether the packet may be unknown."""
        return any(term.kind == "unknown" and not term.is_not for term in self.terms())


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


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that is named: its path as written, and where that is. The line is 0 if it comes from an option.

    family: of the rules in it, None if that is not said
    """

    path: str
    line: int = 0
    column: int = 0
    raw: str = ""
    family: int | None = None


@dataclass(slots=True)
class TestFile:
    """A file of tests.

    lines: its text
    host: the host that it describes, None if it describes none
    host_file: a host description that it names, None without one
    rules, sets: save files, and the output of `ipset save`
    script: the words of the command that sets the rules, () for none
    script_line: its line
    clock: the time of the first packet in milliseconds since 1970, None if it is not given
    """

    __test__ = False

    path: str
    lines: list[str] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    host: HostDescription | None = None
    host_file: NamedFile | None = None
    rules: tuple[NamedFile, ...] = ()
    sets: tuple[NamedFile, ...] = ()
    script: tuple[str, ...] = ()
    script_line: int = 0
    clock: int | None = None

    @property
    def directory(self) -> str:
        """The directory in which the file is, "" for the current one."""
        return os.path.dirname(self.path) if self.path != "-" else ""

    def path_of(self, named: NamedFile) -> str:
        """Return the path of a file that this one names, or that of an option."""
        if not named.line or named.path == "-":
            return named.path
        return os.path.join(self.directory, named.path)

    @contextmanager
    def opening(self, named: NamedFile) -> Iterator[str]:
        """Give the path of a file that this one names, from its own directory. Raise BadTest if that can't be used."""
        if not named.line:
            yield named.path
            return
        try:
            yield self.path_of(named)
        except BadTest:
            raise
        except click.UsageError as error:
            raise BadTest(name_of(self.path), named.line, named.column, str(error), named.raw) from None
