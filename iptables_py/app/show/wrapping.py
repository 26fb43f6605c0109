"""Wrapping of lines with styles to the width of a terminal, as rich does it but faster."""

import re
from collections.abc import Iterator
from itertools import pairwise

GUIDE, NARROWEST = "  ", 20
STUCK = "\uffff"  # replaces a blank at which lines must not break
BLANKS = f" {STUCK}"

Pieces = list[tuple[str, str]]  # of a line: text and style


def wrapped(guides: Pieces, first: Pieces, body: Pieces, width: int) -> Iterator[Pieces]:
    """Yield the line in as many lines of that width as it needs.

    It consists of guides, which all lines have, its first columns, and the rest, which is wrapped.
    """
    head = guides + first
    room, text = width - _cells(_text(head)), _text(body)
    below = [*guides, (" " * _cells(_text(first)), "")]
    if room < NARROWEST and text:  # deeply nested, or a very long name
        yield _stripped(head)
        head = below = [*guides, (GUIDE, "")]
        room = width - _cells(_text(head))
    starts = [0] if _cells(text) <= room else _starts(text, max(room, 1))
    for start, end in pairwise([*starts, len(text)]):
        yield _stripped((below if start else head) + _part(body, start, end))


def _text(pieces: Pieces) -> str:
    return "".join(text for text, _ in pieces)


def _cells(text: str) -> int:
    """Return the number of columns that the text takes on a terminal."""
    if text.replace(STUCK, "").isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _starts(text: str, width: int) -> list[int]:
    """Return where the lines of the wrapped text begin. Words that are too long for a line are cut."""
    starts, used = [0], 0
    for word in re.finditer(r"\s*\S+\s*", text):
        whole, needed = _cells(word[0]), _cells(word[0].rstrip())
        if needed <= width - used:
            used += whole
            continue
        if word.start():
            starts.append(word.start())
        used = 0 if needed > width else whole
        for at, character in enumerate(word[0] if needed > width else "", word.start()):
            cells = _cells(character)
            if used + cells > width:
                starts.append(at)
                used = 0
            used += cells
    return starts


def _part(pieces: Pieces, start: int, end: int) -> Pieces:
    """Return the pieces of the text between two places."""
    found = []
    for text, style in pieces:
        found.append((text[max(start, 0) : max(end, 0)], style))
        start, end = start - len(text), end - len(text)
    return found


def _stripped(pieces: Pieces) -> Pieces:
    """Return the pieces that have text, without blanks at the end."""
    pieces = [piece for piece in pieces if piece[0]]
    while pieces and not pieces[-1][0].rstrip(BLANKS):
        pieces.pop()
    return [*pieces[:-1], *((text.rstrip(BLANKS), style) for text, style in pieces[-1:])]
