"""Run iptables-py with a terminal as its standard output."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import termios
from collections.abc import Mapping
from threading import Thread

from tests.harness.own import Done, Run

ESCAPES = re.compile(r"\x1b\[[\d;]*m")
TERM = {
    "TERM": "xterm",
    **dict.fromkeys(("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "PAGER", "IPTABLES_PY_PAGER", "LESS")),
}


def on_terminal(
    iptables_py: Run,
    *words: str,
    width: int = 80,
    height: int = 1000,
    env: Mapping[str, str | None] | None = None,
    **more: object,
) -> tuple[Done, str]:
    """Run the command on a terminal of that size. Return how it ended and what it printed there."""
    reading, writing = pty.openpty()
    fcntl.ioctl(writing, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
    seen: list[bytes] = []
    reader = Thread(target=_read, args=(reading, seen))
    reader.start()
    try:
        done = iptables_py(*words, stdout=writing, env={**TERM, **(env or {})}, **more)
    finally:
        os.close(writing)
        reader.join()
        os.close(reading)
    return done, b"".join(seen).decode("utf-8", "surrogateescape").replace("\r\n", "\n")


def _read(terminal: int, seen: list[bytes]) -> None:
    try:
        while part := os.read(terminal, 1 << 16):
            seen.append(part)
    except OSError:  # raised at the end of the output
        pass
