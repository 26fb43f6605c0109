"""Every session of tests/cases: ours in-process, a sample through the installed command, the recordings' truth."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

import pytest

from tests.harness import known, ours, rows, sessions
from tests.harness.sessions import CASES, Session
from tests.reference import reference

FILES = sorted(CASES.glob("**/*.t"))
EVERY = {f"cases/{path.relative_to(CASES)}::{one.title}": one for path in FILES for one in sessions.load(path)}
# One session in twelve, always the same ones.
SAMPLE = {case: one for case, one in EVERY.items() if crc32(case.encode()) % 12 == 0}


def test_titles_are_unique() -> None:
    """A case is named by its title: two of one name in a file would hide each other."""
    assert len(EVERY) == sum(len(sessions.load(path)) for path in FILES)


def test_listed_differences_exist() -> None:
    assert known.unused([*EVERY, *rows.every()]) == []


@pytest.mark.parametrize(("case", "one"), EVERY.items(), ids=list(EVERY))
def test_ours(case: str, one: Session) -> None:
    with ours.session() as run:
        known.judge(case, sessions.replay(one, run))


@pytest.mark.smoke
@pytest.mark.parametrize(("case", "one"), SAMPLE.items(), ids=list(SAMPLE))
def test_installed(case: str, one: Session) -> None:
    with ours.installed_session() as run:
        known.judge(case, sessions.replay(one, run))


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CASES)))
def test_reference(path: Path) -> None:
    report = []
    for one in sessions.load(path):
        with reference.session() as run:
            report += sessions.replay(one, run)
    assert not report, "recorded otherwise, run python -m tests.record\n" + "\n".join(report)
