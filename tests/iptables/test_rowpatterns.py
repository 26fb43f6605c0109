"""Rows of a numeric listing that are filled in from matches of one expression."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.ruleset import nat_table
from iptables_py.commandline.stored import parse_rule
from iptables_py.iptables.freewords import JUMP, FreeWordReader
from iptables_py.iptables.listing import TARGET, Layout, body
from iptables_py.iptables.plainwords import plain_words
from iptables_py.iptables.restore.plainlines import reason_not_plain
from iptables_py.iptables.rowpatterns import RowPatterns
from iptables_py.iptables.rowshapes import RowShapes
from iptables_py.rules.options import Free
from tests.iptables.restore.test_patterns import kinds
from tests.iptables.restore.test_plainlines import PROGRAMS, argv_quoted, general
from tests.iptables.restore.test_segments import lines_with_free_values


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind.row], ids=lambda kind: kind.sample(0))
def test_the_group_of_a_match_is_what_is_listed(kind: Free) -> None:
    @given(st.from_regex(kind.pattern or "", fullmatch=True))
    @settings(max_examples=300, derandomize=True, database=None, deadline=None)
    def check(text: str) -> None:
        words = plain_words(f"-A one --option {text}")
        found = re.fullmatch(kind.row or "", text)
        assert words and found and len(found.groups()) == 1
        assert found[1].ljust(kind.width) == kind.listed(words[-1])

    check()


@pytest.mark.parametrize("kind", [kind for kind in kinds() if kind.row], ids=lambda kind: kind.sample(0))
def test_a_match_does_not_reach_into_the_next_words(kind: Free) -> None:
    text = kind.text(kind.sample(0)) or ""
    for rest in (" -m tcp", ' "x"', f" {text}", '"', "/32"):
        assert not re.fullmatch(kind.row or "", text + rest)
        assert not re.fullmatch(kind.row or "", f"{rest.lstrip()} {text}")


RULES = [
    *(line.partition(" -")[2] for line in nat_table(40).splitlines() if line.startswith("-A KUBE-S")),
    *(f"j {name}" for name in ("one", "two", "ACCEPT", "DROP", "LOG", "INPUT", "a-name-of-28-characters-abcd")),
    *(f"s 10.0.{n}.0/24 -m comment --comment {text} -j one" for n, text in enumerate(("a", "b", '"%s {0}"', '"a b"'))),
    *(f"m comment --comment {text} -m comment --comment b" for text in ("a", '"a b"', "c", '"-m"')),
    *(f"s {host} -p tcp -j DNAT --to-destination 10.0.0.1:80" for host in ("10.0.0.1/32", "10.1.0.0/16", "10.0.0.0/8")),
]


def test_every_way_of_making_a_row_has_the_same_result(eager: None) -> None:
    """In any order of the rules, and however many were read before."""
    class Line:
        verbose = 1
        given = frozenset("n")

    layout = Layout(Line(), 4)  # type: ignore[arg-type]  # all that it reads
    specs = [f"-{rule}" for rule in RULES]
    expected = {spec: body(parse_rule(spec, 4), layout) for spec in specs}
    for order in (specs, specs[::-1], sorted(specs)):
        patterns = RowPatterns(RowShapes(4, lambda rule: body(rule, layout), TARGET))
        for _ in range(3):
            assert {spec: patterns.row(spec) for spec in order} == expected
        assert sum(patterns.match(spec) is not None for spec in specs) > len(specs) / 2
        assert any(JUMP in template.kinds for template in patterns.uses)


@pytest.mark.parametrize("family", (4, 6))
def test_rows_of_rules_that_differ_in_free_values(eager: None, family: int) -> None:
    class Line:
        verbose = 1
        given = frozenset("n")

    layout = Layout(Line(), family)  # type: ignore[arg-type]  # all that it reads

    @given(st.data())
    @settings(
        max_examples=50, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    def check(data: st.DataObject) -> None:
        table, drawn = lines_with_free_values(data.draw, family)
        readers = [FreeWordReader(["-t", table], words, family, PROGRAMS[family]) for words in drawn]
        accepted = [words for words, reader in zip(drawn, readers, strict=True) if not reason_not_plain(reader)]
        found = [general(table, " ".join(map(argv_quoted, words)), family) for words in accepted]
        specs = [str(result[1]) for result in found if result]
        patterns = RowPatterns(RowShapes(family, lambda rule: body(rule, layout), TARGET))
        for spec in specs * 3:
            assert patterns.row(spec) == body(parse_rule(spec, family), layout)

    check()
