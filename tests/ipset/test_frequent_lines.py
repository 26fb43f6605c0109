"""The short ways of reading and storing the lines of a restore do exactly what the general one does."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from typing import NamedTuple
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.errors import Problem
from iptables_py.ipset import bulk, commands, patterns, restore
from iptables_py.ipset.restore import run_lines
from iptables_py.ipset.run import Run
from iptables_py.store.store import open_store
from tests.properties import ipsets

START = 1_000_000_000_000
VALUES = {
    "timeout": ("0", "1", "600", "2147483", "2147484", "010"),
    "packets": ("0", "5", "18446744073709551614", "18446744073709551615"),
    "bytes": ("7", "123456789012345678"),
    "comment": ("word", '"two words"', '"-exist"', '"ä\tö"', '""', f'"{"ä" * 128}"', f'"{"x" * 256}"', 'o"d"d', "x-q"),
    "skbmark": ("0x1", "0x2/0xff", "5"),
    "skbprio": ("1:2", "0:0", "x"),
    "skbqueue": ("0", "9", "65535", "65536"),
}
EXTRA = ("timeout 600", "timeout 0", "counters", "comment", "skbinfo")
MASKS = {
    "hash:ip": ("netmask 30", "bitmask 255.0.255.255"),
    "hash:ip,port": ("netmask 24",),
    "hash:net,net": ("netmask 24", "bitmask 255.255.0.255"),
    "hash:ip,mark": ("markmask 0xf0f",),
    "bitmap:ip": ("netmask 30",),
}
LINES = 40


class Outcome(NamedTuple):
    """What is stored after some restores, and what each of them reported."""

    rows: list[tuple[object, ...]]
    counts: list[tuple[int, int]]
    reports: list[str]


def carried_out(restores: Sequence[tuple[bool, int, list[str]]]) -> Outcome:
    """Run restores: each has -exist or not, the time, and lines."""
    reports = []
    with tempfile.TemporaryDirectory() as directory, open_store(True, directory) as store:
        for exist, now, lines in restores:
            run = Run(None)
            run.options |= {"exist": ""} if exist else {}
            with patch.object(commands, "milliseconds", lambda now=now: now):
                try:
                    run_lines(run, store.db, lines)
                except Problem as problem:
                    reports.append(f"{run.line}: {problem.text}")
            reports += run.err
        rows = store.db.all(lambda *row: row, "SELECT * FROM member ORDER BY ipset, key")
        counts = store.db.all(lambda *row: row, "SELECT id, members FROM content ORDER BY id")
    return Outcome(rows, counts, reports)


def option(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(VALUES[name]).map(lambda value: f" {name} {value}")


@st.composite
def options(draw: st.DrawFn, given: Sequence[str]) -> str:
    """Draw the options of a line: usually valid ones, in the usual order."""
    words = [draw(option(name)) if draw(st.integers(0, 9)) == 0 else f" {name} {VALUES[name][1]}" for name in given]
    if draw(st.integers(0, 9)) == 0:
        words = draw(st.permutations([*words, draw(st.sampled_from((" nomatch", " wildcard", "  ", " -exist", "\r")))]))
    missing = draw(st.integers(0, 3 * len(words)))
    return "".join(words[:missing] + words[missing + 1 :])


@st.composite
def restores(draw: st.DrawFn, type: str) -> list[tuple[bool, int, list[str]]]:
    """Draw restores onto sets of the type: members are added again, with the same options and with others."""
    six = type.startswith("hash:") and type != "hash:mac" and draw(st.integers(0, 3)) == 0
    extra = draw(st.lists(st.sampled_from(EXTRA + (() if six else MASKS.get(type, ()))), max_size=4, unique=True))
    head = [f"create {name} {kind}" for name, kind in (("x", "hash:ip"), ("y", "hash:ip"), ("z", "list:set"))]
    most = draw(st.sampled_from(("", " maxelem 5"))) if type.startswith("hash:") else ""
    words = [" ".join(["create", name, type, *ipsets.RANGES.get(type, [])]) + " family inet6" * six for name in "ab"]
    head += [f"{line}{most}{''.join(f' {one}' for one in extra)}" for line in words]
    needed = {"timeout": "timeout", "packets": "counters", "bytes": "counters", "comment": "comment"}
    there = {word.partition(" ")[0] for word in extra}
    allowed = [name for name in VALUES if needed.get(name, "skbinfo") in there]
    length = 127 if six else 31
    names = ["x", "y", "nope"] if type == "list:set" else []
    good = names or [
        ",".join(ipsets._nth(dim, number, six, length) for dim in ipsets.TYPES[type]) for number in range(1, 9)
    ]
    entry = st.integers(0, 19).flatmap(lambda n: st.sampled_from(good) if n else ipsets.entries(type, six))
    line = st.integers(0, 25).flatmap(
        lambda n: st.builds("add {} {}{}".format, st.just("ba"[n > 0]), entry, options(allowed))
    )
    filling = [f"add a {one}" for one in good]
    count = draw(st.integers(2, 4))
    later = [
        (draw(st.integers(0, 3)) > 0, START + 500_000 * at, draw(st.lists(line, min_size=2, max_size=LINES)))
        for at in range(count)
    ]
    deletions = [f"del a {one}" for one in draw(st.lists(st.sampled_from(good), max_size=3))]
    return [(False, START, head), (True, START, filling), (True, START, deletions), *later]


@pytest.mark.parametrize("type", ipsets.TYPES)
def test_the_short_ways_agree_with_the_general_one(type: str) -> None:
    @settings(max_examples=25, deadline=None, database=None)
    @given(restores(type), st.sampled_from((1, 3, 5, 100)), st.booleans())
    def agree(some: list[tuple[bool, int, list[str]]], together: int, anew: bool) -> None:
        with patch.object(restore, "plain_lines", lambda found: None):
            expected = carried_out(some)
        for many in (0, 10**9):  # with the expression for many lines, and without
            with (
                patch.object(restore, "MANY", many),
                patch.object(bulk, "TOGETHER", together),
                patch.object(bulk, "MANY", 0 if anew else 10**9),
            ):
                assert carried_out(some) == expected

    agree()


def test_most_lines_are_read_by_the_expression() -> None:
    read = patterns.Pattern("a", 4)
    assert read.read("add a 1.1.1.1") == ("1.1.1.1", {})
    assert read.read("add a 1.1.1.1 timeout 5") is None
    read.learn(["timeout", "comment"])
    values = {"timeout": 5, "comment": "two words"}
    assert read.read('add a 1.1.1.1 timeout 5 comment "two words"') == ("1.1.1.1", values)
    read.learn(["timeout", "nomatch"])
    read.learn(["nomatch", "skbmark"])
    for line in ("", " nomatch", " nomatch skbmark 0x1/0xff", ' nomatch comment word', " comment -x"):
        found = read.read(f"add a 1.1.1.1{line}")
        assert (found is None) == (line == " comment -x")
