"""Every session of tests/cases: run in-process, a sample with a process for each command, and all on the reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from iptables_py.startup import launchers
from tests.harness import known, machine, ours, rows, sessions
from tests.harness.sessions import CASES, Session
from tests.reference import reference

FILES = sorted(CASES.glob("**/*.t"))
EVERY = {f"cases/{path.relative_to(CASES)}::{one.title}": one for path in FILES for one in sessions.load(path)}
# The first commands of the first session of each file: a process for every command is slow.
SAMPLE = [
    Session(one.title, one.comments, one.steps[:15])
    for one in (next(iter(sessions.load(path)), Session("none")) for path in FILES if path.stem != "known")
]
# What runs on other versions of Python too: every 8th session, and every 3rd of the sample.
SMOKE = {id(one) for one in [*list(EVERY.values())[::8], *SAMPLE[::3]]}


def marked(one: Session, *more: object) -> Any:
    """Return the parameters of a test, the session last."""
    return pytest.param(*more, one, marks=[pytest.mark.smoke] if id(one) in SMOKE else [])


def test_titles_are_unique() -> None:
    """Cases are identified by their titles: of two with the same title in a file, one would not run."""
    assert len(EVERY) == sum(len(sessions.load(path)) for path in FILES)


def test_listed_differences_exist() -> None:
    assert known.unused([*EVERY, *rows.every()]) == []


@pytest.mark.parametrize(("case", "one"), [marked(one, case) for case, one in EVERY.items()], ids=list(EVERY))
def test_ours(case: str, one: Session) -> None:
    with ours.session() as run:
        known.judge(case, sessions.replay(one, run))


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with the launchers."""
    directory = tmp_path_factory.mktemp("programs")
    launchers.install(str(directory), legacy=True)
    return directory


@pytest.mark.parametrize("one", [marked(one) for one in SAMPLE], ids=[one.title for one in SAMPLE])
def test_installed(programs: Path, one: Session) -> None:
    with ours.installed_session(programs) as run:
        known.judge(one.title, sessions.replay(one, run))


@pytest.mark.smoke
@pytest.mark.parametrize("one", SAMPLE[:: len(SAMPLE) // 2], ids=lambda one: one.title)
def test_installed_without_launchers(one: Session) -> None:
    """The same through `python -m iptables_py`, which starts slowly."""
    with ours.installed_session() as run:
        known.judge(one.title, sessions.replay(one, run))


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CASES)))
def test_reference(path: Path) -> None:
    report = []
    for one in sessions.load(path):
        if reference.lacks_any(one.commands):
            continue
        with reference.session() as run:
            report += sessions.replay(one, run)
    if report:
        machine.fail("\n".join(["recorded otherwise, run python -m tests.record", *report]))
