"""The pager: a program that shows long output on a terminal, chosen as git does it."""

import os
import shlex
import signal

from iptables_py.app.terminal import is_dumb

VARIABLES = ("IPTABLES_PY_PAGER", "PAGER")
OPTIONS = "FRX"  # of less: end if all fits on the screen, show colours, leave the text on the screen
OFF = ("", "cat")
NOT_STARTED = (126, 127)  # a shell's statuses


def paged(out: bytes) -> bool:
    """Show the output in the pager if it is longer than the terminal. Return whether that is done.

    It is not if standard output is no terminal or a dumb one, if the user wants no pager, or if there is no such
    program. A pager that the user leaves early is no error.
    """
    if not os.isatty(1) or is_dumb():
        return False
    import shutil

    if out.count(b"\n") < shutil.get_terminal_size().lines:
        return False
    command = next((os.environ[name] for name in VARIABLES if name in os.environ), "less").strip()
    return command not in OFF and _shown(_silent_if_missing(command), out)


def _silent_if_missing(command: str) -> str:
    """Return the command with a line before it that ends the shell without a message if there is no such program."""
    word = command.split(maxsplit=1)[0]
    is_plain = "=" not in word and shlex.quote(word) == word
    return f"command -v {word} >/dev/null || exit {NOT_STARTED[-1]}\n{command}" if is_plain else command


def _shown(command: str, out: bytes) -> bool:
    """Run the pager, and return whether it could be started. While it runs, ^C is for it alone."""
    import subprocess

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE)}
    for number, handler in before.items():
        if handler != signal.SIG_IGN:
            signal.signal(number, lambda *_: None)  # the pager does not inherit this, as it would SIG_IGN
    environment = {"LESS": OPTIONS, **os.environ}
    try:
        pager = subprocess.Popen(command, shell=True, stdin=subprocess.PIPE, env=environment)
        pager.communicate(out)
    except OSError:
        return False
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return pager.returncode not in NOT_STARTED
