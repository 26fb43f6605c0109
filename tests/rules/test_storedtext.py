"""A rule's stored text: names with blanks and quotes, and hidden parts, survive storing, printing and reading back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iptables_py.rules.storedtext import CHAIN, UNSEEN, guarded, hidden, reread, shown, shown_bytes
from iptables_py.rules.words import split

NAMES = st.text(st.sampled_from("ab -!\\'\"\t\n\xe9\u20ac\udcff"), max_size=6)


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("eth0", "eth0"),
        ("a b", "a\0sb"),
        ('"', "\0q"),
        ("a\tb\nc", "a\0tb\0nc"),
        ("  ", "\0s\0s"),
        ("a'b\\c", "a'b\\c"),
        ("ACCEPT" + CHAIN, "ACCEPT\0c"),
        (CHAIN + " ", "\0c\0s"),
    ],
)
def test_a_name(name: str, stored: str) -> None:
    assert guarded(name) == stored
    assert split(f"-i {stored} x") == ["-i", stored, "x"]
    assert reread(stored) == name
    assert shown(stored) == name.replace(CHAIN, "")


@given(NAMES)
def test_every_name_survives(name: str) -> None:
    stored = guarded(name)
    assert split(f"{stored} x") == ([stored] if stored else []) + ["x"]
    assert (reread(stored), shown(stored)) == (name, name)


@pytest.mark.parametrize("text", ["", "x", "5/min", "eth0", "::1"])
def test_a_hidden_part_is_read_back_but_not_printed(text: str) -> None:
    stored = f"--name{hidden(text)}"
    assert shown(stored) == "--name"
    assert reread(stored) == f"--name{text}"


def test_blanks_part_hidden_words() -> None:
    words = f"a {hidden('x')} b".split(" ")
    assert [reread(word) for word in words] == ["a", "x", "b"]
    assert shown(" ".join(words)) == "a  b"


def test_unseen_marks_tell_texts_apart_only() -> None:
    one, other = "-m x --y 1", f"-m x --y 1{UNSEEN}"
    assert one != other
    assert shown(other) == reread(other) == one


@given(st.lists(NAMES.map(guarded) | st.sampled_from([UNSEEN, CHAIN, hidden("xy"), "\0c"])).map(" ".join))
def test_bytes_are_shown_like_text(stored: str) -> None:
    assert shown_bytes(as_bytes(stored)) == as_bytes(shown(stored))
