"""Every row of tests/extensions, run in-process; every second one on the reference, to verify the recordings."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import iptables_py
from tests.harness import known, machine, rows
from tests.harness.commands import show_text
from tests.harness.rows import EXTENSIONS, Result, Row, Sessions
from tests.reference import reference

FILES = sorted(EXTENSIONS.glob("*/*.t"))
STRIDE = 1 if "PROPERTIES" in os.environ else 2  # of the rows that the reference is asked about
PACKAGE = Path(iptables_py.__file__).parent / "extensions"


def difference(family: int, expected: Result, got: Result) -> list[str]:
    """Return the unified difference, field by field."""
    before, after = (
        [f"{name} {line}" for name, text in one.items() for line in show_text(text)] for one in (expected, got)
    )
    lines = list(difflib.unified_diff(before, after, n=0, lineterm=""))[2:]
    return [f"IPv{family}", *lines] if lines else []


EVERY = rows.every()


@pytest.fixture(scope="module")
def sessions() -> Iterator[Sessions]:
    """Yield sessions that the rows of a file share."""
    with closing(Sessions()) as opened:
        yield opened


@pytest.mark.parametrize(("case", "row"), EVERY.items(), ids=list(EVERY))
def test_ours(sessions: Sessions, case: str, row: Row) -> None:
    lines = []
    for family, got in sessions.results(case.partition("::")[0], row):
        expected = row.expectation(family)
        lines += difference(family, rows.granted(expected, got) if row.place.lacking else expected, got)
    known.judge(case, lines)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(EXTENSIONS)))
def test_reference(path: Path) -> None:
    report = []
    for row, family, got in rows.results(rows.load(path)[::STRIDE], reference.session):
        if lines := difference(family, row.expectation(family), got):
            report += [row.words, *lines]
    if report:
        machine.fail("\n".join(["recorded otherwise, run python -m tests.record", *report]))


@pytest.mark.parametrize("kind", ["match", "target"])
def test_every_extension_has_rows(kind: str) -> None:
    modules = {path.stem for path in (PACKAGE / kind).glob("*.py") if not path.stem.startswith("_")}
    assert modules - {path.stem for path in (EXTENSIONS / kind).glob("*.t")} == set()
