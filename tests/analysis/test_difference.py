"""Differences between two lists of rules and between two rulesets: cases, and properties that always hold."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis import sequences
from iptables_py.analysis.difference import (
    ADDED,
    CHANGED,
    MOVED,
    REMOVED,
    Chain,
    ChainDifference,
    Change,
    Rule,
    Ruleset,
    TableDifference,
    changes,
    compare,
)

MANY = 30_000
ADDRESSES = [f"-s 10.0.{number >> 8}.{number & 255}/32 -p tcp -m tcp --dport 80 -j ACCEPT" for number in range(MANY)]


def applied(old: Sequence[str], found: Sequence[Change]) -> list[str]:
    """Return the old list with the changes applied."""
    gone = {change.old.number for change in found if change.old}
    put = {change.new.number: change.new.text for change in found if change.new}
    rest = iter([rule for number, rule in enumerate(old, 1) if number not in gone])
    length = len(old) - len(gone) + len(put)
    return [put[number] if number in put else next(rest) for number in range(1, length + 1)]


def check(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Return the changes, after checking the properties that hold for all."""
    found = changes(old, new)
    assert applied(old, found) == list(new)
    assert bool(found) == (list(old) != list(new))
    for change in found:
        assert change.old is None or old[change.old.number - 1] == change.old.text
        assert change.new is None or new[change.new.number - 1] == change.new.text
    others = [change for change in found if change.kind != MOVED]
    gone = {change.old.text for change in others if change.old}
    assert gone.isdisjoint(change.new.text for change in others if change.new), "both removed and added: not moved"
    return found


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest common subsequence, by the textbook algorithm."""
    row = [0] * (len(other) + 1)
    for first in one:
        last, row = row, [0]
        for number, second in enumerate(other):
            row.append(last[number] + 1 if first == second else max(last[number + 1], row[-1]))
    return row[-1]


rules = st.builds(
    "-s 10.0.0.{} -p {} -j {}".format,
    st.integers(1, 4),
    st.sampled_from(("tcp", "udp")),
    st.sampled_from(("ACCEPT", "DROP")),
)
lists = st.lists(rules, max_size=14)


@st.composite
def edited(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """Draw a list, and the result of some edits to it."""
    old = draw(lists)
    new = list(old)
    for _ in range(draw(st.integers(0, 4))):
        if new and draw(st.booleans()):
            new.pop(draw(st.integers(0, len(new) - 1)))
        else:
            new.insert(draw(st.integers(0, len(new))), draw(st.sampled_from(old) if old else rules))
    return old, new


LIMITS = {
    "among all matches": (100_000, 100, 10),
    "by edits": (0, 100, 10),
    "by cuts": (0, 1, 10),
    "in order": (0, 1, 0),
}


@pytest.fixture(params=LIMITS)
def limits(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Force each of the matching methods, including those that lists of this length would never need."""
    name: str = request.param
    for limit, value in zip(("MOST_MATCHES", "MOST_EDITS", "MOST_CUTS"), LIMITS[name], strict=True):
        monkeypatch.setattr(sequences, limit, value)
    return name


def test_changes_lead_from_one_list_to_the_other(limits: str) -> None:
    @given(st.one_of(edited(), st.tuples(lists, lists)))
    @settings(max_examples=400, derandomize=True, database=None, deadline=None)
    def holds(pair: tuple[list[str], list[str]]) -> None:
        check(*pair)
        if limits in ("among all matches", "by edits"):
            assert len(sequences.unmoved(*pair)) == common(*pair)

    holds()


def test_each_kind() -> None:
    ssh = "-p tcp -m tcp --dport 22 -j ACCEPT"
    old = ["-i lo -j ACCEPT", "-i eth0", ssh, "-s 10.0.0.1/32 -j DROP", "-j LOG", "-j DROP"]
    new = ["-j LOG", "-i lo -j ACCEPT", "-i eth0", ssh.replace("22", "2222"), "-j DROP", "-o eth1 -j MARK"]
    assert check(old, new) == [
        Change(Rule(5, "-j LOG"), Rule(1, "-j LOG"), MOVED),
        Change(Rule(4, old[3]), None, REMOVED),
        Change(Rule(3, ssh), Rule(4, new[3]), CHANGED),
        Change(None, Rule(6, new[5]), ADDED),
    ]
    assert [change.kind for change in changes(old, new)] == [MOVED, REMOVED, CHANGED, ADDED]


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("a a", "a a a", "added"),
        ("a b a", "a a", "removed"),
        ("a b a", "a a b", "moved"),
        ("a a b b", "b b a a", "moved moved"),
        ("x a b c", "a b c x x", "moved added"),
        ("", "a a", "added added"),
    ],
)
def test_equal_rules(old: str, new: str, kinds: str) -> None:
    assert [change.kind for change in check(old.split(), new.split())] == kinds.split()


def test_a_rule_moved_far_is_one_difference() -> None:
    old = ADDRESSES[:1000]
    new = [*old[1:900], old[0], *old[900:]]
    assert [(change.kind, change.old.number) for change in check(old, new) if change.old] == [(MOVED, 1)]


def test_what_shares_less_is_not_changed() -> None:
    assert [change.kind for change in check(["-s 10.0.0.1/32 -j DROP"], ["-i eth0 -j ACCEPT"])] == [REMOVED, ADDED]
    assert [change.kind for change in check(["-i eth0 -j DROP"], ["-i eth0 -j ACCEPT"])] == [CHANGED]
    assert [change.kind for change in check([""], ["-j ACCEPT"])] == [REMOVED, ADDED]


def test_the_likest_of_several_is_the_changed_one() -> None:
    old = ["-i lo -j A -m x", "-p tcp -m tcp --dport 22 -j ACCEPT"]
    new = ["-p tcp -m tcp --dport 23 -j ACCEPT", "-p udp -m udp --dport 22 -j ACCEPT"]
    found = [(change.old.text, change.new.text) for change in check(old, new) if change.old and change.new]
    assert found == [(old[1], new[0])]


def shuffled(lines: Sequence[str], seed: int = 1) -> list[str]:
    return random.Random(seed).sample(lines, len(lines))


TEN = [ADDRESSES[number % 10] for number in range(MANY)]
HARD = {
    "equal": (ADDRESSES, ADDRESSES, Counter()),
    "shuffled": (ADDRESSES, shuffled(ADDRESSES), None),
    "reversed": (ADDRESSES, ADDRESSES[::-1], Counter({MOVED: MANY - 1})),
    "all changed": (ADDRESSES, [rule.replace("80", "81") for rule in ADDRESSES], Counter({CHANGED: MANY})),
    "all the same": (["-j A"] * MANY, ["-j A"] * (MANY - 7), Counter({REMOVED: 7})),
    "the same around": (["-j A"] * MANY, ["-j A"] * 99 + ["-j B"] + ["-j A"] * (MANY - 99), Counter({ADDED: 1})),
    "few kinds": (TEN, TEN[:9000] + TEN[9001:20000] + ["-j B"] + TEN[20000:], Counter({REMOVED: 1, ADDED: 1})),
    "few kinds shuffled": (TEN, shuffled(TEN), None),
    "some the same": (shuffled(ADDRESSES[: MANY // 5] * 5), shuffled(ADDRESSES[: MANY // 5] * 5, 2), None),
}


@pytest.mark.parametrize("name", HARD)
def test_long_lists_take_no_time(name: str) -> None:
    old, new, kinds = HARD[name]
    start = time.process_time()
    found = check(old, new)
    assert time.process_time() - start < 10  # at most 0.3 observed; quadratic algorithms take minutes
    assert kinds is None or Counter(change.kind for change in found) == kinds


# --- whole rulesets


def base(**chains: Chain) -> dict[str, Chain]:
    """Return a table's chains."""
    return chains


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({}, {}, []),
        ({"nat": {}}, {"nat": base(INPUT=Chain("ACCEPT"))}, []),
        ({}, {"nat": {}}, [TableDifference("nat", ADDED, [])]),
        ({"raw": {}, "mangle": {}}, {"raw": {}}, [TableDifference("mangle", REMOVED, [])]),
        (
            {"filter": {}},
            {"filter": base(INPUT=Chain("DROP"))},
            [TableDifference("filter", CHANGED, [ChainDifference("INPUT", CHANGED, ("ACCEPT", "DROP"), [])])],
        ),
        (
            {"filter": base(b=Chain(None, ["-j a"]), a=Chain(None))},
            {"filter": base(INPUT=Chain("ACCEPT", ["-j c"]), a=Chain(None), c=Chain(None), B=Chain(None))},
            [
                TableDifference(
                    "filter",
                    CHANGED,
                    [
                        ChainDifference("INPUT", CHANGED, None, [Change(None, Rule(1, "-j c"), ADDED)]),
                        ChainDifference("B", ADDED, None, []),
                        ChainDifference("b", REMOVED, None, [Change(Rule(1, "-j a"), None, REMOVED)]),
                        ChainDifference("c", ADDED, None, []),
                    ],
                )
            ],
        ),
    ],
)
def test_rulesets(old: Ruleset, new: Ruleset, expected: list[TableDifference]) -> None:
    assert compare(old, new) == expected


def test_the_order_of_chains_is_no_difference() -> None:
    one = base(a=Chain(None, ["-j RETURN"]), b=Chain(None), INPUT=Chain("DROP"))
    assert compare({"filter": one}, {"filter": dict(reversed(one.items()))}) == []
