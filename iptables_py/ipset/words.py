"""The parser for ipset command lines: options in any position, abbreviated commands, and ipset's number formats."""

from iptables_py.errors import RULESET, Problem
from iptables_py.values.integers import BLANKS, leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = "7.17"
NAME_BYTES = 31
NO_COMMAND = "No command specified"

# For each command: its names, the least and the greatest number of arguments. An abbreviation means the first command
# in this order that begins with it.
COMMANDS: "dict[str, tuple[tuple[str, ...], int, int]]" = {
    "create": (("create", "n", "-N"), 2, 2),
    "add": (("add", "-A"), 2, 2),
    "del": (("del", "-D"), 2, 2),
    "test": (("test", "-T"), 2, 2),
    "destroy": (("destroy", "x", "-X"), 0, 1),
    "list": (("list", "-L"), 0, 1),
    "save": (("save", "-S"), 0, 1),
    "restore": (("restore", "-R"), 0, 0),
    "flush": (("flush", "-F"), 0, 1),
    "rename": (("rename", "e", "-E"), 2, 2),
    "swap": (("swap", "w", "-W"), 2, 2),
    "help": (("help", "-h", "-H"), 0, 1),
    "version": (("version", "-v", "-V"), 0, 0),
    "quit": (("quit",), 0, 0),
}
# the program's own options: their names, and whether they have a value
OPTIONS = {
    "exist": (("-!", "-exist"), False),
    "output": (("-o", "-output"), True),
    "sorted": (("-s", "-sorted"), False),
    "quiet": (("-q", "-quiet"), False),
    "resolve": (("-r", "-resolve"), False),
    "name": (("-n", "-name"), False),
    "terse": (("-t", "-terse"), False),
    "file": (("-f", "-file"), True),
}

SPELLINGS = {
    spelling: option for option, ((short, long), _) in OPTIONS.items() for spelling in (short, long, "-" + long)
}
OUTPUTS = ("plain", "save", "xml")


class Refusal(Problem):
    """An error reported by the kernel. The changes that the command has already made are kept."""

    def __init__(self, text: str) -> None:
        super().__init__(text, RULESET)


class Request:
    """One parsed command line.

    command: a key of COMMANDS
    names: the command's arguments
    rest: the words after the arguments
    options: the program's own options and their values
    """

    __slots__ = ("command", "names", "options", "rest")

    def __init__(self, command: str, names: list[str], rest: list[str], options: "dict[str, str]") -> None:
        self.command = command
        self.names = names
        self.rest = rest
        self.options = options


def read(words: "Sequence[str]", options: "dict[str, str]") -> Request:
    """Parse a command line, without the program's name, and add its options to `options`.

    Raise Problem if it is invalid.
    """
    rest = without_options(words, options)
    if not rest:
        raise Problem(f"{NO_COMMAND}.")
    command = command_named(rest.pop(0))
    _, least, most = COMMANDS[command]
    if len(rest) < least:
        number = "second " if rest else ""
        raise Problem(f"Missing {number}mandatory argument to command {command}")
    return Request(command, rest[:most], rest[most:], options)


def interactive(words: "Sequence[str]") -> bool:
    """Return whether the words request interactive mode. The words after `-` are not checked.

    Raise Problem if an option is invalid.
    """
    return "-" in words and without_options(words, {})[:1] == ["-"]


def option_named(word: str) -> str | None:
    """Return the program's option that the word is, as a key of OPTIONS, or None."""
    return SPELLINGS.get(word) if word[:1] == "-" else None


def without_options(given: "Sequence[str]", options: "dict[str, str]") -> list[str]:
    """Move the program's options, which may appear anywhere, into `options`. Return the other words.

    Raise Problem if an option's value is missing or invalid.
    """
    words, rest = iter(given), []
    for word in words:
        option = option_named(word)
        if option is None:
            rest.append(word)
        elif not OPTIONS[option][1]:
            options[option] = ""
        else:
            value = next(words, None)
            if value is None:
                raise Problem(f"Missing mandatory argument to option {OPTIONS[option][0][0]}")
            options[option] = value
            if option == "output" and options[option] not in OUTPUTS:
                raise Problem(f"Syntax error: unknown output mode '{options[option]}'", RULESET)
    return rest


def command_named(word: str) -> str:
    """Return the command that a word means, as a key of COMMANDS. Raise Problem if there is none."""
    if word in COMMANDS:
        return word
    for command, (names, _, _) in COMMANDS.items():
        for name in names:
            if word == name if name[0] == "-" else name.startswith(word[2:] if _doubled(word) else word):
                return command
    raise Problem(f"{NO_COMMAND}: unknown argument {word}")


def _doubled(word: str) -> bool:
    return len(word) > 2 and word[:2] == "--"


def syntax(text: str) -> Problem:
    """Return the Problem for a value that cannot be parsed."""
    return Problem(f"Syntax error: {text}", RULESET)


def number(text: str, low: int, high: int) -> int:
    """Parse an integer in C notation. Raise Problem if it is invalid or not between `low` and `high`."""
    if text.isdigit() and text.isascii() and len(text) < 20 and text[0] != "0" and low <= int(text) <= high:
        return int(text)
    bare = text.lstrip(BLANKS)
    negative = bare[:1] == "-"
    value, rest = leading_integer(bare[1:] if negative else bare, 512)
    if value is None or rest:
        raise syntax(f"'{text}' is invalid as number")
    if negative or not low <= value <= high:
        raise syntax(f"'{text}' is out of range {low}-{high}")
    return value


def set_name(text: str) -> str:
    """Return the name of a set unchanged. Raise Problem if it is too long."""
    if len(text.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise syntax(f"setname '{text}' is longer than {NAME_BYTES} characters")
    return text
