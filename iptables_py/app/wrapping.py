"""Wrapping of lines with styles to the width of a terminal, as rich does it but faster."""

import re
from collections.abc import Iterator
from itertools import pairwise

GUIDE, NARROWEST = "  ", 20
STUCK = "\0"  # replaces a blank at which lines must not break
BLANKS = f" {STUCK}"
NO_BLANK = re.compile("[^ ]")

Line = list[tuple[str, str]]  # pieces, each a style and a text


def wrapped(guides: Line, first: Line, body: Line, width: int, hanging: str = "") -> Iterator[Line]:
    """Yield the line in as many lines of that width as it needs.

    It consists of guides, which all lines have, its first columns, and the rest, which is wrapped. What continues the
    rest is below it, after the text `hanging`.
    """
    head, text = guides + first, _text(body)
    taken = cells(_text(head))
    if taken + cells(text) <= width or not text:
        yield stripped(head + body)
        return
    below = [*guides, ("", " " * cells(_text(first)) + hanging)]
    room = width - taken - len(hanging)
    if room < NARROWEST and first:  # deeply nested, or a very long name
        yield stripped(head)
        head = below = [*guides, ("", GUIDE)]
        room = width - cells(_text(head))
    for start, end in pairwise([*_starts(text, max(room, 1)), len(text)]):
        yield stripped((below if start else head) + _part(body, start, end))


def _text(line: Line) -> str:
    return "".join([text for _, text in line])


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
    return (text.isascii() and _starts_of_ascii(text, width)) or _starts_of_any(text, width)


def _starts_of_ascii(text: str, width: int) -> list[int]:
    """Return the same for ASCII without line breaks, or an empty list if a word is too long."""
    starts, start, end = [0], 0, len(text.rstrip(" "))
    while end - start > width:
        blank = text.rfind(" ", start, start + width + 1)
        if blank < 0 or not text[start:blank].strip(" "):
            return []
        found = NO_BLANK.search(text, blank)
        assert found  # the text is longer than this line
        start = found.start()
        starts.append(start)
    return starts


def _starts_of_any(text: str, width: int) -> list[int]:
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
    found, at = [], 0
    for style, text in line:
        after = at + len(text)
        if at < end and after > start:
            found.append((style, text[max(start - at, 0) : end - at]))
        at = after
    return found


def stripped(line: Line) -> Line:
    """Return the pieces without blanks at the end."""
    while line and not (text := line[-1][1].rstrip(BLANKS)):
        line = line[:-1]
    if not line or text == line[-1][1]:
        return line
    return [*line[:-1], (line[-1][0], text)]
