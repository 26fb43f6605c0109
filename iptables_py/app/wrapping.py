"""Wrapping of lines with styles to the width of a terminal, as rich does it but faster."""

import re
from functools import lru_cache

GUIDE, NARROWEST = "  ", 20
RULE = "rule"  # the first word in the style of a rule's text: lines break only before its options
STUCK = "\0"  # in place of a blank at which lines must not break
BLANKS = f" {STUCK}"
NO_BLANK = re.compile(f"[^{BLANKS}]")
QUOTED = re.compile(r'("(?:[^"\\]|\\.)*")')
# what stays together on a line if it is not longer than that
WORD, PART, CHARACTER = re.compile(r"\s*\S+\s*"), re.compile(f"{STUCK}*[^{STUCK}]+{STUCK}*"), re.compile("(?s:.)")

Line = list[tuple[str, str]]  # pieces, each a style and a text


def wrapped(guides: Line, first: Line, body: Line, width: int, hanging: str = "") -> list[Line]:
    """Return the line in as many lines of that width as it needs.

    It consists of guides, which all lines have, its first columns, and the rest, which is wrapped. What continues the
    rest is below it, after the text `hanging`.
    """
    head, text = guides + first, _text(body)
    indent = cells(_text(first))
    taken = cells(_text(guides)) + indent
    if taken + cells(text) <= width or not text:
        return [stripped(head + body)]
    below = [*guides, ("", " " * indent + hanging)]
    room = width - taken - len(hanging)
    lines = []
    if room < NARROWEST and first:  # deeply nested, or a very long name
        lines = [stripped(head)]
        head = below = [*guides, ("", GUIDE)]
        room = width - cells(_text(head))
    first_part, *parts = _cut(body, _starts(_held_together(body), max(room, 1)))
    return [*lines, stripped(head + first_part), *(stripped(below + part) for part in parts)]


def _text(line: Line) -> str:
    return "".join([text for _, text in line])


def cells(text: str) -> int:
    """Return the number of columns that the text takes on a terminal."""
    return len(text) if text.isascii() else _measured(text)


@lru_cache(maxsize=1024)
def _measured(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text.replace(STUCK, " "))


def padded(text: str, width: int) -> str:
    """Return the text with blanks after it, so that it takes at least that many columns."""
    return text + " " * (width - cells(text))


def _held_together(line: Line) -> str:
    """Return the text, with STUCK for each blank of a rule that is not before an option or its `!`."""
    found = start = ""
    for style, text in line:
        if style.startswith(RULE):
            start += text
        else:
            found += _held(start) + text if start else text
            start = ""
    return found + _held(start)


def _held(rule: str) -> str:
    if '"' in rule:
        parts = QUOTED.split(rule)
        parts[1::2] = [part.replace(" ", STUCK) for part in parts[1::2]]
        parts[::2] = map(_options_apart, parts[::2])
        return "".join(parts)
    return _options_apart(rule)


def _options_apart(text: str) -> str:
    held = text.replace(" ", STUCK).replace(f"{STUCK}-", " -")
    return held.replace(f"{STUCK}!", " !").replace("! ", f"!{STUCK}") if "!" in text else held


def _starts(text: str, width: int) -> list[int]:
    """Return where the lines of the wrapped text begin.

    What is held together by STUCK is broken if it is too long for a line, and so are words.
    """
    text = text.rstrip(BLANKS)
    return (text.isascii() and _starts_of_ascii(text, width)) or _starts_of_any(text, width)


def _starts_of_ascii(text: str, width: int) -> list[int]:
    """Return the same for ASCII without line breaks, or an empty list if a word is too long."""
    starts, start = [0], 0
    while len(text) - start > width:
        blank = text.rfind(" ", start, start + width + 1)
        if blank < 0 or not text[start:blank].strip(" "):
            blank = text.rfind(STUCK, start, start + width + 1)
            if blank < 0 or not text[start:blank].strip(BLANKS):
                return []
        found = NO_BLANK.search(text, blank)
        assert found  # the text is longer than this line
        start = found.start()
        starts.append(start)
    return starts


def _starts_of_any(text: str, width: int) -> list[int]:
    starts = [0]
    _fill(starts, 0, text, 0, width, [WORD, PART, CHARACTER])
    return starts


def _fill(starts: list[int], used: int, text: str, at: int, width: int, kinds: list[re.Pattern[str]]) -> int:
    """Fill lines with a text that begins at a place, after what is used of the last line. Return what is used then.

    kinds: what stays together; a longer one is divided by the next kind
    """
    kind, *finer = kinds
    for piece in kind.finditer(text):
        whole, start = cells(piece[0]), at + piece.start()
        needed = cells(piece[0].rstrip().rstrip(STUCK)) if finer else whole
        if needed > width - used:
            used = 0
            if start > starts[-1]:
                starts.append(start)
        used = _fill(starts, 0, piece[0], start, width, finer) if needed > width and finer else used + whole
    return used


def _cut(line: Line, starts: list[int]) -> list[Line]:
    """Return the pieces of each of the lines that begin at those places of the text."""
    part: Line = []
    parts = [part]
    after, places = 0, iter(starts[1:])
    start = next(places, -1)
    for style, text in line:
        at, after = after, after + len(text)
        while at <= start < after:
            part.append((style, text[: start - at]))
            part = []
            parts.append(part)
            text, at, start = text[start - at :], start, next(places, -1)
        part.append((style, text))
    return parts


def stripped(line: Line) -> Line:
    """Return the pieces without blanks at the end."""
    while line and line[-1][1][-1:] in ("", " "):
        *line, (style, text) = line
        if text := text.rstrip(" "):
            line.append((style, text))
    return line
