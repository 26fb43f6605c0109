"""What the kernel does with the packets of a scenario under the ruleset that iptables-py translate makes of it."""

from __future__ import annotations

import json
import shlex
from typing import Any

from iptables_py.answer import answer
from iptables_py.app.rulesource import loaded
from iptables_py.app.translate.script import Script, script_of
from tests.engine.kernel import oracle
from tests.engine.kernel.router import Router, cmd
from tests.harness import machine, ours

PROGRAMS = {4: "iptables", 6: "ip6tables"}
Counters = dict[tuple[str, str, int | str], tuple[int, int]]


def translated(scenario: dict[str, Any]) -> Script:
    """Return the script for the ruleset of a scenario."""
    program = PROGRAMS[scenario.get("family", 4)]
    with ours.session(), machine.no_look_up():
        if scenario.get("ipsets"):
            _run("ipset", ["restore"], "\n".join(scenario["ipsets"]) + "\n")
        if "ruleset" in scenario:
            counted = ["-c"] if scenario.get("restore_counters") else []
            _run(f"{program}-restore", counted, scenario["ruleset"].rstrip("\n") + "\n")
        for line in scenario.get("commands", []):
            _run(program, shlex.split(line))
        with loaded(None, scenario.get("family", 4), ()) as (source, store, db):
            return script_of(store, source.families, db, bool(scenario.get("restore_counters")))


def _run(program: str, words: list[str], text: str = "") -> None:
    status, _, err = answer(program, words, text.encode())
    assert status == 0, err


class NftRouter(Router):
    """A router with the translated ruleset. The counters of the rules are read from nft."""

    script = ""

    def rules(self) -> None:
        """Load the script."""
        self.processor()
        cmd(["nft", "-f", "-"], self.script)
        self.base = self.snapshot()

    def sets(self) -> dict[str, list[str]]:
        """Return no sets: those of nftables are not compared."""
        return {}

    def snapshot(self) -> Counters:
        """Return the counters of the rules, and keep which rules reject."""
        found: Counters = {}
        self.texts = {}
        numbers: dict[tuple[str, str], int] = {}
        for item in json.loads(cmd(["nft", "-j", "list", "ruleset"]))["nftables"]:
            rule = item.get("rule")
            if rule is None or not any("counter" in one for one in rule["expr"]):
                continue  # no rule, or one of the router's own table
            place = rule["table"], rule["chain"]
            number = numbers[place] = numbers.get(place, 0) + 1
            key = (*place, number)
            counter = next(one["counter"] for one in rule["expr"] if "counter" in one)
            found[key] = counter["packets"], counter["bytes"]
            self.texts[key] = " -j REJECT" if any("reject" in one for one in rule["expr"]) else ""
        return found


def result(scenario: dict[str, Any], script: Script) -> dict[str, Any]:
    """Return the kernel's result of a scenario whose ruleset is that of the script."""
    router = type("ScriptRouter", (NftRouter,), {"script": "\n".join(script.lines)})
    usual, oracle.Router = oracle.Router, router  # type: ignore[attr-defined,misc]
    try:
        found: dict[str, Any] = oracle.isolated(scenario, "", "default")
    finally:
        oracle.Router = usual  # type: ignore[misc]
    return found
