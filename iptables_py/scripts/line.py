"""Find the line of a bash script that ran a command, from the script's text and the shell's offset in it.

Before bash starts a command it seeks back in its script to the start of the next complete command, after the loop, list
or call that contains the command. For commands of `eval`, of sourced files and of traps it does not; the offset is then
the arbitrary point up to which it has read (measured). A background command may start when the shell is further on.

So the command is in the text before the offset. Its line is known if exactly one line there can have produced its
words.
"""

import re

from iptables_py.programs import PROGRAMS
from iptables_py.scripts.shell import BETWEEN, CLOSES, WORDS, commands_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.scripts.shell import Command, Word

ELSEWHERE = frozenset((".", "source"))  # run commands of other files
LATER = ELSEWHERE | {"eval", "trap"}  # the shell does not seek back for their commands
SAYING = frozenset(("echo", "printf", ":"))
RUNNERS = frozenset(("sudo", "doas", "env", "exec", "command", "nice", "timeout", "nohup", "xargs"))
TAKING_TEXT = frozenset(("eval", "trap", "bash", "sh", "dash", "su"))  # run text as commands
FAMILIES = tuple({name.partition("-")[0] for name in PROGRAMS})  # such as iptables, of iptables-save
ARGUMENTS = frozenset(('"$@"', "$@", "$*", '"$*"', '"${@}"'))
RESERVED = BETWEEN | CLOSES
_AT_ANY_TIME = re.compile(r"(?<![&<>|])&(?![&>])|[<>]\(|\b(?:coproc|trap)\b")
_PLAIN_LIST = re.compile(r"[^(){}`\\#<]*")


def line_of(text: str, more: bool, argv: "Sequence[str]") -> int | None:
    """Return the number of the only line that can have produced these words; None if there are several or none.

    `text` is the part of the script that the shell has read, `more` says whether the script continues after it.
    """
    if more and (number := _last_line(text, argv)):
        return number
    commands = commands_of(text)
    names = {command.words[0].literal for command in commands}
    if text.endswith("\n") if more else not names & LATER:
        commands = _reached(commands)
        names = {command.words[0].literal for command in commands}
    if names & ELSEWHERE:
        return None
    fitting = [command for command in commands if _fits(command, argv)]
    own = [command for command in fitting if not _passes_on(command)]
    lines = {text.count("\n", 0, command.start) + 1 for command in own or fitting}
    return lines.pop() if len(lines) == 1 else None


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
    if texts or _AT_ANY_TIME.search(text):
        return None
    names = "|".join(re.escape(command.words[0].text) for command in commands)
    if re.search(rf"(?:{names})[ \t]*\(|function[ \t]+(?:{names})\b", text):
        return None
    return text.count("\n") if any(_fits(one, argv) and not _passes_on(one) for one in commands) else None


def _reached(commands: "Sequence[Command]") -> "list[Command]":
    """Return the commands that can run now: those of the last complete command, of the background and of traps, and
    those of the functions that these name."""
    last = max((command.complete for command in commands), default=0)
    reached = [one for one in commands if one.background or one.words[0].text == "trap"]
    reached += [one for one in commands if one.complete == last and not one.function and one not in reached]
    known: set[str] = set()
    for command in reached:  # grows during the loop
        names = {name for word in command.words for name in re.split(r"[\s;&|()]+", word.literal or "")} - known - {""}
        known |= names
        reached += [other for other in commands if other.function in names]
    return reached


def _fits(command: "Command", argv: "Sequence[str]") -> bool:
    """Return whether this command can have run the program with these words.

    It can by the program's name or an expansion, with something like `sudo` before it, or through a function that
    passes its arguments on and may put others before them.
    """
    first, *rest = command.words
    if first.literal in SAYING:
        return False
    if any(word.literal in TAKING_TEXT for word in command.words) and _carries(command, argv):
        return True
    for at, word in enumerate(command.words):
        name = (word.literal or "").rpartition("/")[2]
        if name == argv[0]:
            return _become(command.words[at + 1 :], argv[1:])
        if name.startswith(FAMILIES):
            return False
        if word.literal is None and (not at or first.literal in RUNNERS):
            more = [word] if word.pattern == WORDS else []
            if _become([*more, *command.words[at + 1 :]], argv[1:]):
                return True
    options = any((word.literal or "").startswith("-") for word in rest)
    return first.literal is not None and options and any(_become(rest, argv[at:]) for at in range(1, len(argv)))


def _carries(command: "Command", argv: "Sequence[str]") -> bool:
    """Return whether the command passes on a text, to be run as commands, that can have produced these words."""
    texts = [word.literal for word in command.words if word.literal is not None]
    if len(texts) < len(command.words):
        return True  # an expansion can be any text
    whole = " ".join(texts[1:])  # eval joins its arguments
    return any(_fits(one, argv) for text in (*texts, whole) if " " in text for one in commands_of(text))


def _become(words: "Sequence[Word]", argv: "Sequence[str]") -> bool:
    """Return whether these words of a script can have produced `argv`."""
    patterns = [word.pattern for word in words]  # two WORDS in a row would backtrack over all ways to share the words
    pattern = "".join(one for at, one in enumerate(patterns) if one != WORDS or patterns[at - 1 : at] != [WORDS])
    return bool(re.fullmatch(pattern, "".join(f"{word}\0" for word in argv)))


def _passes_on(command: "Command") -> bool:
    """Return whether the command uses the arguments of its function or script; the caller's line is the better one."""
    return any(word.text in ARGUMENTS for word in command.words)
