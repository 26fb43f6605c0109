"""The walk with steps: it decides as the walk without, and its steps are the way of the packet."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from iptables_py.app.scenarios.replay import Replay
from iptables_py.engine.chance import Drawn
from iptables_py.engine.journal import Entry
from iptables_py.engine.machine import Machine
from iptables_py.engine.steps import Step
from tests.engine import fuzz
from tests.engine.machines import arrive, machine_with

pytestmark = pytest.mark.usefixtures("state")

RULES = """*filter
:FORWARD DROP
:SUB -
-A FORWARD -p tcp -j ACCEPT
-A FORWARD -p udp -m udp --dport 53 -j SUB
-A FORWARD -g SUB
-A SUB -p udp -m udp --dport 54 -m comment --comment x -j DROP
-A SUB -s 10.0.0.9/32 -m mark --mark 0x1
-A SUB -j RETURN
-A SUB -j DROP
COMMIT
"""


def steps_of(machine: Machine, **fields: Any) -> list[str]:
    """Return the steps of a packet through filter: "chain number verdict", with the condition that it failed."""
    machine.events.journal = []
    arrive(machine, **fields)
    return [
        f"{one.chain.name} {one.rule.number if one.rule else 'end'} {one.verdict}"
        + (f" failed {one.failed}" if one.failed is not None else "")
        for one in machine.events.journal
        if isinstance(one, Step) and one.chain.table == "filter"
    ]


def test_steps_through_a_jump_and_a_goto() -> None:
    machine = machine_with(RULES)
    assert steps_of(machine) == [
        "FORWARD 1 CONTINUE failed 0",
        "FORWARD 2 JUMP",
        "SUB 1 CONTINUE failed 1",
        "SUB 2 CONTINUE failed 1",
        "SUB 3 RETURN",
        "FORWARD 3 GOTO",
        "SUB 1 CONTINUE failed 1",
        "SUB 2 CONTINUE failed 1",
        "SUB 3 RETURN",
        "FORWARD end DROP",
    ]
    assert steps_of(machine, dport=54)[-1] == "SUB 1 DROP"


def test_the_end_of_a_user_chain_is_a_step() -> None:
    machine = machine_with("*filter\n:SUB -\n-A FORWARD -j SUB\nCOMMIT\n")
    assert steps_of(machine) == ["FORWARD 1 JUMP", "SUB end RETURN", "FORWARD end ACCEPT"]


def test_rules_that_the_index_spares_are_steps_of_a_thorough_walk() -> None:
    rules = "".join(f"-A FORWARD -d 192.0.2.{number}/32 -j DROP\n" for number in range(100))
    machine = machine_with(f"*filter\n{rules}COMMIT\n")
    assert len(steps_of(machine, dst="192.0.2.40")) == 41
    machine = machine_with(f"*filter\n{rules}COMMIT\n")
    machine.events.is_thorough = False
    assert steps_of(machine, dst="192.0.2.40") == ["FORWARD 41 DROP"]


def replayed(
    scenario: dict[str, Any], journal: list[Entry] | None, is_thorough: bool = True
) -> tuple[dict[str, Any], dict[str, tuple[int, int]]]:
    """Return the result of a scenario and the final counters."""
    replay = Replay(scenario, Drawn(1))
    replay.machine.events.journal = journal
    replay.machine.events.is_thorough = is_thorough
    return replay.result(), replay.counters()


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 100_000), st.sampled_from(sorted(fuzz.KINDS)))
def test_all_walks_decide_the_same(seed: int, kind: str) -> None:
    scenario = fuzz.scenario(seed, kind=kind)
    journal: list[Entry] = []
    result, counters = replayed(scenario, None)
    assert (result, counters) == replayed(scenario, [], is_thorough=False)
    assert (result, counters) == replayed(scenario, journal)
    if not any("commands" in packet for packet in scenario["packets"]) and "commands" not in scenario:
        steps = [entry for entry in journal if isinstance(entry, Step)]
        met = Counter(str(step.rule) for step in steps if step.rule and step.failed is None)
        assert met == {key: packets for key, (packets, _) in counters.items() if packets and key in met}
