"""Results as JUnit's XML: a suite for each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app import junit
from iptables_py.app.junit import Case, Suite
from iptables_py.app.rulesets import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.test.results import Failure, FileResult, TestResult


def report(results: Sequence[FileResult]) -> bytes:
    """Return the report."""
    suites = [Suite(name_of(result.path), result.seconds, list(_cases(result))) for result in results]
    return junit.report("iptables-py test", suites)


def _cases(result: FileResult) -> Iterator[Case]:
    name = name_of(result.path)
    if result.error:
        yield Case(name, name, error=(result.error, result.more))
    for test in result.tests:
        yield Case(test.name, name, test.seconds, name, test.line, _failure(name, test))


def _failure(name: str, test: TestResult) -> tuple[str, str] | None:
    if test.passed:
        return None
    reason = "; ".join(failure.reason for failure in test.failures)
    return reason, "\n\n".join(_words(name, failure) for failure in test.failures)


def _words(name: str, failure: Failure) -> str:
    """Return a failure with the way of its packet."""
    place = f"{name}:{failure.line}:{failure.column}: " if failure.line else ""
    expected = f" => {failure.expected}" if failure.expected else ""
    way = ["".join(text for _, text in line) for line in failure.trace]
    return "\n".join([f"{place}{failure.packet}{expected}", failure.reason, *way])
