"""Find the line of a bash script that started a process, from the shell's files in /proc.

bash keeps its script open as file descriptor 255, and seeks back in it (see scriptline). Other shells never seek back.
"""

import posix
import stat

from iptables_py.scripts.line import RUNNERS, line_of

SCRIPT = 255


def script_place(argv: "list[str]", top: int, started: int) -> "dict[str, str | int]":
    """Return the place in a script that started the process `started` with these words; nothing if no bash script did.

    It has `file`, `up_to` (the last line that bash had read) and, if it is certain, `line` (the one that was run).
    Only shells below the process `top` are examined (0: all).
    """
    process = _parent(started)
    between: list[bytes] = []  # command lines of the processes between that one and the shell
    while process > 1 and process != top:
        own = _command_line(process)
        try:
            script, offset = _open_script(process)
            with open(script, "rb") as file:
                content = file.read()
        except (OSError, ValueError, IndexError):
            between.append(own)
            process = _parent(process)
            continue
        text = content[:offset].decode("utf-8", "surrogateescape")
        up_to = text.count("\n") + (not text.endswith("\n"))
        direct = all(other == own or _name(other) in RUNNERS for other in between)  # equal to own: a subshell
        line = line_of(text, offset < len(content), argv) if direct else None
        place: dict[str, str | int] = {"file": script.decode("utf-8", "surrogateescape"), "up_to": up_to}
        return place | {"line": line} if line else place
    return {}


def _command_line(process: int) -> bytes:
    try:
        with open(f"/proc/{process}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""


def _name(command_line: bytes) -> str:
    return command_line.partition(b"\0")[0].rpartition(b"/")[2].decode("utf-8", "surrogateescape")


def _open_script(process: int) -> tuple[bytes, int]:
    """Return the script that the process has open, and its offset in it.

    Raise OSError, ValueError or IndexError if there is none.
    """
    script = posix.readlink(f"/proc/{process}/fd/{SCRIPT}".encode())
    with open(f"/proc/{process}/fdinfo/{SCRIPT}", "rb") as file:
        offset = int(file.readline().split()[1])
    with open(f"/proc/{process}/comm", "rb") as file:
        is_bash = file.read().rstrip() != b"zsh"
    if not is_bash or not offset or not stat.S_ISREG(posix.stat(script).st_mode):  # an interactive shell has a tty
        raise ValueError(script)
    return script, offset


def _parent(process: int) -> int:
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return 0
