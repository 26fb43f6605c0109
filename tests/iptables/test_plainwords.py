"""Plain lines have the words that any line has."""

from __future__ import annotations

from iptables_py.iptables.plainwords import plain_words
from iptables_py.rules.words import split


def test_the_words_of_a_plain_line_are_those_of_any_line() -> None:
    pieces = ["-A", "one", " ", '"', '"a b"', "x", '""', "\t", "-j"]
    plain = 0
    for number in range(len(pieces) ** 5):
        chosen = [pieces[number // len(pieces) ** place % len(pieces)] for place in range(5)]
        for line in ("-A one " + "".join(chosen), "-A one " + " ".join(chosen)):
            words = plain_words(line)
            plain += words is not None
            assert words is None or words == split(line)
    assert plain > 1000
