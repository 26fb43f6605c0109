"""Shells at a pseudo-terminal: lines are typed, keys pressed, and what came of it is read back."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
SIZE = (60, 200)  # rows, columns
TAB, BACK, ALL, LINE = "\t", "\x02", "\x18a", "\x18p"  # the last two are bound below

# In each, ALL puts all that is offered into the line, and LINE tells the line and empties it.
BASH = """
unset HISTFILE
PS1='> '
bind 'set enable-bracketed-paste off'; bind 'set bell-style none'; bind 'set completion-query-items 0'
bind 'set page-completions off'; bind 'set show-all-if-ambiguous on'
bind '"\\C-xa": insert-completions'
tell() { printf '%s\\0' "$READLINE_LINE" >"$TOLD"; READLINE_LINE=; READLINE_POINT=0; }
bind -x '"\\C-xp": tell'
. "$SCRIPTS/iptables-py.bash"
"""
ZSH = """
unset HISTFILE
PS1='> '
fpath=($SCRIPTS $fpath)
autoload -Uz compinit
compinit -u -D
unsetopt beep
bindkey -e
zstyle ':completion:*' list-colors ''
all() { _main_complete; compstate[insert]=all; compstate[list]='' }
zle -C all complete-word all
bindkey '^Xa' all
tell() { printf '%s\\0' "$BUFFER" >$TOLD; BUFFER= }
zle -N tell
bindkey '^Xp' tell
"""
FISH = """
set fish_greeting
function fish_prompt; printf '> '; end
set -g fish_autosuggestion_enabled 0
function tell
    printf '%s\\0' (commandline) >$TOLD
    commandline -r ''
    commandline -f cancel
end
bind \\cxp tell
source $SCRIPTS/iptables-py.fish
"""
START = {
    "bash": (BASH, ".bashrc", ["bash", "--rcfile", ".bashrc", "-i"]),
    "zsh": (ZSH, ".zshrc", ["zsh", "-i"]),
    "fish": (FISH, "start.fish", ["fish", "--private", "--no-config", "--init-command", "source start.fish", "-i"]),
}
PROMPT = "> "
ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # colours, the cursor's place; the window's title
    r"|\x1b[()][0-9A-Za-z]|\x1b[=>78]|[\x00-\x09\x0b-\x1f]"
)


def needed(name: str) -> None:
    """Ends the test where there is no such shell: a failure under CI, else a skip that says why."""
    if shutil.which(name):
        return
    if os.environ.get("CI"):
        pytest.fail(f"under CI {name} must be there")
    pytest.skip(f"no {name} to complete lines in")


class Shell:
    """An interactive shell that has read our script; the programs are in the directory `programs`."""

    def __init__(self, name: str, programs: Path, directory: Path, variables: dict[str, str]) -> None:
        self.seen = ""
        start, file, command = START[name]
        (directory / file).write_text(start)
        pipe = directory / f"told.{name}"
        os.mkfifo(pipe)
        self.told = os.open(pipe, os.O_RDWR)
        environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(directory),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
            "TOLD": str(pipe),
            "SCRIPTS": str(ROOT / "completions"),
            **variables,
        }
        self.terminal, there = pty.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
        self.process = subprocess.Popen(
            command,
            stdin=there,
            stdout=there,
            stderr=there,
            env=environment,
            cwd=directory,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(there)
        self._wait_for(PROMPT)

    def close(self) -> None:
        """Ends it."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.terminal)
        os.close(self.told)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self.terminal, keys.encode("utf-8", "surrogateescape"))

    def _read(self, files: list[int], timeout: float) -> bytes:
        """What comes from the pipe; what the terminal shows meanwhile is noted."""
        ready, _, _ = select.select(files, [], [], timeout)
        if self.terminal in ready:
            self.seen += os.read(self.terminal, 1 << 16).decode("utf-8", "surrogateescape")
        return os.read(self.told, 1 << 16) if self.told in ready else b""

    def _wait_for(self, text: str) -> None:
        end = time.monotonic() + PATIENCE
        while text not in ESCAPES.sub("", self.seen):
            assert time.monotonic() < end, f"the shell shows only {self.seen!r}"
            self._read([self.terminal], 0.2)

    def line(self, keys: str) -> str:
        """Type keys; the command line that they leave, which is empty afterwards."""
        self.seen = ""
        self.press(keys + LINE)
        told = b""
        end = time.monotonic() + PATIENCE
        while not told.endswith(b"\0"):
            assert time.monotonic() < end, f"no answer; the terminal shows {self.seen!r}"
            told += self._read([self.terminal, self.told], 0.2)
        while select.select([self.terminal], [], [], 0.02)[0]:
            self._read([self.terminal], 0)
        return told[:-1].decode("utf-8", "surrogateescape")

    def screen(self, keys: str) -> str:
        """Type keys; what the terminal shows by then, without colours and the like."""
        self.line(keys)
        return ESCAPES.sub("", self.seen)


def typed(line: str) -> str:
    """The keys for a line in which `|` is the cursor, by default at the end."""
    before, mark, after = line.partition("|")
    return before + after + (BACK * len(after) if mark else "")
