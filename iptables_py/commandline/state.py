"""The state of reading a command line, which the functions for the options use and change."""

from iptables_py import extensions
from iptables_py.commandline import arguments
from iptables_py.commandline.getopt import NEEDED, NONE
from iptables_py.commandline.parsed import CommandLine
from iptables_py.rules.rule import Rule, Use
from iptables_py.values.integers import integer
from iptables_py.values.netdb import protocol_label, protocol_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.getopt import Words
    from iptables_py.extensions.contract import Extension


class ReaderState:
    """What has been read of a command line so far.

    `words`: the words of the command line, read up to `words.at`.
    `family`: 4 or 6.
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

    def jump(self, name: str) -> None:
        """Set the rule's jump to a target, whose options are accepted from now on, or to a chain. Raise Problem."""
        arguments.check_target_name(name)
        self.rule.jump = name
        module = extensions.load("target", name, self.family, self.rule.warn)
        if module is not None:
            self.rule.target = self.new_use(module)

    def load_protocol_match(self) -> bool:
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
        self.rule.matches.append(self.new_use(module, keep_earlier=True))
        return True

    def new_use(self, module: "Extension", keep_earlier: bool = False) -> Use:
        """Return a new use of an extension, whose options are accepted from now on.

        Measured: if an extension is used again, its new options replace the old ones. Only the match that the protocol
        loads keeps the options of an earlier use too: an abbreviated option may then mean either.
        """
        use = Use(module, module.NAME, self.rule)
        self.words.add(
            {
                option.name: (option.name, NEEDED if option.kind.words > 0 else NONE, (use, option))
                for option in use.options
            },
            lambda key: not keep_earlier and key[0].module is module,
        )
        return use

    def change_value(self, value: str, other: str) -> None:
        """Note that the reference has replaced the value that was read last by another text."""
        at = self.words.at - 1
        self.line.changed[at] = self.words.words[at].removesuffix(value) + other

    def check_new_chain(self, name: str) -> None:
        """Raise Problem if no chain of that name can be created."""
        arguments.check_new_chain(name, extensions.load("target", name, self.family, self.rule.warn) is not None)
