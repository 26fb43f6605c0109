"""iptables-apply: its command line."""

import signal

from iptables_py.apply import question
from iptables_py.apply.applying import Applying, Refused
from iptables_py.commandline.getopt import END, ERRORS, NEEDED, NONE, WORD, Words, by_name
from iptables_py.commandline.getopterrors import getopt_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.programs import Answer, Program

LONG: "list[tuple[str, int, Any]]" = [
    ("timeout", NEEDED, "t"),
    ("write", NEEDED, "w"),
    ("command", NONE, "c"),
    ("help", NONE, "h"),
    ("version", NONE, "V"),
]
TEXTS = {
    "t": "wait for the answer, and for the command, up to that many seconds (10)",
    "w": "write the new rules to this file if they are confirmed; '' is the default file of rules",
    "c": "run a command that changes the rules, instead of loading a file",
    "h": "print the options",
    "V": "print the version",
}
SHORT = {letter: argument for _, argument, letter in LONG}
SECONDS = "10"
MOST_SECONDS = (1 << 63) - 1
BLANKS = " \t\n"
USAGE = "[-hV] [-t SECONDS] [-w SAVEFILE] [RULESFILE | -c [COMMAND]]"
DEFAULT = "/etc/network/{}.up"  # of the file and of the command, with `.rules` or `.run`
HELD = {*question.SIGNALS, signal.SIGPIPE}  # may not end the program between the new rules and the old ones


def apply(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-apply or ip6tables-apply. Return exit status, standard output and standard error.

    Without `stdin` standard input is read, and the output is written when it arises.
    """
    run = Applying(program, stdin)
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, HELD)
    try:
        status = _execute(run, words)
    except Refused as refused:
        run.warn(refused.text)
        status = refused.status
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    return status, b"".join(run.out), b"".join(run.err)


def _execute(run: Applying, words: "Sequence[str]") -> int:
    """Carry out a command line. Return the exit status. Raise Refused."""
    name = run.program.name
    request, default = _read(name, words), DEFAULT.format(name.partition("-")[0])
    if request.asks:
        run.warn(_help(name, default, request.asks == "h"))  # on standard error (measured)
        return 0
    seconds = _seconds(request.seconds)
    if seconds is None:
        raise Refused(1, "Error: timeout must be a positive number\n")
    target = request.target or default + (".run" if request.command else ".rules")
    savefile = f"{default}.rules" if request.savefile == "" else request.savefile
    return run.carry_out(target, request.command, seconds, savefile)


def _help(name: str, default: str, whole: bool) -> str:
    """Return the version, or the whole help."""
    from iptables_py import __version__

    version = f"{name} 1.1 (iptables-py {__version__})\n"
    if not whole:
        return version
    options = "".join(f"  -{letter}  {text}\n" for letter, text in TEXTS.items())
    return f"{version}\nUsage: {name} {USAGE}\n\n{options}\nDefaults: {default}.rules, {default}.run\n"


class _Request:
    """What a command line asks for.

    seconds: the time limit, as it was given
    savefile: the file of -w, None without -w
    command: whether `target` is a command instead of a file
    target: the file or command, "" for the default
    asks: "h" or "V", else ""
    """

    def __init__(self) -> None:
        self.seconds = SECONDS
        self.savefile: str | None = None
        self.command = False
        self.target = ""
        self.asks = ""


def _read(program: str, words: "Sequence[str]") -> _Request:
    """Read a command line. Raise Refused.

    The target is the word after as many words as the options and their values take if each value is a word of its own,
    wherever the options are (measured). So `-t 5 FILE` works, but `-t5 FILE` ignores the file, and
    `-- FILE` takes `--` for it.
    """
    request, count = _Request(), 0
    for key, value in _options(program, words):
        count += 1 + (value is not None)
        if value is not None and any(blank in value for blank in BLANKS):
            raise Refused(2, f"{program}: the value of -{key} contains a blank\n")
        if key == "t":
            request.seconds = value or ""
        elif key == "w":
            request.savefile = value
        elif key == "c":
            request.command = True
        else:
            request.asks = key
            return request
    request.target = words[count] if count < len(words) else ""
    return request


def _options(program: str, words: "Sequence[str]") -> list[tuple[str, str | None]]:
    """Return the options with their values. Raise Refused."""
    found: list[tuple[str, str | None]] = []
    errors: list[str] = []
    reading = Words(words, SHORT, by_name(LONG))
    while (one := reading.next())[0] != END:
        if one[0] in ERRORS:
            errors.append(f"{program}: {getopt_error(reading, one[0], one[1] or '')}\n")
        elif one[0] != WORD:
            found.append(one)
    if errors:
        raise Refused(1, "".join(errors))
    return found


def _seconds(text: str) -> int | None:
    """Return the time limit, None if the text is not a number from 0 on that fits 64 bits."""
    digits = text[1:] if text[:1] in ("+", "-") else text
    if not (digits.isascii() and digits.isdigit()) or len(digits.lstrip("0")) > len(str(MOST_SECONDS)):
        return None
    number = int(text)
    return number if 0 <= number <= MOST_SECONDS else None
