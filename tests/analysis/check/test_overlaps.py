"""The index of boxes against comparing each box."""

from __future__ import annotations

from random import Random
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.analysis.check import overlaps
from iptables_py.analysis.check.overlaps import Overlaps, members

SIZES = {"a": 40, "b": 7, "c": 200}  # classes of each field
FULL = {key: (1 << size) - 1 for key, size in SIZES.items()}


def classes(random: Random, size: int) -> int:
    """Return a set of classes that is not empty: one run, the rest of one, or a few."""
    low = random.randrange(size)
    run = (1 << random.randint(low + 1, size)) - (1 << low)
    others = (1 << size) - 1 & ~run
    few = sum(1 << at for at in random.sample(range(size), random.randint(1, min(size, 6))))
    return random.choice((run, others or run, few))


def box(random: Random) -> dict[str, int]:
    """Return a random box; fields with all classes are left out."""
    found = {key: classes(random, size) for key, size in SIZES.items() if random.random() < 0.6}
    return {key: some for key, some in found.items() if some != FULL[key]}


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 1 << 32), count=st.integers(0, 120), most=st.sampled_from((1, 1000, overlaps.MOST_UNIONS)))
def test_each_answer(seed: int, count: int, most: int) -> None:
    """Of boxes that overlap a box, and of those that contain it, among all and among some; with many and few unions."""
    random = Random(seed)
    boxes = [box(random) for _ in range(count)]
    boxes += random.choices(boxes, k=count // 2) if boxes else []
    with patch.object(overlaps, "MOST_UNIONS", most):
        index = Overlaps(boxes, FULL)
    for _ in range(10):
        mine, among = box(random), random.getrandbits(len(boxes) + 1)
        whole = FULL | mine
        overlapping = [at for at, one in enumerate(boxes) if all(whole[key] & one.get(key, -1) for key in FULL)]
        containing = [at for at, one in enumerate(boxes) if not any(whole[key] & ~one.get(key, -1) for key in FULL)]
        assert members(index.overlapping(mine)) == overlapping
        assert members(index.containing(mine)) == containing
        assert index.first(mine, among) == next((at for at in overlapping if among >> at & 1), None)
        assert set(overlapping).issubset(members(index.near(mine)))
        assert members(index.overlapping(mine, among)) == [at for at in overlapping if among >> at & 1]
        assert members(index.containing(mine, among)) == [at for at in containing if among >> at & 1]


def test_few_answers_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index does not grow with the number of questions."""
    monkeypatch.setattr(overlaps, "MOST_KEPT", 1000)
    index = Overlaps([{"c": 1 << at} for at in range(100)], FULL)
    for at in range(100):
        assert members(index.overlapping({"c": 1 << at % 100 | 1 << 100 + at})) == [at % 100]
