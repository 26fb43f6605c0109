"""Many appends in shell loops."""

from __future__ import annotations

from benchmarks.programs import Program
from benchmarks.report import Report
from benchmarks.single import NEW, PLACE
from benchmarks.worker import Worker


def measure(report: Report, program: Program, worker: Worker, idle: list[str]) -> None:
    """Measure 1000 appends in shell loops of 100, alternating with the floor, and eight concurrent writers."""
    shell = 'for number in $(seq {count}); do "$@" || exit 1; done'
    append = [program.path, *PLACE, "-A", "OUTPUT", *NEW, "ACCEPT"]

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
