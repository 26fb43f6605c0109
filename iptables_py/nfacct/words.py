"""The parser for nfacct command lines, in which commands and options may be abbreviated."""

from iptables_py.errors import RULESET, Problem
from iptables_py.values.integers import scanned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION = "1.0.2"
TITLE = f"nfacct v{VERSION}"
USAGE = "Usage: nfacct command [parameters]..."
# Each with its arguments. An abbreviation, the empty word too, means the first that begins with it (measured).
FILTERS = ("counters", "bytes-quota", "pkts-quota", "overquota")
FORMATS = ("xml", "json")
RESET = "reset"
COMMANDS = {
    "list": f"[{RESET}] [{'|'.join(FORMATS)}] [{'|'.join(FILTERS)}]",
    "add": "NAME [byte|packet QUOTA]",
    "delete": "NAME",
    "get": f"NAME [{RESET}] [{'|'.join(FORMATS)}]",
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
    command = _first(tuple(COMMANDS), line[0])
    if command is None:
        raise problem(f"Unknown command: {line[0]}\n{USAGE}")
    return command


def _first(names: tuple[str, ...], word: str) -> str | None:
    return next((name for name in names if name.startswith(word)), None)


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
    quota = unsigned(text)[0]
    if quota is None:
        raise problem("error reading quota")
    return mode, quota


def unsigned(text: str) -> tuple[int | None, str]:
    """Return the integer at the start of `text` as scanf's %lu does, None without one, and the rest of the text."""
    number, rest = scanned(text)
    return None if number is None else (number if abs(number) <= MOST else MOST) & MOST, rest


def list_options(words: "Sequence[str]") -> set[str]:
    """Return the options of `list`, at most one of FORMATS and of FILTERS. Raise Problem."""
    given: set[str] = set()
    for word in words:
        option = _option((RESET, *FORMATS, *FILTERS), word)
        rivals = next((group for group in (FORMATS, FILTERS) if option in group), (RESET,))
        if not given.isdisjoint(rivals):
            raise Problem(f'Error: duplicate "{word}" or collision with another option ', RULESET)
        given.add(option)
    return given


def get_options(words: "Sequence[str]") -> set[str]:
    """Return the options of `get`, of FORMATS only the last. Raise Problem."""
    given: set[str] = set()
    for word in words:
        option = _option((RESET, *FORMATS), word)
        if option in FORMATS:
            given.difference_update(FORMATS)
        given.add(option)
    return given


def _option(names: tuple[str, ...], word: str) -> str:
    option = _first(names, word)
    if option is None:
        raise problem("unknown argument")
    return option
