"""Find the place in a script that started a process, from the shell's files in /proc.

bash keeps its script open as file descriptor 255. dash and the sh of busybox have theirs at the first free number from
10 on; only files that they have opened themselves are closed when they start a program (close-on-exec).
"""

import posix
import stat

from iptables_py.scripts.fitting import RUNNERS
from iptables_py.scripts.line import lines_of
from iptables_py.scripts.sources import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.scripts.line import Line
    from iptables_py.scripts.words import Document

SCRIPT = 255
FIRST = 10
CLOSED_ON_EXEC = 0o2000000  # O_CLOEXEC
BLOCK = 8192  # the most bytes that dash and busybox read at once
SHELLS = frozenset(("sh", "bash", "dash", "ash", "zsh", "ksh", "mksh", "fish", "su"))


class Caller:
    """What started a process.

    place: what a record says about it
    script: the script, if there is one
    document: the here-document that the process reads, if that is certain, and the text that has it
    """

    __slots__ = ("document", "place", "script", "text")

    def __init__(self) -> None:
        self.place: dict[str, Any] = {}
        self.script: Script | None = None
        self.document: Document | None = None
        self.text = ""


def script_place(argv: "list[str]", top: int, started: int) -> "dict[str, Any]":
    """Return what a record says about the caller, see caller_of."""
    return caller_of(argv, top, started).place


def caller_of(argv: "list[str]", top: int, started: int, content: bytes | None = None) -> Caller:
    """Return what started the process `started` with these words, and that standard input if it is known.

    If a script of bash, dash or busybox did, the place has `file` and `up_to` (the last line that the shell had read),
    and `line` (the one that was run) if that is certain. The file can be one that the script has sourced. If the line
    is one of several, `lines` has them, or `places` if they are in several files. `called_by` has the words of the
    program that ran the command, if it is no shell. Only processes below the process `top` are examined; 0 is all,
    without `called_by`.
    """
    found = Caller()
    process = _parent(started)
    between: list[bytes] = []  # command lines of the processes between that one and the shell
    while process > 1 and process != top and not found.script:
        own = _command_line(process)
        try:
            found.script = _script(process, own)
        except (OSError, ValueError, IndexError):
            between.append(own)
            process = _parent(process)
    others = [other for other in between if _name(other) not in RUNNERS]
    programs = [other for other in others if _name(other) not in SHELLS]
    if programs and top:
        found.place["called_by"] = _words(programs[0])
    if found.script:
        found.place |= {"file": found.script.path, "up_to": _count(found.script.text)}
        others = [other for other in others if other != own]  # an equal one is a subshell
        if not others:
            _note(found, lines_of(found.script, argv, content))
        elif len(others) == 1 and _runs_text(others[0]):
            _note(found, lines_of(found.script, [_name(others[0]), *_words(others[0])[1:]]))
    return found


def _note(found: Caller, lines: "list[Line]") -> None:
    """Add the line that was run to the place, or those that can be it."""
    if len({line.path for line in lines}) > 1:
        found.place["places"] = [{"file": line.path, "line": line.number} for line in lines]
    elif lines:
        found.place |= {"file": lines[0].path, "up_to": _count(lines[0].text)}
        if len(lines) > 1:
            found.place["lines"] = [line.number for line in lines]
        else:
            found.place["line"] = lines[0].number
            found.document, found.text = lines[0].document, lines[0].text


def _count(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n"))


def _command_line(process: int) -> bytes:
    try:
        with open(f"/proc/{process}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""


def _words(command_line: bytes) -> list[str]:
    return [word.decode("utf-8", "surrogateescape") for word in command_line.removesuffix(b"\0").split(b"\0")]


def _runs_text(command_line: bytes) -> bool:
    """Return whether this is a shell of the form `sh -c TEXT`."""
    return _name(command_line) in SHELLS and command_line.split(b"\0")[1:2] == [b"-c"]


def _name(command_line: bytes) -> str:
    return command_line.partition(b"\0")[0].rpartition(b"/")[2].decode("utf-8", "surrogateescape").removeprefix("-")


def _script(process: int, command_line: bytes) -> Script:
    """Return the script that the process runs. Raise OSError, ValueError or IndexError if there is none."""
    shell = posix.readlink(f"/proc/{process}/exe").rpartition("/")[2]
    seeks = shell not in ("dash", "busybox")
    name = _operand(command_line)
    file = _opened_first(process, name) if not seeks else SCRIPT
    path = posix.readlink(f"/proc/{process}/fd/{file}")
    offset = _entry(process, file, b"pos:", 10)
    # an interactive shell has a terminal, and zsh any file
    if shell == "zsh" or not offset or not stat.S_ISREG(posix.stat(path.encode("utf-8", "surrogateescape")).st_mode):
        raise ValueError(path)
    with open(path.encode("utf-8", "surrogateescape"), "rb") as opened:
        content = opened.read()
    read = content[:offset]
    if not seeks and offset < len(content):
        read = read[: read.rfind(b"\n") + 1]  # what follows can't be complete
    script = Script(read.decode("utf-8", "surrogateescape"), offset >= len(content), seeks, path)
    script.name = name
    script.directory = posix.readlink(f"/proc/{process}/cwd")
    if not seeks:
        script.since = len(content[: max(offset - BLOCK, 0)].decode("utf-8", "surrogateescape"))
    return script


def _operand(command_line: bytes) -> str:
    """Return the script that the command line of a shell names, "" if there is none."""
    words = command_line.removesuffix(b"\0").split(b"\0")[1:]
    while words and words[0][:1] in (b"-", b"+") and len(words[0]) > 1:
        option = words.pop(0)
        if option in (b"--", b"--posix", b"--noprofile", b"--norc"):
            continue
        if option.startswith(b"--") or b"c" in option or b"s" in option:
            return ""
        if option.endswith((b"o", b"O")):
            del words[:1]
    return words[0].decode("utf-8", "surrogateescape") if words else ""


def _opened_first(process: int, name: str) -> int:
    """Return the file that a shell opened first, if that is the script `name`.

    Raise OSError, ValueError or IndexError if it is not.
    """
    files = sorted(int(file) for file in posix.listdir(f"/proc/{process}/fd") if int(file) >= FIRST)
    first = next(file for file in [*files, -1] if _entry(process, file, b"flags:", 8) & CLOSED_ON_EXEC)
    path = posix.readlink(f"/proc/{process}/fd/{first}")
    if not name or path.rpartition("/")[2] != name.rpartition("/")[2] and not _is_same(process, name, path):
        raise ValueError(path)
    return first


def _is_same(process: int, name: str, path: str) -> bool:
    directory = posix.readlink(f"/proc/{process}/cwd")
    named = name if name[:1] == "/" else f"{directory}/{name}"
    one, other = (posix.stat(file.encode("utf-8", "surrogateescape")) for file in (named, path))
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def _entry(process: int, file: int, name: bytes, base: int) -> int:
    with open(f"/proc/{process}/fdinfo/{file}", "rb") as opened:
        return next(int(line.split()[1], base) for line in opened if line.startswith(name))


def _parent(process: int) -> int:
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return 0
