"""Wrapping of lines with styles to the width of a terminal, as rich does it but faster."""

import re
from collections.abc import Iterator
from itertools import pairwise

GUIDE, NARROWEST = "  ", 20
STUCK = "\0"  # replaces a blank at which lines must not break
BLANKS = f" {STUCK}"

Line = list[tuple[str, str]]  # pieces, each a style and a text


def wrapped(guides: Line, first: Line, body: Line, width: int, hanging: str = "") -> Iterator[Line]:
    """Yield the line in as many lines of that width as it needs.

    It consists of guides, which all lines have, its first columns, and the rest, which is wrapped. What continues the
    rest is below it, after the text `hanging`.
    """
    head = guides + first
    room, text = width - cells(_text(head)), _text(body)
    below = [*guides, ("", " " * cells(_text(first)) + hanging)]
    if room - len(hanging) < NARROWEST and text and first:  # deeply nested, or a very long name
        yield stripped(head)
        head = below = [*guides, ("", GUIDE)]
        room, hanging = width - cells(_text(head)), ""
    starts = [0] if cells(text) <= room else _starts(text, max(room - len(hanging), 1))
    for start, end in pairwise([*starts, len(text)]):
        yield stripped((below if start else head) + _part(body, start, end))


def _text(line: Line) -> str:
    return "".join(text for _, text in line)


def cells(text: str) -> int:
    """Return the number of columns that the text takes on a terminal."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text.replace(STUCK, " "))


def padded(text: str, width: int) -> str:
    """Return the text with blanks after it, so that it takes at least that many columns."""
    return text + " " * (width - cells(text))


def _starts(text: str, width: int) -> list[int]:
    """Return where the lines of the wrapped text begin. Words that are too long for a line are cut."""
    starts, used = [0], 0
    for word in re.finditer(r"\s*\S+\s*", text):
        whole, needed = cells(word[0]), cells(word[0].rstrip())
        if needed <= width - used:
            used += whole
            continue
        if word.start():
            starts.append(word.start())
        used = 0 if needed > width else whole
        for at, character in enumerate(word[0] if needed > width else "", word.start()):
            taken = cells(character)
            if used + taken > width:
                starts.append(at)
                used = 0
            used += taken
    return starts


def _part(line: Line, start: int, end: int) -> Line:
    """Return the pieces of the text between two places."""
    found = []
    for style, text in line:
        found.append((style, text[max(start, 0) : max(end, 0)]))
        start, end = start - len(text), end - len(text)
    return found


def stripped(line: Line) -> Line:
    """Return the pieces that have text, without blanks at the end."""
    line = [piece for piece in line if piece[1]]
    while line and not line[-1][1].rstrip(BLANKS):
        line.pop()
    return [*line[:-1], *((style, text.rstrip(BLANKS)) for style, text in line[-1:])]
