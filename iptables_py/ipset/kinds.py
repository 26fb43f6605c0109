"""What differs between hashes, bitmaps and lists of sets: a module for each, with functions of the same names."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database
    from iptables_py.values.addresses import text

    class Kind(Protocol):
        """The functions of such a module; an entry is what `read` gives, and its text is as messages tell it."""

        def header(self, type: SetType, values: dict[str, Any]) -> str:
            """A set's options as its header prints them. Raises Refusal."""

        def read(self, found: Set, word: str) -> Any:
            """The entry that a word stands for. Raises Problem."""

        def check(self, found: Set, entry: Any, values: dict[str, Any], command: str) -> None:
            """Whether an entry with these options is allowed in that command. Raises Problem."""

        def add(self, db: Database, found: Set, entry: Any, values: dict[str, Any], exist: bool, now: int) -> int:
            """Adds members; with `exist` those that are there are made anew. The exit status. Raises Refusal."""

        def delete(self, db: Database, found: Set, entry: Any, exist: bool, now: int) -> int:
            """Deletes members; with `exist` it doesn't matter which are there. The exit status. Raises Refusal."""

        def shown(self, found: Set, packed: bytes, written: Callable[[int, int], str] = text) -> str:
            """A member's key as it is printed, its addresses as `written`."""

        def contains(self, db: Database, found: Set, entry: Any, nomatch: bool, now: int) -> bool:
            """Whether a test finds the entry."""


def kind_of(type: "SetType") -> "Kind":
    """The module for sets of that type."""
    if type.name == "bitmap:ip,mac":
        from iptables_py.ipset import macs

        return macs
    if type.name.startswith("bitmap:"):
        from iptables_py.ipset import bitmaps

        return bitmaps
    if type.name == "list:set":
        from iptables_py.ipset import lists

        return lists
    from iptables_py.ipset import hashes

    return hashes
