"""The analysis against a brute force with nat on all paths: no false claim, and the same packets pass without others.
"""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.check.judge import DEAD, judged
from iptables_py.analysis.check.model import Model
from iptables_py.app.rulesets import Scratch, restored, rules_in
from tests.analysis.check.natworld import World, packet, reached, without, world
from tests.analysis.check.test_smallworld import TIMES, without_effect

MOST = 500  # packets


def model_of(found: World) -> Model:
    """Return the ruleset as the analysis reads it."""
    store = restored("small.v4", found.save().encode(), 4, given=Scratch())
    return Model(rules_in(store, 4, lambda text: text), 4)


def test_packets_on_lo_that_raw_accepts_before_notrack_are_asked_about() -> None:
    """A packet that comes from lo, but was not sent by this host, is translated."""
    raw = "*raw\n{}-A PREROUTING -p tcp -j CT --notrack\nCOMMIT\n"
    nat = "*nat\n-A PREROUTING -i lo -p tcp -j DNAT --to-destination 10.9.0.1:80\nCOMMIT\n"
    for first, is_dead in (("", True), ("-A PREROUTING -p tcp --dport 80 -j ACCEPT\n", False),
                           ("-A PREROUTING -p tcp --dport 80 -j RETURN\n", False)):  # fmt: skip
        store = restored("lo.v4", (raw.format(first) + nat).encode(), 4, given=Scratch())
        found = judged(Model(rules_in(store, 4, lambda text: text), 4))
        assert (found["nat/PREROUTING/1"].status == DEAD) is is_dead


@settings(max_examples=15 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_every_claim_holds(seed: int) -> None:
    """No packet reaches a rule that is called dead; without one that is called redundant, packets fare the same."""
    random = Random(seed)
    found = world(random)
    model = model_of(found)
    claimed = {id for id, one in judged(model).items() if one.status == DEAD}
    seen: set[str] = set()
    sample = [packet(random) for _ in range(MOST)]
    forms = [reached(found, one, seen) for one in sample]
    assert not claimed & seen, found.save()
    for id in without_effect(model):
        other = without(found, id)
        for one, expected in zip(sample, forms, strict=True):
            assert reached(other, one, set()) == expected, (id, one, found.save())


def test_rules_are_claimed() -> None:
    """Dead and redundant rules are found in many rulesets, so that the test above has something to refute."""
    models = [model_of(world(Random(seed))) for seed in range(40)]
    assert sum(one.status == DEAD for model in models for one in judged(model).values()) > 40
    assert sum(len(without_effect(model)) for model in models) > 20
