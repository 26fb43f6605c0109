"""Interactive shells on a pseudo-terminal: type keys, and read back the command line or the screen."""

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
TAB, BACK, ALL, LINE = "\t", "\x02", "\x18a", "\x18p"  # the last two are key bindings, see below

# In each shell, ALL inserts all candidates into the line, and LINE writes the line to the pipe $TOLD and clears it.
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
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # colours and cursor positions; the window title
    r"|\x1b[()][0-9A-Za-z]|\x1b[=>78]|[\x00-\x09\x0b-\x1f]"
)


def needed(name: str) -> None:
    """Skip the test if the shell is not installed. Under CI, fail it instead."""
    if shutil.which(name):
        return
    if os.environ.get("CI"):
        pytest.fail(f"under CI {name} must be installed")
    pytest.skip(f"{name} is not installed")


class Shell:
    """An interactive shell that has loaded our completion script. `programs` is the directory with the programs."""

    def __init__(self, name: str, programs: Path, directory: Path, variables: dict[str, str]) -> None:
        self.seen = ""
        start, file, command = START[name]
        (directory / file).write_text(start)
        pipe = directory / f"reports.{name}"
        os.mkfifo(pipe)
        self.reports = os.open(pipe, os.O_RDWR)
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
        """Kill the shell."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.terminal)
        os.close(self.reports)

    def press(self, keys: str) -> None:
        """Type the keys."""
        os.write(self.terminal, keys.encode("utf-8", "surrogateescape"))

    def _read(self, files: list[int], timeout: float) -> bytes:
        """Return what can be read from the pipe. Add output of the terminal to `seen`."""
        ready, _, _ = select.select(files, [], [], timeout)
        if self.terminal in ready:
            self.seen += os.read(self.terminal, 1 << 16).decode("utf-8", "surrogateescape")
        return os.read(self.reports, 1 << 16) if self.reports in ready else b""

    def _wait_for(self, text: str) -> None:
        end = time.monotonic() + PATIENCE
        while text not in ESCAPES.sub("", self.seen):
            assert time.monotonic() < end, f"the shell shows only {self.seen!r}"
            self._read([self.terminal], 0.2)

    def line(self, keys: str) -> str:
        """Type keys. Return the resulting command line and clear it."""
        self.seen = ""
        self.press(keys + LINE)
        answer = b""
        end = time.monotonic() + PATIENCE
        while not answer.endswith(b"\0"):
            assert time.monotonic() < end, f"no answer; the terminal shows {self.seen!r}"
            answer += self._read([self.terminal, self.reports], 0.2)
        while select.select([self.terminal], [], [], 0.02)[0]:
            self._read([self.terminal], 0)
        return answer[:-1].decode("utf-8", "surrogateescape")

    def screen(self, keys: str) -> str:
        """Type keys. Return the output of the terminal without escape sequences."""
        self.line(keys)
        return ESCAPES.sub("", self.seen)


def typed(line: str) -> str:
    """Return the keys that type a line and move the cursor to `|`, by default the end."""
    before, mark, after = line.partition("|")
    return before + after + (BACK * len(after) if mark else "")
