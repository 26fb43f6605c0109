"""What `iptables-py check` costs, against our own restore of the same file."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median

from benchmarks.filters import flat_filter, site_filter
from benchmarks.programs import Program
from benchmarks.report import Report, Samples

# by title: the ruleset, and the most seconds and MiB
RULESETS = {
    "100 rules": (flat_filter(100), 0.3, 50),
    "5,000 rules": (flat_filter(5000), 5.0, 150),
    "5,500 rules in 90 chains": (site_filter(5500, 90), 5.0, 150),
    "20,000 rules": (flat_filter(20_000), 40.0, 500),
}
MOST_SECONDS = 10.0  # of a round of a ruleset that is measured more than once


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure a check of each ruleset and a restore of it in turn."""
    check = [sys.executable, "-m", "iptables_py", "check", "--json", "--fail-on", "none"]
    found: Samples = {}
    for title, (text, most, _) in RULESETS.items():
        path = place / "check.v4"
        path.write_text(text)
        found[title] = {"check": [], "restore": []}
        for _ in range(rounds if most < MOST_SECONDS else 1):
            found[title]["check"].append(program.worker.run([*check, str(path)], environment=program.environment))
            found[title]["restore"].append(program.run("-restore", [], str(path)))
            program.run("", ["-F"])
    report.samples("check and restore", found)
    for title, (_, seconds, memory) in RULESETS.items():
        samples = found[title]["check"]
        report.goal(f"check in {seconds:g} s, {title}", median(one.wall for one in samples) / seconds, 1.0)
        report.goal(f"check in {memory} MiB, {title}", max(one.memory for one in samples) / memory, 1.0)
