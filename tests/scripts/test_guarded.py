"""A command that lets a run check its guard packets: what it loads, and that it goes on if the run is gone."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTING = b"-P INPUT ACCEPT\n-P FORWARD ACCEPT\n-P OUTPUT ACCEPT\n"
SPY = f"""
import posix, sys
sys.path.append({str(ROOT)!r})
from iptables_py import cli
end = posix._exit
def report(status):
    posix.write(2, " ".join(sys.modules).encode())
    end(status)
posix._exit = report if sys.argv[2:] else end
cli.main("iptables", sys.argv[1:2])
"""


@pytest.fixture
def directory(tmp_path: Path, state: Path) -> Path:
    """Return a directory for the socket, with the file that says that all commands were checked."""
    found = tmp_path / "guard"
    found.mkdir()
    (found / "intact").write_text("1")
    return found


def listed(directory: Path | str, *more: str) -> subprocess.CompletedProcess[bytes]:
    """List the rules with a command under a guard."""
    command = [os.path.realpath(sys.executable), "-I", "-S", "-X", "utf8", "-c", SPY, "-S", *more]
    environment = {**os.environ, "IPTABLES_PY_GUARD": str(directory)}
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)


@pytest.fixture(params=["at once", "after its words", "before its end", "after its end"])
def leaving(request: pytest.FixtureRequest, directory: Path) -> Iterator[str]:
    """Serve one command, and leave it at some time."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(directory / "socket"))
    listening.listen()
    when: str = request.param

    def serve() -> None:
        connection = listening.accept()[0]
        with connection, connection.makefile("rb") as words:
            if when == "at once":
                return
            size = int.from_bytes(words.read(4), "big")
            assert words.read(size) == b"iptables\0-S"
            if when == "after its words":
                return
            connection.send(b"1")
            if when == "after its end":
                assert words.read() == b""

    thread = threading.Thread(target=serve)
    thread.start()
    yield when
    thread.join()
    listening.close()


def test_a_run_that_leaves(directory: Path, leaving: str) -> None:
    done = listed(directory)
    assert (done.returncode, done.stdout, done.stderr) == (0, LISTING, b"")
    assert (directory / "intact").read_text() == "1" * (leaving != "at once")


def test_a_run_that_is_gone(directory: Path) -> None:
    done = listed(directory)
    assert (done.returncode, done.stdout, done.stderr) == (0, LISTING, b"")
    assert (directory / "intact").read_text() == ""
    done = listed(directory / "missing")
    assert (done.returncode, done.stdout, done.stderr) == (0, LISTING, b"")


def test_little_is_loaded(directory: Path) -> None:
    guarded = set(listed(directory, "spy").stderr.decode().split())
    plain = subprocess.run(
        [os.path.realpath(sys.executable), "-I", "-S", "-X", "utf8", "-c", SPY, "-S", "spy"],
        capture_output=True,
        check=True,
    )
    assert guarded - set(plain.stderr.decode().split()) == {
        "_socket", "iptables_py.scripts", "iptables_py.scripts.guarded",
    }  # fmt: skip
