"""The command test."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import click

from iptables_py.app.rulesets import read_file
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.scenario import read_scenario
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.scenarios.timeline import instant, resolved
from iptables_py.engine.chance import Chance, Drawn
from iptables_py.engine.outcomes import Outcome, TooManyOutcomes, outcomes


@click.command()
@click.option("--answers", metavar="FILE", required=True, help="Read a scenario (JSON) and print its answers as JSON.")
@click.option("--seed", type=int, default=0, show_default=True, help="The start of what rules draw at random.")
@click.option("--outcomes", "every", is_flag=True, help="Print every outcome with its probability.")
def test(answers: str, seed: int, every: bool) -> bytes:
    """Follow packets through a ruleset, as Linux would treat them.

    A scenario has a host, a ruleset, and packets in order. The answers say what becomes of each packet.

    With --outcomes, all that rules can draw at random is followed, and both answers of a match that can't be decided.
    """
    scenario = read_scenario(read_file(answers))
    if "clock" in scenario:
        now = instant(scenario)
        scenario = {
            key: resolved(value, now, key) if key in ("ruleset", "commands", "packets") else value
            for key, value in scenario.items()
        }

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
