"""Reading and writing open files."""

import posix


def read_all(file: int) -> bytes:
    """Return the rest of an open file. A closed descriptor or a directory reads as empty, as with C's stdio."""
    pieces = []
    try:
        while piece := posix.read(file, 1 << 20):
            pieces.append(piece)
    except OSError:
        pass
    return b"".join(pieces)


def joined(parts: "list[str | bytes] | list[str]") -> bytes:
    """Return collected output as bytes."""
    return b"".join(part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part for part in parts)


def write_all(file: int, data: bytes) -> None:
    """Write all of `data` to an open file. Raise OSError."""
    view = memoryview(data)
    while view:
        view = view[posix.write(file, view[: 1 << 20]) :]
