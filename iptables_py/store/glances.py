"""A short look at the ruleset that changes nothing, and a copy to try changes on."""

from iptables_py.errors import Problem
from iptables_py.store import directory, schema
from iptables_py.store.sqlite import Database
from iptables_py.store.store import Store, open_at
from iptables_py.values.text import encoded

MOMENT = 0.2  # seconds that glance() waits for a command that writes


def glance() -> "Store":
    """Open the ruleset for a short look: the file is never changed, and a lock is waited for only MOMENT seconds.

    Even the journal of a crashed command is left alone. Raise Problem (STATE), also if there is no ruleset.
    """
    db = Database(encoded(directory.state_directory()), directory.DATABASE, b"ro", MOMENT)
    try:
        version = schema.version_of(db)
        if 0 < version < schema.VERSION:
            schema.upgrade(db, version, b"ro")
        db.run("BEGIN")
        return Store(db, -1)
    except BaseException:
        db.close()
        raise


def draft() -> "Store":
    """Return a copy of the ruleset in memory, where changes can be tried. Raise Problem (STATE)."""
    try:
        found = glance()
        found.tables(4)  # raises Problem if the file is still empty
    except Problem:
        return open_at(b"", b"memory", -1)
    with found:
        db = Database(b"", directory.DATABASE, b"memory")
        found.db.copy_to(db)
    version = schema.version_of(db)
    if version < schema.VERSION:
        schema.upgrade(db, version, b"rwc")
    return Store(db, -1)
