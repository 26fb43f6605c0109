"""The results of tests, as plain values that other processes can send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iptables_py.app.wrapping import Line


@dataclass(slots=True)
class Failure:
    """An expectation that was not met.

    line, column: its place in the file, counted from 1; 0 if there is none
    packet: the packet, in words
    expected: the expectation, "" for a scenario
    reason: what was found, in one line
    trace: the way of the packet, as lines for people
    """

    line: int
    column: int
    packet: str
    expected: str
    reason: str
    trace: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class TestResult:
    """The result of one test; it passed if there is no failure."""

    __test__ = False

    name: str
    line: int
    failures: list[Failure] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether all expectations were met."""
        return not self.failures


@dataclass(slots=True)
class FileResult:
    """The results of a file.

    seconds: how long its script, the loading of its rules, and its tests took
    error: why its tests could not run, "" if they could; `more` are lines about that
    failed_commands: lines about the iptables commands of its script that failed
    assumed: what was assumed about the host, as sentences
    counts: (source, family, counts of rules and policies) for coverage
    skipped: how many tests were left out by their names
    is_unusable: whether the error is a mistake in a file, not a script that failed
    """

    path: str
    tests: list[TestResult] = field(default_factory=list)
    seconds: float = 0.0
    error: str = ""
    more: str = ""
    failed_commands: list[str] = field(default_factory=list)
    error_line: int = 0
    assumed: list[str] = field(default_factory=list)
    counts: list[tuple[str, int, Any]] = field(default_factory=list)
    skipped: int = 0
    is_unusable: bool = False

    @property
    def passed(self) -> bool:
        """Whether all tests passed."""
        return not self.error and all(test.passed for test in self.tests)


@dataclass(frozen=True, slots=True)
class Totals:
    """How many tests passed, failed, could not run (files), and were left out."""

    passed: int
    failed: int
    errors: int
    skipped: int

    @property
    def is_good(self) -> bool:
        """Whether nothing failed."""
        return not self.failed and not self.errors


def totals(results: list[FileResult]) -> Totals:
    """Return the totals of all files."""
    tests = [test for result in results for test in result.tests]
    passed = sum(test.passed for test in tests)
    errors = sum(bool(result.error) for result in results)
    return Totals(passed, len(tests) - passed, errors, sum(result.skipped for result in results))


def seconds(results: list[FileResult]) -> float:
    """Return the time of all files."""
    return sum(result.seconds for result in results)
