"""Our side of a session: run in-process with `answer`, or in a process for each command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.harness import machine
from tests.harness.commands import Answer, Command, normalised

Call = Callable[[Command, bytes | None], Answer]
ENVIRONMENT = {"TZ": "UTC", "LC_ALL": "C"}
# In memory if possible: the tests create thousands of states.
PLACE = "/dev/shm" if os.path.isdir("/dev/shm") and os.access("/dev/shm", os.W_OK) else None


def _in_process(command: Command, stdin: bytes | None) -> Answer:
    from iptables_py.answer import answer

    if command.full:
        return _by_module(command, stdin)
    words = [word.decode("utf-8", "surrogateescape") for word in command.words]
    try:
        return Answer(*answer(command.program, words, stdin or b""))
    except Exception:
        # A crash must show as a difference, not end the whole comparison.
        return Answer(-1, b"", traceback.format_exc(limit=-4).encode())


def _run(argv: list[str | bytes], command: Command, stdin: bytes | None) -> Answer:
    """Run a process for the command."""
    with open("/dev/full", "wb") if command.full else tempfile.TemporaryFile() as out:
        done = subprocess.run(argv, input=stdin or b"", stdout=out, stderr=subprocess.PIPE, check=False, timeout=60)
        if not command.full:
            out.seek(0)
        return Answer(done.returncode, b"" if command.full else out.read(), done.stderr)


def _by_module(command: Command, stdin: bytes | None) -> Answer:
    return _run([sys.executable, "-m", "iptables_py", command.program, *command.words], command, stdin)


@contextmanager
def new_place() -> Iterator[str]:
    """Yield a directory for sessions: it has an empty current directory, and no state yet."""
    place = tempfile.mkdtemp(prefix="iptables-py-", dir=PLACE)
    os.mkdir(os.path.join(place, "here"))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def session_in(place: str, call: Call = _in_process) -> Iterator[Callable[[Command], Answer]]:
    """Use the state and the current directory of a new_place(); yield the function that runs commands."""
    saved = {name: os.environ.get(name) for name in [*ENVIRONMENT, "IPTABLES_PY_STATE"]}
    here = os.getcwd()
    before = b""

    def run(command: Command) -> Answer:
        nonlocal before
        answer = call(command, before if command.piped else command.stdin)
        before = answer.stdout
        return normalised(command, answer)

    os.environ.update(ENVIRONMENT, IPTABLES_PY_STATE=os.path.join(place, "state"))
    time.tzset()
    os.chdir(os.path.join(place, "here"))
    try:
        with machine.no_network():
            yield run
    finally:
        os.chdir(here)
        for name, value in saved.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        time.tzset()


@contextmanager
def session(call: Call = _in_process) -> Iterator[Callable[[Command], Answer]]:
    """Set up a fresh state and an empty current directory; yield the function that runs commands."""
    with new_place() as place, session_in(place, call) as run:
        yield run


@contextmanager
def installed_session(launchers: Path | None = None) -> Iterator[Callable[[Command], Answer]]:
    """Yield the same, but each command is a process: a launcher in that directory, or `python -m iptables_py`."""

    def by_launcher(command: Command, stdin: bytes | None) -> Answer:
        assert launchers
        return _run([str(launchers / command.program), *command.words], command, stdin)

    with session(by_launcher if launchers else _by_module) as run:
        yield run
