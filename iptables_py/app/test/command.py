"""The command test."""

from __future__ import annotations

import json

import click

from iptables_py.app.rulesets import read_file
from iptables_py.app.test.replay import Replay
from iptables_py.app.test.scenario import read_scenario
from iptables_py.app.test.timeline import instant, resolved


@click.command()
@click.option("--answers", metavar="FILE", required=True, help="Read a scenario (JSON) and print its answers as JSON.")
@click.option("--seed", type=int, default=0, show_default=True, help="The start of what rules draw at random.")
def test(answers: str, seed: int) -> bytes:
    """Follow packets through a ruleset, as Linux would treat them.

    A scenario has a host, a ruleset, and packets in order. The answers say what becomes of each packet.
    """
    scenario = read_scenario(read_file(answers))
    if "clock" in scenario:
        now = instant(scenario)
        scenario = {
            key: resolved(value, now) if key in ("ruleset", "commands", "packets") else value
            for key, value in scenario.items()
        }
    return json.dumps(Replay(scenario, seed).result()).encode() + b"\n"
