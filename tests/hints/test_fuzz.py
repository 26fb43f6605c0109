"""Generated restores and sessions of ipset: a hint never changes the status or what is printed before it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import strategies as st

from iptables_py.answer import answer
from iptables_py.values.text import decoded
from tests.harness import machine
from tests.harness.commands import Command
from tests.properties import ipsets
from tests.properties.examples import examples
from tests.properties.inputs import START, Batch, changed_examples, mixed_lines

FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties
EMPTY = Command("ipset", (b"destroy",))
HINT = rb"(?:    .*\n *\^\n)?(?:hint: .*\n)?"  # a line of a restore with its caret, and the hint


@pytest.fixture
def no_look_up() -> Iterator[None]:
    """Look up no host names: each one would wait for a name server."""
    with machine.no_look_up():
        yield


class Sides:
    """Two states: commands run on one without hints and on the other with hints."""

    def __init__(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.paths = tmp_path / "without", tmp_path / "with"
        self.monkeypatch = monkeypatch

    def both(self, program: str, words: Sequence[str], text: bytes | None = None) -> bool:
        """Run a command on both. Return whether there is a hint."""
        answers = []
        for number, path in enumerate(self.paths):
            self.monkeypatch.setenv("IPTABLES_PY_STATE", str(path))
            self.monkeypatch.setenv("IPTABLES_PY_HINTS", str(number))
            answers.append(answer(program, words, text))
        (status, _, err), again = answers
        assert again[0] == status
        assert again[2].startswith(err)
        assert re.fullmatch(HINT if status else b"", again[2][len(err) :])
        return b"hint: " in again[2]


@pytest.fixture
def sides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sides:
    """Return two states."""
    return Sides(tmp_path, monkeypatch)


@pytest.mark.usefixtures("no_look_up")
@pytest.mark.parametrize("sort", [changed_examples, mixed_lines])
def test_restores(sides: Sides, sort: Callable[[], st.SearchStrategy[Batch]]) -> None:
    hints = 0
    for batch in examples(sort(), 0, 4 * FACTOR):
        program = "iptables-restore" if batch.family == 4 else "ip6tables-restore"
        for one in batch.inputs:
            assert not sides.both(program, ["-c"], START.encode())
            hints += sides.both(program, one.options, one.text)
    assert hints > 8 * FACTOR


@pytest.mark.usefixtures("no_look_up")
@pytest.mark.parametrize("type", ipsets.TYPES)
def test_sessions_of_ipset(sides: Sides, type: str) -> None:
    hints = 0
    for session in examples(ipsets.sessions(type), 0, 6 * FACTOR):
        for command in (*session, EMPTY):
            hints += sides.both(command.program, [decoded(word) for word in command.words], command.stdin)
    assert hints > 3 * FACTOR
