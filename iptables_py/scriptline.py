"""Which line of a bash script a process was started from, as far as the shell's own files in /proc tell it.

bash keeps its script open under the number 255, and before it starts a command it goes back to where the next one
begins (measured): behind the loop, the list or the call that the command is part of; behind `eval` and sourced files it
may have read on. Other shells read on always. What is taken for the line then is a guess by its words, and a wrong one
where other lines name the program and this one doesn't, as in `$IPT -A ...`.
"""

SCRIPT = 255


def script_line(argv: "list[str]", top: int) -> tuple[str, int] | None:
    """The script's path and the number of the line that started this process with these words, or None.

    Only shells below the process `top` are asked (0: all).
    """
    import posix

    process = posix.getppid()
    while process > 1 and process != top:
        place = _place(process)
        if place:
            script, offset = place
            return script.decode("utf-8", "surrogateescape"), _line(script, offset, argv)
        process = _parent(process)
    return None


def _place(process: int) -> tuple[bytes, int] | None:
    """The script that the process has open, and the place that it has come to."""
    import posix

    try:
        script = posix.readlink(f"/proc/{process}/fd/{SCRIPT}".encode())
        with open(f"/proc/{process}/fdinfo/{SCRIPT}", "rb") as file:
            offset = int(file.readline().split()[1])
        with open(f"/proc/{process}/comm", "rb") as file:
            is_bash = file.read().rstrip() != b"zsh"
        return (script, offset) if is_bash and script[:1] == b"/" and offset else None
    except (OSError, ValueError, IndexError):
        return None


def _parent(process: int) -> int:
    try:
        with open(f"/proc/{process}/stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return 0


def _line(script: bytes, offset: int, argv: "list[str]") -> int:
    """The number of the line: the one before the place, if it names the program; else the one up to there that has most
    of the words, the last of several."""
    try:
        with open(script, "rb") as file:
            text = file.read(offset)
    except OSError:
        text = b""
    words = [word.encode("utf-8", "surrogateescape") for word in argv]
    lines = _joined(text.split(b"\n")[: -1 if text.endswith(b"\n") else None])
    if not lines:
        return 1
    number, last = lines[-1]
    if words[0] in last:
        return number
    best = max(lines, key=lambda line: (_share(line[1], words), line[0]))
    return best[0] if _share(best[1], words) else number


def _joined(lines: "list[bytes]") -> "list[tuple[int, bytes]]":
    """Lines with those that a backslash makes one, by the number of the first; without comments."""
    found: list[tuple[int, bytes]] = []
    number = 0
    for at, line in enumerate(lines, 1):
        if number:
            found[-1] = (number, found[-1][1][:-1] + line)
        elif not line.lstrip().startswith(b"#"):
            found.append((at, line))
        else:
            continue
        number = found[-1][0] if line.endswith(b"\\") else 0
    return found


def _share(line: bytes, words: "list[bytes]") -> int:
    """How many of the words stand in the line; the program's name counts most."""
    return sum(word in line for word in words[1:]) + len(words) * (words[0] in line)
