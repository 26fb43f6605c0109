"""The option --iptables-coverage: the rules and policies that packets of the tests reached, also with pytest-xdist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.app.coverage.coverage import Coverage
    from iptables_py.app.coverage.counts import Counts

    Counted = tuple[str, int, Counts]  # the source of the rules, the family, and what packets have counted

KEY = "iptables_py_coverage"  # of what a worker of pytest-xdist sends at its end


class Collected:
    """What the tests have counted, by the test or file that did; so a file that several processes ran counts once."""

    def __init__(self) -> None:
        self._found: dict[str, list[Counted]] = {}

    def add(self, where: str, counted: Iterable[Counted]) -> None:
        """Add what a test or a file has counted."""
        self._found[where] = list(counted)

    def values(self) -> dict[str, Any]:
        """Return all as values that a worker can send."""
        return {where: [list(one) for one in counted] for where, counted in self._found.items()}

    def merge(self, values: dict[str, Any]) -> None:
        """Add what values() of another process returned."""
        from iptables_py.app.coverage.counts import read

        for where, counted in values.items():
            self.add(where, [(source, family, read(counts)) for source, family, counts in counted])

    def coverage(self) -> Coverage:
        """Return the coverage of all."""
        from iptables_py.app.coverage.coverage import Coverage

        coverage = Coverage()
        for counted in self._found.values():
            for source, family, counts in counted:
                coverage.add(source, family, counts)
        return coverage


COVERAGE = pytest.StashKey[Collected]()


def add_options(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("iptables-py")
    group.addoption(
        "--iptables-coverage", action="store_true", help="Report the rules and policies that no packet of the tests reached."
    )
    group.addoption(
        "--iptables-coverage-min", type=float, metavar="N", help="Fail if fewer than N percent of them are reached."
    )
    group.addoption(
        "--iptables-coverage-html", metavar="FILE", help="Write the rules with their packets to FILE, a page for browsers."
    )


def is_asked(config: pytest.Config) -> bool:
    """Return whether one of the options is given."""
    names = ("coverage", "coverage_min", "coverage_html")
    return any(config.getoption(f"iptables_{name}") not in (None, False) for name in names)


def report(terminal: Any, config: pytest.Config) -> None:
    """Print the summary, and write the page."""
    from iptables_py.app.coverage import page, summary

    coverage = config.stash[COVERAGE].coverage()
    terminal.section("iptables-py coverage")
    shown = summary.report(coverage) if config.getoption("iptables_coverage") else summary.total(coverage.share).encode()
    terminal.write_line(shown.decode("utf-8", "replace").rstrip())
    path = config.getoption("iptables_coverage_html")
    if path:
        with open(path, "w", encoding="utf-8") as file:
            file.write(page.page(coverage))
    least = config.getoption("iptables_coverage_min")
    if least is not None and not coverage.share.is_at_least(least):
        terminal.write_line(f"the coverage is less than {least:g} %", red=True)


def is_too_low(config: pytest.Config) -> bool:
    """Return whether the coverage is less than what is asked for."""
    least = config.getoption("iptables_coverage_min")
    return least is not None and not config.stash[COVERAGE].coverage().share.is_at_least(least)
