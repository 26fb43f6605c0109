"""The C library's messages about unreadable options."""

from iptables_py.commandline.getopt import AMBIGUOUS, EXCESS, MISSING, Words


def getopt_error(reading: Words, key: str, word: str) -> str:
    """Return the C library's message for a word that Words.next() returned with `key`, one of getopt.ERRORS."""
    long = word[:2] == "--"
    if key == AMBIGUOUS:
        names = "".join(f" '--{name}'" for name in reading.candidates(word))
        return f"option '{word}' is ambiguous; possibilities:{names}"
    if key == EXCESS:
        return f"option '{reading.full_name(word)}' doesn't allow an argument"
    if key == MISSING:
        lacks = "requires an argument"
        return f"option '{reading.full_name(word)}' {lacks}" if long else f"option {lacks} -- '{word[-1]}'"
    return f"unrecognized option '{word}'" if long else f"invalid option -- '{word[1:]}'"
