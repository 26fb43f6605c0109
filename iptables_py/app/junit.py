"""JUnit's XML, for all commands that report results in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

if TYPE_CHECKING:
    from collections.abc import Sequence

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


@dataclass(frozen=True, slots=True)
class Case:
    """A test case; it passed if it has neither a failure nor an error.

    group: what it belongs to, such as its file
    seconds: how long it took
    file, line: its place, line 0 for none
    failure, error: the reason in one line and more text, None for none; an error is a test that could not run
    """

    name: str
    group: str
    seconds: float = 0.0
    file: str = ""
    line: int = 0
    failure: tuple[str, str] | None = None
    error: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Suite:
    """Cases that belong together, and how many seconds they took with what they needed."""

    name: str
    seconds: float
    cases: list[Case]


def report(name: str, suites: Sequence[Suite]) -> bytes:
    """Return the report. Characters that XML can't have are replaced."""
    cases = [case for suite in suites for case in suite.cases]
    root = Xml.Element("testsuites", {"name": name, **_numbers(cases, sum(suite.seconds for suite in suites))})
    for suite in suites:
        attributes = {"name": _text(suite.name), **_numbers(suite.cases, suite.seconds)}
        element = Xml.SubElement(root, "testsuite", attributes)
        for case in suite.cases:
            _add(element, case)
    Xml.indent(root)
    return bytes(Xml.tostring(root, "utf-8", xml_declaration=True)) + b"\n"


def _numbers(cases: Sequence[Case], seconds: float) -> dict[str, str]:
    return {
        "tests": str(len(cases)),
        "failures": str(sum(case.failure is not None for case in cases)),
        "errors": str(sum(case.error is not None for case in cases)),
        "skipped": "0",
        "time": f"{seconds:.3f}",
    }


def _add(suite: Xml.Element, case: Case) -> None:
    place = {"file": _text(case.file), "line": str(case.line)} if case.line else {}
    attributes = {"name": _text(case.name), "classname": _text(case.group), "time": f"{case.seconds:.3f}", **place}
    element = Xml.SubElement(suite, "testcase", attributes)
    if case.failure:
        reason, text = case.failure
        Xml.SubElement(element, "failure", message=_text(reason), type="expectation").text = _text(text)
    if case.error:
        reason, text = case.error
        Xml.SubElement(element, "error", message=_text(reason)).text = _text(text)


def _text(text: str) -> str:
    return FORBIDDEN.sub("\ufffd", text)
