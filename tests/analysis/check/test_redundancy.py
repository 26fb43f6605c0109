"""Redundant rules and duplicates, found by an index, against a search through all rules."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.check.findings import named
from iptables_py.analysis.check.indexes import HOOKS, Indexes
from iptables_py.analysis.check.memory import Memories
from iptables_py.analysis.check.model import Chain, Model, Rule
from iptables_py.analysis.check.redundancy import Redundancy
from tests.analysis.check.smallworld import world
from tests.analysis.check.test_smallworld import KINDS, TIMES, model_of


def meet(first: Rule, second: Rule, hook: str, model: Model) -> bool:
    """Return whether two rules may match the same packet at a hook."""
    return any(
        all(box.get(key, classes) & classes for key, classes in other.items())
        for box in first.at(hook, model.space)[0]
        for other in second.at(hook, model.space)[0]
    )


def contains(outer: Rule, inner: Rule, hook: str, model: Model) -> bool:
    """Return whether a box of one rule contains each box of the other one."""
    boxes = outer.at(hook, model.space)[1]
    return all(
        any(all(not box.get(key, -1) & ~classes for key, classes in other.items()) for other in boxes)
        for box in inner.at(hook, model.space)[0]
    )


def searched(rule: Rule, chain: Chain, model: Model, memories: Memories) -> str | None:
    """Return what makes a rule redundant, one later rule after the other."""
    if rule.verdict not in ("ACCEPT", "DROP") or not memories.is_own(rule):
        return None
    hooks = [chain.name] if chain.policy is not None else HOOKS
    for later in chain.rules[rule.number :]:
        if later.notes:
            return None
        if any(meet(rule, later, hook, model) for hook in hooks):
            is_same = later.verdict == rule.verdict and memories.is_own(later)
            return later.id if is_same and all(contains(later, rule, hook, model) for hook in hooks) else None
    return f"{chain.table}/{chain.name}/policy" if chain.policy == rule.verdict else None


@settings(max_examples=40 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32), kind=st.sampled_from(sorted(KINDS)))
def test_the_index_finds_what_a_search_does(seed: int, kind: str) -> None:
    """For every rule of every chain."""
    model = model_of(world(Random(seed), KINDS[kind]))
    memories, indexes = Memories(model), Indexes(model.space)
    for chains in model.tables.values():
        for chain in chains.values():
            found = Redundancy(chain, model, memories, indexes)
            for rule in chain.rules:
                assert found.redundant_by(rule) == searched(rule, chain, model, memories), rule.id


def test_names_of_several_rules() -> None:
    """The policy is named after the rules of its chain."""
    ids = ["filter/INPUT/10", "filter/INPUT/policy", "filter/A/2", "raw/OUTPUT/policy"]
    assert named(ids, "filter/INPUT/9") == "rule 10 and the policy, rule 2 of A and the policy of raw OUTPUT"
    assert named(["filter/A/1", "filter/A/3", "filter/A/4"], "filter/A/9") == "rules 1, 3 and 4"
