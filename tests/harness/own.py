"""Fixtures and helpers to run the iptables-py command as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Done = subprocess.CompletedProcess[bytes]
Run = Callable[..., Done]
NO_STATE = {"IPTABLES_PY_STATE": None}


@pytest.fixture
def iptables_py(state: Path, tmp_path: Path) -> Run:
    """Return a function that runs `iptables-py WORD ...` in an empty directory on a fresh state.

    Words are text or bytes. Keywords: `env`, variables to set (None: to unset); `stdin`; others as for subprocess.run.
    """
    here = tmp_path / "here"
    here.mkdir()

    def run(
        *words: str | bytes | Path,
        env: Mapping[str, str | None] | None = None,
        stdin: bytes = b"",
        python: tuple[str, ...] = (sys.executable,),
        **more: object,
    ) -> Done:
        variables = {**os.environ, **(env or {})}
        return subprocess.run(
            [*python, "-m", "iptables_py", *words],
            env={name: value for name, value in variables.items() if value is not None},
            input=stdin,
            check=False,
            timeout=60,
            **{"cwd": here, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more},  # type: ignore[call-overload]
        )

    return run


def says(done: Done, status: int, *words: str, shows: str = "") -> None:
    """Assert that the command ended with that status and one line on standard error that contains the words.

    After it may come a hint, and, if the message `shows` a line of a file, that line with a caret.
    """
    assert (done.returncode, done.stdout) == (status, b"")
    first, *more = done.stderr.decode("utf-8", "surrogateescape").splitlines()
    for word in words:
        assert word in first
    hints = [line for line in more if line.startswith("hint: ")]
    assert [line.strip() for line in more] == ([shows, "^"] if shows else []) + hints


def script(tmp_path: Path, text: str) -> Path:
    """Write the text to a file and return its path."""
    path = tmp_path / "script"
    path.write_text(text)
    return path


def rules(out: bytes) -> list[str]:
    """Return the rules of a save."""
    return [line for line in out.decode().splitlines() if line.startswith("-A")]
