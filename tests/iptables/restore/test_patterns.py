"""The patterns of free values match save text only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.extensions.match import comment
from iptables_py.iptables.freewords import JUMP
from iptables_py.iptables.plainwords import plain_words
from iptables_py.rules.freehosts import HOSTS
from iptables_py.rules.kinds import FREE_PORT
from iptables_py.rules.options import Free
from tests.properties.rules import modules, options

FAMILIES = (4, 6)


def kinds() -> list[Free]:
    """Return all kinds of free values that have a pattern."""
    found = {JUMP, *HOSTS.values()}
    for family in FAMILIES:
        for module in (*modules("match", family), *modules("target", family)):
            found |= {option.free for option in options(module, family) if option.free}
    return sorted((kind for kind in found if kind.pattern), key=lambda kind: kind.sample(0))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.sample(0))
def test_text_that_matches_a_pattern_is_its_own_save_text(kind: Free) -> None:
    @given(st.from_regex(kind.pattern or "", fullmatch=True))
    @settings(max_examples=300, derandomize=True, database=None, deadline=None)
    def check(text: str) -> None:
        words = plain_words(f"-A one --option {text}")
        assert words
        assert kind.text(words[-1]) == text

    check()
    for number in (0, 7, 99):
        text = kind.text(kind.sample(number)) or ""
        assert re.fullmatch(kind.pattern or "", text)
        assert not re.fullmatch(kind.pattern or "", text + text)


NOT_SAVED = "10.0.0.1/24 10.0.1.0/16 256.0.0.0/32 01.0.0.0/32 1.2.3/32 10.0.0.1 0.0.0.0/0 10.0.0.0/8"
TEXTS_TO_READ = ["", '""', "-x", '"-x"', '"!"', '"ab"', "a b", "\"a'b\"", r'"a\\ b"', '"a\tb"', '"\xe9 "', "a" * 256]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (FREE_PORT, ["0", "65535", "65536", "080", "", "-1", "99999", "100000", "1:2"]),
        (HOSTS[4], NOT_SAVED.split()),
        (comment.FREE, TEXTS_TO_READ),
    ],
)
def test_text_that_a_pattern_does_not_match(kind: Free, texts: list[str]) -> None:
    for text in texts:
        assert not re.fullmatch(kind.pattern or "", text), text
