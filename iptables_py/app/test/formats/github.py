"""Results as commands of a GitHub workflow, which are shown at the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.annotations import annotation, without_commands
from iptables_py.app.rulesets import name_of
from iptables_py.app.test.formats import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.test.results import FileResult


def report(results: list[FileResult], is_verbose: bool, took: float, is_plain: bool = False) -> bytes:
    """Return the report for people as text.report() does, and an annotation for each failure."""
    lines = "".join(f"{line}\n" for result in results for line in _annotations(result))
    for_people = text.report(results, is_verbose, took, is_plain)
    return without_commands(for_people) + lines.encode("utf-8", "surrogateescape")


def _annotations(result: FileResult) -> Iterator[str]:
    name = name_of(result.path)
    if result.error:
        yield annotation("error", result.error, name, result.error_line or 1, title="tests could not run")
    if result.failed_commands:
        yield annotation("warning", "\n".join(result.failed_commands), name, 1, title=text.FAILED_COMMANDS)
    for test in result.tests:
        for failure in test.failures:
            line, column = failure.line or test.line or 1, failure.column if failure.line else None
            expected = f" => {failure.expected}" if failure.expected else ""
            message = f"{failure.packet}{expected}\n{failure.reason}"
            yield annotation("error", message, name, line, column, test.name)
