"""Which words of an iptables-py command line are its own; all others go to iptables."""

import os

OWN_OPTIONS = ("--version", "--help")


def names_state_directory(word: str) -> bool:
    """Whether the word is the option `--state-dir`, with or without its value."""
    return word.partition("=")[0] == "--state-dir"


def after_state_directory(words: list[str]) -> list[str]:
    """The words after each leading `--state-dir DIR`, which from now on is the state directory of this process.

    One without its value, or with an empty one, stays: click has the words for that.
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
