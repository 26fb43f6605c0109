"""One iptables command line, as far as its words alone tell: the program's own options, read into a CommandLine."""

from iptables_py import extensions
from iptables_py.commandline import arguments, checks, flags
from iptables_py.commandline.getopt import END, ERRORS, EXCESS, MISSING, NEEDED, NONE, WORD, Words
from iptables_py.commandline.parsed import CommandLine
from iptables_py.errors import BARE, TRY, Problem
from iptables_py.rules.options import IF_ANY
from iptables_py.rules.rule import Rule, Use
from iptables_py.rules.spec import check
from iptables_py.values.integers import integer
from iptables_py.values.interfaces import interface
from iptables_py.values.netdb import fold, protocol_label, protocol_name, protocol_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.options import Option


def read(
    words: "Sequence[str]", family: int, warn: "Callable[[str], None]", restoring: str = ""
) -> CommandLine:
    """Read a command line; `restoring` is the program's name when it is a line of that program's input.

    Raises Problem with the reference's text, in the reference's order of checks.
    """
    return Reader(words, family, warn, restoring).read()


class Reader:
    """The reading of one command line: its words, and what is known so far."""

    def __init__(self, words: "Sequence[str]", family: int, warn: "Callable[[str], None]", restoring: str) -> None:
        self.words = Words(words, flags.SHORT, flags.LONG)
        self.family = family
        self.restoring = restoring
        self.rule = Rule(family, warn)
        self.line = CommandLine(self.rule, "filter")
        self.inverted = False
        self.protocol: str | None = None  # as typed: it names the match that is loaded on demand
        self.protocol_loaded = False
        self.table_given = False
        self.waits = ""  # which of -w and -W were given
        self.hosts: dict[str, str] = {}

    def read(self) -> CommandLine:
        """Read all words; raises Problem."""
        line = self.line
        while self.step():
            if line.wants or line.skip:
                return line
        self._finish()
        return line

    def step(self) -> bool:
        """Read the next option, or what else comes; False at the end. Raises Problem."""
        key, value = self.words.next()
        if key == END:
            return False
        if key in ERRORS:
            self._unreadable(key, value or "")
        elif key == WORD:
            self._word(value or "")
        else:
            (self._extension_option if isinstance(key, tuple) else self._own_option)(key, value)
            self.inverted = False
        return True

    def _unreadable(self, key: str, word: str) -> None:
        if self._load_protocol_match():
            self.words.at -= 1  # the word is read again
            return
        if key == EXCESS:
            word = "-" + self.words.letter(word)  # so named by the reference
        raise Problem(f'option "{word}" requires an argument' if key == MISSING else f'unknown option "{word}"')

    def _word(self, word: str) -> None:
        if word != "!":
            raise Problem(f"Bad argument `{word}'", BARE)
        if self.inverted:
            raise Problem("multiple consecutive ! not allowed")
        self.inverted = True

    def _extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        use, option = key
        use.module.read(use, option, self._whole_value(option.kind.words, value), self.inverted)

    def _whole_value(self, count: int, value: str | None) -> "str | list[str] | None":
        """The value with the words behind it that are part of it; see Kind.words for their count."""
        words = self.words
        if count == IF_ANY:
            return words.take() if words.has_value() else None
        if count == 2:
            follows = words.at < len(words.words) and words.words[words.at][:1] != "!"
            return [value or "", words.take()] if follows else [value or ""]
        return value or ""

    def _add(self, module: "Extension", beside: bool = False) -> Use:
        """A new use of an extension.

        Measured: a repeated one's options take the place of the earlier one's. Only those that the protocol loads
        come `beside` them, so that what is cut short may then mean either.
        """
        use = Use(module, module.NAME, self.rule)
        self.words.add(
            [(option.name, NEEDED if option.kind.words > 0 else NONE, (use, option)) for option in use.options],
            lambda key: not beside and key[0].module is module,
        )
        return use

    def _load_protocol_match(self) -> bool:
        """Load the match that the protocol names, once, when an unknown option asks for it."""
        if self.protocol is None or self.protocol_loaded:
            return False
        name = self.protocol
        if integer(name, 0, 255) is not None:
            number = self.rule.protocol
            name = (protocol_label if "n" in self.line.given else protocol_name)(number) or ""
        module = extensions.load("match", name, self.family)
        if module is None:
            return False
        self.protocol_loaded = True
        self.rule.matches.append(self._add(module, beside=True))
        return True

    def _match(self, name: str) -> None:
        if self.inverted:
            raise Problem("unexpected ! flag before --match")
        arguments.check_match(name)
        module = extensions.load("match", name, self.family)
        if module is None:
            raise Problem(f"Couldn't load match `{extensions.SAME_MATCH.get(name, name)}':No such file or directory\n")
        self.rule.matches.append(self._add(module))

    def _jump(self, name: str) -> None:
        arguments.check_target(name)
        self.rule.jump = name
        module = extensions.load("target", name, self.family, self.rule.warn)
        if module is not None:
            self.rule.target = self._add(module)

    def _own_option(self, letter: str, value: str | None) -> None:
        line = self.line
        if letter in flags.COMMAND_LETTERS:
            self._command(letter, value)
        elif letter in flags.LIMITED_BY_LETTER or letter == "g":
            self._given("j" if letter == "g" else letter)
            self._rule_option(letter, value or "")
        elif letter == "m":
            self._match(value or "")
        elif letter == "t":
            self._table(value or "")
        elif letter in "wW":
            self._wait(letter, value)
        elif letter in "46":
            if int(letter) != self.family:
                if not self.restoring:
                    raise Problem("", TRY)
                line.skip = True
        elif letter == "h":
            if self.protocol and not self.rule.matches:
                self._load_protocol_match()
            line.wants = "help"
        elif letter == "V":
            line.wants = "not version" if self.inverted else "version"

    def _given(self, letter: str) -> None:
        """Note an option that may stand once (-v may repeat), and its `!`."""
        given = self.line.given
        if letter == "v" and self.line.verbose:
            return
        flag = flags.LIMITED_BY_LETTER[letter]
        if letter in given:
            raise Problem(f"multiple --{flag.names[0]} options not allowed")
        given.add(letter)
        if self.inverted:
            if not flag.invertible:
                raise Problem(f"cannot have ! before --{flag.names[0]}")
            self.rule.inverted.add(letter)

    def _rule_option(self, letter: str, value: str) -> None:
        rule, line = self.rule, self.line
        if letter in "sd":
            self.hosts[letter] = value
        elif letter == "p":
            self.protocol = fold(value)
            rule.protocol = protocol_number(self.protocol)
            if rule.protocol == 0 and "p" in rule.inverted:
                raise Problem("rule would never match protocol")
            arguments.warn_of_header(rule, self.protocol)
        elif letter == "j":
            self._jump(value)
        elif letter == "g":
            rule.goto = True
            arguments.check_target(value)
            rule.jump = value
        elif letter == "i":
            rule.in_interface = interface(value, "i" in rule.inverted, rule.warn)
        elif letter == "o":
            rule.out_interface = interface(value, "o" in rule.inverted, rule.warn)
        elif letter == "f":
            rule.fragment = arguments.fragment(self.family)
        elif letter == "c":
            rule.packets, rule.bytes = arguments.read_counters(self.words, value)
        elif letter == "v":
            line.verbose += 1

    def _table(self, name: str) -> None:
        if self.inverted:
            raise Problem("unexpected ! flag before --table")
        if self.restoring and self.table_given:
            raise Problem(f"The -t option cannot be used in {self.restoring}.\n")
        self.line.table = name
        self.table_given = True

    def _wait(self, letter: str, value: str | None) -> None:
        if self.restoring:
            raise Problem(f"You cannot use `-{letter}' from iptables-restore")  # for IPv6 too
        arguments.check_wait(self.words, letter, value, self.rule.warn)
        self.waits += letter

    def _command(self, letter: str, value: str | None) -> None:
        line, words = self.line, self.words
        if letter == "N":
            self._check_new_chain(value or "")
        if self.inverted:
            raise Problem("unexpected '!' flag")
        together = flags.TOGETHER.get(letter, "")
        for other in line.commands:
            if other[0] not in together:
                raise Problem(f"Cannot use -{letter} with -{other[0]}")
        line.commands.add(letter)
        if value is None and letter in "LSFZX" and words.has_value():
            value = words.take()
        if value is not None:
            line.chain = value
        if letter in "EP":
            self._second_word(letter)
        elif letter in "DRILSZ":
            self._rule_number(letter)

    def _check_new_chain(self, name: str) -> None:
        arguments.check_new_chain(name, extensions.load("target", name, self.family, self.rule.warn) is not None)

    def _second_word(self, letter: str) -> None:
        if not self.words.has_value():
            what = "old-chain-name and new-chain-name" if letter == "E" else "a chain and a policy"
            raise Problem(f"-{letter} requires {what}")
        word = self.words.take()
        if letter == "E":
            self._check_new_chain(word)
            self.line.new_name = word
        else:
            self.line.policy = word

    def _rule_number(self, letter: str) -> None:
        line = self.line
        if self.words.has_value():
            read_number = arguments.deletion_number if letter == "D" else arguments.rule_number
            line.number = read_number(self.words.take())
            if letter in "DZ":
                line.commands = {letter + "n"}
        elif letter == "R":
            raise Problem("-R requires a rule number")
        elif letter == "I":
            line.number = 1

    def _finish(self) -> None:
        line = self.line
        if self.waits and "w" not in self.waits:
            raise Problem("--wait-interval only makes sense with --wait\n")
        checks.check_nat(line)
        check(self.rule)
        if self.words.at < len(self.words.words):
            raise Problem("unknown arguments found on commandline")
        if not line.commands:
            raise Problem("no command specified")
        if self.inverted:
            raise Problem("nothing appropriate following !")
        checks.check_addresses(line, self.hosts)
        checks.check_options(line)
        checks.check_chain(line)
