"""Which line of a bash script has become the words of a command, as far as its text and the shell's place in it tell.

Before bash starts a command it goes back in its script to where the next line of commands begins, behind the loop, the
list or the call that the command is part of; for commands of `eval`, of sourced files and of traps it doesn't, and
stands where it has read to by chance (measured). What runs in the background may begin when the shell is further on.

So the command is in the text before that place, and is told where just one line there can have become its words.
"""

import re

from iptables_py.scripts.shell import BETWEEN, CLOSES, WORDS, commands_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.scripts.shell import Command, Word

ELSEWHERE = frozenset((".", "source"))  # these bring in commands that stand in other files
LATER = ELSEWHERE | {"eval", "trap"}  # for whose commands the shell doesn't go back
SAYING = frozenset(("echo", "printf", ":"))
RUNNERS = frozenset(("sudo", "doas", "env", "exec", "command", "nice", "timeout", "nohup", "xargs"))
TAKING_TEXT = frozenset(("eval", "trap", "bash", "sh", "dash", "su"))  # of which they make commands
FAMILIES = ("iptables", "ip6tables", "ipset")  # what the names of programs begin with
ARGUMENTS = frozenset(('"$@"', "$@", "$*", '"$*"', '"${@}"'))
RESERVED = BETWEEN | CLOSES
_AT_ANY_TIME = re.compile(r"(?<![&<>|])&(?![&>])|[<>]\(|\b(?:coproc|trap)\b")
_PLAIN_LIST = re.compile(r"[^(){}`\\#<]*")


def line_of(text: str, more: bool, argv: "Sequence[str]") -> int | None:
    """The number of the only line that can have become these words, in what the shell has read of its script; None if
    there are several or none. `more` is whether the script goes on there."""
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
    """The number of the last line if it is the one, as far as can be told without reading the others, which takes long:
    it is a list of commands of its own, and calls no function of this script."""
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
    """Those of the last complete command, those in the background and in traps, and those of the functions that are
    named in them."""
    last = max((command.complete for command in commands), default=0)
    reached = [one for one in commands if one.background or one.words[0].text == "trap"]
    reached += [one for one in commands if one.complete == last and not one.function and one not in reached]
    known: set[str] = set()
    for command in reached:  # that grows meanwhile
        names = {name for word in command.words for name in re.split(r"[\s;&|()]+", word.literal or "")} - known - {""}
        known |= names
        reached += [other for other in commands if other.function in names]
    return reached


def _fits(command: "Command", argv: "Sequence[str]") -> bool:
    """Whether this command can have run the program with these words: by its name or what can become it, with something
    like `sudo` before it, or by a function that hands words on to it and may put some before them."""
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
    """Whether the command hands on a text, of which commands are made later, that can have become these words."""
    texts = [word.literal for word in command.words if word.literal is not None]
    if len(texts) < len(command.words):
        return True  # whatever they are
    whole = " ".join(texts[1:])  # as eval takes it
    return any(_fits(one, argv) for text in (*texts, whole) if " " in text for one in commands_of(text))


def _become(words: "Sequence[Word]", argv: "Sequence[str]") -> bool:
    """Whether these words can have become those."""
    patterns = [word.pattern for word in words]  # two for any words side by side would try all ways to share them
    pattern = "".join(one for at, one in enumerate(patterns) if one != WORDS or patterns[at - 1 : at] != [WORDS])
    return bool(re.fullmatch(pattern, "".join(f"{word}\0" for word in argv)))


def _passes_on(command: "Command") -> bool:
    """Whether the command takes words that a function or script is called with: what calls that tells more."""
    return any(word.text in ARGUMENTS for word in command.words)
