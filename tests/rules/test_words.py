"""The words of a restore's line: blanks, quotes and backslashes."""

from __future__ import annotations

import pytest

from iptables_py.rules.words import split, split_plainly


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        (" \t\n", []),
        ("-A INPUT -j DROP\n", ["-A", "INPUT", "-j", "DROP"]),
        ("  a \t b  ", ["a", "b"]),
        ("a\rb\vc\fd", ["a\rb\vc\fd"]),
        # double quotes
        ('"a b"', ["a b"]),
        ('"a" "b c" d', ["a", "b c", "d"]),
        ('""', [""]),
        ('a "" b', ["a", "", "b"]),
        ('"a\tb\nc"', ["a\tb\nc"]),
        ('"a b', ["a b"]),
        ('a "', ["a"]),
        # a closing quote ends the word, an opening one does not
        ('x"a b"', ["xa b"]),
        ('"a b"x', ["a b", "x"]),
        ('"a""b"', ["a", "b"]),
        ('x"a b"y z', ["xa b", "y", "z"]),
        # single quotes are plain
        ("'a b'", ["'a", "b'"]),
        ("\"it's\"", ["it's"]),
        # a backslash counts only inside quotes
        (r"a\ b", ["a\\", "b"]),
        (r'"a\"b"', ['a"b']),
        (r'"a\\"', ["a\\"]),
        (r'"a\nb"', ["anb"]),
        (r'\"a b"', ["\\a b"]),
        ('"a\\', ["a"]),
    ],
)
def test_split(line: str, words: list[str]) -> None:
    assert split(line) == words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", []),
        (":INPUT ACCEPT [0:0]\n", [":INPUT", "ACCEPT", "[0:0]"]),
        (' "a\tb" ', ['"a', 'b"']),
        ('""', ['""']),
    ],
)
def test_split_plainly(line: str, words: list[str]) -> None:
    assert split_plainly(line) == words
