"""Entry point of the iptables-py command: pass the words on to one of iptables' programs, or to click."""

import os
import sys

from iptables_py import cli

NAME = "iptables-py"
OWN_OPTIONS = ("--version", "--help")


def main() -> None:
    """Run the command line of this process. Does not return.

    Commands of iptables' programs are run without loading click.
    """
    cli.default_signals()
    if sys.argv[1:2] == [cli.COMPLETE]:
        from iptables_py.completing.program import is_asked

        if is_asked():
            cli.main(NAME, in_utf8(sys.argv[1:]))
    words = after_state_directory(sys.argv[1:])
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first in cli.PROGRAMS:
        cli.main(first, in_utf8(rest))
    if first in ("save", "restore"):
        family = rest.pop(0) if rest[:1] in (["-4"], ["-6"]) else "-4"
        cli.main(f"{'iptables' if family == '-4' else 'ip6tables'}-{first}", in_utf8(rest))
    if names_state_directory(first):
        words = words[: 1 if "=" in first else 2]  # click reports what is wrong with the name, whatever follows
    elif first.startswith("-") and first not in OWN_OPTIONS:
        cli.main("iptables", in_utf8(words))
    from iptables_py.app.group import run

    run(words or ["--help"])


def names_state_directory(word: str) -> bool:
    """Return whether the word is the option `--state-dir`, with or without its value."""
    return word.partition("=")[0] == "--state-dir"


def after_state_directory(words: list[str]) -> list[str]:
    """Return the words after each leading `--state-dir DIR`, and make DIR the state directory of this process.

    An option with an empty or missing value is left in the words, so that click reports it.
    """
    while words and names_state_directory(words[0]):
        _, glued, value = words[0].partition("=")
        if not glued:
            value = words[1] if len(words) > 1 else ""
        if not value:
            break
        os.environ["IPTABLES_PY_STATE"] = value
        words = words[1 if glued else 2 :]
    return words


def in_utf8(words: list[str]) -> list[str]:
    """Return the words as the rest of the program expects them: bytes decoded as UTF-8, whatever the locale is."""
    return [os.fsencode(word).decode("utf-8", "surrogateescape") for word in words]
