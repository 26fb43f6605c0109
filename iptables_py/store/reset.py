"""Deleting the content of a file of the state directory, readable or not.

The file itself stays, because other processes may have it open. A new file of the same name would have a journal of the
same name too, and a process that reads the old file would take that journal for its own and delete it.
"""

import posix

from iptables_py.errors import Problem
from iptables_py.store import directory
from iptables_py.store.schema import version_of
from iptables_py.store.sqlite import Database, load
from iptables_py.values.text import encoded

BUSY = 5  # SQLite's code for a file that is locked
LOCKED_BYTES = 1 << 30  # where the bytes begin that SQLite locks in a database file


def reset(path: str | None = None, what: str = directory.RULESET) -> None:
    """Delete all chains, rules, sets and accounting objects, or `what` else, after waiting for running commands to end.

    `path` defaults to state_directory(). `what` is a key of directory.FILES. Raise Problem (STATE).
    """
    name = directory.FILES[what]
    place = encoded(path or directory.state_directory())
    try:
        lock = directory.lock(place)
    except FileNotFoundError:
        return
    except OSError as error:
        raise directory.trouble(place, error) from None
    try:
        posix.lstat(place + name)
        if not _emptied(place, what):
            _truncate(place, name)
    except FileNotFoundError:  # no database, or no journal, which is the last that is deleted
        return
    except OSError as error:
        raise directory.trouble(place, error, what) from None
    finally:
        directory.unlock(lock)


def _emptied(place: bytes, what: str) -> bool:
    """Delete the content in one transaction. Return False if SQLite can't do that, or the file is not ours.

    Raise Problem if the file stays locked.
    """
    db = None
    try:
        db = Database(place, directory.FILES[what], b"rw", what=what)
        version_of(db)
        _overwrite(db)
    except Problem:
        if db and db.code & 0xFF == BUSY:
            raise
        return False
    finally:
        if db:
            db.close()
    return True


def _overwrite(db: Database) -> None:
    """Copy an empty database over the file. The damaged pages of a file need not be read for that."""
    sqlite = load()

    def step(code: int, remaining: int, pages: int) -> None:
        if code == BUSY:  # backup() would try again for ever
            raise late

    late = sqlite.OperationalError("database is locked")
    late.sqlite_errorcode = BUSY
    empty = sqlite.connect(b":memory:")
    try:
        empty.backup(db.connection, progress=step)
    except db.failures as error:
        raise db.trouble(error) from None
    finally:
        empty.close()


def _truncate(place: bytes, name: bytes) -> None:
    """Cut the file to nothing, which SQLite reads as an empty database, while no process reads or writes it.

    SQLite ignores and deletes the journal of a file without content, so that the order of the two steps is safe. A
    link to a file that is not a ruleset is deleted, and that file is left alone. Raise OSError or Problem.
    """
    database = place + name
    if directory.is_link(database):
        posix.unlink(database)
        return
    file = posix.open(database, posix.O_RDWR | posix.O_NOFOLLOW | posix.O_CLOEXEC)
    try:
        posix.lseek(file, LOCKED_BYTES, 0)
        directory.take(file, place)
        posix.ftruncate(file, 0)
        posix.unlink(database + directory.JOURNAL)
    finally:
        posix.close(file)
