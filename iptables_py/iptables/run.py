"""One run of a program: its name and family, the ruleset it works on, and what it has to say."""

import posix

from iptables_py.errors import Problem, printed
from iptables_py.extensions import NO_PART
from iptables_py.files import joined, read_all
from iptables_py.kernel.batch import Judging
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.programs import Answer, Program
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

    def __init__(self, program: "Program", standard_input: bytes | None = None) -> None:
        self.name = program.shown
        self.called = program.name
        self.family = program.family
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

    def answer(
        self,
        execute: "Callable[[Run, Sequence[str]], int]",
        words: "Sequence[str]",
        hint: "Callable[[Run, Sequence[str], Problem], str] | None" = None,
    ) -> "Answer":
        """Carry the words out: (exit status, standard output, standard error).

        A Problem becomes the reference's message; `hint` may add a line to it when IPTABLES_PY_HINTS asks for hints.
        """
        try:
            status = execute(self, words)
        except Problem as problem:
            self.warn(printed(problem, self.name, self.line))
            if hint and posix.environ.get(b"IPTABLES_PY_HINTS", b"0") not in (b"", b"0"):
                self.warn(hint(self, words, problem))
            status = problem.status
        return status, joined(self.out), joined(self.err)

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
