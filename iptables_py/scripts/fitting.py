"""Whether a command of a script can have run a program with given words."""

import posix
import re

from iptables_py.programs import PROGRAMS
from iptables_py.scripts.shell import commands_of
from iptables_py.scripts.sources import SOURCING
from iptables_py.scripts.words import WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from iptables_py.scripts.words import Command, Word

LATER = SOURCING | {"eval", "trap"}  # bash does not seek back for their commands
SAYING = frozenset(("echo", "printf", ":"))
RUNNERS = frozenset(
    [
        "sudo", "doas", "env", "exec", "command", "nice", "timeout", "nohup", "xargs", "setsid", "ionice", "chrt",
        "taskset", "unshare", "nsenter", "chroot", "stdbuf", "flock", "runuser", "setpriv", "busybox"
    ]
)
TAKING_TEXT = frozenset(("eval", "trap", "alias", "bash", "sh", "dash", "su"))  # run text as commands
FAMILIES = tuple({name.partition("-")[0] for name in PROGRAMS})  # such as iptables, of iptables-save
ARGUMENTS = frozenset(('"$@"', "$@", "$*", '"$*"', '"${@}"'))
# builtins and programs that never become another program
PLAIN = SAYING | SOURCING | frozenset(
    [
        "[", "[[", "basename", "break", "cat", "cd", "chmod", "chown", "continue", "cp", "cut", "date", "declare",
        "depmod", "dirname", "dmesg", "egrep", "exit", "export", "expr", "false", "fgrep", "getopts", "grep", "head",
        "hostname", "id", "ifconfig", "insmod", "jobs", "kill", "let", "ln", "local", "logger", "ls", "lsmod",
        "mkdir", "mktemp", "modprobe", "mv", "ping", "popd", "printf", "ps", "pushd", "pwd", "read", "readonly",
        "return", "rm", "rmdir", "rmmod", "route", "sed", "seq", "set", "shift", "sleep", "sort", "stat", "sysctl",
        "tail", "tc", "tee", "test", "times", "touch", "tr", "true", "type", "typeset", "ulimit", "umask", "unalias",
        "uname", "uniq", "unset", "wait", "wc"
    ]
)
REFUSING = b"iptables_py.app.run.refusal"  # in the program that `run` puts in place of those that it refuses
INTERPRETERS = ("python", "perl", "ruby", "php", "lua", "node", "tclsh", "expect")


def fits(command: "Command", argv: "Sequence[str]") -> bool:
    """Return whether this command can have run the program with these words.

    It can by the program's name or an expansion, with something like `sudo` before it, or through a function that
    passes its arguments on and may put others before them.
    """
    first, *rest = command.words
    literals = {word.literal for word in command.words}
    if first.literal in SAYING:
        return False
    if literals & TAKING_TEXT and _carries(command, argv):
        return True
    if "xargs" in literals and (argv[0] in literals or None in literals):
        return True  # it puts words at the end or anywhere
    runs = _runs_another(command)
    for at, word in enumerate(command.words):
        name = _base(word)
        if name == argv[0]:
            return _become(command.words[at + 1 :], argv[1:])
        if name.startswith(FAMILIES):
            return False
        if word.literal is None and (not at or runs):
            more = [word] if word.pattern == WORDS else []
            if _become([*more, *command.words[at + 1 :]], argv[1:]):
                return True
    options = any((word.literal or "").startswith("-") for word in rest)
    return first.literal is not None and options and any(_become(rest, argv[at:]) for at in range(1, len(argv)))


def _runs_another(command: "Command") -> bool:
    """Return whether the command is a program that runs the one that its words name."""
    name = _base(command.words[0])
    return name in RUNNERS or (name == "ip" and any(word.literal == "exec" for word in command.words))


def _base(word: "Word") -> str:
    return (word.literal or "").rpartition("/")[2]


def _carries(command: "Command", argv: "Sequence[str]") -> bool:
    """Return whether the command passes on a text, to be run as commands, that can have produced these words."""
    texts = [word.literal for word in command.words if word.literal is not None]
    if len(texts) < len(command.words):
        return True  # an expansion can be any text
    if command.words[0].literal == "alias":
        texts = [text.partition("=")[2] for text in texts]
    whole = " ".join(texts[1:])  # eval joins its arguments
    return any(fits(one, argv) for text in (*texts, whole) if " " in text for one in commands_of(text))


def _become(words: "Sequence[Word]", argv: "Sequence[str]") -> bool:
    """Return whether these words of a script can have produced `argv`."""
    if any(word.literal is not None and word.literal not in argv for word in words):
        return False  # most commands, without an expression to compile
    patterns = [word.pattern for word in words]  # two WORDS in a row would backtrack over all ways to share the words
    pattern = "".join(one for at, one in enumerate(patterns) if one != WORDS or patterns[at - 1 : at] != [WORDS])
    return bool(re.fullmatch(pattern, "".join(f"{word}\0" for word in argv)))


def passes_on(command: "Command") -> bool:
    """Return whether the command uses the arguments of its function or script; the caller's line is the better one."""
    return any(word.text in ARGUMENTS for word in command.words)


def may_become_any(command: "Command", functions: "Container[str]") -> bool:
    """Return whether the command may be a program that has become the one in question, with words of its own.

    A script can do that with `exec`. `functions` are those of the script.
    """
    name = _base(command.words[0])
    if command.words[0].literal is None:
        return not any((word.literal or "").startswith("-") for word in command.words[1:])
    if name in PLAIN or name in functions or name.startswith(FAMILIES):
        return False
    if _runs_another(command) or name in TAKING_TEXT or name.startswith(INTERPRETERS):
        return any(word.literal is None or _executes(word.literal, False) for word in command.words[1:])
    return _executes(command.words[0].literal, True)


def _executes(name: str, is_called: bool) -> bool:
    """Return whether the file may run another program in its place. One that is not found may, if it has a path."""
    path = posix.environ.get(b"PATH", b"").decode("utf-8", "surrogateescape").split(":") if is_called else ["."]
    if not is_called and "exec" in name:
        return True  # the text of a program
    for one in [name] if "/" in name else [f"{directory}/{name}" for directory in path]:
        try:
            with open(one.encode("utf-8", "surrogateescape"), "rb") as file:
                content = file.read(1 << 16)
        except (OSError, ValueError):
            continue
        return b"exec" in content and not content.startswith(b"\x7fELF") and REFUSING not in content
    return is_called and "/" in name and name[:1] != "/"  # of another directory
