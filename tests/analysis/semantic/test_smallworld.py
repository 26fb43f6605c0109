"""The comparison of rulesets against a brute force over small domains: nothing false, and no difference missed."""

from __future__ import annotations

import os
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.semantic.answer import Answer
from iptables_py.analysis.semantic.asking import Comparison
from iptables_py.analysis.semantic.pairing import Pair
from iptables_py.app.rulesets import Scratch, restored, rules_in
from iptables_py.app.semantic.confirming import Ruleset, Twins
from tests.analysis.check.smallworld import FLAGS, PORTS, Packet, Rule, World, condition, packet, reached, world

TIMES = int(os.environ.get("PROPERTIES", "1"))
KINDS = {
    "plain": (),
    "states": ("state",),
    "marks": ("mark", "state"),
    "steady": ("steady",),
    "moody": ("moody", "steady", "state"),
    "fragments": ("frag", "forward"),
    "tables": ("state", "tables"),
    "everything": ("state", "mark", "marks", "steady", "moody", "tables", "forward"),
}
IS_COMPLETE = {"state", "mark", "frag", "forward"}  # conditions that the engine follows
MOST = 400  # packets


def edited(found: World, random: Random, kinds: tuple[str, ...]) -> World:
    """Return the ruleset after some edits."""
    tables = {table: {name: list(rules) for name, rules in chains.items()} for table, chains in found.tables.items()}
    policies = dict(found.policies)
    for _ in range(random.randint(1, 3)):
        chains = tables[random.choice(list(tables))]
        name = random.choice([one for one in chains if chains[one]] or list(chains))
        rules = chains[name]
        choice = random.random()
        at = random.randrange(len(rules)) if rules else 0
        if choice < 0.2 and rules:
            del rules[at]
        elif choice < 0.4 and rules:
            rules.insert(random.randrange(len(rules)), rules.pop(at))
        elif choice < 0.6 and rules and rules[at].verdict in ("ACCEPT", "DROP"):
            rules[at] = with_verdict(rules[at], random.choice(("ACCEPT", "DROP", "RETURN")))
        elif choice < 0.7:
            place = random.choice([one for one in policies if one[0] != "raw"])
            policies[place] = random.choice(("ACCEPT", "DROP"))
        elif rules and choice < 0.8:
            rules.insert(at, rules[at])
        else:
            has_out = name in ("FORWARD", "A", "B") and "forward" in kinds
            text, tests, is_decided = condition(random, True, has_out and name != "PREROUTING", kinds)
            verdict = random.choice(("ACCEPT", "DROP"))
            rules.insert(at, Rule(f"{text} -j {verdict}".strip(), tests, verdict, is_decided=is_decided))
    return World(tables, policies)


def with_verdict(rule: Rule, verdict: str) -> Rule:
    """Return the rule with another verdict."""
    text = f"{rule.text.rpartition('-j ')[0]}-j {verdict}"
    return Rule(text, rule.tests, verdict, is_decided=rule.is_decided)


def compared(old: World, new: World) -> Answer:
    """Return what the comparison says, with the packets that the engine confirms."""
    stores = [restored("small.v4", one.save().encode(), 4, given=Scratch()) for one in (old, new)]
    pair = Pair(*(rules_in(store, 4, str) for store in stores), 4)
    twins = Twins(pair, *(Ruleset(4, store, store.db) for store in stores))
    return Comparison(pair, twins.confirm).compare()


def differing(old: World, new: World, kinds: tuple[str, ...], random: Random) -> Packet | None:
    """Return a packet that may fare differently, None if none is found."""
    joins = any("conntrack" in one.save() for one in (old, new))
    for _ in range(MOST):
        path = random.choice(("INPUT", "FORWARD"))
        one = packet(random, path, not joins and (path == "FORWARD" or "tables" in kinds), kinds)
        if one.later:
            size = random.randrange(4)  # how many of these the fragment has
            data = random.choice(PORTS), random.choice(PORTS), random.choice(FLAGS)
            one = replace(one, data=tuple(each if at < size else None for at, each in enumerate(data)))
        if reached(old, path, one, set()) != reached(new, path, one, set()):
            return one
    return None


def is_ordinary(found: Packet | None) -> bool:
    """Return whether there is a packet, and each host takes it as it is."""
    if found is None or "lo" in (found.in_, found.out) or found.state != "NEW":
        return False
    return found.flags in (None, "SYN") and found.kind in (None, (8, 0))


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=15 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_every_answer_holds(name: str, seed: int) -> None:
    """No packet fares differently where the answer is equal; each difference that there is is found."""
    random, kinds = Random(seed), KINDS[name]
    old = world(random, kinds)
    new = edited(old, random, kinds)
    answer = compared(old, new)
    found = differing(old, new, kinds, random)
    assert not answer.faults, (answer, old.save(), new.save())
    if not answer.differences and not answer.causes:
        assert found is None, (found, old.save(), new.save())
    if IS_COMPLETE.issuperset(kinds):
        assert answer.differences or not is_ordinary(found), (found, answer.causes, old.save(), new.save())


@settings(max_examples=10 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_a_ruleset_is_equal_to_itself(seed: int) -> None:
    """Whatever it has."""
    random = Random(seed)
    kinds = KINDS["everything"]
    old = world(random, kinds)
    answer = compared(old, old)
    assert not answer.differences and not answer.causes, old.save()
