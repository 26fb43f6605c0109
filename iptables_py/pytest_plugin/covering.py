"""The option --iptables-coverage: the rules and policies that packets of the tests reached, also with pytest-xdist."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.api.trace import Trace
    from iptables_py.app.coverage.counts import Counts
    from iptables_py.app.coverage.coverage import Coverage
    from iptables_py.engine.ruleset import Ruleset

    Counted = tuple[str, int, Counts]  # the source of the rules, the family, and what packets have counted

KEY = "iptables_py_coverage"  # of what a worker of pytest-xdist sends at its end


class Collected:
    """What the tests have counted, by the test or file that did; so a file that several processes ran counts once."""

    def __init__(self) -> None:
        self._found: dict[str, list[Counted]] = {}

    def add(self, where: str, counted: Iterable[Counted]) -> None:
        """Add what a test or a file has counted."""
        self._found[where] = list(counted)

    def written(self) -> str:
        """Return all as a text that a worker can send."""
        return json.dumps(self._found)

    def merge(self, written: str) -> None:
        """Add what written() of another process returned."""
        from iptables_py.app.coverage.counts import read

        for where, counted in json.loads(written).items():
            self.add(where, [(source, family, read(counts)) for source, family, counts in counted])

    def coverage(self) -> Coverage:
        """Return the coverage of all."""
        from iptables_py.app.coverage.coverage import Coverage

        coverage = Coverage()
        for counted in self._found.values():
            coverage.add_all(counted)
        return coverage


COVERAGE = pytest.StashKey[Collected]()


class Steps:
    """What the packets of the traces of one test have met.

    counted: for each trace
    """

    def __init__(self) -> None:
        self.counted: list[Counted] = []

    def add(self, source: str, rules: Ruleset, trace: Trace) -> None:
        """Add a trace: a rule counts once for each packet that met it in one of the outcomes at least."""
        from iptables_py.app.coverage.counts import counts_of, places_of, with_packets

        met = Counter(
            place
            for at in range(len(trace.outcomes[0].packets))
            for place in {
                (step.table, step.chain, step.rule) for outcome in trace.outcomes for step in outcome.packets[at].steps
            }
        )
        counts = counts_of(rules)
        self.counted.append((source, rules.family, with_packets(counts, (met[one] for one in places_of(counts)))))


def add_options(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("iptables-py")
    group.addoption(
        "--iptables-coverage", action="store_true", help="Report the rules and policies that no packet reached."
    )
    group.addoption(
        "--iptables-coverage-min", type=float, metavar="N", help="Fail if fewer than N percent of them are reached."
    )
    group.addoption(
        "--iptables-coverage-html", metavar="FILE", help="Write the rules with their packets to FILE, as a page."
    )


def is_asked(config: pytest.Config) -> bool:
    """Return whether one of the options is given."""
    names = ("coverage", "coverage_min", "coverage_html")
    return any(config.getoption(f"iptables_{name}") not in (None, False) for name in names)


class Reports:
    """The hooks that bring the coverage of all processes together and report it."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._collected = config.stash[COVERAGE]

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take what a worker of pytest-xdist sends."""
        self._collected.merge(getattr(node, "workeroutput", {}).get(KEY, "{}"))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Send what this worker has found, or fail if the coverage is too low."""
        if hasattr(self._config, "workeroutput"):
            self._config.workeroutput[KEY] = self._collected.written()
        elif self._is_too_low() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the summary, and write the page."""
        from iptables_py.app.coverage import page, summary

        coverage = self._collected.coverage()
        shown = summary.total(coverage.share)
        if self._config.getoption("iptables_coverage"):
            shown = summary.report(coverage).decode("utf-8", "replace").rstrip()
        terminalreporter.section("iptables-py coverage")
        terminalreporter.write_line(shown)
        if path := self._config.getoption("iptables_coverage_html"):
            with open(path, "w", encoding="utf-8") as file:
                file.write(page.page(coverage))
        if self._is_too_low():
            least = self._config.getoption("iptables_coverage_min")
            terminalreporter.write_line(f"the coverage is less than {least:g} %", red=True)

    def _is_too_low(self) -> bool:
        least = self._config.getoption("iptables_coverage_min")
        return least is not None and not self._collected.coverage().share.is_at_least(least)
