"""Rules read by their shape are those of the general reader; restores have the same result with and without shapes."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.ruleset import nat_table
from iptables_py import tables
from iptables_py.answer import answer
from iptables_py.commandline import reader
from iptables_py.errors import Problem
from iptables_py.extensions.match import comment
from iptables_py.iptables import listing
from iptables_py.iptables.commands import build
from iptables_py.iptables.plainwords import plain_words
from iptables_py.iptables.restore import patterns
from iptables_py.iptables.restore import program as restore
from iptables_py.iptables.restore.plainlines import PlainLines
from iptables_py.kernel.rules import hooks_of
from iptables_py.rules import freehosts
from iptables_py.rules.kinds import FREE_PORT
from iptables_py.rules.options import Free
from iptables_py.rules.spec import spec
from iptables_py.rules.words import split
from tests.documents.test_examples import EXAMPLES
from tests.harness import ours
from tests.properties.rules import USER_CHAINS, Line, lines, modules, options

FAMILIES = (4, 6)
PROGRAMS = {4: "iptables-restore", 6: "ip6tables-restore"}
SIGHTINGS = 4  # how often a line must be read until its outline and its shape are known


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build expressions as soon as there are shapes, so that lines are read both by shape and by expression."""
    for name in ("USES", "FIRST", "MORE"):
        monkeypatch.setattr(patterns, name, 0)


def general(table: str, line: str, family: int) -> tuple[object, ...] | None:
    """Return the general reader's result for a line, in the form of PlainLines.read; None if the line is an error."""
    try:
        found = reader.read(["-t", table, *split(line)], family, lambda text: None, PROGRAMS[family])
        build(found)
    except Problem:
        return None
    rule = found.rule
    jump = rule.jump if rule.target is None else ""
    return found.chain, *spec(rule), jump, hooks_of(rule)


class Told:
    """The shapes of one table. Results are in the form of `general`."""

    def __init__(self, family: int, table: str, chains: Iterable[str]) -> None:
        self.family = family
        self.table = table
        self.lines = PlainLines(family, table, PROGRAMS[family])
        self.by_expression = 0
        for name in chains:
            self.lines.shapes.declare(name)

    def read(self, line: str) -> tuple[object, ...] | None:
        """Read the line by its shape. Return the result, which must be the general reader's; None if there is none."""
        self.by_expression += self.lines.patterns.read(line) is not None
        found = self.lines.read(line)
        assert found in (None, general(self.table, line, self.family)), line
        return found

    def meet(self, line: str) -> None:
        """Read a line until its shape is known."""
        for _ in range(SIGHTINGS):
            self.read(line)


def told(family: int, table: str) -> Told:
    return Told(family, table, (*USER_CHAINS, "LOG", "INPUT"))


def test_lines_of_few_shapes_are_plain_but_for_the_first() -> None:
    lines = nat_table(400).split("\n")
    reading = Told(4, "nat", [line[1:].split()[0] for line in lines if line[:1] == ":"])
    assert sum(reading.read(line) is None for line in lines if line.startswith("-A ")) < 25


SOURCE = "-A one -s 10.0.0.1 -j two-2"
PORT = "-A one -p tcp --dport 80"
NOTE = '-A one -m comment --comment "a b"'
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
        ("nat", NAT, "-A one -p tcp -j DNAT --to-destination 10.9.9.9:81", True),
        ("nat", NAT, "-A one -p tcp -j DNAT --to-destination 10.9.9.9", False),
        ("nat", NAT, "-A one -p icmp -j DNAT --to-destination 10.9.9.9:81", False),
    ],
)
def test_what_may_stand_in_place_of_what(table: str, learned: str, line: str, plain: bool) -> None:
    reading = told(4, table)
    reading.meet(learned)
    assert (reading.read(line) is not None) == plain


def quoted(line: Line) -> str:
    """Return the rule as a line of a restore."""
    words = [word if word and not set(word) & set(' "\\\t\n') else argv_quoted(word) for word in line.words]
    return " ".join(["-A", line.chain, *words])


def argv_quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(st.lists(st.one_of([lines(family) for family in FAMILIES]), min_size=1, max_size=12))
@settings(max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_rule_is_told_in_another_way_than_the_general_reader_does(eager: None, found: list[Line]) -> None:
    known: dict[tuple[int, str], Told] = {}
    for line in found:
        place = line.family, line.table
        if place not in known:
            known[place] = told(*place)
        for text in (quoted(line), saved(line)):
            known[place].meet(text)


def saved(line: Line) -> str:
    """Return the line in its saved form if it is valid, else unchanged."""
    found = general(line.table, quoted(line), line.family)
    return f"-A {line.chain} {found[1]}" if found else quoted(line)


def kinds() -> list[Free]:
    """Return all kinds of free values that have a pattern."""
    found = set(freehosts.HOSTS.values())
    for family in FAMILIES:
        for module in (*modules("match", family), *modules("target", family)):
            found |= {option.free for option in options(module, family) if option.free}
    return sorted((kind for kind in found if kind.pattern), key=lambda kind: kind.sample(0))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.sample(0))
def test_what_a_pattern_takes_is_its_own_save_text(kind: Free) -> None:
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


HOSTS = "10.0.0.1/24 10.0.1.0/16 256.0.0.0/32 01.0.0.0/32 1.2.3/32 10.0.0.1 0.0.0.0/0 10.0.0.0/8"
TEXTS_TO_READ = ["", '""', "-x", '"-x"', '"!"', '"ab"', "a b", "\"a'b\"", r'"a\\ b"', '"a\tb"', '"\xe9 "', "a" * 256]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (FREE_PORT, ["0", "65535", "65536", "080", "", "-1", "99999", "100000", "1:2"]),
        (freehosts.HOSTS[4], HOSTS.split()),
        (comment.FREE, TEXTS_TO_READ),
    ],
)
def test_a_pattern_leaves_the_rest_to_be_read(kind: Free, texts: list[str]) -> None:
    for text in texts:
        assert not re.fullmatch(kind.pattern or "", text), text


def test_most_lines_of_a_saved_table_are_told_by_expression(eager: None) -> None:
    lines = nat_table(400).split("\n")
    reading = Told(4, "nat", [line[1:].split()[0] for line in lines if line[:1] == ":"])
    for line in lines:
        if line.startswith("-A "):
            reading.read(line)
    assert reading.by_expression > 350


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


def outcome(family: int, text: str, options: tuple[str, ...]) -> list[object]:
    """Return the answers and the saved rules when the text is restored twice."""
    with ours.session():
        found: list[object] = []
        for _ in range(2):
            found.append(answer(PROGRAMS[family], options, text.encode()))
            save = answer(PROGRAMS[family].replace("restore", "save"), ["-c"])[1]
            found.append([line for line in save.splitlines() if not line.startswith(b"#")])
        return found


FAULTS = (
    "-A nowhere -j ACCEPT",
    "-A KUBE-SERVICES -j nowhere",
    "-A KUBE-SERVICES -j KUBE-SERVICES",
    "-A KUBE-SERVICES -j PREROUTING",
    "-F KUBE-SERVICES",
    "-X",
    "-N new",
    "-E KUBE-MARK-MASQ renamed",
    "-D KUBE-SERVICES 1",
    "-I KUBE-SERVICES -j RETURN",
    "-P OUTPUT DROP",
    ":KUBE-SERVICES - [0:0]",
    ":KUBE-MARK-MASQ - [0:0]",
    "-A POSTROUTING -j KUBE-SERVICES",
    "nonsense",
)


def with_line(line: str, place: int) -> str:
    """Return the table with one more line, at that place."""
    found = nat_table(24).split("\n")
    return "\n".join([*found[:place], line, *found[place:]])


TEXTS = [(4, nat_table(24)), (4, nat_table(24).replace("-A KUBE-SEP", "[7:8] -A KUBE-SEP"))]
TEXTS += [(4, with_line(fault, place)) for fault in FAULTS for place in (22, 35, 44)]
TEXTS += [(4, with_line("-F KUBE-SERVICES", 44).replace("COMMIT", f"{fault}\nCOMMIT")) for fault in FAULTS]
TEXTS += [({".v4": 4, ".v6": 6}[path.suffix], path.read_text()) for path in EXAMPLES]


@pytest.mark.parametrize("options", [(), ("-c",), ("-n",)], ids="".join)
@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_restore_comes_to_the_same(
    number: int, options: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    family, text = TEXTS[number]
    slow = outcome(family, text, options)
    monkeypatch.setattr(restore, "MANY", 0)
    assert outcome(family, text, options) == slow
    request.getfixturevalue("eager")
    assert outcome(family, text, options) == slow


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_listing_comes_to_the_same(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    family, text = TEXTS[number]
    program = PROGRAMS[family].removesuffix("-restore")
    with ours.session():
        answer(PROGRAMS[family], (), text.encode())
        found = []
        for many in (10**9, 0):
            monkeypatch.setattr(listing, "MANY", many)
            for table in tables.BASE_CHAINS:
                found += [answer(program, ["-t", table, options, "-L"]) for options in ("-n", "-nv", "-nvx")]
        half = len(found) // 2
        assert found[:half] == found[half:]
