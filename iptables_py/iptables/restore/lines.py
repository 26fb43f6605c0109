"""The lines of a restore, as C reads them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LINE_BYTES = 10239  # that a restore reads at once


def lines(text: bytes) -> "Iterator[str]":
    """The lines of a restore with their newlines as C reads them (measured): in pieces, each up to its first NUL."""
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
