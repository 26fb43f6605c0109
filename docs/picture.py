"""Generate docs/session.svg, a picture of a real session: python -m docs.picture"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import CONSOLE_SVG_FORMAT, Console
from rich.text import Text

FILE = Path(__file__).parent / "session.svg"
WIDTH = 88
SESSION = (
    "iptables -P INPUT DROP",
    "iptables -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
    "iptables -N web",
    "iptables -A web -s 192.0.2.0/24 -m comment --comment 'the office' -j ACCEPT",
    "iptables -A web -p tcp -j REJECT --reject-with tcp-reset",
    "iptables -A INPUT -p tcp -m multiport --dports 80,443 -j web",
    "iptables -A INPUT --dport 22 -j ACCEPT",
    "iptables-py show INPUT",
    "iptables-py find 'dport has 443 or target REJECT'",
)


def answers() -> list[str]:
    """Return what each command prints on a colour terminal."""
    with tempfile.TemporaryDirectory() as place:
        programs = Path(place, "bin")
        programs.mkdir()
        for name in ("iptables", "iptables-py"):
            program = " iptables" if name == "iptables" else ""
            file = programs / name
            file.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iptables_py{program} "$@"\n')
            file.chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
        path, state = f"{programs}:{os.environ['PATH']}", f"{place}/state"
        ours = {"PATH": path, "PYTHONPATH": str(FILE.parents[1]), "IPTABLES_PY_STATE": state, "IPTABLES_PY_HINTS": "1"}
        return [_answer(command, {**kept, **ours, "TERM": "xterm-256color"}) for command in SESSION]


def _answer(command: str, environment: dict[str, str]) -> str:
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    subprocess.run(["sh", "-c", command], stdin=slave, stdout=slave, stderr=slave, env=environment, check=False)
    os.close(slave)
    parts = []
    try:
        while part := os.read(master, 1 << 16):
            parts.append(part)
    except OSError:  # raised at the end of the output
        pass
    os.close(master)
    return b"".join(parts).decode().replace("\r\n", "\n")


def picture() -> str:
    """Return the session as SVG, without references to fonts on the web."""
    with open(os.devnull, "w") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="256")
        for command, answer in zip(SESSION, answers(), strict=True):
            console.print(Text(f"$ {command}", "bold"))
            if answer:
                console.print(Text.from_ansi(answer.rstrip("\n")))
        form = re.sub(r"(?s)@font-face \{\{.*?\}\}\s*|<!--.*?-->\s*", "", CONSOLE_SVG_FORMAT)
        form = form.replace("Fira Code, monospace", "monospace")  # some renderers know only the first font of a list
        return console.export_svg(title="iptables-py", code_format=form, unique_id="session")


if __name__ == "__main__":
    FILE.write_text(picture())
