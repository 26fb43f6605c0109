"""iptables-py on a pseudo-terminal: read what it asks, and type answers."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 30.0


class Terminal:
    """A process of iptables-py. `seen` is what it has printed since the last answer."""

    def __init__(self, words: list[str], place: Path, editor: str) -> None:
        self.seen = ""
        self._terminal, there = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "iptables_py", *words],
            stdin=there,
            stdout=there,
            stderr=there,
            cwd=place,
            env={**os.environ, "EDITOR": editor, "NO_COLOR": "1", "TMPDIR": str(place)},
            start_new_session=True,
        )
        os.close(there)

    def waits_for(self, text: str) -> None:
        """Read until the text appears."""
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            assert time.monotonic() < end and self._read(), f"{text!r} does not come: {self.seen}"

    def types(self, keys: str) -> None:
        """Type the keys."""
        self.seen = ""
        os.write(self._terminal, keys.encode())

    def interrupt(self, number: int = signal.SIGINT) -> None:
        """Send a signal to the process, until it prints something.

        Python may have shown a question and not yet wait for the answer: a signal then is seen only after that.
        """
        self.seen = ""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.process.send_signal(number)
            if select.select([self._terminal], [], [], 0.3)[0]:
                return

    def status(self) -> int:
        """Read to the end, and return the exit status."""
        while self._read():
            pass
        os.close(self._terminal)
        return self.process.wait(PATIENCE)

    def _read(self) -> bool:
        """Read some output. Return False at its end."""
        if not select.select([self._terminal], [], [], PATIENCE)[0]:
            return False
        try:
            found = os.read(self._terminal, 1 << 16)
        except OSError:  # the other side is closed
            return False
        self.seen += found.decode().replace("\r\n", "\n")
        return bool(found)
