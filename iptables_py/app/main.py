"""Entry point of the iptables-py command: pass the words on to one of iptables' programs, or to click."""

import os
import sys

from iptables_py import cli
from iptables_py.ownwords import after_state_directory, asks_help_of_save, names_state_directory, program_asked
from iptables_py.programs import COMPLETE

NAME = "iptables-py"


def main() -> None:
    """Run the command line of this process. Does not return.

    Commands of iptables' programs are run without loading click.
    """
    cli.default_signals()
    if sys.argv[1:2] == [COMPLETE]:
        from iptables_py.completing.dispatch import is_asked

        if is_asked():
            cli.main(NAME, in_utf8(sys.argv[1:]))
    words = after_state_directory(sys.argv[1:])
    if asks_help_of_save(words):
        words = ["help", "save"]
    elif asked := program_asked(words):
        cli.main(asked[0], in_utf8(asked[1]))
    if words and names_state_directory(words[0]):
        words = words[: 1 if "=" in words[0] else 2]  # click reports what is wrong with the name, whatever follows
    from iptables_py.app.group import run

    run(words or ["--help"])


def in_utf8(words: list[str]) -> list[str]:
    """Return the words as the rest of the program expects them: bytes decoded as UTF-8, whatever the locale is."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in words]
