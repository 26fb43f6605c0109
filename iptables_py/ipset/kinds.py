"""The kinds of sets: hashes, bitmaps and lists of sets. A module for each implements the functions of Kind."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.sqlite import Database
    from iptables_py.values.addresses import address_text

    class Kind(Protocol):
        """The functions of such a module. `read` returns an entry, and str() of it is the text that messages show."""

        def header(self, type: SetType, values: dict[str, Any]) -> str:
            """Return a set's options as its header shows them. Raise Refusal if the kernel would refuse them."""

        def read(self, found: Set, word: str) -> Any:
            """Parse a word as an entry of the set. Raise Problem if it is invalid."""

        def check(self, found: Set, entry: Any, values: dict[str, Any], command: str) -> None:
            """Raise Problem if the command does not allow an entry with these options."""

        def add(self, db: Database, found: Set, entry: Any, values: dict[str, Any], exist: bool, now: int) -> int:
            """Add members and return the exit status. With `exist`, update members that exist; else raise Refusal."""

        def delete(self, db: Database, found: Set, entry: Any, exist: bool, now: int) -> int:
            """Delete members and return the exit status. Without `exist`, raise Refusal if a member is missing."""

        def shown(self, found: Set, packed: bytes, written: Callable[[int, int], str] = address_text) -> str:
            """Return a member's key as ipset prints it. `written` formats addresses."""

        def contains(self, db: Database, found: Set, entry: Any, nomatch: bool, now: int) -> bool:
            """Return whether a test finds the entry."""


def kind_of(type: "SetType") -> "Kind":
    """Return the module for sets of that type."""
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
