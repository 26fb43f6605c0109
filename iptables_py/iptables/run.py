"""One run of a program: its name and family, the ruleset it works on, and what it has to say."""

import posix

from iptables_py.extensions import NO_PART
from iptables_py.kernel.batch import Judging
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class Run:
    """`name` as it stands in messages (iptables, ip6tables-restore, ...), `called` as it was called; `family` 4 or 6;
    `refusals` are what the kernel would say at the end of the transaction, each with the `line` of the input;
    `renames` collects what -E asks for where that is done at the end of the transaction (None: at once);
    `known` are the ids of the chains that were there before a restore's transaction (None: it is no restore), `lost`
    policy and counters of the base chains that it has lost sight of, by name; `new_table` that it makes the table;
    `judging` is what the kernel has looked at so far;
    `open_store` opens the ruleset: the user's, unless another is to be used.

    Standard output and error are collected, and written when the run ends (a pipe's order in the reference too:
    errors are unbuffered there, output comes at exit).
    """

    __slots__ = (
        "called",
        "err",
        "family",
        "judging",
        "known",
        "line",
        "lost",
        "name",
        "new_table",
        "open_store",
        "out",
        "refusals",
        "renames",
        "standard_input",
        "store",
    )

    store: "Store"

    def __init__(self, name: str, called: str, family: int, standard_input: bytes | None = None) -> None:
        self.name = name
        self.called = called
        self.family = family
        self.standard_input = standard_input
        self.out: list[str | bytes] = []
        self.err: list[str] = []
        self.line: int | None = None
        self.refusals: list[tuple[int | None, str]] = []
        self.renames: list[tuple[int | None, Chain, str]] | None = None
        self.known: set[int] | None = None
        self.new_table = False
        self.lost: dict[str, tuple[str | None, int, int]] = {}
        self.judging = Judging()
        self.open_store: Callable[[bool], Store] = open_store

    def say(self, text: str) -> None:
        """Standard output, as it stands."""
        self.out.append(text)

    def warn(self, text: str) -> None:
        """Standard error, as it stands."""
        if not text.startswith(NO_PART) or text not in self.err:
            self.err.append(text)

    def refuse(self, text: str) -> None:
        """Note what the kernel refuses."""
        self.refusals.append((self.line, text))

    def read_input(self) -> bytes:
        """All of standard input (or of what stands for it)."""
        if self.standard_input is None:
            self.standard_input = read_all(0)
        return self.standard_input


def read_all(file: int) -> bytes:
    """Everything that the open file has to give; one that is closed, or a directory, has nothing (as for C's stdio)."""
    pieces = []
    try:
        while piece := posix.read(file, 1 << 20):
            pieces.append(piece)
    except OSError:
        pass
    return b"".join(pieces)


def encoded(parts: "list[str | bytes] | list[str]") -> bytes:
    """What was said, as bytes."""
    return b"".join(part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part for part in parts)


def write_all(file: int, data: bytes) -> None:
    """Write all of `data` to an open file; raises OSError."""
    view = memoryview(data)
    while view:
        view = view[posix.write(file, view[: 1 << 20]) :]
