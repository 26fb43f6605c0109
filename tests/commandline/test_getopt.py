"""getopt_long's rules: a table of command lines, and tables of options that are added on the way."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.commandline.getopt import (
    AMBIGUOUS,
    END,
    EXCESS,
    MISSING,
    NEEDED,
    NONE,
    OPTIONAL,
    UNKNOWN,
    WORD,
    Words,
    by_name,
)

pytestmark = pytest.mark.smoke

SHORTS = {"a": NONE, "b": NONE, "n": NEEDED, "o": OPTIONAL}
LONGS = [
    ("all", NONE, "a"),
    ("number", NEEDED, "n"),
    ("numeric", NONE, "b"),
    ("option", OPTIONAL, "o"),
    ("source", NEEDED, "s"),
    ("src", NEEDED, "s"),
    ("sort", NONE, "t"),
]


def read(*words: str) -> list[tuple[Any, str | None]]:
    """Return what next() returns until the end or an error."""
    reading = Words(words, SHORTS, by_name(LONGS))
    found = []
    while not found or found[-1][0] not in (END, UNKNOWN, AMBIGUOUS, MISSING, EXCESS):
        found.append(reading.next())
    return found[:-1] if found[-1] == (END, None) else found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        # words
        ("x", [(WORD, "x")]),
        ("- ! x=1", [(WORD, "-"), (WORD, "!"), (WORD, "x=1")]),
        ("x -a y", [(WORD, "x"), ("a", None), (WORD, "y")]),
        ("-a -- -b", [("a", None)]),
        # letters
        ("-a -b", [("a", None), ("b", None)]),
        ("-ab", [("a", None), ("b", None)]),
        ("-n 5 x", [("n", "5"), (WORD, "x")]),
        ("-n5", [("n", "5")]),
        ("-abn5", [("a", None), ("b", None), ("n", "5")]),
        ("-abn 5", [("a", None), ("b", None), ("n", "5")]),
        ("-na", [("n", "a")]),
        ("-n=5", [("n", "=5")]),
        ("-n -a", [("n", "-a")]),
        ("-n --", [("n", "--")]),
        ("-o 5", [("o", None), (WORD, "5")]),
        ("-o5", [("o", "5")]),
        ("-aoa", [("a", None), ("o", "a")]),
        ("-a-", [("a", None), (UNKNOWN, "--")]),
        ("-axb", [("a", None), (UNKNOWN, "-x")]),
        ("-\xe9", [(UNKNOWN, "-\udcc3")]),
        ("-n", [(MISSING, "-n")]),
        ("-abn", [("a", None), ("b", None), (MISSING, "-abn")]),
        # names
        ("--all --numeric", [("a", None), ("b", None)]),
        ("--number 5 x", [("n", "5"), (WORD, "x")]),
        ("--number=5 x", [("n", "5"), (WORD, "x")]),
        ("--number=", [("n", "")]),
        ("--number=a=b", [("n", "a=b")]),
        ("--number --all", [("n", "--all")]),
        ("--number", [(MISSING, "--number")]),
        ("--option 5", [("o", None), (WORD, "5")]),
        ("--option=5", [("o", "5")]),
        ("--all=5", [(EXCESS, "--all=5")]),
        ("--all=", [(EXCESS, "--all=")]),
        ("--none", [(UNKNOWN, "--none")]),
        ("--none=5", [(UNKNOWN, "--none=5")]),
        ("--allx", [(UNKNOWN, "--allx")]),
        # abbreviations
        ("--al", [("a", None)]),
        ("--numb 5", [("n", "5")]),
        ("--numb=5", [("n", "5")]),
        ("--nume", [("b", None)]),
        ("--num", [(AMBIGUOUS, "--num")]),
        ("--num=5", [(AMBIGUOUS, "--num=5")]),
        ("--s 5", [(AMBIGUOUS, "--s")]),
        ("--sr 5", [("s", "5")]),
        ("--=5", [(AMBIGUOUS, "--=5")]),
    ],
)
def test_a_line(line: str, expected: list[tuple[Any, str | None]]) -> None:
    assert read(*line.split()) == expected


def test_two_names_of_one_option_are_not_ambiguous() -> None:
    reading = Words(["--s=5"], {}, by_name([("source", NEEDED, "s"), ("src", NEEDED, "s")]))
    assert reading.next() == ("s", "5")


def test_empty_words() -> None:
    assert read("", "-n", "", "--number", "") == [(WORD, ""), ("n", ""), ("n", "")]


@pytest.mark.parametrize(
    ("line", "has"), [("-o", False), ("-o -x", False), ("-o !", False), ("-o 5", True), ("-o 5 -a", True)]
)
def test_an_optional_value(line: str, has: bool) -> None:
    reading = Words(line.split(), SHORTS, LONGS)
    assert reading.next() == ("o", None)
    assert reading.has_value() == has


def of_extension(name: str, *options: str) -> dict[str, tuple[str, int, Any]]:
    """Return a table of options without values; their keys say whose they are."""
    return by_name([(option, NONE, f"{name}.{option}") for option in options])


def same(name: str) -> Any:
    """Return the function that finds the table of an extension."""
    return lambda key: str(key).startswith(f"{name}.")


def test_options_count_only_after_their_table_was_added() -> None:
    reading = Words(["--mine", "--mine", "--all"], SHORTS, by_name(LONGS))
    assert reading.next() == (UNKNOWN, "--mine")
    reading.add(of_extension("one", "mine"), same("one"))
    assert [reading.next() for _ in range(3)] == [("one.mine", None), ("a", None), (END, None)]


def test_the_newest_table_comes_first_but_after_the_own_options() -> None:
    reading = Words(["--mine", "--all", "--other", "--mi"], SHORTS, by_name(LONGS))
    reading.add(of_extension("one", "mine", "other"), same("one"))
    reading.add(of_extension("two", "mine", "all"), same("two"))
    assert [reading.next() for _ in range(3)] == [("two.mine", None), ("a", None), ("one.other", None)]
    assert reading.next() == (AMBIGUOUS, "--mi")
    assert reading.candidates("--mi") == ["mine", "mine"]


def test_a_table_replaces_the_one_of_the_same_use() -> None:
    reading = Words(["--mine", "--old"], SHORTS, by_name(LONGS))
    reading.add(of_extension("one", "mine", "old"), same("one"))
    reading.add(of_extension("two", "mine"), same("two"))
    reading.add(of_extension("one", "mine"), same("one"))
    assert reading.next() == ("two.mine", None)
    assert reading.next() == (UNKNOWN, "--old")


def test_names_for_messages() -> None:
    reading = Words([], SHORTS, by_name(LONGS))
    assert reading.candidates("--num=5") == ["number", "numeric"]
    assert reading.full_name("--numb") == "--number"
    assert reading.letter("--all=5") == "a"
