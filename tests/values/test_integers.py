"""Parsing C's integers: notations, limits, and more digits than Python converts at once."""

from __future__ import annotations

import pytest

from iptables_py.commandline.arguments import counter
from iptables_py.values.integers import integer, leading_decimal, leading_integer

LONG = "9" * 5000


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [("0x1fg", 31, "g"), ("010", 8, ""), ("08", 0, "8"), (" +7", 7, ""), ("-1", None, "-1"), ("x", None, "x")],
)
def test_notations(text: str, number: int | None, rest: str) -> None:
    assert leading_integer(text) == (number, rest)


def test_the_whole_word_counts() -> None:
    assert [integer(text, 1, 9) for text in ("9", "9 ", "10", "0", "")] == [9, None, None, None, None]


@pytest.mark.parametrize(("text", "number"), [("12x", 12), (" -3", -3), ("+", None), ("", None), ("0x9", 0)])
def test_decimals(text: str, number: int | None) -> None:
    assert leading_decimal(text) == number


def test_no_word_is_too_long() -> None:
    assert integer(LONG) is None
    assert integer("0" * 5000 + "7") == 7
    assert counter(LONG) == counter("-" + LONG) == 2**64 - 1
    assert counter("0" * 5000 + "7") == 7
