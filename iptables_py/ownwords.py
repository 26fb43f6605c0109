"""The words of an iptables-py command line that are its own. All others are passed to iptables."""

import os
import sys

OWN_OPTIONS = ("--version", "--help")


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
