"""The answers to a scenario as JSON: test --answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from iptables_py.app.rulesets import read_file
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.scenario import read_scenario
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.scenarios.timeline import at_its_clock
from iptables_py.engine.chance import Drawn
from iptables_py.engine.outcomes import Outcome, TooManyOutcomes, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.chance import Chance


def printed_answers(path: str, seed: int, every: bool) -> bytes:
    """Return the answers to a scenario, of `every` outcome if asked. Raise BadScenario and BadFile."""
    scenario = at_its_clock(read_scenario(read_file(path)))

    def result(chance: Chance) -> dict[str, Any]:
        return Replay(scenario, chance).result()

    found = _every_outcome(scenario, result, seed) if every else result(Drawn(seed))
    return json.dumps(found).encode() + b"\n"


def _every_outcome(scenario: dict[str, Any], result: Callable[[Chance], dict[str, Any]], seed: int) -> dict[str, Any]:
    """Return all outcomes of a scenario as JSON values. Raise BadScenario if there are too many."""
    try:
        found = outcomes(result, seed)
    except TooManyOutcomes as error:
        raise BadScenario("packets", f"{error}; send fewer packets at a time") from None
    return {"name": scenario.get("name"), "outcomes": [_fields(outcome) for outcome in found]}


def _fields(outcome: Outcome[dict[str, Any]]) -> dict[str, Any]:
    fields: dict[str, Any] = {"probability": str(outcome.probability)}
    if outcome.assumed:
        fields["assumed"] = [{"cause": cause, "answer": answer} for cause, answer in outcome.assumed]
    if outcome.examples:
        fields["examples"] = True
    return fields | outcome.value
