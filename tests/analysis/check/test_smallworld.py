"""The analysis against a brute force over small domains: no false claim, and none missed where nothing is undecided."""

from __future__ import annotations

import os
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.check.classes import Space
from iptables_py.analysis.check.example import example, initials
from iptables_py.analysis.check.findings import findings_of
from iptables_py.analysis.check.judge import DEAD, Candidate, judged
from iptables_py.analysis.check.model import Model
from iptables_py.analysis.check.report import UNKNOWN, Report, Status
from iptables_py.app.rulesets import Scratch, restored, rules_in
from iptables_py.extensions.shared.packetsets import Steady
from tests.analysis.check.smallworld import NUMBERS, Packet, World, packet, reached, without, world

TIMES = int(os.environ.get("PROPERTIES", "1"))
KINDS = {
    "plain": (),
    "states": ("state",),
    "marks": ("mark", "state"),
    "changes": ("mark", "marks", "forward"),
    "steady": ("steady",),
    "moody": ("moody", "steady", "state"),
    "fragments": ("frag", "forward"),
    "tables": ("state", "tables"),
    "everything": ("state", "mark", "marks", "steady", "moody", "tables", "forward"),
}
IS_COMPLETE = {"state", "mark", "marks", "steady", "frag", "forward"}  # conditions that are all decided
MOST = 400  # packets


def model_of(found: World) -> Model:
    """Return the ruleset as the analysis reads it."""
    store = restored("small.v4", found.save().encode(), 4, given=Scratch())
    return Model(rules_in(store, 4, lambda text: text), 4)


def without_effect(model: Model) -> list[str]:
    """Return the ids of the rules that no packet needs, although packets come to them."""
    texts = {rule.id: rule.text for rule in model.rules()}
    report = Report()
    for id, one in judged(model).items():
        status = DEAD if one.status == DEAD else UNKNOWN
        statuses = report.rules if id in texts else report.policies
        statuses.append(Status(4, id, texts.get(id, ""), status, one.reason, list(one.by)))
    codes = {"redundant", "no-effect", "duplicate"}
    needless = {one.id for one in findings_of(model, report) if one.code in codes}
    return [one.id for one in report.rules if one.status != DEAD and (one.redundant or one.id in needless)]


def ids(found: World) -> set[str]:
    """Return the ids of all rules and policies."""
    return {
        f"{table}/{chain}/{number}"
        for table, chains in found.tables.items()
        for chain, rules in chains.items()
        for number in (*range(1, len(rules) + 1), *(("policy",) if (table, chain) in found.policies else ()))
    }


def false_claims(found: World, kinds: tuple[str, ...], claimed: set[str], random: Random) -> set[str]:
    """Return those of the claimed rules that some packet reaches."""
    seen: set[str] = set()
    joins = "conntrack" in found.save()
    for _ in range(MOST):
        path = random.choice(("INPUT", "FORWARD"))
        has_fragments = not joins and (path == "FORWARD" or "tables" in kinds)
        reached(found, path, packet(random, path, has_fragments, kinds), seen)
    return claimed & seen


def as_packets(space: Space, candidate: Candidate) -> list[Packet]:
    """Return the packets that the analysis has for a rule."""
    return [_as_packet(space, candidate.visit.path, box) for box in initials(candidate.box)]


def _as_packet(space: Space, path: str, box: dict[Any, int]) -> Packet:
    fields = example(space, path, box)
    names = {number: name for name, number in NUMBERS.items()}
    answers = {key.text: bits == 2 for key, bits in box.items() if isinstance(key, Steady)}
    kind = tuple(map(int, fields["icmp"].split("/"))) if "icmp" in fields else None
    return Packet(
        fields["path"], fields.get("in", ""), fields.get("out", ""), fields["src"], fields["dst"],
        names.get(fields["proto"], "other"), fields.get("sport"), fields.get("dport"), fields.get("flags"),
        kind, fields.get("frag", False), fields.get("ct", "NEW"), fields.get("mark", 0),
        tuple(answers.get(f'string --string "text{at}" --algo bm', False) for at in (0, 1)),
    )  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=10 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_every_claim_holds(name: str, seed: int) -> None:
    """No packet reaches a dead rule; where nothing is undecided, the packet of every other rule reaches it."""
    random, kinds = Random(seed), KINDS[name]
    found = world(random, kinds)
    model = model_of(found)
    space, judgements = model.space, judged(model)
    claimed = {id for id, one in judgements.items() if one.status == DEAD}
    assert not false_claims(found, kinds, claimed, random), found.save()
    for id, one in judgements.items() if IS_COMPLETE.issuperset(kinds) else ():
        seen: set[str] = set()
        for candidate in one.candidates:
            for each in as_packets(space, candidate):
                reached(found, candidate.visit.path, each, seen)
        assert one.status == DEAD or id in seen, (id, found.save())


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=10 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_packets_fare_the_same_without_rules_that_change_nothing(name: str, seed: int) -> None:
    """With each of them left out alone."""
    random, kinds = Random(seed), KINDS[name]
    found = world(random, kinds)
    joins = "conntrack" in found.save()
    for id in without_effect(model_of(found)):
        other = without(found, id)
        for _ in range(MOST // 4):
            path = random.choice(("INPUT", "FORWARD"))
            has_fragments = not joins and (path == "FORWARD" or "tables" in kinds)
            one = packet(random, path, has_fragments, kinds)
            assert reached(found, path, one, set()) == reached(other, path, one, set()), (id, one, found.save())
