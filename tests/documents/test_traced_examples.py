"""The examples of traces: each command in trace.txt prints what follows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FOLDERS = sorted(path.parent for path in (Path(__file__).parents[2] / "examples").glob("*/trace.txt"))


def commands(text: str) -> list[tuple[str, str]]:
    """Return each (command line, output) of a session."""
    parts = f"\n{text}".split("\n$ ")[1:]
    return [(line, output) for line, _, output in (part.partition("\n") for part in parts)]


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_a_trace_prints_what_the_example_says(folder: Path, state: Path) -> None:
    found = commands((folder / "trace.txt").read_text())
    assert found
    for line, output in found:
        program, rest = line.split(" ", 1)
        assert program == "iptables-py"
        done = subprocess.run(
            ["sh", "-c", f"{sys.executable} -m iptables_py {rest}"],
            cwd=folder, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.rstrip("\n") == output.rstrip("\n")


def test_there_are_examples() -> None:
    assert len(FOLDERS) >= 8
