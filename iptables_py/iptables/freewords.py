"""The reader that notes which words of a rule are free values (`options.Free`)."""

from iptables_py.commandline.reader import Reader
from iptables_py.rules.freehosts import HOSTS
from iptables_py.rules.options import Free, bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

CHAIN = "[A-Za-z0-9_][A-Za-z0-9_.:-]{0,27}"  # pattern of most names of chains
JUMP = Free(str, str, lambda number: "sample-chain-9z", CHAIN)  # a chain after -j or -g


class FreeWordReader(Reader):
    """A reader of one line `-A ...` that notes which words are free values.

    `before`: words to read before the line's own; they are not counted in word numbers.
    `free`: the kinds of the free values, by word number. A value in the same word as its option is not free, and none
    is of an extension that the rule uses twice.
    `names`: the names of protocols, matches and targets, which decide what options there are.
    `warnings`: the warnings printed while reading.
    """

    def __init__(self, before: list[str], words: list[str], family: int, program: str) -> None:
        self.warnings: list[str] = []
        super().__init__([*before, *words], family, self.warnings.append, program)
        self.before = len(before)
        self.free: dict[int, Free] = {}
        self.names: set[str] = set()
        self.owners: dict[int, tuple[Use, Option]] = {}  # of the words in `free`

    def read(self) -> "CommandLine":
        line = super().read()
        modules = [use.module for use in self.rule.matches]
        for number, (use, option) in self.owners.items():
            if modules.count(use.module) > 1 or bound(option, use.seen):
                del self.free[number]
        return line

    def _word_number(self, value: str | None) -> int:
        """Return the number of the word just read, 0 if it is not the value alone."""
        last = self.words.at - 1
        return last - self.before if self.words.words[last] == value else 0

    def extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        number = self._word_number(value)
        super().extension_option(key, value)
        free = key[1].free
        if number and free and free.in_lines:
            self.free[number] = free
            self.owners[number] = key

    def own_option(self, letter: str, value: str | None) -> None:
        number = self._word_number(value)
        super().own_option(letter, value)
        if not number:
            return
        if letter in "sd":
            self.free[number] = HOSTS[self.family]
        elif letter in "jg" and self.rule.target is None:
            self.free[number] = JUMP
        elif letter in "jgmp":
            self.names.add(value or "")
