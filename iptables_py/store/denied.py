"""Why a ruleset can't be opened: which directory or file lacks which permission. Loaded only after such an error."""

import posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

WAY_OUT = "correct the permissions, or set IPTABLES_PY_STATE to another directory"


def reason(directory: bytes, file: bytes, others: "Sequence[bytes]") -> str:
    """Return what is denied in the state directory, and the way out; "" if it is not about permissions.

    `file` is the database, `others` are the files that a command which writes also needs.
    """
    for above in _above(directory):
        if not posix.access(above, posix.F_OK):
            return _line("create", directory)
        if not posix.access(above, posix.X_OK):
            return _line("enter", above)
    if _is_directory(file):
        return f"{_shown(file)} is a directory"
    if posix.access(file, posix.F_OK) and not posix.access(file, posix.R_OK):
        return _line("read", file)
    for path in (directory, file, *others):
        if posix.access(path, posix.F_OK) and not posix.access(path, posix.W_OK):
            return _line("write to", path)
    return ""


def _above(directory: bytes) -> list[bytes]:
    """Return the directories on the way to one, from the top down, and itself."""
    names = directory.split(b"/")
    return [b"/".join(names[: end + 1]) or b"/" for end in range(len(names))]


def _is_directory(path: bytes) -> bool:
    try:
        return posix.stat(path).st_mode & 0o170000 == 0o040000
    except OSError:
        return False


def _line(what: str, path: bytes) -> str:
    return f"no permission to {what} {_shown(path)}: {WAY_OUT}"


def _shown(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")
