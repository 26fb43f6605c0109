"""The list of known differences: the cases that are expected to differ from the reference, with reasons."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from tests.harness import machine

LIST = Path(__file__).parent.parent / "known_differences.toml"


@cache
def entries() -> dict[str, dict[str, str]]:
    """Return the entries by case pattern.

    An entry has `reason`, and in `agree` the marks of what must still agree (`?` status, `>` stdout, `!` stderr).
    A pattern is `cases/FILE.t::TITLE` or `extensions/KIND/NAME.t::PLACE ROW`; `*` matches any text.
    """
    with open(LIST, "rb") as file:
        listed = tomllib.load(file)["difference"]
    return {case: entry for entry in listed for case in entry["cases"]}


def entry(case: str) -> dict[str, str] | None:
    """Return the entry for the case, None if it must not differ."""
    found = [one for pattern, one in entries().items() if pattern == case or fnmatchcase(case, pattern)]
    return found[0] if found else None


def judge(case: str, report: list[str]) -> None:
    """Fail the test for a difference that is not listed, and for a listed one that no longer exists."""
    known = entry(case)
    if known is None:
        wrong = bool(report)
    elif report:
        marks = tuple(sign + mark + " " for mark in known.get("agree", "") for sign in "+-")
        wrong = any(line.startswith(marks) for line in report) if marks else False
    else:
        wrong = True
        report = [f"agrees with the reference now: remove it from {LIST.name} ({known['reason']})"]
    if wrong:
        machine.fail("\n".join([case, *report]))


def unused(cases: list[str]) -> list[str]:
    """Return the patterns that match none of the cases."""
    return [pattern for pattern in entries() if not any(fnmatchcase(case, pattern) for case in cases)]
