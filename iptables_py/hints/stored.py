"""The ruleset that a hint may ask."""

from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.store.store import Store


class Stored:
    """What has a ruleset, which is opened when it is first asked for."""

    def __init__(self, open_store: "Callable[[], Store]") -> None:
        self._open_store = open_store
        self._store: Store | None = None

    def store(self) -> "Store | None":
        """Return the ruleset, or None if there is none that can be read now."""
        if self._store is None:
            try:
                found = self._open_store()
            except Problem:
                return None
            try:
                found.tables(4)  # raises Problem if the file is still empty
            except Problem:
                found.close()
                return None
            self._store = found
        return self._store

    def close(self) -> None:
        """Close the ruleset."""
        if self._store:
            self._store.close()
