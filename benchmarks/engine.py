"""What packets cost in the engine: the first one with the ruleset's loading, and later ones by the ruleset's size."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from rich.table import Table

from benchmarks.programs import ours
from benchmarks.report import Report
from benchmarks.ruleset import host_table, nat_table, proxy_table

SMALL = 500
COUNT = 4000  # packets of a run
MOST_GROWTH = 5.0
MOST_FIRST, MOST_FIRST_OF_FEW = 1.5, 0.3  # seconds
LEAST_RATE = 20_000  # packets a second


def measure(report: Report, place: Path, rules: int, rounds: int) -> None:
    """Measure packets on small and large rulesets in turn."""
    rulesets = {
        "100 rules of a host": (host_table(100), 1000),
        f"{SMALL} rules": (nat_table(SMALL), SMALL // 4),
        f"{rules} rules": (nat_table(rules), rules // 4),
        f"{rules} rules, few chains reached": (proxy_table(rules), rules // 4),
    }
    states = {name: _restored(place / f"engine{at}", text) for at, (name, (text, _)) in enumerate(rulesets.items())}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in rulesets}
    for _ in range(rounds):
        for name, (_, services) in rulesets.items():
            found[name].append(_run(states[name], services))
    first = {name: statistics.median(one["first"] for one in runs) for name, runs in found.items()}
    each = {name: statistics.median(one["each"] for one in runs) for name, runs in found.items()}
    table = Table("packets", "first, ms", "each, us", title="the engine")
    for name in rulesets:
        table.add_row(name, f"{first[name] * 1000:.1f}", f"{each[name] * 1e6:.1f}")
    report.console.print(table)
    small, full, large, few = rulesets
    report.goal(f"a packet, {large} / {full}", each[large] / each[full], MOST_GROWTH)
    report.goal(f"{LEAST_RATE} packets a second, {small}", each[small] * LEAST_RATE, 1.0)
    report.goal(f"the first packet in {MOST_FIRST} s, {large}", first[large] / MOST_FIRST, 1.0)
    report.goal(f"the first packet in {MOST_FIRST_OF_FEW} s, {few}", first[few] / MOST_FIRST_OF_FEW, 1.0)


def _restored(place: Path, text: str) -> str:
    """Return the directory of a state with these rules."""
    program = ours(place)
    path = place / "rules.txt"
    path.write_text(text)
    program.run("-restore", [], str(path))
    program.worker.close()
    return program.environment["IPTABLES_PY_STATE"]


def _run(state: str, services: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.enginework", str(COUNT), str(services)]
    environment = {**os.environ, "IPTABLES_PY_STATE": state}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured
