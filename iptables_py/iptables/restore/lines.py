"""Splitting the input of a restore into lines, as a C program reads them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_BYTES = 10239  # the rest of a longer line is read as another line
MANY = 10000  # empty lines, from which on looking for the others pays


def numbered_lines(text: bytes) -> "Iterator[tuple[int, str]]":
    """Yield number and text of each line, with its newline. Of the empty lines only the last line is not left out.

    Measured: a line is read in pieces of LINE_BYTES, which count as lines, and each piece ends at its first NUL.
    """
    whole = text.decode("utf-8", "surrogateescape")
    lines = whole.split("\n") if text.count(b"\n\n") < MANY else []
    longest = LINE_BYTES if whole.isascii() else LINE_BYTES // 4
    if not lines or "\0" in whole or max(map(len, lines)) >= longest:
        yield from _odd_lines(text)
        return
    last = lines.pop()
    for number, line in enumerate(lines, 1):
        if line:
            yield number, line + "\n"
    if last or (lines and not lines[-1]):
        yield len(lines) + bool(last), last or "\n"


def _odd_lines(text: bytes) -> "Iterator[tuple[int, str]]":
    """Do the same for lines of any kind."""
    import re

    next_line = re.compile(rb"[^\n]").search
    number = at = 0
    while found := next_line(text, at):
        start = found.start()
        number += text.count(b"\n", at, start)
        at = text.find(b"\n", start) + 1 or len(text)
        for begin in range(start, at, LINE_BYTES):
            number += 1
            piece = text[begin : min(begin + LINE_BYTES, at)]
            yield number, piece.partition(b"\0")[0].decode("utf-8", "surrogateescape")
    if empty := text.count(b"\n", at):
        yield number + empty, "\n"
