"""iptables-py's own commands on the ruleset, compared with our restore of it."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median

TASKS = {  # words, and the bound
    "show": (["show", "-t", "nat"], 3.0),
    "show CHAIN": (["show", "-t", "nat", "KUBE-MARK-MASQ"], 0.6),
    "find dport=80": (["find", "dport=80"], 3.0),
}


def measure(report: Report, title: str, path: Path, program: Program, rounds: int) -> None:
    """Measure the commands on the table in that file, alternating with restores."""
    found: Samples = {name: {"ours": []} for name in ("restore", *TASKS)}
    for _ in range(rounds):
        found["restore"]["ours"].append(program.run("-restore", [], str(path)))
        for name, (words, _most) in TASKS.items():
            command = [sys.executable, "-m", "iptables_py", *words]
            found[name]["ours"].append(program.worker.run(command, environment=program.environment))
    report.samples(f"own commands on {title}", found)
    for name, (_words, most) in TASKS.items():
        report.goal(f"{name} / restore, {title}", median(found[name]["ours"]) / median(found["restore"]["ours"]), most)
