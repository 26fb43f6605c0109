"""The way that a trace shows is the one that the engine went, for each recorded scenario."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.fates import fate_of
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.timeline import instant, resolved
from iptables_py.app.trace.decision import decision_of
from iptables_py.app.trace.facts import header
from iptables_py.app.trace.way import ways
from iptables_py.engine.chance import Drawn
from iptables_py.engine.journal import Entry
from iptables_py.engine.packet import Packet
from tests.engine.test_scenarios import NAMES, SCENARIOS

Result = dict[str, Any]


class Traced(Replay):
    """A replay in which each packet is also traced, and compared."""

    compared = 0

    def _one(self, at: int, one: Result) -> Result:
        self.journal: list[Entry] = []
        self.machine.events.journal = self.journal
        return super()._one(at, one)

    def _judge(self, result: Result, fields: Result, first: Packet) -> None:
        super()._judge(result, fields, first)
        found = ways(self.journal)
        assert counted(found) == {key: packets for key, (packets, _) in result["counters"].items() if packets}
        fate = fate_of(self.machine.events, first, bool(fields.get("local")))
        sent = [(interface.name, header(packet)) for interface, packet in self.machine.events.sent]
        delivered = [header(packet) for _, packet in self.machine.events.delivered]
        phases = [phase for way in found for phase in way]
        left = [(phase["interface"], phase["packet"]) for phase in phases if phase["phase"] == "leaves"]
        assert sorted(left) == sorted(sent)
        assert sorted(phase["packet"] for phase in phases if phase["phase"] == "delivered") == sorted(delivered)
        decision = decision_of(found[0], fate, "")
        if decision and not decision.cause and not decision.match:
            key = f"{decision.table}/{decision.chain}/{decision.rule or 'policy'}"
            assert result["counters"].get(key, [0])[0] > 0, (decision, result["counters"])
        Traced.compared += 1
        json.dumps(found)


def counted(found: list[list[Result]]) -> Counter[str]:
    """Return how often each rule and policy decided something, by table/chain/number."""
    counts: Counter[str] = Counter()
    for way in found:
        for phase in way:
            for step in phase.get("steps", ()):
                if step["met"] and (step["rule"] or step["policy"]):
                    counts[f"{phase['table']}/{step['chain']}/{step['rule'] or 'policy'}"] += 1
    return counts


@pytest.mark.parametrize("path", SCENARIOS, ids=NAMES)
def test_each_step_is_what_the_engine_counted(path: Path) -> None:
    scenario = json.loads(path.read_text())
    if "clock" in scenario:
        now = instant(scenario)
        scenario = {key: resolved(value, now) for key, value in scenario.items() if key != "expect"}
    before = Traced.compared
    Traced(scenario, Drawn()).result()
    assert Traced.compared > before
