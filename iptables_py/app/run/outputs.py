"""The files that a run writes: whether that is possible, before the command runs."""

import errno
import os
import stat

from iptables_py.app.rulesets import BadFile
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def check(paths: "Iterable[str]") -> None:
    """Raise BadFile if one of the files can't be written. Nothing is created or changed; "-" is standard output."""
    for path in paths:
        try:
            if path != "-":
                _check(path)
        except OSError as error:
            raise BadFile(f"{decoded(os.fsencode(path))}: {error.strerror}") from None


def _check(path: str) -> None:
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        _check_directory(os.path.dirname(os.path.realpath(path)))
        return
    if stat.S_ISREG(mode) or stat.S_ISDIR(mode):
        os.close(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC))
    elif not os.access(path, os.W_OK):  # opening a pipe would wait for its reader
        raise _error(errno.EACCES)


def _check_directory(path: str) -> None:
    """Raise OSError if no file can be created there."""
    if os.statvfs(path).f_flag & os.ST_RDONLY:
        raise _error(errno.EROFS)
    if not os.access(path, os.W_OK | os.X_OK):
        raise _error(errno.EACCES)


def _error(number: int) -> OSError:
    return OSError(number, os.strerror(number))
