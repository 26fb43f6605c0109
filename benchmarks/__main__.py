"""Measure how fast our commands are, compared with the real ones and with the start of Python (the floor).

python -m benchmarks [--rules N] [--rounds N] [--large N]
Prints the medians of the wall clock time of whole processes, which take turns in one run, then the measured values of
the goals. The exit status is 1 if a goal is missed. Without root and the real iptables only our commands and the floor
are measured.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.programs import Program, floor, ours, peers
from benchmarks.ruleset import nat_table
from benchmarks.worker import Figures, Worker

Samples = dict[str, dict[str, list[Figures]]]  # by task and program

PLACE = ["-t", "nat"]
CHAIN = "KUBE-SERVICES"
NEW = "-d 10.200.0.1/32 -p tcp -m comment --comment new -m tcp --dport 80 -j KUBE-MARK-MASQ".split()  # noqa: SIM905  # as typed


def old(rules: int) -> list[str]:
    """Return the words of the rule in the middle of the long chain."""
    number = rules // 8
    address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}/32"
    name = f"ns{number % 97}/service{number}:http"
    words = f"-d {address} -p tcp -m comment --comment {name} -m tcp --dport {number % 60000 + 1}".split()
    return [*words, "-j", f"KUBE-SVC-{number:016X}"]


def measure_table(programs: list[Program], path: Path, rules: int, rounds: int) -> Samples:
    """Measure all tasks on the table in that file, with all programs in turn."""
    middle, text = old(rules), str(path)
    small = f"KUBE-SVC-{rules // 8:016X}"
    tasks: list[tuple[str, str, list[str], str]] = [
        ("restore", "-restore", [], text),
        ("-A", "", [*PLACE, "-A", CHAIN, *NEW], ""),
        ("-D", "", [*PLACE, "-D", CHAIN, *NEW], ""),
        ("-I", "", [*PLACE, "-I", CHAIN, *NEW], ""),
        ("-D first", "", [*PLACE, "-D", CHAIN, *NEW], ""),
        ("-C", "", [*PLACE, "-C", CHAIN, *middle], ""),
        ("-S CHAIN", "", [*PLACE, "-S", small], ""),
        ("save", "-save", [], ""),
        ("-S", "", [*PLACE, "-S"], ""),
        ("-n -L", "", [*PLACE, "-n", "-L"], ""),
    ]
    found: Samples = {name: {program.name: [] for program in programs} for name, *_ in tasks}
    for _ in range(rounds):
        for name, kind, words, stdin in tasks:
            for program in programs:
                found[name][program.name].append(program.run(kind, words, stdin or "/dev/null"))
    return found


def measure_quick(program: Program, worker: Worker, idle: list[str], rules: int, rounds: int) -> Samples:
    """Measure short commands, alternating with the floor."""
    tasks = {
        "-A": [*PLACE, "-A", "OUTPUT", *NEW[:-1], "ACCEPT"],
        "-C": [*PLACE, "-C", "OUTPUT", *NEW[:-1], "ACCEPT"],
        "-S CHAIN": [*PLACE, "-S", "OUTPUT"],
        "-D": [*PLACE, "-D", "OUTPUT", *NEW[:-1], "ACCEPT"],
        "-I": [*PLACE, "-I", "OUTPUT", *NEW[:-1], "ACCEPT"],
        "-D first": [*PLACE, "-D", "OUTPUT", *NEW[:-1], "ACCEPT"],
    }
    found: Samples = {name: {"ours": [], "floor": []} for name in tasks}
    for _ in range(rounds * 10):
        for name, words in tasks.items():
            found[name]["ours"].append(program.run("", words))
            found[name]["floor"].append(worker.run(idle))
    return found


def median(samples: list[Figures]) -> float:
    """Return the median wall clock time in seconds."""
    return statistics.median(one.wall for one in samples)


class Report:
    """The tables of results; `met` is whether every goal is met so far."""

    def __init__(self) -> None:
        self.console = Console(highlight=False)
        self.goals = Table("goal", "measured", "at most", "", title="Goals")
        self.met = True

    def goal(self, name: str, value: float, most: float) -> None:
        """Add a ratio and its upper bound."""
        self.met = self.met and value <= most
        self.goals.add_row(name, f"{value:.2f}", f"{most:.2f}", "yes" if value <= most else "NO")

    def samples(self, title: str, found: Samples) -> None:
        """Print the milliseconds by task and program."""
        names = list(next(iter(found.values())))
        table = Table("ms", *names, title=title)
        for task, by_program in found.items():
            table.add_row(task, *(f"{median(samples) * 1000:.1f}" for samples in by_program.values()))
        self.console.print(table)


def judge_table(report: Report, found: Samples) -> None:
    """Add the goals relative to the real programs that are available."""

    def ratio(task: str, peer: str) -> float:
        return median(found[task]["ours"]) / median(found[task][peer])

    names = next(iter(found.values()))
    for peer in ("nft", "legacy"):
        if peer in names:
            report.goal(f"-C / {peer}", ratio("-C", peer), 0.2)
            report.goal(f"-D / {peer}", ratio("-D", peer), 0.2)
    if "legacy" in names:
        report.goal("-A / legacy", ratio("-A", "legacy"), 0.1)
        report.goal("-I / legacy", ratio("-I", "legacy"), 0.1)
        report.goal("save / legacy", ratio("save", "legacy"), 0.6)
        report.goal("-S / legacy", ratio("-S", "legacy"), 0.6)
    if "nft" in names:
        report.goal("restore / nft", ratio("restore", "nft"), 0.5)
        report.goal("-n -L / nft", ratio("-n -L", "nft"), 1.0)
    report.goal("restore, MiB / 400", max(one.memory for one in found["restore"]["ours"]) / 400, 1.0)


def measure_growth(report: Report, place: Path, large: int, rounds: int) -> None:
    """Compare a small and a large table: the time of a restore per rule, and the whole time of -A, -C and -D."""
    programs = {rules: ours(place / str(rules)) for rules in (0, 1000, large)}
    restores: dict[int, list[Figures]] = {rules: [] for rules in programs}
    for rules in programs:
        (place / f"{rules}.txt").write_text(nat_table(rules) if rules else "*nat\nCOMMIT\n")
    for _ in range(3):
        for rules, program in programs.items():
            restores[rules].append(program.run("-restore", [], str(place / f"{rules}.txt")))
    start, small, big = map(median, restores.values())
    small, big = (small - start) / 1000, (big - start) / large  # for each rule
    report.goal(f"restore of a rule, {large} / 1000 ({small * 1e6:.0f} us)", big / small, 4 / 3)
    os.sync()  # otherwise the disk is still busy with the restores
    tasks = ("-A", "-C", "-D")
    found: dict[tuple[str, int], list[Figures]] = {(task, rules): [] for task in tasks for rules in programs}
    for _ in range(rounds * 3):
        for task in tasks:
            for rules in (1000, large):
                found[task, rules].append(programs[rules].run("", [*PLACE, task, CHAIN, *NEW]))
    for task in tasks:
        report.goal(f"{task}, {large} rules / 1000", median(found[task, large]) / median(found[task, 1000]), 4 / 3)
    for program in programs.values():
        program.worker.close()


def measure_loop(report: Report, program: Program, worker: Worker, idle: list[str]) -> None:
    """Measure 1000 appends in shell loops of 100, alternating with the floor, and eight concurrent writers."""
    shell = 'for number in $(seq {count}); do "$@" || exit 1; done'
    append = [program.path, *PLACE, "-A", "OUTPUT", *NEW[:-1], "ACCEPT"]

    def loop(count: int, command: list[str]) -> list[str]:
        return ["sh", "-c", shell.format(count=count), "sh", *command]

    def many(writers: int) -> list[str]:
        each = f"( {shell.format(count=400 // writers)} ) & " * writers
        return ["sh", "-c", f"{each} wait", "sh", *append]

    environment = program.environment
    both = append, idle
    took = [[worker.run(loop(100, one), environment=environment).wall for one in both] for _ in range(10)]
    ours_, floors = map(sum, zip(*took, strict=True))
    report.goal("1000 -A / 1000 floors", ours_ / floors, 1.7)
    alone, together = (worker.run(many(writers), environment=environment).wall for writers in (1, 8))
    report.goal("400 -A by 8 writers / by one", together / alone, 1.0)


def main() -> int:
    """Run the benchmark and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", type=int, default=500_000, help="rules of the large table, 0 to skip it")
    options = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory(prefix="iptables-py-") as directory:
        place = Path(directory)
        path = place / "table.txt"
        path.write_text(nat_table(options.rules))
        program, empty = ours(place / "full"), ours(place / "empty", "empty")
        others, worker, idle = peers(), Worker(), floor(place / "full")
        report.console.print(f"{platform.machine()}, {platform.system()} {platform.release()}; {' '.join(idle)}")
        for peer in others:
            version = subprocess.run([peer.path, "-V"], capture_output=True, text=True, check=False).stdout.strip()
            report.console.print(f"{peer.name}: {version}")
        found = measure_table([program, *others], path, options.rules, options.rounds)
        report.samples(f"a nat table of {options.rules} rules", found)
        judge_table(report, found)
        for name, one in (("that table", program), ("an empty state", empty)):
            if one is empty:
                one.run("", ["-N", "x"])
            quick = measure_quick(one, worker, idle, options.rules, options.rounds)
            report.samples(f"short commands on {name}", quick)
            for task, by_program in quick.items():
                report.goal(f"{task} on {name} / floor", median(by_program["ours"]) / median(by_program["floor"]), 1.6)
        measure_loop(report, empty, worker, idle)
        if options.large:
            measure_growth(report, place, options.large, options.rounds)
        for one in (program, empty, *others):
            one.worker.close()
        worker.close()
    report.console.print(report.goals)
    return 0 if report.met else 1


if __name__ == "__main__":
    sys.exit(main())
