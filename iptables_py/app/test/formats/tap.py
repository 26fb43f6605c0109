"""Results in the Test Anything Protocol, version 13, with failures as YAML."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iptables_py.app.rulesets import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.test.results import Failure, FileResult

# control characters may end a line, as \x85 and \u2028 do
ESCAPES = str.maketrans({"\\": "\\\\", "#": "\\#", **{chr(at): " " for at in (*range(32), 127, 0x85, 0x2028, 0x2029)}})


def report(results: Sequence[FileResult]) -> bytes:
    """Return the report."""
    points = list(_points(results))
    lines = ["TAP version 13", f"1..{len(points)}"]
    for number, (passed, description, details) in enumerate(points, 1):
        lines.append(f"{'ok' if passed else 'not ok'} {number} - {description.translate(ESCAPES)}")
        lines += details
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def _points(results: Sequence[FileResult]) -> Iterator[tuple[bool, str, list[str]]]:
    """Yield whether each test passed, its description, and lines about it."""
    for result in results:
        name = name_of(result.path)
        if result.error:
            details = {"message": result.error, "severity": "fail", "file": name, "output": result.more}
            yield False, name, _block([f"{key}: {_text(value)}" for key, value in details.items()])
        for test in result.tests:
            yield test.passed, f"{name}: {test.name}", _failures(name, test.failures)


def _failures(name: str, failures: Sequence[Failure]) -> list[str]:
    if not failures:
        return []
    lines = [f"message: {_text(failures[0].reason)}", "severity: fail", f"file: {_text(name)}", "failures:"]
    for failure in failures:
        values = {"packet": failure.packet, "expected": failure.expected, "found": failure.reason}
        first, *rest = [f"{key}: {_text(value)}" for key, value in values.items()]
        lines += [f"  - {first}", *(f"    {one}" for one in rest)]
        lines += [f"    line: {failure.line}", f"    column: {failure.column}"] if failure.line else []
    return _block(lines)


def _block(lines: Sequence[str]) -> list[str]:
    return ["  ---", *(f"  {line}" for line in lines), "  ..."]


def _text(value: str) -> str:
    """Return a text as YAML: JSON in one line is YAML."""
    return json.dumps(value)
