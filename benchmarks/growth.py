"""How each command grows with the table: per rule if it reads the whole table, else in all."""

from __future__ import annotations

import os
from pathlib import Path

from benchmarks import single
from benchmarks.programs import ours
from benchmarks.report import Report, median
from benchmarks.ruleset import nat_table
from benchmarks.whole import TASKS
from benchmarks.worker import Figures

SMALL = 1000
MOST = 4 / 3
NOISE = 0.005  # seconds; a smaller difference between SMALL rules and none can't be measured


def measure(report: Report, place: Path, large: int, rounds: int) -> None:
    """Compare a table of SMALL rules with one of `large`."""
    programs = {rules: ours(place / str(rules)) for rules in (0, SMALL, large)}
    paths = {rules: place / f"{rules}.txt" for rules in programs}
    for rules, path in paths.items():
        path.write_text(nat_table(rules) if rules else "*nat\nCOMMIT\n")
    whole: dict[tuple[str, int], list[Figures]] = {(task, rules): [] for task in TASKS for rules in programs}
    for count in range(20):
        for task, (kind, words) in TASKS.items():
            for rules, program in programs.items():
                if count < (2 if rules == large else 20):
                    whole[task, rules].append(program.run(kind, words, str(paths[rules])))
    for task in TASKS:
        start, small, big = (median(whole[task, rules]) for rules in programs)
        small, big = max(small - start, NOISE) / SMALL, (big - start) / large  # for each rule
        name = f"{task}, for each rule, {large} / {SMALL} ({small * 1e6:.2f} us)"
        report.goal(name, big / small, MOST)
    for rules, program in programs.items():
        program.run("-restore", [], str(paths[rules]))
    os.sync()  # otherwise the disk is still busy with the restores
    words_of = single.tasks(single.LONG, single.SMALL)
    short: dict[tuple[str, int], list[Figures]] = {(task, rules): [] for task in words_of for rules in programs}
    for _ in range(rounds * 3):
        for task, words in words_of.items():
            for rules in (SMALL, large):
                short[task, rules].append(programs[rules].run("", words))
    for task in words_of:
        report.goal(f"{task}, {large} rules / {SMALL}", median(short[task, large]) / median(short[task, SMALL]), MOST)
    for program in programs.values():
        program.worker.close()
