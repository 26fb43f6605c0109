"""The record of a run's commands: where they append to, and what was recorded."""

import json
import os
import shlex
import stat

from iptables_py.app.run.notes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    Line = dict[str, Any]  # a decoded line of JSON


class Record:
    """The file to which the commands of a run append.

    path: its path, "" for none. It is the user's FILE if that is a regular file, otherwise a temporary file, which is
        copied to FILE at the end.
    intact: a file that a command empties if it can't record
    """

    __slots__ = ("_copy", "_is_copied", "_start", "_to_output", "intact", "path")

    def __init__(self, wanted: str | None, directory: str, needed: bool) -> None:
        """Open the file `wanted`, or a temporary one in `directory` if a record is `needed`. Raise OSError."""
        self._copy: BinaryIO | None = None
        self._is_copied = True
        self._to_output = wanted == "-"
        self._start = 0
        self.path = os.path.join(directory, "record") if needed or wanted is not None else ""
        self.intact = os.path.join(directory, "intact")
        if wanted is not None and not self._to_output:
            self._open(wanted)

    def _open(self, wanted: str) -> None:
        file = open(wanted, "ab", buffering=0)  # a pipe or a terminal stays open until the end
        state = os.fstat(file.fileno())
        if stat.S_ISREG(state.st_mode):
            file.close()
            self.path = os.path.abspath(wanted)
            self._start = state.st_size
        else:
            self._copy = file

    def finish(self) -> "tuple[list[Line], bytes]":
        """Return the recorded lines and what is to be printed on standard output; copy the record. Raise OSError.

        That the copy can't be written is reported on standard error.
        """
        content = self._content()
        if self._copy:
            self._is_copied = _write(self._copy, content)
        return _lines(content), content if self._to_output else b""

    def is_complete(self) -> bool:
        """Return whether all commands could record. Report on standard error if not."""
        if not self._is_copied or not self.path or os.path.getsize(self.intact):
            return self._is_copied
        note("not every command could be recorded")
        return False

    def _content(self) -> bytes:
        """Return what was added to the file, up to its present size."""
        try:
            with open(self.path, "rb") as file:
                end = os.fstat(file.fileno()).st_size
                file.seek(self._start)
                return file.read(max(end - self._start, 0))
        except FileNotFoundError:  # no command, or the command has removed it
            return b""


def place_of(line: "Line", number: int) -> str:
    """Return file and line of the command, or its number and what else is known of the place."""
    if "line" in line:
        return f"{line['file']}:{line.get('input_line', line['line'])}"
    place = f"command {number}"
    if "called_by" in line:
        place += f", called by {shlex.join(line['called_by'])}"
    if "places" in line:
        return f"{place}, one of " + ", ".join(f"{one['file']}:{one['line']}" for one in line["places"])
    if "lines" in line:
        return f"{place}, one of the lines {', '.join(map(str, line['lines']))} of {line['file']}"
    return place + (f", at or before {line['file']}:{line['up_to']}" if "file" in line else "")


def _write(file: "BinaryIO", content: bytes) -> bool:
    """Write to the file and close it. Return whether that was possible; report on standard error if not."""
    try:
        with file:
            view = memoryview(content)
            while view:
                view = view[file.write(view) :]
    except OSError as error:
        note(f"{file.name}: {error.strerror}")
        return False
    return True


def _lines(content: bytes) -> "list[Line]":
    """Return the lines that were written completely."""
    found = []
    for text in content.splitlines():
        try:
            found.append(json.loads(text))
        except ValueError:
            continue
    return found
