"""The real iptables 1.8.11: its location, whether it can run here, and sessions in fresh network namespaces."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.harness.commands import Answer, Command, normalised

HERE = Path(__file__).resolve().parent
VERSION = b"iptables v1.8.11 (nf_tables)\n"


def directory() -> Path:
    """Return the directory of the programs: IPTABLES_REFERENCE, or where install-reference.sh puts them."""
    return Path(os.environ.get("IPTABLES_REFERENCE") or HERE / "unpacked" / "bin")


def libraries() -> Path:
    """Return the directory with the files of its extensions."""
    (found,) = directory().resolve().parent.glob("root/usr/lib/*/xtables")
    return found


@cache
def missing(sets_only: bool = False) -> str | None:
    """Return why the reference, or only its ipset, can't run here; None if it can."""
    for name in ("iptables", "ipset", *(() if sets_only else ("nfacct",))):
        if not (directory() / name).exists():
            return f"no {name} in {directory()}: run tests/reference/install-reference.sh"
    try:
        with session() as run:
            answer = run(Command("iptables", (b"-V",)))
            if answer.stdout != VERSION:
                return f"{directory()}/iptables is not {VERSION.decode().strip()}: {answer}"
            answer = run(Command("ipset", (b"create", b"a", b"hash:ip")))
            if answer.status or sets_only:
                return f"ipset cannot work here: {answer}" if answer.status else None
            answer = run(Command("nfacct", (b"add", b"a")))
            if answer.status:
                return f"nfacct cannot work here: {answer}"
            answer = run(Command("iptables", (b"-A", b"INPUT")))
            return f"iptables cannot work here: {answer.stderr.decode()}" if answer.status else None
    except RuntimeError as error:
        return f"can't create a network namespace (needs root): {error}"


@cache
def lacks(type: str) -> bool:
    """Return whether the kernel lacks a type of IP sets."""
    with session() as run:
        return b"type not supported" in run(Command("ipset", (b"create", b"a", type.encode()))).stderr


def lacks_any(commands: Iterable[Command]) -> bool:
    """Return whether one of the commands creates a set of a type that the kernel lacks."""
    types = [one.words[2] for one in commands if one.words[:1] == (b"create",) and len(one.words) > 2]
    return any(lacks(type.decode("latin-1")) for type in types)


def available() -> bool:
    """Return whether sessions can be run."""
    return missing() is None


class Driver:
    """The process that runs the commands of all sessions of this process, one session at a time."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", HERE / "driver.py", directory().resolve()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def send(self, value: object) -> None:
        """Send one frame to the driver."""
        assert self.process.stdin
        body = json.dumps(value).encode()
        self.process.stdin.write(struct.pack(">I", len(body)) + body)
        self.process.stdin.flush()

    def receive(self) -> dict[str, object] | list[object]:
        """Receive one frame from the driver. Raise RuntimeError if it has ended."""
        assert self.process.stdout
        head = self.process.stdout.read(4)
        if len(head) < 4:
            raise RuntimeError("the reference's driver ended")
        frame: dict[str, object] | list[object] = json.loads(self.process.stdout.read(struct.unpack(">I", head)[0]))
        return frame


@cache
def _driver() -> Driver:
    return Driver()


class Session:
    """One namespace; calling it with a command returns the normalised answer."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.before = b""

    def __call__(self, command: Command) -> Answer:
        stdin = self.before if command.piped else command.stdin
        self.driver.send(
            {
                "name": command.program,
                "words": [word.decode("latin-1") for word in command.words],
                "stdin": (stdin or b"").decode("latin-1"),
                "nobody": command.nobody,
                "full": command.full,
            }
        )
        frame = self.driver.receive()
        if not isinstance(frame, list):
            raise RuntimeError(f"the reference's driver failed on {command}: {frame}")
        status, stdout, stderr = frame
        self.before = str(stdout).encode("latin-1")
        return normalised(command, Answer(int(str(status)), self.before, str(stderr).encode("latin-1")))


@contextmanager
def session() -> Iterator[Session]:
    """Yield a session in a fresh namespace, which its commands share. Raise RuntimeError if it can't be created."""
    driver = _driver()
    driver.send({"open": True})
    frame = driver.receive()
    if not isinstance(frame, dict) or "error" in frame:
        driver.receive()
        raise RuntimeError(str(frame))
    try:
        yield Session(driver)
    finally:
        if driver.process.poll() is None:
            driver.send({"close": True})
        while driver.receive() != {"closed": True}:
            pass
