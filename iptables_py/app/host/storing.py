"""Where the description of a host is stored."""

from __future__ import annotations

import os
import tempfile

from iptables_py.app.hostfile import stored_path
from iptables_py.store.directory import make, state_directory, trouble
from iptables_py.values.text import encoded


def store(text: bytes) -> str:
    """Store a description, and return its path. A reader gets either the old or the new one. Raise Problem."""
    directory, path = encoded(state_directory()), stored_path()
    try:
        make(directory)
        file, temporary = tempfile.mkstemp(b".tmp", b"host-", directory)
        try:
            with open(file, "wb") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            os.replace(temporary, encoded(path))
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise trouble(directory, error) from None
    return path
