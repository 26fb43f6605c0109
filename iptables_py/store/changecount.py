"""How often the ruleset was changed, to find out whether it was without opening it."""

import posix

from iptables_py.store.directory import DATABASE, state_directory
from iptables_py.values.text import encoded

START, BYTES = 24, 4  # the file change counter in the header of SQLite's file format


def change_count() -> bytes:
    """Return the number that every transaction that changes the ruleset increments, b"" if there is no ruleset.

    Raise Problem (STATE) if there is no directory for it. This ends all locks that this process has on the ruleset.
    """
    try:
        file = posix.open(encoded(state_directory()) + DATABASE, posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return b""
    try:
        return posix.pread(file, BYTES, START)
    finally:
        posix.close(file)
