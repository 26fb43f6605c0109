"""The tables of results, and whether the goals are met."""

from __future__ import annotations

import statistics

from rich.console import Console
from rich.table import Table

from benchmarks.worker import Figures

Samples = dict[str, dict[str, list[Figures]]]  # by task and program


def median(samples: list[Figures]) -> float:
    """Return the median wall clock time in seconds."""
    return statistics.median(one.wall for one in samples)


class Report:
    """The tables of results; `met` is whether every goal is met so far."""

    def __init__(self) -> None:
        self.console = Console(highlight=False)
        self.goals = Table("goal", "measured", "at most", "", "to be reached", title="Goals")
        self.met = True

    def goal(self, name: str, value: float, most: float, wish: float | None = None) -> None:
        """Add a ratio and its upper bound; a smaller bound that is still to be reached is only printed."""
        self.met = self.met and value <= most
        reach = "" if wish is None else f"{wish:.2f}"
        self.goals.add_row(name, f"{value:.2f}", f"{most:.2f}", "yes" if value <= most else "NO", reach)

    def information(self, name: str, value: float, wish: float) -> None:
        """Add a ratio that has no bound yet."""
        self.goals.add_row(name, f"{value:.2f}", "", "", f"{wish:.2f}")

    def samples(self, title: str, found: Samples) -> None:
        """Print the milliseconds by task and program."""
        names = list(next(iter(found.values())))
        table = Table("ms", *names, title=title)
        for task, by_program in found.items():
            table.add_row(task, *(f"{median(samples) * 1000:.1f}" for samples in by_program.values()))
        self.console.print(table)
