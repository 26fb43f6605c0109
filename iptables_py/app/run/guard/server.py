"""The side of `iptables-py run` to which the commands of the script announce themselves: see scripts/guarded.py."""

from __future__ import annotations

import os
import selectors
import shlex
import socket
import struct
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iptables_py.app.run.guard.watch import Called
from iptables_py.app.run.records import place_of
from iptables_py.scripts.caller import script_place
from iptables_py.scripts.guarded import INTACT, SIZE_BYTES, SOCKET

if TYPE_CHECKING:
    from iptables_py.app.run.guard.checks import Checks

CREDENTIALS = struct.Struct("3i")  # struct ucred: process, user and group
PATIENCE = 10.0  # seconds for a command to announce itself
MOST_WAITING = 4096
UNREPORTED = "{} (by a change before it that no command reported)"
SIMULTANEOUS = "or, at the same time, {}"


class Command:
    """A command that is being carried out: its words, its process, and how many there were when it began."""

    def __init__(self, connection: socket.socket, number: int) -> None:
        """Read what the command says on a connection. Raise OSError."""
        size = int.from_bytes(_received(connection, SIZE_BYTES), "big")
        said = _received(connection, size).decode("utf-8", "surrogateescape")
        self.words = said.split("\0")
        self.number = number
        peer = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, CREDENTIALS.size)
        self._process = CREDENTIALS.unpack(peer)[0]

    @cached_property
    def called(self) -> Called:
        """The command with its place in a script, which can be found as long as the command has not ended."""
        place: dict[str, Any] = script_place(self.words, os.getpid(), self._process)
        text = f"{place_of({'argv': self.words, **place}, self.number)}: {shlex.join(self.words)}"
        return Called(text, place.get("file", ""), place.get("line", 0))

    def also(self, form: str) -> Called:
        """Return `called` with its text put into another one."""
        return self.called._replace(text=form.format(self.called.text))


def _received(connection: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size:
        part = connection.recv(size - len(found))
        if not part:
            raise ConnectionError("a command has ended before it began")
        found += part
    return found


class Server:
    """Lets one command after another wait until the guard packets are checked."""

    def __init__(self, directory: str, checks: Checks) -> None:
        """Make the socket in a new directory. Raise OSError."""
        self.checks = checks
        self._intact = os.path.join(directory, INTACT.decode())
        os.mkdir(directory)
        with open(self._intact, "w") as file:
            file.write("1")
        self._listening = socket.socket(socket.AF_UNIX)
        place = os.open(directory, os.O_PATH)
        self._listening.bind(f"/proc/self/fd/{place}/{SOCKET.decode()}")  # the path itself may be too long
        os.close(place)
        self._listening.listen(MOST_WAITING)
        self._stopping, self._stop = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        self._running: dict[socket.socket, Command] = {}
        self._count = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def start(self) -> None:
        """Serve commands from now on, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Let all commands go on without checks, and check what has changed since the last one."""
        if self._thread.ident is not None:
            self._stop.close()
            self._thread.join()
        self._close()
        self.checks.try_check(lambda: [Called("at the end of the script, after a change that no command reported")])

    def missed(self) -> bool:
        """Return whether a command could not reach this process."""
        return not os.path.getsize(self._intact)

    def _close(self) -> None:
        for one in (self._listening, self._stopping, *self._running):
            one.close()
        self._selector.close()

    def _serve(self) -> None:
        try:
            self._serve_until_stopped()
        except Exception as error:
            self.checks.fail(error)
        finally:
            self._close()  # no command may wait for what never comes

    def _serve_until_stopped(self) -> None:
        for one in (self._listening, self._stopping):
            self._selector.register(one, selectors.EVENT_READ)
        stops = False
        while not stops:
            for key, _ in self._selector.select():
                if key.fileobj is self._stopping:
                    stops = True
                elif key.fileobj is self._listening:
                    self._begin(self._listening.accept()[0])
                else:
                    assert isinstance(key.fileobj, socket.socket)
                    self._end(key.fileobj)

    def _begin(self, connection: socket.socket) -> None:
        """Let a command begin, after a check of what has changed before."""
        self._count += 1
        try:
            connection.settimeout(PATIENCE)
            command = Command(connection, self._count)
            if not self._running:
                self.checks.try_check(lambda: [command.also(UNREPORTED)])
            connection.send(b"1", socket.MSG_NOSIGNAL)
        except OSError:
            connection.close()  # the command has ended
            return
        self._running[connection] = command
        self._selector.register(connection, selectors.EVENT_READ)

    def _end(self, connection: socket.socket) -> None:
        """Check what a command has changed, and let it end."""
        self._selector.unregister(connection)
        command = self._running.pop(connection)
        others = list(self._running.values())
        self.checks.try_check(
            lambda: [command.called, *(other.also(SIMULTANEOUS) for other in others)],
            any(one.words[0] == "ipset" for one in (command, *others)),
        )
        connection.close()
