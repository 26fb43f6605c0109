"""The patterns of the messages that have hints match messages recorded from the reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from iptables_py.hints.ipset.messages import MESSAGES as OF_SETS
from iptables_py.hints.messages import MESSAGES
from tests.harness import rows, sessions


def recorded(of_sets: bool) -> Iterator[str]:
    """Yield the lines of standard error of ipset in all sessions, or of the other programs there and in all rows."""
    for path in sessions.CASES.rglob("*.t"):
        for session in sessions.load(path):
            for step in session.steps:
                if (step.command.program == "ipset") is of_sets:
                    yield from step.stderr
    for row in () if of_sets else rows.every().values():
        for field, lines in row.expected.items():
            if field.partition("/")[0] == "stderr":
                yield from lines


@cache
def messages(of_sets: bool) -> str:
    """Return the recorded lines as one text, each line once."""
    return "\n".join(dict.fromkeys(recorded(of_sets)))


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in MESSAGES])
def test_the_reference_prints_such_a_message(pattern: str) -> None:
    assert re.search(pattern, messages(False), re.M)


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in OF_SETS])
def test_ipset_prints_such_a_message(pattern: str) -> None:
    assert re.search(pattern, messages(True), re.M)
