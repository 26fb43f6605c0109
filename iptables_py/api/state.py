"""A state directory, and a connection to it that stays open."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import weakref
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from iptables_py.store import schema
from iptables_py.store.choice import using
from iptables_py.store.directory import DATABASE
from iptables_py.store.store import Store, open_store
from iptables_py.values.text import decoded, encoded


@dataclass(frozen=True, slots=True)
class View:
    """The ruleset in a transaction that reads.

    version: equal to that of another view only if nothing was changed between both
    """

    store: Store
    version: object


class State:
    """A state directory; without a path it is a temporary one, which close() removes.

    path: its absolute path
    """

    def __init__(self, path: str | None) -> None:
        temporary = "" if path else decoded(os.fsencode(tempfile.mkdtemp(prefix="iptables-py-")))
        self.path = path or temporary
        self.is_closed = False
        self._lock = threading.Lock()
        self._stores: list[Store] = []  # none or one; not an attribute, so that the finalizer can close it
        self._end = weakref.finalize(self, _end, self._stores, temporary, os.getpid())
        self._opened: tuple[int, int, int] | None = None  # the process and the file, see _file()
        self._connection = object()  # another one for each connection

    def chosen(self) -> AbstractContextManager[None]:
        """Let this thread use the directory. Raise ValueError if the state is closed."""
        if self.is_closed:
            raise ValueError("the ruleset is closed")
        return using(self.path)

    @contextmanager
    def reading(self) -> Iterator[View]:
        """Yield the ruleset as it is now; other threads wait. Raise Problem (STATE), or ValueError if it is closed."""
        with self._lock, self.chosen():
            store = self._begun()
            try:
                yield View(store, (self._connection, store.db.number("PRAGMA data_version")))
            finally:
                store.db.run("ROLLBACK")

    def close(self) -> None:
        """Close the connection, and remove the directory if it is temporary."""
        with self._lock:
            self.is_closed = True
            self._end()

    def _begun(self) -> Store:
        """Return the store in a new transaction, on the connection that is open if it is still good.

        It is not if the file was replaced, if this is a fork of the process that opened it, or if the file has the
        form of an older version, which is converted anew for each reader.
        """
        file = self._file()
        if self._stores and file is not None and self._opened == file:
            store = self._stores[0]
            store.db.run("BEGIN")
            if schema.version_of(store.db) == schema.VERSION:
                return store
        _drop(self._stores)
        self._stores.append(open_store(False, self.path))
        self._opened, self._connection = file if file == self._file() else None, object()
        return self._stores[0]

    def _file(self) -> tuple[int, int, int] | None:
        """Return what identifies the process and the file, None if there is no file."""
        try:
            found = os.stat(encoded(self.path) + DATABASE)
        except OSError:
            return None
        return os.getpid(), found.st_dev, found.st_ino


def _drop(stores: list[Store]) -> None:
    while stores:
        stores.pop().close()


def _end(stores: list[Store], temporary: str, process: int) -> None:
    """Close the connection, and remove the temporary directory if there is one, but not in a fork of the process."""
    if os.getpid() == process:
        _drop(stores)
        if temporary:
            shutil.rmtree(encoded(temporary), ignore_errors=True)
