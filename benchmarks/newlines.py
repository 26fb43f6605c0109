"""A restore of nothing but empty lines."""

from __future__ import annotations

from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median

BYTES = 20_000_000


def measure(report: Report, place: Path, programs: list[Program], rounds: int) -> None:
    """Compare with the real program."""
    path = place / "newlines.txt"
    path.write_bytes(b"\n" * BYTES)
    found: Samples = {"restore": {program.name: [] for program in programs}}
    for _ in range(rounds):
        for program in programs:
            found["restore"][program.name].append(program.run("-restore", [], str(path)))
    report.samples(f"{BYTES // 1_000_000} MB of newlines", found)
    if "nft" in found["restore"]:
        ratio = median(found["restore"]["ours"]) / median(found["restore"]["nft"])
        report.goal(f"restore of {BYTES // 1_000_000} MB of newlines / nft", ratio, 3.0)
