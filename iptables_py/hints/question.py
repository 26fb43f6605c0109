"""The input of a hint: the refused command and the current ruleset; and functions to phrase hints."""

from difflib import SequenceMatcher, get_close_matches

from iptables_py import extensions, tables
from iptables_py.commandline import flags
from iptables_py.errors import Problem
from iptables_py.rules.options import option_rows
from iptables_py.store import store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.options import Option
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

LIKE = 0.65  # least similarity, from 0 to 1, of a word to suggest


class Question:
    """A refused command.

    words: the words of the command, or if `restoring` those of the line of the restore
    table: the table that they apply to
    """

    def __init__(self, words: "Sequence[str]", family: int, table: str, restoring: bool = False) -> None:
        self.words = list(words)
        self.family = family
        self.table = table
        self.restoring = restoring
        self._store: Store | None = None

    @property
    def other(self) -> str:
        """Return the name of the program for the other family."""
        return "ip6tables" if self.family == 4 else "iptables"

    def value(self, *options: str) -> str:
        """Return the word after the first of these options, or ""."""
        for at, word in enumerate(self.words[:-1]):
            if word in options:
                return self.words[at + 1]
        return ""

    @property
    def chain(self) -> str:
        """Return the chain that the command names, or ""."""
        spellings = [(f"-{flag.letter}", *(f"--{name}" for name in flag.names)) for flag in flags.COMMANDS]
        return self.value(*(word for words in spellings for word in words))

    @property
    def matches(self) -> list[str]:
        """Return the names after -m, followed by the protocol."""
        found = [word for before, word in zip(self.words, self.words[1:], strict=False) if before in ("-m", "--match")]
        return [*found, self.value("-p", "--protocol", "--proto")]

    def in_table(self, name: str) -> str:
        """Return the advice to use another table."""
        return f"move it below *{name}" if self.restoring else f"use -t {name}"

    def make(self, chain: str) -> str:
        """Return the advice to create a missing chain."""
        return f"declare it with :{chain} - [0:0]" if self.restoring else f"create it first with -N {chain}"

    # --- the ruleset

    def store(self) -> "Store | None":
        """Return the ruleset, or None if there is none that can be read now."""
        if self._store is None:
            try:
                found = store.glance()
            except Problem:
                return None
            try:
                found.tables(self.family)  # raises Problem if the file is still empty
            except Problem:
                found.close()
                return None
            self._store = found
        return self._store

    def close(self) -> None:
        """Close the ruleset."""
        if self._store:
            self._store.close()

    def find_chain(self, name: str, table: str = "") -> "Chain | None":
        """Return the chain of that name, or None. The default table is the command's."""
        found = self.store()
        return found.chain(self.family, table or self.table, name) if found else None

    def chain_names(self, table: str = "") -> list[str]:
        """Return the names of all chains of a table. The built-in chains are always included."""
        table = table or self.table
        found = self.store()
        made = [chain.name for chain in found.chains(self.family, table)] if found else []
        return [*tables.BASE_CHAINS.get(table, ()), *made]

    # --- the extensions

    def modules(self, kind: str, family: int = 0) -> "Iterator[Extension]":
        """Yield the matches or targets of a family, by default the command's."""
        for module in extensions.every(kind, family or self.family):
            if not module.MISSING:
                yield module

    def options(self, module: "Extension", family: int = 0) -> "Sequence[Option]":
        """Return the options of an extension for a family, by default the command's."""
        return option_rows(module, family or self.family)


def near(word: str, known: "Iterable[str]") -> str:
    """Return the known word that is most similar to `word`, ignoring case, or "".

    Of equally similar words, one with the same first letter is preferred.
    """
    by_small: dict[str, str] = {}
    for one in known:
        by_small.setdefault(one.lower(), one)
    word = word.lower()
    found = get_close_matches(word, by_small, 5, LIKE)
    best = max(found, key=lambda one: (SequenceMatcher(None, one, word).ratio(), one[:1] == word[:1]), default="")
    return by_small[best] if best else ""


def listed(words: "Sequence[str]", last: str = "or") -> str:
    """Return the words as `a, b or c`."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def counted(number: int, what: str) -> str:
    """Return `1 rule`, `2 rules` or `no rules`."""
    return f"{number or 'no'} {what}{'s' * (number != 1)}"
