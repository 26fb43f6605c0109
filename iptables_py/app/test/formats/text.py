"""Results for people: what failed, with the way of its packet, and a line of totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.rulesets import name_of
from iptables_py.app.terminal import plain, printed
from iptables_py.app.test.results import totals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.test.results import Failure, FileResult, TestResult
    from iptables_py.app.wrapping import Line


FAILED_COMMANDS = "iptables commands of the script failed"


def report(results: list[FileResult], is_verbose: bool, took: float, is_plain: bool = False) -> bytes:
    """Return the report, for standard output or, if it is plain, for a file.

    If it is verbose, tests that passed are listed, too. The run `took` so many seconds.
    """
    lines = [line for result in results for line in _file(result, is_verbose)] + [_totals(results, took)]
    return plain(lines) if is_plain else printed(lines)


def _file(result: FileResult, is_verbose: bool) -> Iterator[Line]:
    name = name_of(result.path)
    if result.error:
        place = "" if result.is_unusable else f"{_place(name, result.error_line)}: "
        yield [("bold red", "error  "), ("bold", place), ("", result.error)]
        yield from _indented_texts(result.more.splitlines())
        yield []
        return
    if is_verbose or not result.passed:
        yield from remarks(name, result)
    elif result.failed_commands:
        yield [("yellow", f"{name}: {FAILED_COMMANDS}; -v shows them, --fail-on-error makes the tests fail")]
    for test in result.tests:
        if not test.passed:
            yield from _failed(name, test)
        elif is_verbose:
            yield [("green", "passed  "), ("", f"{_place(name, test.line)}: {test.name}")]


def remarks(name: str, result: FileResult) -> Iterator[Line]:
    """Yield what can explain failures in a file: the commands of its script that failed, and what was assumed."""
    if result.failed_commands:
        yield [("yellow", f"{name}: {FAILED_COMMANDS}:")]
        yield from _indented_texts(result.failed_commands)
    yield from ([("dim", f"{name}: assumed: {one}")] for one in result.assumed)


def _indented_texts(lines: Sequence[str]) -> Iterator[Line]:
    for line in lines:
        text = line.lstrip()
        yield [("", "    " + line[: len(line) - len(text)]), ("", text)]


def _failed(name: str, test: TestResult) -> Iterator[Line]:
    yield [("bold red", "failed  "), ("bold", f"{_place(name, test.line)}: {test.name}")]
    for failure in test.failures:
        yield from failure_lines(name, failure)
    yield []


def failure_lines(name: str, failure: Failure) -> Iterator[Line]:
    """Yield the lines about a failure: its place, what was found, and the way of the packet."""
    if not failure.line:
        yield [("", "    "), ("", failure.reason)]
        return
    place = f"{name}:{failure.line}:{failure.column}"
    expected = f" => {failure.expected}" if failure.expected else ""
    yield [("", "  "), ("", f"{place}: {failure.packet}{expected}")]
    yield [("", "    "), ("red", failure.reason)]
    yield from _indented(failure.trace)


def _indented(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        (style, label), *rest = line or [("", "")]
        yield [(style, f"      {label}"), *rest]


def _place(name: str, line: int) -> str:
    return f"{name}:{line}" if line else name


def _totals(results: list[FileResult], took: float) -> Line:
    found = totals(results)
    parts = [f"{found.passed} passed"]
    parts += [f"{number} {what}" for number, what in ((found.failed, "failed"), (found.skipped, "left out")) if number]
    if found.errors:
        parts.append(f"{found.errors} {'files' if found.errors > 1 else 'file'} could not run")
    style = "bold green" if found.is_good else "bold red"
    return [(style, ", ".join(parts)), ("dim", f" in {took:.2f} s")]
