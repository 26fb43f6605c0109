"""The tests of the examples: each ruleset has some, all pass in every form of results, and most rules are reached."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from junitparser import JUnitXml

from iptables_py.app.coverage.coverage import Coverage
from iptables_py.app.test.formats import github, jsonform, junit, tap, text
from iptables_py.app.test.results import FileResult
from iptables_py.app.test.running import Settings, run_file
from iptables_py.app.testlanguage.file import TestFile
from iptables_py.app.testlanguage.reading import read

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted([*EXAMPLES.glob("*.fw"), *EXAMPLES.glob("*/*.fw")])
MOST_OF_ALL, MOST_OF_EACH = 85, 60  # percent of the rules and policies that the tests reach at least


@pytest.fixture(scope="module")
def files() -> dict[Path, TestFile]:
    """Return what each file says."""
    return {path: read(path.read_bytes(), str(path)) for path in FILES}


@pytest.fixture(scope="module")
def results(files: dict[Path, TestFile], tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[FileResult]]:
    """Return the results of all files, each run once."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("IPTABLES_PY_STATE", str(tmp_path_factory.mktemp("state")))
        yield [run_file(file, Settings(counts=True)) for file in files.values()]


@pytest.fixture(scope="module")
def number(results: list[FileResult]) -> int:
    """Return how many tests there are."""
    return sum(len(result.tests) for result in results)


def test_all_pass(results: list[FileResult], number: int) -> None:
    first, last = text.report(results, False, 0.0).decode().splitlines()[0], f"{number} passed in "
    assert first.startswith(last)
    assert number > 100


def test_each_passes_on_a_host_of_its_own(results: list[FileResult]) -> None:
    assert [(result.path, result.assumed) for result in results if result.assumed] == []


def test_tap(results: list[FileResult], number: int) -> None:
    from tap.parser import Parser

    lines = list(Parser().parse_text(tap.report(results).decode()))
    points = [line for line in lines if line.category == "test"]
    assert [line.expected_tests for line in lines if line.category == "plan"] == [number]
    assert len(points) == number
    assert all(point.ok and not point.skip and not point.todo for point in points)


def test_junit(results: list[FileResult], number: int) -> None:
    suites = JUnitXml.fromstring(junit.report(results))
    assert (suites.tests, suites.failures, suites.errors) == (number, 0, 0)
    assert sum(len(list(suite)) for suite in suites) == number


def test_json(results: list[FileResult], number: int) -> None:
    found = json.loads(jsonform.report(results, coverage_of(results)))
    assert (found["passed"], found["failed"], found["errors"]) == (number, 0, 0)
    assert [one["file"] for one in found["files"]] == [str(path) for path in FILES]
    assert all(test["passed"] and not test["failures"] for one in found["files"] for test in one["tests"])


def test_github(results: list[FileResult]) -> None:
    assert b"::error" not in github.report(results, False, 0.0)


def test_each_says_what_it_shows(files: dict[Path, TestFile]) -> None:
    for path in files:
        first = path.read_text().partition("\n")[0]
        assert first.startswith("# ") and first.endswith("."), path


def test_no_ruleset_is_without_tests(files: dict[Path, TestFile]) -> None:
    tested = {path.parent / one.path for path, file in files.items() for one in file.rules}
    assert tested == {*EXAMPLES.glob("*.v[46]"), *EXAMPLES.glob("*/*.v[46]")}


def coverage_of(results: list[FileResult]) -> Coverage:
    """Return the coverage of all results."""
    coverage = Coverage()
    for result in results:
        coverage.add_all(result.counts)
    return coverage


def test_most_rules_are_reached(results: list[FileResult]) -> None:
    coverage = coverage_of(results)
    assert coverage.share.is_at_least(MOST_OF_ALL)
    assert [one.title for one in coverage.rulesets if not one.share.is_at_least(MOST_OF_EACH)] == []
