"""Open files and what is written to them."""

import posix


def read_all(file: int) -> bytes:
    """Everything that the open file has to give; one that is closed, or a directory, has nothing (as for C's stdio)."""
    pieces = []
    try:
        while piece := posix.read(file, 1 << 20):
            pieces.append(piece)
    except OSError:
        pass
    return b"".join(pieces)


def joined(parts: "list[str | bytes] | list[str]") -> bytes:
    """What was said, as bytes."""
    return b"".join(part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part for part in parts)


def write_all(file: int, data: bytes) -> None:
    """Write all of `data` to an open file; raises OSError."""
    view = memoryview(data)
    while view:
        view = view[posix.write(file, view[: 1 << 20]) :]
