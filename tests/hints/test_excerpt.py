"""The part of a long line that an error shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iptables_py.hints.excerpt import around

LINE = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"
PARTS = [  # a word, the most characters, and the part of LINE with the word
    ("INPUT", 50, LINE),
    ("INPUT", 20, "-A INPUT -p tcp ..."),
    ("--dport", 21, "... tcp --dport ..."),
    ("ACCEPT", 20, "... 22 -j ACCEPT"),
    ("xxxx", 16, "...xxxxxxxxxx..."),
]


@pytest.mark.parametrize(("word", "most", "part"), PARTS)
def test_a_part_begins_and_ends_at_a_blank(word: str, most: int, part: str) -> None:
    line = "x" * 40 if word == "xxxx" else LINE
    place = 20 if word == "xxxx" else LINE.index(word)
    found, at = around(line, place, most)
    assert found == part and found[at:].startswith(word)


@given(st.text("ab ", max_size=60), st.data())
def test_the_place_is_always_shown(line: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(line)))
    found, at = around(line, place, 20)
    assert len(found) <= 20 and found[at : at + 1] == line[place : place + 1]
    before, after = found.startswith("...") * 3, len(found) - found.endswith("...") * 3
    assert line.endswith(found[before:after]) if after == len(found) else found[before:after] in line
