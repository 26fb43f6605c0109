"""Find the line of a shell script that ran a command, from the script's text and the shell's offset in it.

Before bash starts a command it seeks back in its script to the start of the next complete command, after the loop, list
or call that contains the command. For commands of `eval`, of sourced files and of traps it does not; the offset is then
the arbitrary point up to which it has read (measured). A background command may start when the shell is further on.
dash and the sh of busybox never seek back: what they execute ends in the last block that they have read, or is a
function, a trap or in the background.

So the command is in the text before the offset, or in a file that is sourced there. Its line is known if exactly one
line there can have produced its words.
"""

import re

from iptables_py.scripts.document import can_be
from iptables_py.scripts.fitting import LATER, TAKING_TEXT, fits, may_become_any, passes_on
from iptables_py.scripts.shell import BETWEEN, CLOSES, commands_of
from iptables_py.scripts.sources import files_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.scripts.sources import Files, Script
    from iptables_py.scripts.words import Command, Document, Source

RESERVED = BETWEEN | CLOSES
_AT_ANY_TIME = re.compile(r"(?<![&<>|])&(?![&>])|[<>]\(|\b(?:coproc|trap)\b")
_PLAIN_LIST = re.compile(r"[^(){}`\\#<]*")
_SOURCES = re.compile(r"(?:^|[\s;&|({])(?:\.|source)[ \t]", re.MULTILINE)
# builtins that run no command of another place; any other name can be a function of a file that is not known
_HARMLESS = frozenset(
    [
        ":", ".", "[", "break", "cd", "continue", "echo", "exit", "export", "false", "local", "printf", "pwd", "read",
        "readonly", "return", "set", "shift", "source", "test", "times", "true", "umask", "unset", "wait"
    ]
)


class Line:
    """A line that can have run the command: the path and the text of its file, its number, and the command's
    here-document."""

    __slots__ = ("document", "number", "path", "text")

    def __init__(self, source: "Script | Source", number: int, document: "Document | None" = None) -> None:
        self.path = source.path
        self.text = source.text
        self.number = number
        self.document = document


def lines_of(script: "Script", argv: "Sequence[str]", content: bytes | None = None) -> list[Line]:
    """Return the lines one of which has certainly run a program with these words; none if that is not certain.

    `content` is the program's standard input, if that is known.
    """
    if script.seeks and not script.is_whole and (number := _last_line(script.text, argv)):
        return [Line(script, number)]
    files = files_of(script)
    fitting = [one for one in files.commands if fits(one, argv)]
    reached = _reached(files, _first(script, files.commands), fitting)
    if not script.is_whole:  # its last line may be incomplete, and so it has not run
        end = script.text.rfind("\n")
        reached = {one: None for one in reached if one.source or one.start < end}
    if any(files.sourced.get(one, one) is None for one in reached):
        return []  # it may be executing a file that is not known
    functions = {one.function for one in files.commands}
    fitting = [one for one in fitting if one in reached and _reads(one, (one.source or script).text, content)]
    own = dict.fromkeys(fitting)
    others = (one.words[0].literal for one in reached if one not in own)
    if not files.is_complete() and not functions | _HARMLESS >= set(others):
        return []
    if fitting := [one for one in fitting if not passes_on(one)] or fitting:
        fitting += [one for one in reached if one not in own and may_become_any(one, functions)]
    found: dict[tuple[str, int], Line] = {}
    for one in fitting:
        source = one.source or script
        number = source.text.count("\n", 0, one.start) + 1
        line = found.setdefault((source.path, number), Line(source, number, one.document))
        if line.document is not one.document:
            line.document = None  # of another command in this line
    return [found[place] for place in sorted(found)]


def _reads(command: "Command", text: str, content: bytes | None) -> bool:
    """Return whether the command can have had that standard input, if it has a here-document in the text."""
    return content is None or not command.document or can_be(command.document, text, content)


def _first(script: "Script", commands: "Iterable[Command]") -> int:
    """Return the number of the first complete command of the script that can be running."""
    own = [one for one in commands if not one.source]
    if not script.seeks:
        return max((one.complete for one in own if one.start < script.since), default=0)
    names = {one.words[0].literal for one in own}
    at_end = not names & LATER if script.is_whole else script.text.endswith("\n")
    return max((one.complete for one in own), default=0) if at_end else 0


def _last_line(text: str, argv: "Sequence[str]") -> int | None:
    """Return the number of the last line if that alone proves it to have produced the words, else None.

    That is so for a complete list of commands that calls no function of the script. It saves parsing the other lines,
    which takes long.
    """
    before, _, line = text[:-1].rpartition("\n")
    odd = line.count('"') % 2 or line.count("'") % 2 or not _PLAIN_LIST.fullmatch(line)
    if odd or text[-1:] != "\n" or before.endswith(("\\", "|", "&")) or RESERVED & set(re.split(r"[\s;&|]+", line)):
        return None
    commands = commands_of(line)
    texts = any(word.literal in LATER | TAKING_TEXT for command in commands for word in command.words)
    if texts or _AT_ANY_TIME.search(text) or _SOURCES.search(text):
        return None
    if any(one.words[0].literal is None and not fits(one, argv) for one in commands):
        return None  # it may be any function
    names = "|".join(re.escape(command.words[0].text) for command in commands)
    if re.search(rf"(?:{names})[ \t]*\(|function[ \t]+(?:{names})\b", text):
        return None
    return text.count("\n") if any(fits(one, argv) and not passes_on(one) for one in commands) else None


def _reached(files: "Files", first: int, fitting: "Iterable[Command]") -> "dict[Command, None]":
    """Return the commands that can run now: those from the complete command `first` on, of the background and of traps,
    and those of the functions and the sourced files that these name.

    A name that is not known is that of any function, except for those of the `fitting` commands with literal words.
    """
    functions: dict[str, list[Command]] = {}
    reached: dict[Command, None] = {}
    for one in files.commands:
        functions.setdefault(one.function, []).append(one)
        own = not one.function and not one.source and one.complete >= first
        if own or one.background or one.words[0].text in ("trap", "alias"):
            reached[one] = None
    functions.pop("", None)
    known = {one for one in fitting if any(word.literal is not None for word in one.words)}
    waiting = list(reached)
    while waiting:
        command = waiting.pop()
        source = files.sourced.get(command)
        more = [one for one in source.commands if not one.function] if source else []
        if command.words[0].literal is None and command not in known:
            more += [one for body in functions.values() for one in body]
            functions.clear()
        if functions:
            for name in re.split(r"[\s;&|()]+", " ".join(word.literal or "" for word in command.words)):
                more += functions.pop(name, ())
        waiting += [one for one in more if one not in reached]
        reached |= dict.fromkeys(more)
    return reached
