"""The commands of `diff --commands` on the reference: they lead from the old ruleset to the new one."""

from __future__ import annotations

import os

import pytest

from tests.app.diff.pairs import between, check, pair
from tests.reference import reference

PAIRS = int(os.environ.get("PROPERTIES", "1")) * 25


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("atomic", [False, True])
def test_the_reference_carries_out_the_commands(atomic: bool) -> None:
    for seed in range(PAIRS):
        old, new = pair(seed)
        with reference.session() as run:
            check(run, old, new, between(old, new, atomic))
