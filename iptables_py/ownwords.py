"""The words of an iptables-py command line that are its own. All others are passed to one of iptables' programs."""

import os
import sys

from iptables_py.programs import PROGRAMS, program_of

OWN_OPTIONS = ("--version", "--help")
SHORT = ("save", "restore")  # short for a program of either family


def names_state_directory(word: str) -> bool:
    """Return whether the word is the option `--state-dir`, with or without its value."""
    return word.partition("=")[0] == "--state-dir"


def has_state_directory() -> bool:
    """Return whether this process's command line names a state directory."""
    return len(sys.argv) > 1 and names_state_directory(sys.argv[1])


def after_state_directory(words: list[str]) -> list[str]:
    """Return the words after all leading `--state-dir DIR`, and use the last DIR as this process's state directory.

    An option without a value or with an empty one is kept: click prints the error.
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


def asks_help_of_save(words: list[str]) -> bool:
    """Return whether a command line asks for the help of `save`, which the save programs don't have."""
    return [word for word in words if word not in ("-4", "-6")] in (["save", "--help"], ["save", "-h"])


def program_asked(words: list[str]) -> tuple[str, list[str]] | None:
    """Return the program that a command line without state directories is for, and the words for it; None for our own.

    Short names may have the family before or after them.
    """
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first in PROGRAMS:
        return first, rest
    if first == "-6" and rest and rest[0] in SHORT:
        first, rest = rest[0], [first, *rest[1:]]
    if first in SHORT:
        family = rest[0] if rest and rest[0] in ("-4", "-6") else ""
        return program_of(first, int(family[1:] or 4)).name, rest[bool(family) :]
    if first == "-6":
        return "ip6tables", rest
    is_own = names_state_directory(first) or first in OWN_OPTIONS
    return ("iptables", words) if first.startswith("-") and not is_own else None
