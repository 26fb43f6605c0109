"""The values that find reads from a rule's text: nothing is lost of what the reference saves."""

from __future__ import annotations

import pytest

from iptables_py.app.find.said import HEAD, NAMING, Value, said
from iptables_py.rules.words import split
from tests.harness import rows

OWN = {letter: option for option, letter in HEAD.items()} | {"match": "-m", "target": "-j"}


def saved() -> list[tuple[str, int]]:
    """Return the rules that the reference saved for the rows of all extensions, each with its family."""
    found: dict[tuple[str, int], None] = {}
    for row in rows.every().values():
        for family in row.place.families:
            text = row.expectation(family)["save"].decode("utf-8", "surrogateescape")
            if r"\n" not in row.words:
                found.update(((line, family), None) for line in text.split("\n"))
    return list(found)


def plain(words: list[str]) -> list[str]:
    """Return the words without marks that have no value, and with values of several words cut into these."""
    return [word for word in " ".join(words).split(" ") if word not in ("", "!", "-f")]


def test_every_saved_rule() -> None:
    every = saved()
    assert len(every) > 4000
    lost = []
    for text, family in every:
        words = [OWN[NAMING[word]] if word in NAMING else word for word in split(text)]
        parts = [word for name, value in said(text, family) for word in (OWN.get(name, f"--{name}"), value.text)]
        if plain(words) != plain(parts):
            lost.append(text)
    assert lost == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", []),
        ("! -s 10.0.0.0/8 -j DROP", [("s", Value("10.0.0.0/8", True)), ("target", Value("DROP"))]),
        ("-i a\0sb -g LOG\0c", [("i", Value("a b")), ("target", Value("LOG"))]),
        (
            '-m comment --comment "-m --dport -j" -j LOG --log-prefix "--log-uid !" --log-uid',
            [
                ("match", Value("comment")),
                ("comment", Value("-m --dport -j")),
                ("target", Value("LOG")),
                ("log-prefix", Value("--log-uid !")),
                ("log-uid", Value("")),
            ],
        ),
        ("-p tcp -m tcp ! --dport 1:2", [("p", Value("tcp")), ("match", Value("tcp")), ("dport", Value("1:2", True))]),
    ],
)
def test_values(text: str, values: list[tuple[str, Value]]) -> None:
    assert said(text, 4) == values
