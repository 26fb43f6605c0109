"""Results as commands of a GitHub workflow, which are shown at the lines of a pull request."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from iptables_py.app.rulesets import name_of
from iptables_py.app.test.formats import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.test.results import FileResult

OF_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
OF_PROPERTY = OF_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def report(results: list[FileResult], is_verbose: bool, took: float, is_plain: bool = False) -> bytes:
    """Return the report for people as text.report() does, and an annotation for each failure."""
    lines = "".join(f"{line}\n" for result in results for line in _annotations(result))
    for_people = text.report(results, is_verbose, took, is_plain)
    return _without_commands(for_people) + lines.encode("utf-8", "surrogateescape")


def _without_commands(report: bytes) -> bytes:
    """Return the report so that a line in it, such as one that a script has printed, is no command of the workflow."""
    if not any(line.lstrip().startswith((b"::", b"##[")) for line in report.splitlines()):
        return report
    token = secrets.token_hex(16).encode()
    return b"::stop-commands::%s\n%s::%s::\n" % (token, report, token)


def _annotations(result: FileResult) -> Iterator[str]:
    if result.error:
        yield annotation("error", result.path, result.error_line or 1, 0, "tests could not run", result.error)
    if result.failed_commands:
        message = "\n".join(result.failed_commands)
        yield annotation("warning", result.path, 1, 0, text.FAILED_COMMANDS, message)
    for test in result.tests:
        for failure in test.failures:
            line, column = failure.line or test.line or 1, failure.column if failure.line else 0
            expected = f" => {failure.expected}" if failure.expected else ""
            message = f"{failure.packet}{expected}\n{failure.reason}"
            yield annotation("error", result.path, line, column, test.name, message)


def annotation(level: str, path: str, line: int, column: int, title: str, message: str) -> str:
    """Return a command that annotates a line; the column is left out if it is 0."""
    place = {"file": name_of(path), "line": str(line), "col": str(column) if column else "", "title": title}
    properties = ",".join(f"{key}={value.translate(OF_PROPERTY)}" for key, value in place.items() if value)
    return f"::{level} {properties}::{message.translate(OF_MESSAGE)}"
