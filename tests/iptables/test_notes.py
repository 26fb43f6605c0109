"""The commands in the notes: cases/notes.t must contain exactly the commands of cases/notes.md, in order."""

from __future__ import annotations

import re

import pytest

from tests.harness import sessions
from tests.harness.sessions import CASES

VARIANTS = {"as they stand": "", "with a blank before each backslash": " "}


def commands(text: str, blank: str) -> list[str]:
    """Return the command lines of the notes without comments, joining lines at a backslash with `blank`."""
    found = []
    for block, inline in re.findall(r"(?ms)^```sh\n(.*?)^```$|^`([^`\n]+)`$", text):
        lines = re.sub(r"(?m)[ \t]*#.*$", "", block or inline)
        joined = re.sub(r"\\\n", blank, lines)
        found += [line.strip().removeprefix("/sbin/") for line in joined.splitlines() if line.strip()]
    return found


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_session_is_the_notes(variant: str) -> None:
    notes = (CASES / "notes.md").read_text()
    session = next(one for one in sessions.load(CASES / "notes.t") if one.title == variant)
    assert [step.line for step in session.steps] == [*commands(notes, VARIANTS[variant]), "iptables-save"]
