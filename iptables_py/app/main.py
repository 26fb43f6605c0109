"""The iptables-py command: which words go to iptables' own programs as they stand, and which are click's."""

import os
import sys

from iptables_py import cli
from iptables_py.ownwords import OWN_OPTIONS, after_state_directory, names_state_directory
from iptables_py.programs import COMPLETE, PROGRAMS, program_of

NAME = "iptables-py"


def main() -> None:
    """Run the command line of this process; does not return.

    A plain iptables command gets by without click.
    """
    cli.default_signals()
    if sys.argv[1:2] == [COMPLETE]:
        from iptables_py.completing.dispatch import is_asked

        if is_asked():
            cli.main(NAME, in_utf8(sys.argv[1:]))
    words = after_state_directory(sys.argv[1:])
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first in PROGRAMS:
        cli.main(first, in_utf8(rest))
    if first in ("save", "restore"):
        family = rest.pop(0) if rest[:1] in (["-4"], ["-6"]) else "-4"
        cli.main(program_of(first, int(family[1:])).name, in_utf8(rest))
    if names_state_directory(first):
        words = words[: 1 if "=" in first else 2]  # what is wrong with the name is to be said, whatever comes after it
    elif first.startswith("-") and first not in OWN_OPTIONS:
        cli.main("iptables", in_utf8(words))
    from iptables_py.app.group import run

    run(words or ["--help"])


def in_utf8(words: list[str]) -> list[str]:
    """The words as the rest of the program takes them: their bytes read as UTF-8, whatever the locale is."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in words]
