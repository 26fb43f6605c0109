"""Entry point of the iptables-py command: pass the words on to one of iptables' programs, or to click."""

import os
import sys

from iptables_py import cli
from iptables_py.ownwords import OWN_OPTIONS, after_state_directory, names_state_directory
from iptables_py.programs import COMPLETE, PROGRAMS, program_of

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
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first in PROGRAMS:
        cli.main(first, in_utf8(rest))
    if first == "-6" and rest[:1] in (["save"], ["restore"]):
        first, rest = rest[0], [first, *rest[1:]]
    if first in ("save", "restore"):
        family = rest.pop(0) if rest[:1] in (["-4"], ["-6"]) else "-4"
        cli.main(program_of(first, int(family[1:])).name, in_utf8(rest))
    if first == "-6":
        cli.main("ip6tables", in_utf8(rest))
    if names_state_directory(first):
        words = words[: 1 if "=" in first else 2]  # click reports what is wrong with the name, whatever follows
    elif first.startswith("-") and first not in OWN_OPTIONS:
        cli.main("iptables", in_utf8(words))
    from iptables_py.app.group import run

    run(words or ["--help"])


def in_utf8(words: list[str]) -> list[str]:
    """Return the words as the rest of the program expects them: bytes decoded as UTF-8, whatever the locale is."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in words]
