"""Scenarios (JSON) as tests: each packet is a test, which passes if it fares as `expect` says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from iptables_py.app.coverage.counts import counts_of, since
from iptables_py.app.rulesets import name_of
from iptables_py.app.scenarios.comparison import (
    connection_differences,
    packet_differences,
    summary_differences,
)
from iptables_py.app.scenarios.replay import Replay
from iptables_py.app.scenarios.scenario import read_scenario
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.scenarios.timeline import at_its_clock
from iptables_py.app.test.results import Failure, FileResult, TestResult
from iptables_py.engine.chance import Drawn

if TYPE_CHECKING:
    from iptables_py.app.test.running import Settings

    Result = dict[str, Any]

CONNECTIONS, SUMMARY = "connections at the end", "summary"


def read(content: bytes, path: str) -> Result:
    """Return the scenario with what it expects. Raise BadScenario, whose message begins with the file's name."""
    try:
        scenario = read_scenario(content)
        expected = scenario.get("expect")
        if not isinstance(expected, dict) or not isinstance(expected.get("packets"), list):
            raise BadScenario("expect", "nothing is expected: add the expected answers, or use --answers")
        if "error" in expected:
            raise BadScenario("expect.error", "a scenario that is refused can't be tested")
    except BadScenario as error:
        raise _in_file(path, error) from None
    return scenario


def _in_file(path: str, error: BadScenario) -> BadScenario:
    return BadScenario(f"{name_of(path)}: {error.path}" if error.path else name_of(path), error.reason)


def run_scenario(scenario: Result, path: str, settings: Settings) -> FileResult:
    """Replay a scenario, and compare it with what it expects. Raise BadScenario."""
    expected = scenario["expect"]
    begin = time.perf_counter()
    replay = Replay(at_its_clock(scenario), Drawn(settings.seed or 0), settings.counts)
    try:
        found = replay.result()
    except BadScenario as error:
        raise _in_file(path, error) from None
    took = time.perf_counter() - begin
    result = FileResult(path, seconds=took)
    by_id = {packet["id"]: packet for packet in found["packets"]}
    tests = dict(_differences(scenario, expected, found, by_id))
    for name, differences in tests.items():
        if settings.selects(name):
            failures = [Failure(0, 0, name, "", line) for line in differences]
            result.tests.append(TestResult(name, 0, failures, took / len(tests)))
            if settings.stops and differences:
                break
        else:
            result.skipped += 1
    if settings.counts:
        counts = since(counts_of(replay.ruleset), replay.counted)
        result.counts.append((path, replay.family, counts))
    return result


def _differences(scenario: Result, expected: Result, found: Result, by_id: dict[str, Result]) -> Any:
    """Yield the name of each test, and one line for each difference."""
    if scenario.get("summary"):
        if "summary" not in expected:
            raise BadScenario("expect.summary", "is missing, and the scenario has summary")
        yield SUMMARY, summary_differences(expected, found)
        return
    for packet in expected["packets"]:
        name = packet.get("id") if isinstance(packet, dict) else None
        if not isinstance(name, str):
            raise BadScenario("expect.packets", "each packet needs the id of one in packets")
        yield name, packet_differences(scenario, packet, by_id[name]) if name in by_id else ["there is no such packet"]
    if "conntrack" in expected:
        yield CONNECTIONS, connection_differences(scenario, expected, found)
