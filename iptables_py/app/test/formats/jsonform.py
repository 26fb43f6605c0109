"""Results as JSON: see docs/testing.md."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iptables_py.app.coverage.jsonform import as_values
from iptables_py.app.rulesets import name_of
from iptables_py.app.test.results import totals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.coverage.coverage import Coverage
    from iptables_py.app.test.results import Failure, FileResult, TestResult

VERSION = 1


def report(results: Sequence[FileResult], coverage: Coverage | None) -> bytes:
    """Return the results as one line of JSON, with the coverage if it was measured."""
    found = totals(list(results))
    values: dict[str, Any] = {
        "version": VERSION,
        "passed": found.passed,
        "failed": found.failed,
        "errors": found.errors,
        "left_out": found.skipped,
        "files": [_file(result) for result in results],
    }
    if coverage is not None:
        values["coverage"] = as_values(coverage)
    return json.dumps(values).encode() + b"\n"


def _file(result: FileResult) -> dict[str, Any]:
    values: dict[str, Any] = {"file": name_of(result.path), "tests": [_test(test) for test in result.tests]}
    if result.error:
        values |= {"error": result.error, "output": result.more}
    if result.failed_commands:
        values["failed_commands"] = result.failed_commands
    if result.assumed:
        values["assumed"] = result.assumed
    return values


def _test(test: TestResult) -> dict[str, Any]:
    return {
        "name": test.name,
        "line": test.line or None,
        "passed": test.passed,
        "seconds": round(test.seconds, 6),
        "failures": [_failure(failure) for failure in test.failures],
    }


def _failure(failure: Failure) -> dict[str, Any]:
    values: dict[str, Any] = {"packet": failure.packet, "expected": failure.expected, "found": failure.reason}
    if failure.line:
        values |= {"line": failure.line, "column": failure.column}
    values["trace"] = ["".join(text for _, text in line) for line in failure.trace]
    return values
