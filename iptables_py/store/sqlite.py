"""Access to SQLite through the C module `_sqlite3`, with errors as Problem.

`import sqlite3` would take longer than a whole command.
"""

import sys

from iptables_py.errors import STATE, Problem
from iptables_py.store.directory import RULESET, trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import ModuleType
    from typing import Any, TypeVar

    T = TypeVar("T")

# SQLite's codes for errors that a COMMIT can meet only after it has deleted the journal, when the changes are kept:
# IOERR_UNLOCK, IOERR_RDLOCK (the lock is weakened), IOERR_TRUNCATE (the end of the file is no longer needed), and
# IOERR_DIR_FSYNC (the journal of a transaction in several files is deleted, which only a power failure can undo)
COMMITTED = (2058, 2314, 1546, 1290)
TAKEN = 1555  # SQLite's code for a primary key that another row has
PATIENCE = 60.0  # seconds that SQLite waits for others: readers while the file is written, foreign programs


def _lru_cache(size: int) -> "Callable[[Callable[..., object]], object]":
    """Replace functools.lru_cache for `_sqlite3`, which uses it as its cache of prepared statements."""
    from _functools import _lru_cache_wrapper  # type: ignore[import-not-found]  # no stub

    return lambda function: _lru_cache_wrapper(function, size, False, None)


def load() -> "ModuleType":
    """Return the module `_sqlite3`. Raise Problem if this Python has none.

    While it loads, `_sqlite3` imports one name, lru_cache, from functools. Importing functools (with collections,
    types, reprlib ...) takes twice as long as all of SQLite. So during the import sys.modules has a stand-in with
    only that name, unless the real functools is already loaded.
    """
    stand_in = "functools" not in sys.modules and "_sqlite3" not in sys.modules
    if stand_in:
        module: Any = type(sys)("functools")
        module.lru_cache = _lru_cache
        sys.modules["functools"] = module
    try:
        import _sqlite3
    except ImportError as error:
        raise Problem(f"this Python has no SQLite to keep the ruleset in: {error}", STATE) from None
    finally:
        if stand_in:
            del sys.modules["functools"]
    return _sqlite3


def location(path: bytes, mode: bytes) -> bytes:
    """Return the URI by which SQLite opens a file."""
    path = path.replace(b"%", b"%25").replace(b"?", b"%3f").replace(b"#", b"%23")
    return b"file:%s%s?mode=%s" % (b"//" if path.startswith(b"/") else b"", path, mode)


class Database:
    """An open database file. For every failure its methods raise a Problem that names the directory."""

    def __init__(
        self, directory: bytes, name: bytes, mode: bytes, patience: float = PATIENCE, what: str = RULESET
    ) -> None:
        """Open a file. `mode` is "rwc" (create if missing), "rw" (falls back to read-only), "ro" or "memory".

        `what` says what the file has, for messages: a key of directory.FILES.
        """
        sqlite = load()
        self.directory = directory
        self.what = what
        self.code = 0  # SQLite's extended code of the last failure
        # a message that quotes damaged bytes can't be decoded
        self.failures = sqlite.Error, UnicodeDecodeError
        try:
            self.connection = sqlite.connect(
                location(directory + name, mode),
                timeout=patience,
                isolation_level=None,
                check_same_thread=False,  # threads that share a connection have to take turns
                uri=True,
            )
        except self.failures as error:
            raise self.trouble(error) from None

    def trouble(self, error: Exception) -> Problem:
        """Return a Problem with SQLite's message, or, for other errors, the message that the content is damaged."""
        self.code = getattr(error, "sqlite_errorcode", 0)
        known = isinstance(error, self.failures[0])
        return trouble(self.directory, error if known else "its content is damaged", self.what)

    def run(self, sql: str, *values: object) -> int:
        """Execute a statement. Return the id of the row if it inserted one."""
        try:
            return self.connection.execute(sql, values).lastrowid or 0
        except self.failures as error:
            raise self.trouble(error) from None

    def changes(self, sql: str, *values: object) -> int:
        """Execute a statement. Return the number of rows that it changed."""
        try:
            return int(self.connection.execute(sql, values).rowcount)
        except self.failures as error:
            raise self.trouble(error) from None

    def inserted(self, sql: str, *values: object) -> bool:
        """Execute an INSERT. Return False, with nothing inserted, if a row has the primary key of another."""
        try:
            self.connection.execute(sql, values)
        except self.failures as error:
            if getattr(error, "sqlite_errorcode", 0) != TAKEN:
                raise self.trouble(error) from None
            return False
        return True

    def commit(self) -> None:
        """End the transaction and keep its changes.

        Raise Problem only if they are not kept. Locks that can't be released then are released by close().
        """
        try:
            self.connection.execute("COMMIT")
        except self.failures as error:
            problem = self.trouble(error)
            if self.code not in COMMITTED:
                raise problem from None

    def run_many(self, sql: str, rows: "Iterable[Sequence[object]]") -> None:
        """Execute a statement once for each row of values."""
        try:
            self.connection.executemany(sql, rows)
        except self.failures as error:
            raise self.trouble(error) from None

    def ask(self, read: "Callable[[Iterable[Any]], T]", sql: str, *values: object) -> "T":
        """Return read(rows) for the rows that the statement returns."""
        try:
            return read(self.connection.execute(sql, values))
        # the last two: text or NULL where we write bytes or a number
        except (*self.failures, AttributeError, TypeError) as error:
            raise self.trouble(error) from None

    def all(self, make: "Callable[..., T]", sql: str, *values: object) -> "list[T]":
        """Return make(*row) for each row that the statement returns."""
        return self.ask(lambda rows: [make(*row) for row in rows], sql, *values)

    def one(self, make: "Callable[..., T]", sql: str, *values: object) -> "T | None":
        """Return make(*row) for the first row that the statement returns, None if there is none."""
        rows = self.all(make, sql, *values)
        return rows[0] if rows else None

    def number(self, sql: str, *values: object) -> int | None:
        """Return the first value of the first row, a number; None if there is no row or the value is NULL."""
        return self.one(_number, sql, *values)

    def numbers(self, sql: str, *values: object) -> list[int]:
        """Return the first value of each row, a number."""
        return self.all(int, sql, *values)

    def copy_to(self, other: "Database") -> None:
        """Copy the content of the file into another one."""
        try:
            self.connection.backup(other.connection)
        except self.failures as error:
            raise self.trouble(error) from None

    def close(self) -> None:
        """Close the file and undo uncommitted changes."""
        self.connection.close()


def _number(value: int | None) -> int | None:
    return None if value is None else value + 0
