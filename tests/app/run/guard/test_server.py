"""The server of a guard lets commands go on whatever happens to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.app.run.guard.checks import Checks
from iptables_py.app.run.guard.packets import fields_of
from iptables_py.app.run.guard.server import Server
from iptables_py.scripts.guarded import guarded
from tests.app.run.guard.lockouts import SSH

ANSWER = 0, b"out", b""


def served(server: Server, directory: Path) -> str:
    """Let a command that does nothing wait for the server, stop that, and return why a check failed."""
    server.start()
    assert guarded(bytes(directory), "iptables", ["-V"], lambda program, words: ANSWER) == ANSWER
    server.stop()
    return server.checks.failure


@pytest.mark.parametrize("part", ["_begin", "_end"])
def test_a_fault_of_the_server(tmp_path: Path, state: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    def fails(self: Server, connection: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(Server, part, fails)
    server = Server(str(tmp_path / "guard"), Checks([fields_of(SSH)], None))
    assert served(server, tmp_path / "guard") == "RuntimeError: broken"


def test_a_fault_of_a_check(tmp_path: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(self: Checks, *more: object) -> None:
        raise ValueError("wrong")

    monkeypatch.setattr(Checks, "check", fails)
    server = Server(str(tmp_path / "guard"), Checks([fields_of(SSH)], None))
    assert served(server, tmp_path / "guard") == "ValueError: wrong"
