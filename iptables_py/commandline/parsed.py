"""The content of one command line, as far as it is known without the ruleset, and what is known while it is read."""

from iptables_py import extensions
from iptables_py.commandline import arguments
from iptables_py.commandline.getopt import NEEDED, NONE
from iptables_py.rules.rule import Rule, Use
from iptables_py.values.integers import integer
from iptables_py.values.netdb import protocol_label, protocol_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.getopt import Words
    from iptables_py.extensions.contract import Extension


class CommandLine:
    """The content of one command line.

    `rule`: the rule; without a rule on the line, one with the defaults.
    `table`: the table.
    `commands`: the letters of the commands; `Dn` and `Zn` are -D and -Z with a rule number.
    `chain`: the chain, None if the command has none.
    `number`: the rule number, 0 if the command has none.
    `new_name`: the new name of a chain that is renamed.
    `policy`: the policy of -P, None for other commands.
    `given`: the letters of the options given, of those in flags.LIMITED.
    `verbose`: how many times -v was given.
    `sources`, `destinations`: (address, mask) for each address of -s and -d; (0, 0) is any address.
    `wants`: "help", "version" or "not version" if only that is to be printed, else "".
    `skip`: whether this is a line of a restore for the other family.
    """

    __slots__ = (
        "chain",
        "commands",
        "destinations",
        "given",
        "new_name",
        "number",
        "policy",
        "rule",
        "skip",
        "sources",
        "table",
        "verbose",
        "wants",
    )

    def __init__(self, rule: Rule, table: str) -> None:
        self.rule = rule
        self.table = table
        self.commands: set[str] = set()
        self.chain: str | None = None
        self.number = 0
        self.new_name = ""
        self.policy: str | None = None
        self.given: set[str] = set()
        self.verbose = 0
        self.sources: list[tuple[int, int]] = []
        self.destinations: list[tuple[int, int]] = []
        self.wants = ""
        self.skip = False


class ReaderState:
    """What has been read of a command line so far.

    `words`: the words of the command line, read up to `words.at`.
    `restoring`: the name of the program if the line is from that program's input, else "".
    `line`, `rule`: the result so far; `rule` is the line's rule.
    `inverted`: whether the last word was `!`.
    `protocol`: the value of -p as typed, in lower case; it names the match that an unknown option loads.
    `protocol_loaded`: whether that match has been loaded.
    `table_given`: whether there was a -t.
    `waits`: the letters of those of -w and -W that were given.
    `hosts`: the values of -s and -d, by letter.
    """

    def __init__(self, words: "Words", family: int, warn: "Callable[[str], None]", restoring: str) -> None:
        self.words = words
        self.family = family
        self.restoring = restoring
        self.rule = Rule(family, warn)
        self.line = CommandLine(self.rule, "filter")
        self.inverted = False
        self.protocol: str | None = None
        self.protocol_loaded = False
        self.table_given = False
        self.waits = ""
        self.hosts: dict[str, str] = {}

    def _jump(self, name: str) -> None:
        """Jump to a target, whose options are known from now on, or to a chain."""
        arguments.check_target_name(name)
        self.rule.jump = name
        module = extensions.load("target", name, self.family, self.rule.warn)
        if module is not None:
            self.rule.target = self.new_use(module)

    def _load_protocol_match(self) -> bool:
        """Load the match named like the protocol, unless that was done. Return whether it was loaded now."""
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
        self.rule.matches.append(self.new_use(module, beside=True))
        return True

    def new_use(self, module: "Extension", beside: bool = False) -> Use:
        """Return a new use of an extension, whose options are known from now on.

        Measured: if an extension is used again, its new options replace the old ones. Only a match that the protocol
        loads is added `beside` an earlier use: an abbreviated option may then mean either.
        """
        use = Use(module, module.NAME, self.rule)
        self.words.add(
            [(option.name, NEEDED if option.kind.words > 0 else NONE, (use, option)) for option in use.options],
            lambda key: not beside and key[0].module is module,
        )
        return use

    def _check_new_chain(self, name: str) -> None:
        """Raise Problem if no chain of that name can be created."""
        arguments.check_new_chain(name, extensions.load("target", name, self.family, self.rule.warn) is not None)
