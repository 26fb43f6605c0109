"""Counts of a ruleset: order, jumps and packets, and what was counted since."""

from __future__ import annotations

import json
import pickle

import pytest

from iptables_py.answer import answer
from iptables_py.app.coverage.counts import ChainCount, Counts, RuleCount, TableCount, counts_of, read, since
from iptables_py.engine.chance import Drawn
from iptables_py.engine.ruleset import Ruleset
from iptables_py.store.store import open_store
from tests.engine.machines import arrive, loaded, machine_of

RULES = """*nat
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:zone - [0:0]
:Web - [0:0]
:Web" - [0:0]
-A INPUT -j LOG --log-prefix "-j Web"
-A FORWARD -p udp -m comment --comment "x -j Web"
-A FORWARD -p udp -g Web
-A FORWARD -m comment --comment -j -j zone
-A FORWARD -j "Web\\""
-A Web -j ACCEPT
COMMIT
"""
FORWARD = [
    ('-p udp -m comment --comment "x -j Web"', 1, None, False),
    ("-p udp -g Web", 1, "Web", True),
    ("-m comment --comment -j -j zone", 0, "zone", False),
    ('-j Web"', 0, 'Web"', False),
]


@pytest.mark.usefixtures("state")
def test_order_jumps_and_packets() -> None:
    ruleset = loaded(RULES)()
    arrive(machine_of(ruleset, Drawn(0)))
    filtered, nat = counts_of(ruleset)
    assert (filtered.name, nat.name) == ("filter", "nat")
    assert [chain[:3] for chain in filtered.chains] == [
        ("INPUT", "DROP", 0),
        ("FORWARD", "DROP", 0),
        ("OUTPUT", "ACCEPT", 0),
        ("Web", None, 0),
        ('Web"', None, 0),
        ("zone", None, 0),
    ]
    assert filtered.chains[0].rules == (('-j LOG --log-prefix "-j Web"', 0, None, False),)
    assert list(filtered.chains[1].rules) == FORWARD
    assert [rule.packets for rule in nat.chains[-1].rules] == [1]


@pytest.mark.usefixtures("state")
def test_a_chain_named_like_a_target() -> None:
    """Rules with the target and rules with the chain have the same text."""
    answer("iptables", ["-A", "INPUT", "-j", "LOG"], b"")
    named = '*filter\n:LOG - [0:0]\n-A INPUT -j LOG\nCOMMIT\n'
    assert answer("iptables-restore", ["--noflush"], named.encode())[0] == 0
    with open_store(False) as store:
        ruleset = Ruleset(4)
        ruleset.load(store)
    assert [(rule.text, rule.jump) for rule in counts_of(ruleset)[0].chains[0].rules] == [
        ("-j LOG", None),
        ("-j LOG", "LOG"),
    ]


@pytest.mark.usefixtures("state")
def test_no_rule_is_compiled() -> None:
    ruleset = loaded(RULES)()
    cold = counts_of(ruleset)
    chains = [chain for chains in ruleset.tables.values() for chain in chains.values()]
    assert [chain.compiled() for chain in chains] == [[]] * len(chains)
    asked = {
        (table, name, rule.number): (rule.jump.name, rule.goto) if rule.jump else (None, False)
        for table, chains in ruleset.tables.items()
        for name, chain in chains.items()
        for rule in chain.rules()
    }
    assert asked == {
        (table.name, chain.name, number): (rule.jump, rule.goto)
        for table in cold
        for chain in table.chains
        for number, rule in enumerate(chain.rules, 1)
    }


def filter_with(*rules: tuple[str, int], policy: int = 0) -> Counts:
    """Return the counts of a ruleset with these rules and their packets in INPUT."""
    made = tuple(RuleCount(text, packets, None, False) for text, packets in rules)
    return (TableCount("filter", (ChainCount("INPUT", "DROP", policy, made),)),)


@pytest.mark.parametrize(
    ("after", "before", "expected"),
    [
        (filter_with(("a", 5), policy=9), filter_with(("a", 3), policy=2), filter_with(("a", 2), policy=7)),
        (filter_with(("new", 4), ("a", 5)), filter_with(("a", 3)), filter_with(("new", 4), ("a", 2))),
        (filter_with(("a", 5), ("a", 7)), filter_with(("a", 1), ("a", 2)), filter_with(("a", 4), ("a", 5))),
        (filter_with(("a", 2)), filter_with(("a", 3)), filter_with(("a", 2))),  # set to 0 meanwhile
        (filter_with(("a", 2)), (), filter_with(("a", 2))),
        ((), filter_with(("a", 2)), ()),
    ],
)
def test_since(after: Counts, before: Counts, expected: Counts) -> None:
    assert since(after, before) == expected


def test_written_and_read() -> None:
    counts = filter_with(('"\udcff\u2028', 1 << 64), policy=3)
    assert read(json.loads(json.dumps(counts))) == counts
    assert pickle.loads(pickle.dumps(counts)) == counts
