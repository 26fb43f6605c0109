"""Reading one iptables command line into a CommandLine, without the ruleset."""

from iptables_py.commandline import arguments, checks, flags
from iptables_py.commandline.getopt import END, ERRORS, EXCESS, MISSING, WORD, Words
from iptables_py.commandline.state import ReaderState
from iptables_py.errors import BARE, Problem
from iptables_py.rules.options import IF_ANY
from iptables_py.rules.spec import check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.commandline.flags import Flag
    from iptables_py.commandline.getopt import Table
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.rules.knownsets import Known
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use


def read(
    words: "Sequence[str]", family: int, warn: "Callable[[str], None]", restoring: str = "", sets: "Known | None" = None
) -> "CommandLine":
    """Read a command line. Raise Problem with the reference's text, in the reference's order of checks.

    `words`: without the program's name.
    `warn`: called with the text of each warning.
    `restoring`: the program's name if this is a line of that program's input, else "".
    `sets`: the sets that exist, None for those of the user's ruleset.
    """
    reader = Reader(words, family, warn, restoring)
    reader.rule.sets = sets
    return reader.read()


class Reader(ReaderState):
    """A reader of one command line. The rows of flags.py name the functions for the program's own options."""

    def __init__(self, words: "Sequence[str]", family: int, warn: "Callable[[str], None]", restoring: str) -> None:
        super().__init__(Words(words, flags.SHORT, self.long()), family, warn, restoring)

    def long(self) -> "Table":
        """Return the table of the program's own long options."""
        return flags.LONG

    def read(self) -> "CommandLine":
        """Read all words and check the line as a whole. Raise Problem."""
        line = self.line
        while self.step():
            if line.wants or line.skip:
                return line
        self._finish()
        return line

    def step(self) -> bool:
        """Read the next option, `!` or other word. Return False if there are no more words. Raise Problem."""
        key, value = self.words.next()
        if isinstance(key, tuple):
            self.extension_option(key, value)
            self.inverted = False
        elif key == WORD:
            self._word(value or "")
        elif key == END:
            return False
        elif key in ERRORS:
            self._unreadable(key, value or "")
        else:
            self.own_option(key, value)
            self.inverted = False
        return True

    def _unreadable(self, key: str, word: str) -> None:
        """Load the match of the protocol, so that the word is read again, or raise Problem."""
        if self.load_protocol_match():
            self.words.at -= 1
            return
        if key == EXCESS:
            word = "-" + self.words.letter(word)  # the reference's message has the letter
        raise Problem(f'option "{word}" requires an argument' if key == MISSING else f'unknown option "{word}"')

    def _word(self, word: str) -> None:
        """Read a word that is no option. Raise Problem unless it is a `!`."""
        if word != "!":
            raise Problem(f"Bad argument `{word}'", BARE)
        if self.inverted:
            raise Problem("multiple consecutive ! not allowed")
        self.inverted = True
        self.line.changed[self.words.at - 1] = ""

    def extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        """Read an option of an extension. Raise Problem."""
        use, option = key
        use.module.read(use, option, self.whole_value(option.kind.words, value), self.inverted)
        if option.cut and value and option.cut in value:
            self.change_value(value, value.partition(option.cut)[0])

    def whole_value(self, count: int, value: str | None) -> "str | list[str] | None":
        """Return the value together with the words after it that belong to it; `count` is Kind.words."""
        words = self.words
        if count == IF_ANY:
            return words.take() if words.has_value() else None
        if count == 2:
            follows = words.at < len(words.words) and words.words[words.at][:1] != "!"
            return [value or "", words.take()] if follows else [value or ""]
        return value or ""

    def own_option(self, letter: str, value: str | None) -> None:
        """Read one of the program's own options. Raise Problem."""
        noted = flags.NOTED.get(letter)
        if noted:
            self._note(noted)
        read = flags.READ.get(letter)
        if read:
            read(self, letter, value)

    def _note(self, flag: "Flag") -> None:
        """Note an option and its `!`. Raise Problem if it is repeated (only -v may be) or can't be inverted."""
        letter, given = flag.letter, self.line.given
        if letter == "v" and self.line.verbose:
            return
        if letter in given:
            raise Problem(f"multiple --{flag.names[0]} options not allowed")
        given.add(letter)
        if self.inverted:
            if not flag.invertible:
                raise Problem(f"cannot have ! before --{flag.names[0]}")
            self.rule.inverted.add(letter)

    def _finish(self) -> None:
        """Check the line as a whole. Raise Problem."""
        line = self.line
        if self.waits and "w" not in self.waits:
            raise Problem("--wait-interval only makes sense with --wait\n")
        checks.check_no_drop_in_nat(line)
        check(self.rule)
        if self.words.at < len(self.words.words):
            raise Problem("unknown arguments found on commandline")
        if not line.commands:
            raise Problem("no command specified")
        if self.inverted:
            raise Problem("nothing appropriate following !")
        checks.read_addresses(line, self.hosts)
        checks.check_options_allowed(line)
        if line.chain is not None:
            arguments.check_chain_length(line.chain)
            checks.check_interfaces(line)
