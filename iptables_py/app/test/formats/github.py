"""Results as commands of a GitHub workflow, which are shown at the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.githubcommands import annotation, without_commands
from iptables_py.app.rulesets import name_of
from iptables_py.app.test.formats import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.test.results import FileResult


def report(results: list[FileResult], is_verbose: bool, took: float) -> bytes:
    """Return the report for people, and an annotation for each failure. The run `took` so many seconds."""
    lines = "".join(f"{line}\n" for result in results for line in _annotations(result))
    return without_commands(text.report(results, is_verbose, took)) + lines.encode("utf-8", "surrogateescape")


def _annotations(result: FileResult) -> Iterator[str]:
    path = name_of(result.path)
    if result.error:
        yield annotation("error", path, result.error_line or 1, 0, "tests could not run", result.error)
    if result.failed_commands:
        message = "\n".join(result.failed_commands)
        yield annotation("warning", path, 1, 0, text.FAILED_COMMANDS, message)
    for test in result.tests:
        for failure in test.failures:
            line, column = failure.line or test.line or 1, failure.column if failure.line else 0
            expected = f" => {failure.expected}" if failure.expected else ""
            message = f"{failure.packet}{expected}\n{failure.reason}"
            yield annotation("error", path, line, column, test.name, message)
