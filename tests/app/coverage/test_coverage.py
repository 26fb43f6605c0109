"""Coverage of many runs: sums, variants, percentages, and that the order of runs makes no difference."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.app.coverage.counts import ChainCount, Counts, RuleCount, TableCount
from iptables_py.app.coverage.coverage import Coverage, Jump, Share

Run = tuple[str, int, Counts]


def rule(text: str, packets: int = 0, jump: str | None = None) -> RuleCount:
    return RuleCount(text, packets, jump, False)


def example(first: int = 0, second: int = 0, policy: int = 0, last: str = "-j web") -> Counts:
    """Return the counts of a ruleset with four chains."""
    base = ChainCount("INPUT", "DROP", policy, (rule("-i lo -j ACCEPT", first), rule(last, second, "web")))
    web = ChainCount("web", None, 0, (rule("-j ACCEPT", second),))
    lost = ChainCount("lost", None, 0, (rule("-j web", 0, "web"),))
    return (TableCount("filter", (base, ChainCount("empty", None, 0, ()), lost, web)),)


def test_the_same_rules_are_summed() -> None:
    coverage = Coverage()
    coverage.add("web.rules", 4, example(first=2))
    coverage.add("web.rules", 4, example(first=1, policy=5))
    [ruleset] = coverage.rulesets
    assert ruleset.counts == example(first=3, policy=5)
    assert (ruleset.title, coverage.share) == ("web.rules (IPv4)", Share(2, 5))


def test_other_rules_are_variants() -> None:
    coverage = Coverage()
    coverage.add("script x", 6, example())
    coverage.add("script x", 4, example(first=1, last="-p udp -j web"))
    coverage.add("script x", 4, example(second=1))
    assert [(one.title, one.share) for one in coverage.rulesets] == [
        ("script x (IPv4, variant 1 of 2)", Share(2, 5)),
        ("script x (IPv4, variant 2 of 2)", Share(1, 5)),
        ("script x (IPv6)", Share(0, 5)),
    ]


def test_chains() -> None:
    coverage = Coverage()
    coverage.add("x", 4, example(second=7))
    base, empty, lost, web = coverage.rulesets[0].tables[0].chains
    assert [chain.share for chain in (base, empty, lost, web)] == [Share(1, 3), Share(0, 0), Share(0, 1), Share(1, 1)]
    assert [chain.is_entered for chain in (base, empty, lost, web)] == [True, False, False, True]
    assert web.jumps == [Jump("INPUT", 2, 7), Jump("lost", 1, 0)]
    assert (list(lost.jumps), lost.missed, base.missed) == (
        [],
        [(1, rule("-j web", 0, "web"))],
        [(1, rule("-i lo -j ACCEPT"))],
    )
    assert [chain.misses_policy for chain in (base, empty, lost, web)] == [True, False, False, False]


@pytest.mark.parametrize(
    ("share", "percent", "words"),
    [
        (Share(0, 0), None, "-"),
        (Share(0, 3), 0, "0 %"),
        (Share(2, 3), 66.6, "66.6 %"),
        (Share(9999, 10000), 99.9, "99.9 %"),
        (Share(7, 7), 100, "100 %"),
        (Share(1, 10), 10, "10 %"),
    ],
)
def test_percentages_are_rounded_down(share: Share, percent: float | None, words: str) -> None:
    assert (share.percent, share.words) == (percent, words)


def test_a_minimum_is_compared_without_rounding() -> None:
    assert Share(2, 3).is_at_least(66.66)
    assert not Share(2, 3).is_at_least(66.67)
    assert not Share(9999, 10000).is_at_least(100)
    assert Share(35, 40).is_at_least(87.5)
    assert Share(0, 0).is_at_least(100)


PACKETS = st.integers(0, 3)
RUNS = st.lists(
    st.tuples(
        st.sampled_from(["a.rules", "script b"]),
        st.sampled_from([4, 6]),
        st.builds(example, PACKETS, PACKETS, PACKETS, st.sampled_from(["-j web", "-p udp -j web"])),
    ),
    max_size=6,
)


def coverage_of(runs: list[Run]) -> Coverage:
    coverage = Coverage()
    for run in runs:
        coverage.add(*run)
    return coverage


@settings(deadline=None)
@given(RUNS, st.data())
def test_neither_order_nor_processes_make_a_difference(runs: list[Run], data: st.DataObject) -> None:
    expected = coverage_of(runs).rulesets
    other = data.draw(st.permutations(runs))
    cut = data.draw(st.integers(0, len(runs)))
    merged = pickle.loads(pickle.dumps(coverage_of(other[:cut])))
    merged.merge(Coverage.of(json.loads(json.dumps(coverage_of(other[cut:]).values()))))
    assert merged.rulesets == coverage_of(other).rulesets == expected
    assert sum(one.share.reached for one in expected) == merged.share.reached
