"""What a hint can look at: the words that were refused, and the ruleset as it is."""

from difflib import SequenceMatcher, get_close_matches

from iptables_py import extensions, tables
from iptables_py.commandline import flags
from iptables_py.errors import Problem
from iptables_py.rules.options import option_rows
from iptables_py.store import store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import ModuleType

    from iptables_py.rules.options import Option
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

LIKE = 0.65  # of 1, from which on a word may have been meant


class Question:
    """`words` are the command's, or, `restoring`, those of a restore's line; `table` the one that they are for."""

    def __init__(self, words: "Sequence[str]", family: int, table: str, restoring: bool = False) -> None:
        self.words = list(words)
        self.family = family
        self.table = table
        self.restoring = restoring
        self._store: Store | None = None

    @property
    def other(self) -> str:
        """The program for the other family."""
        return "ip6tables" if self.family == 4 else "iptables"

    def value(self, *options: str) -> str:
        """The word behind the first of these options, or ""."""
        for at, word in enumerate(self.words[:-1]):
            if word in options:
                return self.words[at + 1]
        return ""

    @property
    def chain(self) -> str:
        """The chain that the command names, or ""."""
        spellings = [(f"-{flag.letter}", *(f"--{name}" for name in flag.names)) for flag in flags.COMMANDS]
        return self.value(*(word for words in spellings for word in words))

    @property
    def matches(self) -> list[str]:
        """The names behind -m, and the protocol."""
        found = [word for before, word in zip(self.words, self.words[1:], strict=False) if before in ("-m", "--match")]
        return [*found, self.value("-p", "--protocol", "--proto")]

    def in_table(self, name: str) -> str:
        """What to do for another table."""
        return f"put it below *{name}" if self.restoring else f"say -t {name}"

    def make(self, chain: str) -> str:
        """What to do for a chain that is missing."""
        return f"declare it with :{chain} - [0:0]" if self.restoring else f"make it first with -N {chain}"

    # --- the ruleset

    def store(self) -> "Store | None":
        """The ruleset, if there is one that can be read now."""
        if self._store is None:
            try:
                found = store.glance()
            except Problem:
                return None
            try:
                found.tables(self.family)  # there may be a file with nothing in it yet
            except Problem:
                found.close()
                return None
            self._store = found
        return self._store

    def close(self) -> None:
        """Ends the look at it."""
        if self._store:
            self._store.close()

    def find_chain(self, name: str, table: str = "") -> "Chain | None":
        """The chain of that name, in this table if no other is said."""
        found = self.store()
        return found.chain(self.family, table or self.table, name) if found else None

    def chain_names(self, table: str = "") -> list[str]:
        """All chains of a table; the built-in ones are always there."""
        table = table or self.table
        found = self.store()
        made = [chain.name for chain in found.chains(self.family, table)] if found else []
        return [*tables.BASE_CHAINS.get(table, ()), *made]

    # --- the extensions

    def modules(self, kind: str, family: int = 0) -> "Iterator[ModuleType]":
        """The matches or targets of a family, this one if none is said."""
        for module in extensions.every(kind, family or self.family):
            if not hasattr(module, "MISSING"):
                yield module

    def options(self, module: "ModuleType", family: int = 0) -> "Sequence[Option]":
        """The option table of an extension, for this family if none is said."""
        return option_rows(module, family or self.family)


def near(word: str, known: "Iterable[str]") -> str:
    """The known word that is most like that one, or "". Case doesn't count; of two the first letter decides."""
    by_small: dict[str, str] = {}
    for one in known:
        by_small.setdefault(one.lower(), one)
    word = word.lower()
    found = get_close_matches(word, by_small, 5, LIKE)
    best = max(found, key=lambda one: (SequenceMatcher(None, one, word).ratio(), one[:1] == word[:1]), default="")
    return by_small[best] if best else ""


def listed(words: "Sequence[str]", last: str = "or") -> str:
    """`a, b or c`."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def counted(number: int, what: str) -> str:
    """`1 rule`, `2 rules`, `no rules`."""
    return f"{number or 'no'} {what}{'s' * (number != 1)}"
