"""Snapshots: copies of the whole ruleset under names, in a file of their own next to it.

A snapshot is the ruleset's file as one value, so that it has everything, and is upgraded as a file is.
"""

import posix
import time
import zlib
from contextlib import contextmanager

from iptables_py.store import directory, schema
from iptables_py.store.replacing import put_all
from iptables_py.store.sqlite import Database
from iptables_py.store.store import open_store
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

WHAT = directory.SNAPSHOTS
FILE = directory.FILES[WHAT]  # in the state directory
VERSION = 1  # of the schema, stored as the file's user_version
SCHEMA = (
    # one row for each snapshot
    "CREATE TABLE snapshot ("
    "name TEXT PRIMARY KEY,"
    " time INTEGER,"  # when it was made, in milliseconds since 1970
    " content BLOB)",  # the ruleset's file, compressed by zlib
    f"PRAGMA user_version = {VERSION}",
)
LEVEL = 6  # of zlib


class Snapshot:
    """A snapshot without its content. time: in milliseconds since 1970; bytes: the size as stored"""

    __slots__ = ("bytes", "name", "time")

    def __init__(self, name: str, time: int, bytes: int) -> None:
        self.name = name
        self.time = time
        self.bytes = bytes


def save(name: str, replace: bool) -> bool:
    """Keep the ruleset under a name. Return False if the name is taken and may not be replaced. Raise Problem."""
    with _writing() as db, open_store(False) as store:
        if not replace and db.number("SELECT 1 FROM snapshot WHERE name = ?", name):
            return False
        content = zlib.compress(store.db.connection.serialize(), LEVEL)
        values = name, time.time_ns() // 1_000_000, content
        db.run("INSERT OR REPLACE INTO snapshot (name, time, content) VALUES (?, ?, ?)", *values)
        db.commit()
    return True


def snapshots() -> list[Snapshot]:
    """Return all snapshots, sorted by name. Raise Problem (STATE)."""
    with _reading() as db:
        sql = "SELECT name, time, length(content) FROM snapshot ORDER BY name"
        return db.all(Snapshot, sql) if db else []


def switch(name: str) -> bool:
    """Replace the whole ruleset by a snapshot, in one transaction. Return False if there is none of that name.

    Raise Problem (STATE).
    """
    with _reading() as db:
        content = db.one(bytes, "SELECT content FROM snapshot WHERE name = ?", name) if db else None
    if content is None:
        return False
    saved = Database(encoded(directory.state_directory()), b"", b"memory", what=WHAT)
    try:
        saved.connection.deserialize(zlib.decompress(content))
        version = schema.version_of(saved)
        if version < schema.VERSION:
            schema.upgrade(saved, version, b"rwc")
        with open_store(True, record=True) as store:
            put_all(store.db, saved)
            store.commit()
    except (*saved.failures, zlib.error) as error:
        raise directory.trouble(saved.directory, error, WHAT) from None
    finally:
        saved.close()
    return True


def remove(name: str) -> bool:
    """Delete a snapshot. Return False if there is none of that name. Raise Problem (STATE)."""
    if name not in {one.name for one in snapshots()}:
        return False
    with _writing() as db:
        found = db.changes("DELETE FROM snapshot WHERE name = ?", name)
        db.commit()
    return found > 0


@contextmanager
def _writing() -> "Iterator[Database]":
    """Yield the file in a transaction, while no other command writes to the directory."""
    path = encoded(directory.state_directory())
    lock, db = -1, None
    try:
        directory.make(path)
        lock = directory.lock(path)
        directory.make_file(path + FILE)
        db = Database(path, FILE, b"rwc", what=WHAT)
        db.run("BEGIN IMMEDIATE")
        if not _version(db):
            for statement in SCHEMA:
                db.run(statement)
        yield db
    except OSError as error:
        raise directory.trouble(path, error, WHAT) from None
    finally:
        if db:
            db.close()
        if lock >= 0:
            directory.unlock(lock)


@contextmanager
def _reading() -> "Iterator[Database | None]":
    """Yield the file, None if there are no snapshots."""
    path = encoded(directory.state_directory())
    try:
        posix.stat(path + FILE)
    except FileNotFoundError:
        yield None
        return
    except OSError as error:
        raise directory.trouble(path, error, WHAT) from None
    db = Database(path, FILE, b"rw", what=WHAT)
    try:
        db.run("BEGIN")
        yield db if _version(db) else None
    finally:
        db.close()


def _version(db: Database) -> int:
    """Return the version of the file, 0 if it is empty. Raise Problem if a newer version of this program made it."""
    version = db.number("PRAGMA user_version") or 0
    if version > VERSION:
        raise directory.trouble(db.directory, f"a newer iptables-py made it (version {version} of its format)", WHAT)
    return version
