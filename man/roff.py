"""Text as the macros of man(7): headings, paragraphs, lists of terms, examples."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 54  # of lines before their escapes
EXAMPLE = 68  # columns of an example, which is indented on a terminal of 80
# what roff would take for something else
MEANT = str.maketrans({"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", '"': "\\(dq"})


class Page:
    """A manual page that grows from the top."""

    def __init__(self, name: str, section: int, date: str, source: str, what: str) -> None:
        self.lines = [
            '.\\" Written by man/generate.py: python -m man.generate',
            f'.TH {name.upper()} {section} {date} "{source}" "{name}"',
            ".SH NAME",
            f"{escaped(name)} \\- {escaped(what)}",
        ]

    def heading(self, text: str) -> None:
        """A section."""
        self.lines.append(f".SH {escaped(text.upper())}")

    def subheading(self, text: str) -> None:
        """A part of a section."""
        self.lines.append(f".SS {escaped(text)}")

    def paragraph(self, text: str) -> None:
        """Running text; after a heading it needs no macro of its own."""
        if not self.lines[-1].startswith((".SH", ".SS")):
            self.lines.append(".PP")
        self.lines += wrapped(text)

    def term(self, names: Iterable[str], value: str, text: str) -> None:
        """An entry of a list: names in bold, their value, and what is to be said."""
        head = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names)
        if value:
            head += f" \\fI{escaped(value)}\\fR"
        self.lines += [".TP", head, *wrapped(text or "(no more is to be said)")]

    def example(self, lines: Iterable[str]) -> None:
        """Lines as they stand."""
        if not self.lines[-1].startswith((".SH", ".SS")):
            self.lines.append(".PP")
        self.lines += [".nf", ".RS 4", *map(escaped, lines), ".RE", ".fi"]

    def text(self) -> str:
        """The page's source."""
        return "\n".join(self.lines) + "\n"


def escaped(text: str) -> str:
    """The text so that it means itself."""
    text = text.translate(MEANT)
    return f"\\&{text}" if text.startswith(".") else text


def wrapped(text: str) -> list[str]:
    """A paragraph in short lines."""
    lines = textwrap.wrap(" ".join(text.split()), WIDTH, break_long_words=False, break_on_hyphens=False)
    return [" ".join(map(_whole, escaped(line).split(" "))) for line in lines]


def _whole(word: str) -> str:
    """A word with dashes, dots or capitals, which names something, is never hyphenated: `\\%` says so."""
    names = word[:1] != "\\&" and any(sign in word.rstrip(".,:;)") for sign in ("\\-", "_", "/"))
    return rf"\%{word}" if names else word


def sentence(text: str) -> str:
    """A row's text as a sentence."""
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def folded(command: str) -> list[str]:
    """A long command in several lines, cut before its options, as a shell takes it."""
    first, *others = re.split(r" (?=(?:! )?-)", command)
    found = [first]
    for part in others:
        if len(found[-1]) + 1 + len(part) > EXAMPLE:
            found[-1] += " \\"
            found.append("    " + part)
        else:
            found[-1] += " " + part
    return found
