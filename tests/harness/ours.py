"""Our side of a session: run in-process with `cli.answer`, or through the installed command."""

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

from tests.harness import machine
from tests.harness.commands import Answer, Command, normalised

ENVIRONMENT = {"TZ": "UTC", "LC_ALL": "C"}
# In memory if possible: the tests create thousands of states.
PLACE = "/dev/shm" if os.path.isdir("/dev/shm") and os.access("/dev/shm", os.W_OK) else None


def _in_process(command: Command, stdin: bytes | None) -> Answer:
    from iptables_py.answer import answer

    if command.full:
        return _installed(command, stdin)
    words = [word.decode("utf-8", "surrogateescape") for word in command.words]
    try:
        return Answer(*answer(command.program, words, stdin or b""))
    except Exception:
        # A crash must show as a difference, not end the whole comparison.
        return Answer(-1, b"", traceback.format_exc(limit=-4).encode())


def _installed(command: Command, stdin: bytes | None) -> Answer:
    argv: list[str | bytes] = [sys.executable, "-m", "iptables_py", command.program, *command.words]
    with open("/dev/full", "wb") if command.full else tempfile.TemporaryFile() as out:
        done = subprocess.run(argv, input=stdin or b"", stdout=out, stderr=subprocess.PIPE, check=False, timeout=60)
        if not command.full:
            out.seek(0)
        return Answer(done.returncode, b"" if command.full else out.read(), done.stderr)


@contextmanager
def session(
    call: Callable[[Command, bytes | None], Answer] = _in_process,
) -> Iterator[Callable[[Command], Answer]]:
    """Set up a fresh state and an empty current directory; yield the function that runs commands."""
    place = tempfile.mkdtemp(prefix="iptables-py-", dir=PLACE)
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
    os.mkdir(os.path.join(place, "here"))
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
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def installed_session() -> Iterator[Callable[[Command], Answer]]:
    """Yield the same, but each command is a separate process."""
    with session(_installed) as run:
        yield run
