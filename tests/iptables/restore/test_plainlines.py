"""Lines read by their shape have the result of the general reader."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.ruleset import nat_table
from iptables_py.commandline import reader
from iptables_py.errors import Problem
from iptables_py.iptables.commands import build
from iptables_py.iptables.freewords import FreeWordReader
from iptables_py.iptables.restore.plainlines import PlainLines, reason_not_plain
from iptables_py.kernel.rules import hooks_of
from iptables_py.rules.spec import spec
from iptables_py.rules.words import split
from tests.harness import machine
from tests.properties.rules import USER_CHAINS, Line, lines

FAMILIES = (4, 6)
PROGRAMS = {4: "iptables-restore", 6: "ip6tables-restore"}
FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties
SIGHTINGS = 4  # how often a line must be read until its outline and its shape are known by ByShape


@pytest.fixture(scope="module", autouse=True)
def no_look_up() -> Iterator[None]:
    """Look up no host names: each one would wait for a name server."""
    with machine.no_look_up():
        yield


@cache
def general(table: str, line: str, family: int) -> tuple[object, ...] | None:
    """Return the general reader's result for a line, in the form of PlainLines.read; None if the line is an error."""
    try:
        parsed = reader.read(["-t", table, *split(line)], family, lambda text: None, PROGRAMS[family])
        if parsed.skip or parsed.wants:
            return None
        build(parsed)
    except Problem:
        return None
    rule = parsed.rule
    jump = rule.jump if rule.target is None else ""
    return parsed.chain, *spec(rule), jump, hooks_of(rule), 0, 0


class ByShape:
    """The shapes of one table. Results are in the form of `general`."""

    def __init__(self, family: int, table: str, chains: Iterable[str]) -> None:
        self.family = family
        self.table = table
        self.lines = PlainLines(family, table, PROGRAMS[family], False)
        self.lines.shapes.often = 1
        self.by_expression = 0
        self.had_shape = False  # the last line
        for name in chains:
            self.lines.shapes.declare(name)

    def read(self, line: str) -> tuple[object, ...] | None:
        """Read the line without the general reader. Return the result, which must be that reader's, or None."""
        self.by_expression += self.lines.patterns.read(line) is not None
        self.had_shape = self.lines.shapes.read(line) is not None
        plain = self.lines.read(line)
        assert plain in (None, general(self.table, line, self.family)), line
        return plain

    def learn(self, line: str) -> None:
        """Read a line until its shape is known."""
        for _ in range(SIGHTINGS):
            self.read(line)


def by_shape(family: int, table: str) -> ByShape:
    return ByShape(family, table, (*USER_CHAINS, "LOG", "INPUT"))


def test_all_but_the_first_lines_of_a_shape_are_plain() -> None:
    lines = nat_table(400).split("\n")
    reading = ByShape(4, "nat", [line[1:].split()[0] for line in lines if line[:1] == ":"])
    assert sum(reading.read(line) is None for line in lines if line.startswith("-A ")) < 25


@pytest.mark.parametrize(
    ("table", "line", "reason"),
    [
        ("filter", "-A one", ""),
        ("filter", "-A one -4 -s 10.0.0.1 -j ACCEPT", ""),
        ("filter", "-A one -m limit --limit 7/s", ""),
        ("filter", "-A FORWARD -j nowhere", ""),
        ("filter", "-A", "error"),
        ("filter", "-A one -A two", "error"),
        ("filter", "-A one --nonsense", "error"),
        ("filter", "-A one -p tcp --dport 99999", "error"),
        ("filter", "-A one -i a/b", "warning"),
        ("filter", "-A one -6", "more than a rule"),
        ("filter", "-A one -m hashlimit --hashlimit-upto 5/s --hashlimit-name a -6", "more than a rule"),
        ("filter", "-A one -h", "more than a rule"),
        ("filter", "-A one -v", "more than a rule"),
        ("filter", "-A one -c 1 2", "more than a rule"),
        ("filter", "-A one -s 10.0.0.1,10.0.0.2", "several rules"),
        ("filter", "-A one -d 10.0.0.1,10.0.0.2", "several rules"),
        ("filter", "-A one -j INPUT", "jump to a base chain"),
        ("filter", "-A one -g INPUT", "jump to a base chain"),
        ("filter", "-A one -j IDLETIMER --timeout 5 --label x", "depends on other rules"),
        ("filter", "-A one -m limit --limit 7/s --limit-burst 0", "altered by the kernel"),
        ("filter", "-A one ! -s 0/0", "refused by the kernel"),
        ("filter", "-A one -p tcp -j DNAT --to-destination 10.0.0.1:80", "refused by the kernel"),
        ("nat", "-A one -p tcp -j DNAT --to-destination 10.0.0.1:80", ""),
        ("nat", "-A POSTROUTING -p tcp -j DNAT --to-destination 10.0.0.1:80", "refused by the kernel"),
    ],
)
def test_reasons_not_to_be_plain(table: str, line: str, reason: str) -> None:
    assert reason_not_plain(FreeWordReader(["-t", table], split(line), 4, PROGRAMS[4])) == reason
    lines = PlainLines(4, table, PROGRAMS[4], False)
    lines.shapes.often = 1
    results = [lines.read(line) for _ in range(SIGHTINGS + 1)]
    assert (results[-1] is None) == (reason != "")


SOURCE = "-A one -s 10.0.0.1 -j two-2"
PORT = "-A one -p tcp --dport 80"
NOTE = '-A one -m comment --comment "a b"'
STRING = "-A one -p tcp --dport 80 -m string --algo bm --string"
BYTES = "-A one -p tcp --dport 80 -m string --algo bm --hex-string"
NAT = "-A one -p tcp -j DNAT --to-destination 10.0.0.1:80"


# whether the second line can be read by the shape of the first
@pytest.mark.parametrize(
    ("table", "learned", "line", "plain"),
    [
        ("filter", SOURCE, "-A two-2 -s 10.0.0.2/32 -j one", True),
        ("filter", SOURCE, "-A one -s 10.0.0.0/8 -j one", True),
        ("filter", SOURCE, "-A one -s 10.0.0.77/8 -j one", True),
        ("filter", SOURCE, "-A one -s 10.0.0.1/255.0.255.0 -j one", True),
        ("filter", SOURCE, "-A one -s 10.0.0.1/0 -j one", False),
        ("filter", SOURCE, "-A one -s 10.1 -j one", False),
        ("filter", SOURCE, "-A one -s 10.0.0.1,10.0.0.2 -j one", False),
        ("filter", SOURCE, "-A one -s 010.0.0.1 -j one", False),
        ("filter", SOURCE, "-A one -s 10.0.0.1/33 -j one", False),
        ("filter", SOURCE, "-A one -s 10.0.0.1 -j LOG", False),
        ("filter", SOURCE, "-A INPUT -s 10.0.0.1 -j one", False),
        ("filter", SOURCE, "-A one -s 10.0.0.1 -j three", False),
        ("filter", "-A one ! -s 10.0.0.1 -j two-2", "-A one ! -s 10.0.0.2 -j two-2", True),
        ("filter", "-A one -d 10.0.0.1 -s 10.0.0.2", "-A one -d 10.0.0.2 -s 10.0.0.1", True),
        ("filter", PORT, "-A one -p tcp --dport 443", True),
        ("filter", PORT, "-A one -p tcp --dport 65535", False),
        ("filter", PORT, "-A one -p tcp --dport 0", False),
        ("filter", PORT, "-A one -p tcp --dport http", False),
        ("filter", PORT, "-A one -p udp --dport 80", False),
        ("filter", "-A one -p tcp --dport=80", "-A one -p tcp --dport=81", False),
        ("filter", NOTE, "-A one -m comment --comment \"100%s 'c'\"", True),
        ("filter", NOTE, "-A one -m comment --comment ab", True),
        ("filter", NOTE, '-A one -m comment --comment "a b" -j ACCEPT', False),
        ("filter", NOTE, '-A one -m comment --comment "-j"', False),
        ("filter", NOTE, '-A one -m comment --comment a"b"', False),
        ("filter", NOTE, r'-A one -m comment --comment "a\"b"', False),
        ("filter", f"{STRING} {{0}}%s", f"{STRING} {{0}}%s", True),
        ("filter", f"{BYTES} 47900", f"{BYTES} 47900", False),  # the port's sample occurs twice
        ("nat", NAT, "-A one -p tcp -j DNAT --to-destination 10.9.9.9:81", True),
        ("nat", NAT, "-A one -p tcp -j DNAT --to-destination 10.9.9.9", False),
        ("nat", NAT, "-A one -p icmp -j DNAT --to-destination 10.9.9.9:81", False),
    ],
)
def test_which_lines_have_the_same_shape(table: str, learned: str, line: str, plain: bool) -> None:
    reading = by_shape(4, table)
    reading.learn(learned)
    reading.read(line)
    assert reading.had_shape == plain


def quoted(line: Line) -> str:
    """Return the rule as a line of a restore."""
    words = [word if word and not set(word) & set(' "\\\t\n') else argv_quoted(word) for word in line.words]
    return " ".join(["-A", line.chain, *words])


def argv_quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(st.lists(st.one_of([lines(family) for family in FAMILIES]), min_size=1, max_size=12))
@settings(
    max_examples=60 * FACTOR,
    derandomize=FACTOR == 1,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_rules_read_by_shape_are_those_of_the_general_reader(eager: None, drawn: list[Line]) -> None:
    known: dict[tuple[int, str], ByShape] = {}
    for line in drawn:
        place = line.family, line.table
        if place not in known:
            known[place] = by_shape(*place)
        for text in (quoted(line), saved(line)):
            known[place].learn(text)


def saved(line: Line) -> str:
    """Return the line in its saved form if it is valid, else unchanged."""
    result = general(line.table, quoted(line), line.family)
    return f"-A {line.chain} {result[1]}" if result else quoted(line)


def test_most_lines_of_a_saved_table_match_the_expression(eager: None) -> None:
    lines = nat_table(400).split("\n")
    reading = ByShape(4, "nat", [line[1:].split()[0] for line in lines if line[:1] == ":"])
    for line in lines:
        if line.startswith("-A "):
            reading.read(line)
    assert reading.by_expression > 350
