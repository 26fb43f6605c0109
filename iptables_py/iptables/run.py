"""One run of a program: its name and family, its input and its output."""

from iptables_py.errors import TITLE, Problem, printed
from iptables_py.extensions import NO_PART
from iptables_py.files import joined, read_all
from iptables_py.store.store import LEGACY, open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from iptables_py.programs import Answer, Program
    from iptables_py.rules.knownsets import Known
    from iptables_py.store.store import Store

NONE: "Mapping[str, str]" = {}


class Run:
    """One run of a program.

    name: its name in messages (iptables, ip6tables-restore, ...).
    called: the name under which it was called.
    family: 4 or 6.
    ruleset: the number of its ruleset in the store: the family, for a legacy program with LEGACY added.
    title, saved_title: the version as it is printed in messages, and in the text of a save.
    listed: texts that listings show instead of those of the extensions, by name.
    given: the options of a restore and their values, by letter.
    line: the number of the current line of input, None if the program is not at a line of input.
    out, err: what goes to standard output and standard error when the run ends. (Into a pipe the reference writes in
        this order too: errors at once, output when it ends.)
    open_store: opens the ruleset, by default the user's.
    sets: the sets that exist for the rules it reads, None for those of the user's ruleset.
    """

    __slots__ = (
        "called",
        "err",
        "family",
        "given",
        "line",
        "name",
        "open_store",
        "out",
        "ruleset",
        "sets",
        "standard_input",
    )

    title = saved_title = TITLE
    listed: "Mapping[str, str]" = NONE

    def __init__(self, program: "Program", standard_input: bytes | None = None) -> None:
        self.name = program.shown
        self.called = program.name
        self.family = self.ruleset = program.family
        self.standard_input = standard_input
        self.out: list[str | bytes] = []
        self.err: list[str] = []
        self.given: dict[str, str] = {}
        self.line: int | None = None
        self.open_store: Callable[[bool], Store] = open_store
        self.sets: Known | None = None

    def answer(
        self,
        execute: "Callable[[Run, Sequence[str]], int]",
        words: "Sequence[str]",
        hint: "Callable[[Run, Sequence[str], str], str] | None" = None,
    ) -> "Answer":
        """Carry out a command line. Return exit status, standard output and standard error.

        The message of a Problem is printed. If hints are wanted (hinting.py), `hint`, which receives the message, may
        add lines to it.
        """
        text = ""
        try:
            status = execute(self, words)
        except Problem as problem:
            self.warn(printed(problem, self.name, self.line, self.title))
            status, text = problem.status, problem.text
        if status and hint:
            from iptables_py.hinting import printable

            self.warn(printable(lambda: hint(self, words, text or "".join(self.err))))
        return status, joined(self.out), joined(self.err)

    def say(self, text: str) -> None:
        """Add text to standard output."""
        self.out.append(text)

    def warn(self, text: str) -> None:
        """Add text to standard error. Warnings that begin with NO_PART are not repeated."""
        if not text.startswith(NO_PART) or text not in self.err:
            self.err.append(text)

    def warn_of_legacy(self, store: "Store", suffix: str = "") -> None:
        """Warn if the legacy programs have tables, which this program does not show; `suffix` is `-save` for a save."""
        if store.has_tables(LEGACY + self.family):
            legacy = f"{'ip6tables' if self.family == 6 else 'iptables'}-legacy"
            self.warn(f"# Warning: {legacy} tables present, use {legacy}{suffix} to see them\n")

    def read_input(self) -> bytes:
        """Return all of standard input."""
        if self.standard_input is None:
            self.standard_input = read_all(0)
        return self.standard_input
