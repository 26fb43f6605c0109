"""The parser for nfacct command lines, in which commands and options may be abbreviated."""

from iptables_py.errors import RULESET, Problem
from iptables_py.values.integers import leading_decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = "1.0.2"
TITLE = f"nfacct v{VERSION}"
USAGE = "Usage: nfacct command [parameters]..."
RESET = "reset"
FORMATS = ("xml", "json")
# The options of commands; only one of each group applies.
GROUPS: "dict[str, tuple[tuple[str, ...], ...]]" = {
    "list": ((RESET,), FORMATS, ("counters", "bytes-quota", "pkts-quota", "overquota")),
    "get": ((RESET,), FORMATS),
}
# Each with its arguments. A word means the first that begins with it, the empty word too (measured).
COMMANDS = {
    "list": " ".join(f"[{'|'.join(group)}]" for group in GROUPS["list"]),
    "add": "NAME [byte|packet QUOTA]",
    "delete": "NAME",
    "get": " ".join(("NAME", *(f"[{'|'.join(group)}]" for group in GROUPS["get"]))),
    "flush": "",
    "version": "",
    "help": "",
    "restore": "",
    "monitor": "",
}
MODES = ("byte", "packet")
MOST = (1 << 64) - 1


def problem(text: str) -> Problem:
    """Return the Problem with that message after the program's name and version."""
    return Problem(f"{TITLE}: {text}", RULESET)


def command_named(line: "Sequence[str]") -> str:
    """Return the command of a command line, as a key of COMMANDS. Raise Problem."""
    if not line:
        raise Problem(USAGE, RULESET)
    for command in COMMANDS:
        if command.startswith(line[0]):
            return command
    raise problem(f"Unknown command: {line[0]}\n{USAGE}")


def name_in(words: "Sequence[str]", most: int) -> str:
    """Return the first word, the name of an object. Raise Problem if it is missing or there are more than `most`."""
    if not words:
        raise problem("missing object name")
    at_most(words, most)
    return words[0]


def at_most(words: "Sequence[str]", most: int) -> None:
    """Raise Problem if there are more words than that."""
    if len(words) > most:
        raise problem("too many arguments")


def quota_of(words: "Sequence[str]") -> tuple[str | None, int]:
    """Return mode and quota, (None, 0) if there are no words. Raise Problem."""
    if not words:
        return None, 0
    if len(words) == 1:
        raise problem("missing quota value")
    mode, text = words
    if mode not in MODES:
        raise problem('argument must "byte" or "packet"')
    quota = leading_decimal(text)
    if quota is None:
        raise problem("error reading quota")
    return mode, unsigned(quota)


def unsigned(number: int) -> int:
    """Return what scanf's %lu stores for a decimal number."""
    return (number if abs(number) <= MOST else MOST) & MOST


def options_in(command: str, words: "Sequence[str]") -> set[str]:
    """Return the options of the command, one of each group at most. Raise Problem.

    Measured: `list` refuses a second one of a group, of `get` the last counts.
    """
    given: set[str] = set()
    for word in words:
        option, group = _option(command, word)
        if command == "list" and not given.isdisjoint(group):
            raise Problem(f'Error: duplicate "{word}" or collision with another option ', RULESET)
        given = given.difference(group) | {option}
    return given


def _option(command: str, word: str) -> tuple[str, tuple[str, ...]]:
    """Return the option that the word is, and its group. Raise Problem."""
    for group in GROUPS[command]:
        for option in group:
            if option.startswith(word):
                return option, group
    raise problem("unknown argument")
