"""The input of a hint: the refused command and the current ruleset."""

from iptables_py import extensions, tables
from iptables_py.commandline import flags
from iptables_py.commandline.reader import Reader
from iptables_py.errors import Problem
from iptables_py.hints.phrases import listed, quotes
from iptables_py.hints.stored import Stored
from iptables_py.rules.options import option_rows
from iptables_py.rules.rule import uses
from iptables_py.rules.spec import check
from iptables_py.store import glances

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class Question(Stored):
    """A refused command.

    words: the words of the command, or if `restoring` those of the line of the restore
    text: the message
    table: the table that they apply to
    restoring: "", or the name of the program whose input has the line
    """

    def __init__(
        self,
        words: "Sequence[str]",
        family: int,
        text: str,
        table: str,
        restoring: str = "",
        open_store: "Callable[[], Store]" = glances.glance,
    ) -> None:
        super().__init__(open_store)
        self.words = list(words)
        self.family = family
        self.text = text
        self.table = table
        self.restoring = restoring
        self._reader: Reader | None = None

    @property
    def other(self) -> str:
        """Return the advice to use the other family."""
        if self.restoring:
            return f"these rules are for IPv{self.family}"
        return f"use {'ip6tables' if self.family == 4 else 'iptables'}"

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
    def command(self) -> str:
        """Return the command as typed, such as -A, or ""."""
        spellings = {f"-{flag.letter}" for flag in flags.COMMANDS} | {
            f"--{name}" for flag in flags.COMMANDS for name in flag.names
        }
        return next((word for word in self.words if word in spellings), "")

    @property
    def quoted(self) -> list[str]:
        """Return the words that the message quotes."""
        return quotes(self.text)

    @property
    def reader(self) -> Reader:
        """Return the reader that has read the words up to the fault, without a look-up of hosts."""
        if self._reader is None:
            words = ["-t", self.table, *self.words] if self.restoring else self.words
            reader = self._reader = Reader(words, self.family, lambda warning: None, self.restoring)
            try:
                while reader.step():
                    pass
                check(reader.rule)
            except Problem:
                reader.load_protocol_match()
        return self._reader

    @property
    def uses(self) -> "list[Use]":
        """Return the uses of extensions up to the fault."""
        return list(uses(self.reader.rule))

    def in_table(self, names: "Sequence[str]") -> str:
        """Return the advice to use one of these tables instead."""
        if self.restoring:
            return f"move it below {listed([f'*{name}' for name in names])}"
        return f"use {listed([f'-t {name}' for name in names])}"

    def make(self, chain: str) -> str:
        """Return the advice to create a missing chain."""
        return f"declare it with :{chain} - [0:0]" if self.restoring else f"create it first with -N {chain}"

    # --- the ruleset

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
