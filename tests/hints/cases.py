"""The cases in the text files next to this one.

`+ COMMAND` runs before each case of the file. `$ COMMAND` begins a case. `< TEXT` is a line of its input, with escapes
as in Python; with `\\c` at its end no newline follows. `> TEXT` is a line that the hint adds to standard error; a case
without such lines has no hint.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Case:
    """A command that is refused."""

    setup: list[str]
    command: str
    stdin: str = ""
    lines: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.command} {self.stdin}".strip()

    @property
    def content(self) -> bytes | None:
        """Return its standard input, None if it has none."""
        return codecs.decode(self.stdin, "unicode_escape").encode("latin-1") if self.stdin else None


def read(name: str) -> list[Case]:
    """Return the cases of a file."""
    setup: list[str] = []
    cases: list[Case] = []
    for line in (Path(__file__).parent / f"{name}.txt").read_text().splitlines():
        mark, text = line[:1], line[2:]
        if mark == "+":
            setup.append(text)
        elif mark == "$":
            cases.append(Case(setup, text))
        elif mark == "<":
            cases[-1].stdin += text.removesuffix("\\c") + "\\n" * (not text.endswith("\\c"))
        elif mark == ">":
            cases[-1].lines.append(text)
    return cases
