"""Splitting the input of a restore into lines, as a C program reads them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_BYTES = 10239  # the rest of a longer line is read as another line


def lines(text: bytes) -> "Iterator[str]":
    """Yield the lines with their newlines.

    Measured: a line is read in pieces of LINE_BYTES, and each piece ends at its first NUL.
    """
    pieces = text.split(b"\n")
    if b"\0" not in text and max(map(len, pieces)) < LINE_BYTES:
        plain = text.decode("utf-8", "surrogateescape").split("\n")
        last = plain.pop()
        yield from [line + "\n" for line in plain]
        if last:
            yield last
        return
    whole = [line + b"\n" for line in pieces]
    whole[-1] = whole[-1][:-1]
    for line in whole:
        for start in range(0, len(line), LINE_BYTES):
            yield line[start : start + LINE_BYTES].partition(b"\0")[0].decode("utf-8", "surrogateescape")
