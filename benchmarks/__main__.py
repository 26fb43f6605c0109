"""Measure how fast our commands are, compared with the real ones and with the start of Python (the floor).

python -m benchmarks [--rules N] [--rounds N] [--large N] [--only GROUP]
Prints the medians of the wall clock time of whole processes, which take turns in one run, then the measured values of
the goals. The exit status is 1 if a goal is missed. Without root and the real iptables only our commands and the floor
are measured.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import (
    check,
    commands,
    engine,
    growth,
    guard,
    loops,
    newlines,
    reach,
    semantic,
    sets,
    single,
    terminal,
    testfiles,
    unalike,
    whole,
)
from benchmarks.programs import floor, ours, peers
from benchmarks.report import Report
from benchmarks.ruleset import nat_table, proxy_table
from benchmarks.worker import Worker

# groups that need nothing but our program with an empty ruleset
ALONE = {
    "guard": guard, "terminal": terminal, "testfiles": testfiles, "unalike": unalike, "check": check,
    "semantic": semantic, "reach": reach,
}  # fmt: skip


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", type=int, default=500_000, help="rules of the large table, 0 to skip it")
    parser.add_argument("--only", choices=sorted(ALONE), help="measure only this group")
    options = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="iptables-py-") as directory:
        place = Path(directory)
        if options.only:
            program = ours(place / "empty", "empty")
            ALONE[options.only].measure(report, place, program, options.rounds)
            program.worker.close()
        else:
            measure(report, place, options.rules, options.rounds, options.large)
    report.console.print(report.goals)
    return 0 if report.met else 1


def measure(report: Report, place: Path, rules: int, rounds: int, large: int) -> None:
    """Run all groups of measurements."""
    program, empty = ours(place / "full"), ours(place / "empty", "empty")
    others, worker, idle = peers(place), Worker(), floor(place / "full")
    report.console.print(f"{platform.machine()}, {platform.system()} {platform.release()}; {' '.join(idle)}")
    for peer in others:
        version = subprocess.run([peer.path, "-V"], capture_output=True, text=True, check=False).stdout.strip()
        report.console.print(f"{peer.name}: {version}")
    tables = {f"{rules} rules in short chains": proxy_table(rules), f"{rules} rules": nat_table(rules)}
    for title, text in tables.items():
        path = place / "table.txt"
        path.write_text(text)
        whole.measure(report, title, path, [program, *others], rounds)
        commands.measure(report, title, path, program, min(rounds, 3))
    single.measure_peers(report, rules, [program, *others], rounds)
    single.measure_floors(report, "that table", program, worker, idle, rounds)
    empty.run("", ["-N", "x"])
    single.measure_floors(report, "an empty state", empty, worker, idle, rounds)
    loops.measure(report, empty, worker, idle)
    guard.measure(report, place, empty, rounds)
    terminal.measure(report, place, empty, rounds)
    testfiles.measure(report, place, empty, rounds)
    newlines.measure(report, place, [program, *(peer for peer in others if peer.name == "nft")], min(rounds, 3))
    unalike.measure(report, place, empty, min(rounds, 3))
    check.measure(report, place, empty, min(rounds, 3))
    semantic.measure(report, place, empty, min(rounds, 3))
    sets.measure(report, place, empty, 2 * large, min(rounds, 3))
    engine.measure(report, place, rules, min(rounds, 3))
    reach.measure(report, place, empty, min(rounds, 3))
    for one in (program, empty, *others):
        one.worker.close()
    worker.close()
    if large:
        growth.measure(report, place, large, rounds)


if __name__ == "__main__":
    sys.exit(main())
