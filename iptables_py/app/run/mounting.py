"""The system calls for namespaces and mounts."""

import os
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ctypes

RDONLY, BIND, RECURSIVE, SLAVE = 1, 0x1000, 0x4000, 1 << 19  # MS_...


def unshare(flags: int) -> None:
    """Move this process into new namespaces, CLONE_NEW... Raise OSError."""
    _check(library().unshare(flags))


def mount(source: str | None, target: str, flags: int, kind: str | None = None, options: str | None = None) -> None:
    """Mount with flags MS_..., a type of file system and its options. Raise OSError."""
    words = [None if word is None else os.fsencode(word) for word in (source, target, kind, options)]
    _check(library().mount(words[0], words[1], words[2], flags, words[3]))


@cache
def library() -> "ctypes.CDLL":
    """Return the C library. Raises ImportError if Python was built without ctypes."""
    import ctypes

    return ctypes.CDLL(None, use_errno=True)


def _check(result: int) -> None:
    if result:
        import ctypes

        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
