"""What differs between hashes, bitmaps and lists of sets: a module for each, with functions of the same names."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Protocol

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.sqlite import Database

    class Kind(Protocol):
        """The functions of such a module; an entry is what `read` gives, and its text is as messages tell it."""

        def header(self, type: SetType, values: dict[str, Any]) -> str:
            """A set's options as its header prints them. Raises Refusal."""

        def read(self, found: Set, word: str, testing: bool) -> Any:
            """The entry that a word stands for. Raises Problem."""

        def check(self, found: Set, entry: Any, command: str) -> None:
            """Whether an entry is allowed in that command. Raises Problem."""

        def keys(self, found: Set, entry: Any) -> Iterator[bytes]:
            """The keys of the members that an entry stands for, in order. Raises Refusal."""

        def span(self, found: Set, entry: Any) -> tuple[bytes, bytes] | None:
            """The first and the last key of an entry that stands for all between them; else None."""

        def shown(self, found: Set, packed: bytes) -> str:
            """A member's key as it is printed."""

        def contains(self, db: Database, found: Set, entry: Any, nomatch: bool, now: int) -> bool:
            """Whether a test finds the entry."""


def kind_of(type: "SetType") -> "Kind":
    """The module for sets of that type."""
    from iptables_py.ipset import hashes

    return hashes
