"""Generated ipset sessions for sets of every type: both sides answer alike."""

from __future__ import annotations

import pytest

from iptables_py.ipset.types import TYPES
from tests.differential.compare import compare
from tests.harness.commands import show_command
from tests.properties import ipsets
from tests.properties.examples import examples
from tests.reference import reference

SESSIONS = 30  # of each type
FILLED = 8


def test_every_type_has_sessions() -> None:
    assert {type.name for type in TYPES} == set(ipsets.TYPES)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("type", ipsets.TYPES)
def test_sessions_agree_with_the_reference(type: str) -> None:
    if reference.lacks(type):
        return  # the reference was asked: its kernel refuses the type
    batch = examples(ipsets.sessions(type), 0, SESSIONS)
    report = []
    parted: set[int] = set()
    for one in compare(batch):
        if one.session not in parted and ipsets.matters(one):
            parted.add(one.session)
            before = [f"$ {show_command(command)}" for command in batch[one.session][: one.step + 1]]
            report += [*before, *one.lines(), ""]
    assert not report, "\n".join(report)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("type", [type for type in ipsets.TYPES if type != "list:set"])
def test_memory_agrees_with_the_reference(type: str) -> None:
    if reference.lacks(type):
        return  # the reference was asked: its kernel refuses the type
    batch = examples(ipsets.filled(type), 0, FILLED)
    report = [
        line
        for one in compare(batch)
        for line in (batch[one.session][0].stdin or b"").decode().splitlines()[:3] + one.lines()
    ]
    assert not report, "\n".join(report)
