"""Lines put together from segments have the result of the general reader."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iptables_py.iptables.freewords import FreeWordReader
from iptables_py.iptables.restore.plainlines import PlainLines, reason_not_plain
from iptables_py.iptables.restore.segments import BEGINS, Segments
from iptables_py.iptables.templates import MOST
from iptables_py.rules.options import INVERTIBLE
from iptables_py.rules.words import split
from tests.iptables.restore.test_plainlines import FAMILIES, PROGRAMS, ByShape, argv_quoted, general, quoted, saved
from tests.properties.rules import USER_CHAINS, Line, chosen_options, lines, modules, needed_protocol, options
from tests.properties.values import words_of
from tests.properties.words import Draw, chance

FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties


HASHLIMIT = "-m hashlimit --hashlimit 5/s --hashlimit-name a"


def segments(family: int, table: str) -> Segments:
    found = PlainLines(family, table, PROGRAMS[family], False)
    for name in USER_CHAINS:
        found.shapes.declare(name)
    return found.segments


@pytest.mark.parametrize(
    ("table", "line", "read"),
    [
        ("filter", "-A one", True),
        ("filter", "-A one -j two-2", True),
        ("filter", "-A one --goto two-2", True),
        ("filter", "-A one -j two-2 -d 10.0.0.1 ! -s 10.1.0.0/16", True),
        ("filter", "-A FORWARD -o eth0 -i lo -j ACCEPT", True),
        ("filter", "-A one -p tcp --dport 80 ! --sport 1:2", True),
        ("filter", "-A one ! -p tcp -m limit --limit 5/sec", True),
        ("filter", "-A one -p tcp -m tcp --tcp-flags SYN,ACK SYN -m multiport --dports 1,2 -j LOG", True),
        ("filter", "-A one -m mark --mark 1 -m mark --mark 2", True),
        ("filter", "-A one -m connmark --mark 1 -m connmark --mark 2", True),
        ("filter", '-A one -m comment --comment "-j \\" x" -j ACCEPT', True),
        ("nat", "-A one -p tcp -j DNAT --to-destination 10.0.0.1:80", True),
        # an option that might mean another one
        ("filter", "-A one -m mark --mar 1", False),
        ("filter", "-A one -m mark --mark=1", False),
        ("filter", "-A one -m connmark --mark 1 -m mark --mark 2 -m connmark --mark 3", False),
        ("filter", "-A one -m connmark -m mark --mark 1 --mark 2", False),
        ("filter", "-A one -p tcp -m limit --dport 80", False),
        ("filter", "-A one -ptcp", False),
        ("filter", "-A one -m comment --comment -j", False),
        ("filter", "-A one -m comment --comment ! -j ACCEPT", False),
        # merged, or used with others
        ("filter", "-A one -p tcp -m tcp --dport 1 -m tcp --sport 2", False),
        ("filter", "-A one -p tcp ! --tcp-flags NONE SYN", False),
        ("filter", f"-A one {HASHLIMIT} {HASHLIMIT}", False),
        # errors
        ("filter", "-A one -s 10.0.0.1 -s 10.0.0.2", False),
        ("filter", "-A one -j LOG -g two-2", False),
        ("filter", "-A one -m mark ! ! --mark 1", False),
        ("filter", "-A one -m mark --mark 1 !", False),
        ("filter", "-A one -m mark --mark", False),
        ("filter", "-A one -m nosuch", False),
        ("filter", "-A one word", False),
        ("filter", "-A one -p tcp ! -p udp", False),
        ("filter", "-A one -m multiport --dports 1", False),
        ("filter", "-A one -m multiport --dports 1 -p tcp", False),
        ("filter", "-A INPUT -o eth0", False),
        ("filter", "-A INPUT -j SNAT", False),
        ("filter", "-A one -j TTL --ttl-set 1", False),
        ("filter", "-A " + "x" * 29, False),
        ("nat", "-A one -j DROP", False),
        ("nat", "-A one -j DNAT --to-destination 10.0.0.1:80", False),
        ("nat", "-A POSTROUTING -p tcp -j DNAT --to-destination 10.0.0.1:80", False),
    ],
)  # fmt: skip
def test_which_lines_consist_of_segments(table: str, line: str, read: bool) -> None:
    found = segments(4, table)
    for _ in range(2):
        result = found.read(split(line))
        assert (result is not None) == read
        if result:
            assert (split(line)[1], *result, 0, 0) == general(table, line, 4)


ROWS = sorted(Path(__file__).parents[2].glob("extensions/*/*.t"))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("table", ["filter", "mangle", "nat"])
def test_rows_of_the_extensions(table: str, family: int) -> None:
    known = segments(family, table)
    for path in ROWS:
        for row in path.read_text(errors="surrogateescape").splitlines():
            if row.startswith(("-", "! ")):
                compare(known, table, family, split(f"-A one {row}"))
    assert MOST - known.room > 500


def parts(text: str) -> list[list[str]]:
    """Return the words of a line in pieces that begin where a segment may begin."""
    found: list[list[str]] = [[]]
    for word in split(text)[2:]:
        if word in BEGINS:
            inverted = found[-1][-1:] == ["!"]
            found.append([*([found[-1].pop()] if inverted else []), word])
        else:
            found[-1].append(word)
    return [part for part in found if part]


@given(st.data(), st.sampled_from(FAMILIES), st.sampled_from(("filter", "mangle", "nat")))
@settings(
    max_examples=80 * FACTOR,
    derandomize=FACTOR == 1,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_segments_of_several_lines_in_any_order(eager: None, data: st.DataObject, family: int, table: str) -> None:
    drawn: list[Line] = data.draw(st.lists(lines(family), min_size=2, max_size=6))
    texts = [text for line in drawn for text in (quoted(line), saved(line))]
    known = segments(family, table)
    pieces = [piece for text in texts for piece in parts(text)]
    chains = sorted({line.chain for line in drawn})
    for text in texts:
        compare(known, table, family, split(text))
    for _ in range(8):
        mixed = data.draw(st.lists(st.sampled_from(pieces), max_size=6)) if pieces else []
        chain = data.draw(st.sampled_from(chains))
        compare(known, table, family, ["-A", chain, *[word for one in mixed for word in one]])


def compare(known: Segments, table: str, family: int, words: list[str]) -> None:
    result = known.read(words) if len(words) > 1 and "" not in words else None
    line = " ".join('"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"' for word in words)
    assert result is None or (words[1], *result, 0, 0) == general(table, line, family), line


FREE = {
    family: [
        (module, option)
        for kind in ("match", "target")
        for module in modules(kind, family)
        for option in options(module, family)
        if option.free
    ]
    for family in FAMILIES
}
# bounds, defaults, other notations, blanks, and words that look like options
WORDS = (
    "0 1 5 9 10 99 100 255 256 999 1031 1032 9999 10000 10001 65534 65535 65536 4294967295 4294967296 00 05 0x5 0X1F "
    "+5 -5 5/s 5/min 10/sec 100/second 10/SEC 1000/sec 24/day 60/hour 5/ /sec 10/s/ 1:2 5: :5 : 2:1 0:65535 1,2 ,1 1, "
    "0x0/0x0 0x1/0xffffffff 0xFF/0xf 1/ 0xffffffff/0 00:00 00:00:00 23:59 23:59:59 24:00 9:5:1 0.5 .5 1.1 "
    "0.33333333349 10.0.0.1 10.0.0.1-10.0.0.9 10.0.0.9-10.0.0.1 10.1-10.2 ::1 ::1-::2 ::2-::1 0:0::1 1.2.3.4:5 "
    ". .. a/b DEFAULT a{0} {} %s 00:11:22:33:44:55 0:1:2:3:4:5 AA:bb:CC:dd:EE:ff -j ! --to a'b a\\b"
)
SIZES = (29, 30, 128, 256)
EDGES = [*WORDS.split(), "", " 5", "5 ", "a b", 'a"b', "! -s", "a\tb", "ä", *("x" * size for size in SIZES)]


def lines_with_free_values(draw: Draw, family: int) -> tuple[str, list[list[str]]]:
    """Draw a table, and lines for it that differ only in the free values of one extension."""
    module, first = draw(st.sampled_from(FREE[family]))
    table = draw(st.sampled_from(module.TABLES or ("filter", "mangle")))
    chosen = chosen_options(draw, module, family, first)
    protocol = needed_protocol(draw, [module])
    kind = "-j" if module.NAME.isupper() else "-m"
    before = ["-A", "one", *(["-p", str(protocol)] if protocol else []), kind, module.NAME]
    inverted = {option.name for option in chosen if option.flags & INVERTIBLE and chance(draw, 25)}
    usual = {option.name: draw(words_of(module, option, family)) for option in chosen}
    found = []
    for _ in range(8):
        words = list(before)
        for option in chosen:
            values = usual[option.name]
            if option.free:
                number = st.integers(0, 99).map(option.free.sample)
                other = st.one_of(st.sampled_from(EDGES), number).map(lambda word: [word])
                values = draw(st.one_of(words_of(module, option, family), words_of(module, option, family), other))
            words += [*(["!"] if option.name in inverted else []), "--" + option.name, *values]
        found.append(words)
    return table, found


@pytest.mark.parametrize("family", FAMILIES)
def test_lines_that_differ_in_free_values(eager: None, family: int) -> None:
    filled = 0

    @given(st.data())
    @settings(
        max_examples=100 * FACTOR,
        derandomize=FACTOR == 1,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    def check(data: st.DataObject) -> None:
        nonlocal filled
        table, drawn = lines_with_free_values(data.draw, family)
        known, by_shape = segments(family, table), ByShape(family, table, USER_CHAINS)
        for words in drawn * 2:
            room = known.room
            compare(known, table, family, words)
            if "" not in words and known.read(words):
                assert reason_not_plain(FreeWordReader(["-t", table], words, family, PROGRAMS[family])) == ""
                filled += known.room == room
            by_shape.read(" ".join(argv_quoted(word) for word in words))

    check()
    assert filled > 300
