"""Results as JUnit's XML: a suite for each file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as Xml

from iptables_py.app.rulesets import name_of
from iptables_py.app.test.results import seconds, totals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.test.results import Failure, FileResult, TestResult

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2


def report(results: Sequence[FileResult]) -> bytes:
    """Return the report."""
    root = Xml.Element("testsuites", {"name": "iptables-py test", **_numbers(list(results))})
    for result in results:
        name = _text(name_of(result.path))
        suite = Xml.SubElement(root, "testsuite", {"name": name, **_numbers([result])})
        if result.error:
            case = Xml.SubElement(suite, "testcase", name=name, classname=name, time="0")
            Xml.SubElement(case, "error", message=_text(result.error)).text = _text(result.more)
        for test in result.tests:
            _case(suite, name, test)
    Xml.indent(root)
    return bytes(Xml.tostring(root, "utf-8", xml_declaration=True)) + b"\n"


def _numbers(results: list[FileResult]) -> dict[str, str]:
    found = totals(results)
    return {
        "tests": str(found.passed + found.failed + found.errors),
        "failures": str(found.failed),
        "errors": str(found.errors),
        "skipped": "0",
        "time": f"{seconds(results):.3f}",
    }


def _case(suite: Xml.Element, name: str, test: TestResult) -> None:
    place = {"file": name, "line": str(test.line)} if test.line else {}
    attributes = {"name": _text(test.name), "classname": name, "time": f"{test.seconds:.3f}", **place}
    case = Xml.SubElement(suite, "testcase", attributes)
    if test.failures:
        text = "\n\n".join(_words(name, failure) for failure in test.failures)
        message = "; ".join(failure.reason for failure in test.failures)
        Xml.SubElement(case, "failure", message=_text(message), type="expectation").text = _text(text)


def _words(name: str, failure: Failure) -> str:
    """Return a failure with the way of its packet."""
    place = f"{name}:{failure.line}:{failure.column}: " if failure.line else ""
    expected = f" => {failure.expected}" if failure.expected else ""
    way = ["".join(text for _, text in line) for line in failure.trace]
    return "\n".join([f"{place}{failure.packet}{expected}", failure.reason, *way])


def _text(text: str) -> str:
    """Return a text without characters that XML can't have."""
    return FORBIDDEN.sub("\ufffd", text)
