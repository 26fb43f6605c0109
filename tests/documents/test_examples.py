"""The rulesets under examples/: each begins with a description, and loads here as in the reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.harness import ours
from tests.harness.commands import Answer, Command
from tests.reference import reference

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.v[46]"))


def program(path: Path) -> str:
    """Return the program of the file's family."""
    return {".v4": "iptables", ".v6": "ip6tables"}[path.suffix]


def saved(run: Callable[[Command], Answer], family: str, text: bytes) -> bytes:
    """Restore the text and return the output of save, without comment lines, which contain the time."""
    assert run(Command(f"{family}-restore", (b"-c",), text)) == Answer(0, b"", b"")
    answer = run(Command(f"{family}-save", (b"-c",)))
    return b"".join(line for line in answer.stdout.splitlines(True) if not line.startswith(b"#"))


def loaded(run: Callable[[Command], Answer], path: Path) -> list[Answer]:
    """Return the answers of restoring a file, saving, and listing each of its tables."""
    family = program(path)
    text = path.read_bytes()
    tables = [line[1:] for line in text.splitlines() if line.startswith(b"*")]
    commands = [Command(f"{family}-restore", (b"-c",), text), Command(f"{family}-save", (b"-c",))]
    commands += [Command(family, (b"-t", table, option)) for table in tables for option in (b"-S", b"-nvL")]
    return [run(command) for command in commands]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_it_says_what_it_shows_and_loads(path: Path) -> None:
    first = path.read_text().partition("\n")[0]
    assert first.startswith("# ") and first.endswith(".")
    with ours.session() as run:
        answers = loaded(run, path)
    assert answers[0] == Answer(0, b"", b"")
    assert all(answer.status == 0 and answer.stdout and not answer.stderr for answer in answers[1:])


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_reference_makes_the_same_of_it(path: Path) -> None:
    with ours.session() as run:
        expected = loaded(run, path)
    with reference.session() as run:
        assert loaded(run, path) == expected


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_it_goes_back_and_forth_between_the_two_unchanged(path: Path) -> None:
    family = program(path)
    with ours.session() as run:
        mine = saved(run, family, path.read_bytes())
    with reference.session() as run:
        theirs = saved(run, family, mine)
    with ours.session() as run:
        again = saved(run, family, theirs)
    assert mine == theirs == again
