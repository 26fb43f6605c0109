"""The line and column of a value in a TOML text."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]

KEY = r'(?:"(?:[^"\\]|\\.)*"|\'[^\']*\'|[A-Za-z0-9_-]+)'
KEYS = rf"{KEY}(?:\s*\.\s*{KEY})*"
HEADING = re.compile(rf"\s*(\[\[?)\s*({KEYS})\s*\]")
ASSIGNED = re.compile(rf"\s*({KEYS})\s*=")
TEXT = re.compile(r'"""|\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#.*')
AT_END = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def place_of(text: str, path: Path) -> tuple[int, int]:
    """Return line and column of the key on the path, or of what contains it; (1, 1) if there is nothing of it.

    A number in the path is the index of a table of an array.
    """
    places = _places(text)
    for size in range(len(path), 0, -1):
        if path[:size] in places:
            return places[path[:size]]
    return 1, 1


def syntax_place(message: str, text: str) -> tuple[str, int, int]:
    """Return what tomllib says without the place, and the line and column that it names."""
    found = AT_END.search(message)
    if found and found[1]:
        return message[: found.start()], int(found[1]), int(found[2])
    lines = text.split("\n")
    return message[: found.start()] if found else message, len(lines), len(lines[-1]) + 1


def _places(text: str) -> dict[Path, tuple[int, int]]:
    found: dict[Path, tuple[int, int]] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    end, depth = "", 0  # what ends the text of several lines that is open; how many brackets are
    for number, line in enumerate(text.split("\n"), 1):
        heading, assigned = (None, None) if end or depth else (HEADING.match(line), ASSIGNED.match(line))
        if heading:
            table = _names(heading[2])
            if heading[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            found.setdefault(table, (number, line.index("[") + 1))
            continue
        if assigned:
            found.setdefault((*table, *_names(assigned[1])), (number, len(line) - len(line.lstrip()) + 1))
            line = line[assigned.end() :]
        end, depth = _left_open(line, end, depth)
    return found


def _left_open(line: str, end: str, depth: int) -> tuple[str, int]:
    """Return the quotes of a text that the line leaves open, and the number of open brackets."""
    while line:
        if end:
            _, closed, line = line.partition(end)
            end = "" if closed else end
            continue
        quoted = TEXT.search(line)
        plain = line[: quoted.start()] if quoted else line
        depth += len(re.findall(r"[\[{]", plain)) - len(re.findall(r"[\]}]", plain))
        line = line[quoted.end() :] if quoted else ""
        end = quoted[0] if quoted and quoted[0] in ('"""', "'''") else ""
    return end, max(depth, 0)


def _names(keys: str) -> tuple[str, ...]:
    return tuple(one.strip("\"'") for one in re.findall(KEY, keys))
