"""The commands of tests/cases and rows of tests/extensions under the names of the legacy programs, on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.harness import machine, ours, rows, sessions
from tests.harness.commands import Answer, Command
from tests.harness.rows import EXTENSIONS
from tests.harness.sessions import CASES
from tests.reference import reference

FAMILIES = ("iptables", "ip6tables")
LEGACY = {
    f"{family}{nft}{suffix}": f"{family}-legacy{suffix}"
    for family in FAMILIES
    for nft in ("", "-nft")
    for suffix in ("", "-save", "-restore")
}
FILES = sorted(path for path in CASES.glob("*.t") if path.stem != "known")
EVERY = 40  # rows of an extension of which one is tried
# the commands that are answered differently, by file and title: see the reasons of tests/cases/legacy/known.t
KNOWN = {
    ("chains-like-targets", "chains without extension, and those that the kernel lacks"),
    ("chains-like-targets", "many rules before the chain"),
    ("commandline", "protocols by name and number, IPv6"),
    ("commands", "errors of the command line"),
    ("commands", "errors of the command line, IPv6"),
}


def legacy(command: Command) -> Command:
    """Return the command under the name of the legacy program."""
    return replace(command, program=LEGACY.get(command.program, command.program))


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_sessions(path: Path) -> None:
    report = []
    for one in sessions.load(path):
        commands = [legacy(command) for command in one.commands]
        if reference.lacks_any(commands):
            continue
        with reference.session() as run:
            expected = [run(command) for command in commands]
        with ours.session() as run:
            lines = [
                text
                for step, answer in zip(one.steps, expected, strict=True)
                for text in different(step.line, answer, run(legacy(step.command)))
            ]
        if bool(lines) != ((path.stem, one.title) in KNOWN):
            report += [one.title, *(lines or ["agrees with the reference now: remove it from KNOWN"])]
    if report:
        machine.fail("\n".join(report))


def different(line: str, expected: Answer, got: Answer) -> Iterator[str]:
    """Yield the command and the difference of its answers, nothing if they agree."""
    if expected != got:
        yield f"$ {line}"
        yield from sessions.difference(expected, got)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", sorted(EXTENSIONS.glob("*/*.t")), ids=lambda path: str(path.relative_to(EXTENSIONS)))
def test_rows(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "PROGRAMS", {number: LEGACY[name] for number, name in rows.PROGRAMS.items()})
    found = [row for row in rows.load(path) if not row.place.lacking and row.words != "-p mptcp"][::EVERY]
    report = []
    for (row, family, mine), (_, _, theirs) in zip(
        rows.results(found, ours.session), rows.results(found, reference.session), strict=True
    ):
        names = [name for name in rows.FIELDS if mine[name] != theirs[name]]
        report += [f"IPv{family} {row.words}: {name}: {theirs[name]!r}, ours {mine[name]!r}" for name in names]
    if report:
        machine.fail("\n".join(report))
