"""Groups against a brute force over small domains: each packet is in one group, which has the answer for it."""

from __future__ import annotations

import os
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.reach.question import Asked, Group, Question
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    IN,
    MARK,
    OUT,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATES,
    TYPE,
    Part,
    one,
    together,
)
from iptables_py.values.addresses import parse
from tests.analysis.check.smallworld import NUMBERS, Packet, packet, world
from tests.analysis.check.test_smallworld import KINDS, model_of
from tests.analysis.reach.deciding import ends

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Space

TIMES = int(os.environ.get("PROPERTIES", "1"))
MOST = 150  # packets
FIN, SYN, ACK = 1, 2, 16
WORD = 1 << 32
BITS = {"SYN": SYN, "ACK": ACK, "SYN,FIN": SYN | FIN, "NONE": 0}


def values_of(found: Packet) -> dict[str, Any]:
    """Return the fields of a packet as the analysis has them."""
    none = {field: size + 1 for field, size in SIZES.items()}
    values = {
        SOURCE: parse(found.src, 4), DESTINATION: parse(found.dst, 4), IN: found.in_,
        PROTOCOL: NUMBERS.get(found.proto, 200), STATE: STATES.index(found.state), MARK: found.mark,
        SOURCE_PORT: none[SOURCE_PORT] if found.sport is None else found.sport,
        DESTINATION_PORT: none[DESTINATION_PORT] if found.dport is None else found.dport,
        FLAGS: none[FLAGS] if found.flags is None else BITS[found.flags],
        TYPE: none[TYPE] if found.kind is None else found.kind[0] << 8 | found.kind[1],
    }  # fmt: skip
    return {**values, OUT: found.out} if found.out else values


def exists(found: Packet) -> bool:
    """Return whether there may be such a packet: not all can be new, and lo leads nowhere else."""
    if found.path == "FORWARD" and "lo" in (found.in_, found.out):
        return False
    if found.flags in ("SYN,FIN", "NONE") and found.state not in ("INVALID", "UNTRACKED"):
        return False
    return found.state != "NEW" or found.kind in (None, (8, 0))


def is_in(group: Group, space: Space, values: dict[str, Any]) -> bool:
    """Return whether a packet is in a group."""
    marks = {key: together(values[MARK], key.mask) for key in group.box if isinstance(key, Part)}
    return all(
        classes >> space.class_of(field, (values | marks)[field]) & 1
        for field, classes in group.box.items()
        if field in values | marks
    )


def names(group: Group, space: Space) -> list[tuple[str, Any]]:
    """Return the group as it is shown in a failure."""
    return [(field, [*space.values(field, classes)]) for field, classes in group.box.items()]


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=15 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_each_packet_has_the_answer_of_its_group(name: str, seed: int) -> None:
    """Questions with some fields fixed."""
    random, kinds = Random(seed), KINDS[name]
    found = world(random, kinds)
    model = model_of(found)
    for path in ("INPUT", "FORWARD"):
        sample = packet(random, path, False, kinds)
        fixed = {field: value for field, value in values_of(sample).items() if random.random() < 0.3}
        if "marks" in kinds and random.random() < 0.7:
            fixed[MARK] = sample.mark
        interfaces = {field: ((value, value + "\0"),) for field, value in fixed.items() if field in (IN, OUT)}
        numbers = {
            Part(MARK, WORD - 1) if field == MARK else field: one(value)
            for field, value in fixed.items()
            if field not in interfaces
        }
        question = Asked(model, Question(4, (path,), numbers | interfaces))
        groups = question.groups(path)
        packets = [sample, *(packet(random, path, False, kinds) for _ in range(MOST))]
        for each in packets:
            values = values_of(each)
            if not exists(each) or any(values.get(field) != value for field, value in fixed.items()):
                continue
            mine = [group for group in groups if is_in(group, model.space, values)]
            assert len(mine) == 1, (each, [names(group, model.space) for group in groups], found.save())
            possible = {(kind, id) for kind in mine[0].kinds for id in mine[0].ids}
            assert ends(found, path, each) <= possible, (each, path, fixed, mine[0], found.save())
            assert len(mine[0].kinds) == 1 or mine[0].verdict == "depends"
            assert len(possible) == 1 or mine[0].causes


@pytest.mark.parametrize("name", ["plain", "states", "marks"])
@settings(max_examples=10 * TIMES, deadline=None)
@given(seed=st.integers(0, 1 << 32))
def test_nothing_is_unknown_without_reason(name: str, seed: int) -> None:
    """In rulesets of which all conditions are decided, so is each answer about new connections."""
    found = world(Random(seed), KINDS[name])
    question = Asked(model_of(found), Question(4, ("INPUT",), {STATE: one(0), Part(MARK, WORD - 1): one(0)}))
    assert all(len(group.ids) == 1 and not group.causes for group in question.groups("INPUT"))
