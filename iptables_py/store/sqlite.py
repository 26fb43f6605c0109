"""SQLite by its C module alone (`import sqlite3` costs more than a whole command), its errors as ours."""

import sys

from iptables_py.errors import STATE, Problem
from iptables_py.store.directory import trouble

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType
    from typing import Any, TypeVar

    T = TypeVar("T")

PATIENCE = 60.0  # seconds to wait for others at the file: readers while it is written, foreign programs


def _lru_cache(size: int) -> "Callable[[Callable[..., object]], object]":
    """What functools.lru_cache does for `_sqlite3`, which keeps its prepared statements in one."""
    from _functools import _lru_cache_wrapper  # type: ignore[import-not-found]  # no stub

    return lambda function: _lru_cache_wrapper(function, size, False, None)


def load() -> "ModuleType":
    """The module `_sqlite3`. Raises a Problem where Python comes without it.

    While it loads, `_sqlite3` takes one name, lru_cache, from functools, and that module (with collections,
    types, reprlib ...) costs twice as much as all of SQLite. So a stand-in with that one name is in
    sys.modules meanwhile, unless the real one is there already.
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


class Database:
    """An open database file. Its methods raise a Problem that names the directory for every failure."""

    def __init__(self, directory: bytes, name: bytes, mode: bytes, patience: float = PATIENCE) -> None:
        """Opens a file; `mode` is "rwc" (make it if missing), "rw" (read only if need be), "ro" or "memory"."""
        path = (directory + name).replace(b"%", b"%25").replace(b"?", b"%3f").replace(b"#", b"%23")
        sqlite = load()
        self.directory = directory
        # a message that quotes damaged bytes can't be decoded
        self.failures = sqlite.Error, UnicodeDecodeError
        try:
            self.connection = sqlite.connect(
                b"file:%s%s?mode=%s" % (b"//" if path.startswith(b"/") else b"", path, mode),
                timeout=patience,
                isolation_level=None,
                uri=True,
            )
        except self.failures as error:
            raise self._trouble(error) from None

    def _trouble(self, error: Exception) -> Problem:
        """What SQLite says, or that the file's content is none of ours."""
        known = isinstance(error, self.failures[0])
        return trouble(self.directory, error if known else "its content is damaged")

    def run(self, sql: str, *values: object) -> int:
        """Executes a statement; the id of the row if it inserted one."""
        try:
            return self.connection.execute(sql, values).lastrowid or 0
        except self.failures as error:
            raise self._trouble(error) from None

    def run_many(self, sql: str, rows: "Iterable[tuple[object, ...]]") -> None:
        """Executes a statement once for each row of values."""
        try:
            self.connection.executemany(sql, rows)
        except self.failures as error:
            raise self._trouble(error) from None

    def ask(self, read: "Callable[[Iterable[Any]], T]", sql: str, *values: object) -> "T":
        """What `read` makes of the rows of the answer."""
        try:
            return read(self.connection.execute(sql, values))
        # the last two: text or nothing where we write bytes or a number
        except (*self.failures, AttributeError, TypeError) as error:
            raise self._trouble(error) from None

    def all(self, make: "Callable[..., T]", sql: str, *values: object) -> "list[T]":
        """make(*row) for each row of the answer."""
        return self.ask(lambda rows: [make(*row) for row in rows], sql, *values)

    def one(self, make: "Callable[..., T]", sql: str, *values: object) -> "T | None":
        """make(*row) for the first row of the answer, if there is one."""
        rows = self.all(make, sql, *values)
        return rows[0] if rows else None

    def number(self, sql: str, *values: object) -> int | None:
        """The first value of the first row: a number, or None without a row or value."""
        return self.one(_number, sql, *values)

    def numbers(self, sql: str, *values: object) -> list[int]:
        """The first value of each row."""
        return self.all(int, sql, *values)

    def close(self) -> None:
        """Closes the file; what isn't committed is undone."""
        self.connection.close()


def _number(value: int | None) -> int | None:
    return None if value is None else value + 0
