"""Commands on a whole table: restore, listings, -F and -Z."""

from __future__ import annotations

from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median
from benchmarks.single import PLACE

TASKS = {  # kind and words; -F comes last, a restore first
    "restore": ("-restore", []),
    "save": ("-save", []),
    "save -c": ("-save", ["-c"]),
    "-S": ("", [*PLACE, "-S"]),
    "-v -S": ("", [*PLACE, "-v", "-S"]),
    "-n -L": ("", [*PLACE, "-n", "-L"]),
    "-v -n -L": ("", [*PLACE, "-v", "-n", "-L"]),
    "-n -L --line-numbers": ("", [*PLACE, "-n", "-L", "--line-numbers"]),
    "-Z": ("", [*PLACE, "-Z"]),
    "-F": ("", [*PLACE, "-F"]),
}
# (task, peer): the bound, and the bound that is to be reached or None
GOALS = {
    ("restore", "nft"): (0.6, 0.5),
    ("save", "legacy"): (0.7, 0.6),
    ("-S", "legacy"): (0.7, 0.6),
    ("-n -L", "nft"): (1.0, None),
    ("-Z", "legacy"): (0.9, None),
    ("-F", "legacy"): (0.9, None),
}
WISHES = {("-n -L", "legacy"): 1.5}
MOST_NFT = 2  # rounds of iptables-nft, which needs several seconds for each listing


def measure(report: Report, title: str, path: Path, programs: list[Program], rounds: int) -> None:
    """Measure all tasks on the table in that file, with all programs in turn. The programs then hold the table."""
    found: Samples = {name: {program.name: [] for program in programs} for name in TASKS}
    for count in range(rounds):
        for name, (kind, words) in TASKS.items():
            for program in programs:
                if program.name != "nft" or count < MOST_NFT:
                    found[name][program.name].append(program.run(kind, words, str(path)))
    for program in programs:
        program.run("-restore", [], str(path))
    report.samples(title, found)

    def ratio(task: str, peer: str) -> float:
        return median(found[task]["ours"]) / median(found[task][peer])

    peers = found["save"]
    for (task, peer), (most, wish) in GOALS.items():
        if peer in peers:
            report.goal(f"{task} / {peer}, {title}", ratio(task, peer), most, wish)
    for (task, peer), wish in WISHES.items():
        if peer in peers:
            report.information(f"{task} / {peer}, {title}", ratio(task, peer), wish)
    memory = max(one.memory for one in found["restore"]["ours"])
    report.goal(f"restore, MiB / 400, {title}", memory / 400, 1.0)
