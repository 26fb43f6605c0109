"""Output of man(7) macros: headings, paragraphs, lists of terms, examples."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 54  # of lines before escaping
EXAMPLE = 68  # columns of an example, which is indented; fits a terminal of 80
# characters that roff would interpret or replace
MEANT = str.maketrans({"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq"})


class Page:
    """A manual page; each method appends to it."""

    def __init__(self, name: str, section: int, date: str, source: str, what: str) -> None:
        self.lines = [
            '.\\" Written by man/generate.py: python -m man.generate',
            f'.TH {name.upper()} {section} {date} "{source}" "{name}"',
            ".SH NAME",
            f"{escaped(name)} \\- {escaped(what)}",
        ]

    def heading(self, text: str) -> None:
        """Start a section."""
        self.lines.append(f".SH {escaped(text.upper())}")

    def subheading(self, text: str) -> None:
        """Start a subsection."""
        self.lines.append(f".SS {escaped(text)}")

    def paragraph(self, text: str) -> None:
        """Add a paragraph; after a heading it needs no macro."""
        if not self.lines[-1].startswith((".SH", ".SS")):
            self.lines.append(".PP")
        self.lines += wrapped(text)

    def term(self, names: Iterable[str], value: str, text: str) -> None:
        """Add an entry to a list: names in bold, their value, and a description."""
        head = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names)
        if value:
            head += f" \\fI{escaped(value)}\\fR"
        self.lines += [".TP", head, *wrapped(text or "(no description)")]

    def example(self, lines: Iterable[str]) -> None:
        """Add lines verbatim."""
        if not self.lines[-1].startswith((".SH", ".SS")):
            self.lines.append(".PP")
        self.lines += [".nf", ".RS 4", *map(escaped, lines), ".RE", ".fi"]

    def text(self) -> str:
        """Return the page's source."""
        return "\n".join(self.lines) + "\n"


def escaped(text: str) -> str:
    """Return the text escaped for roff."""
    text = text.translate(MEANT)
    return f"\\&{text}" if text.startswith(".") else text


def wrapped(text: str) -> list[str]:
    """Return an escaped paragraph as short lines."""
    lines = textwrap.wrap(" ".join(text.split()), WIDTH, break_long_words=False, break_on_hyphens=False)
    return [" ".join(map(_whole, escaped(line).split(" "))) for line in lines]


def _whole(word: str) -> str:
    """Return the word, with `\\%` against hyphenation if it contains a dash, underscore or slash."""
    names = word[:1] != "\\&" and any(sign in word.rstrip(".,:;)") for sign in ("\\-", "_", "/"))
    return rf"\%{word}" if names else word


def sentence(text: str) -> str:
    """Return a row's text as a sentence."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def folded(command: str) -> list[str]:
    """Split a long command before options into several lines, with backslashes for the shell."""
    first, *others = re.split(r" (?=(?:! )?-)", command)
    found = [first]
    for part in others:
        if len(found[-1]) + 1 + len(part) > EXAMPLE:
            found[-1] += " \\"
            found.append("    " + part)
        else:
            found[-1] += " " + part
    return found
