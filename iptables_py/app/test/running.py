"""Runs files of tests, several at once if asked."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.app import hostfile
from iptables_py.app.coverage.counts import counts_of, since
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.test import interfaces
from iptables_py.app.test.judging import Judge
from iptables_py.app.test.results import Failure, FileResult, TestResult
from iptables_py.app.test.rulesources import BadScript, rules_of
from iptables_py.app.test.story import BadPacketHere
from iptables_py.app.trace.start import Start
from iptables_py.engine.ruleset import Ruleset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from iptables_py.app.coverage.counts import Counts
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.test.rulesources import Rules
    from iptables_py.app.testlanguage.file import Test, TestFile

BEGIN = 1_800_000_000_000  # the clock of a file without one: 2027-01-15T08:00:00Z, so that every run is the same


@dataclass(frozen=True, slots=True)
class Settings:
    """How tests are run.

    rules, sets, host: what files use that name none of their own
    words: the tests whose names have one of these words, () for all
    seed: where draws begin; if it is None, every outcome of a draw has to meet what is expected
    stops: whether to stop after the first test that fails
    counts: whether rules and policies are counted for coverage
    fails_on_error: whether the tests of a file can't run if an iptables command of its script fails
    """

    rules: tuple[str, ...] = ()
    sets: tuple[str, ...] = ()
    host: str | None = None
    words: tuple[str, ...] = ()
    seed: int | None = None
    stops: bool = False
    counts: bool = False
    fails_on_error: bool = False

    def selects(self, name: str) -> bool:
        """Return whether a test is to be run."""
        return not self.words or any(word.lower() in name.lower() for word in self.words)


def run_file(file: TestFile, settings: Settings, report: Callable[[str], None] | None = None) -> FileResult:
    """Run the tests of a file. Raise BadFile, BadHost, BadScenario and Problem.

    report: called with the name of each test before it runs
    """
    result = FileResult(file.path)
    selected = [test for test in file.tests if settings.selects(test.name)]
    result.skipped = len(file.tests) - len(selected)
    if not selected:
        return result
    begin = time.perf_counter()
    try:
        with rules_of(file, settings.rules, settings.sets) as rules:
            result.failed_commands = rules.failed
            if rules.failed and settings.fails_on_error:
                reason = "an iptables command of the script failed"
                raise BadScript(reason, "\n".join(rules.failed), file.script_line)
            result.tests = list(_results(file, settings, rules, result, report))
    except BadScript as error:
        result.error, result.error_line = str(error), error.line
        result.more = error.output
    result.seconds = time.perf_counter() - begin
    return result


def _results(
    file: TestFile, settings: Settings, rules: Rules, result: FileResult, report: Callable[[str], None] | None
) -> Iterator[TestResult]:
    """Yield the result of each selected test, in order. Those before it are carried out, too."""
    host = _host(file, settings)
    if host:
        interfaces.check(file, host)
    judge = Judge(
        lambda: _starts(file, rules, host, result), settings.seed or 0, settings.seed is None, settings.counts
    )
    left = sum(settings.selects(test.name) for test in file.tests)
    for test in file.tests:
        is_selected = settings.selects(test.name)
        if report and is_selected:
            report(test.name)
        found = _result(test, judge)
        if is_selected:
            yield found
            left -= 1
            if not left or settings.stops and not found.passed:
                break
    if settings.counts:
        counts = judge.story.counts()
        for family in (4, 6):
            if own := counts.get(family) or _nothing_counted(rules, family):
                result.counts.append((rules.names[family], family, own))


def _nothing_counted(rules: Rules, family: int) -> Counts:
    """Return the counts of rules that no packet of their family has met."""
    ruleset = Ruleset(family)
    ruleset.load(rules.by_family[family])
    counts = counts_of(ruleset)
    return since(counts, counts)


def _host(file: TestFile, settings: Settings) -> HostDescription | None:
    """Return the host that the file describes or names, else that of the settings, else the stored one."""
    if file.host:
        return file.host
    if file.host_file:
        with file.opening(file.host_file) as path:
            chosen = hostfile.chosen(path)
    else:
        chosen = hostfile.chosen(settings.host)
    return chosen[1] if chosen else None


def _starts(file: TestFile, rules: Rules, host: HostDescription | None, result: FileResult) -> dict[int, Start]:
    """Return what the packets of each family begin with."""
    packets = [step.event for test in file.tests for step in test.steps if isinstance(step.event, PacketEvent)]
    starts = {}
    for family in sorted({packet.family for packet in packets}):
        own = [packet for packet in packets if packet.family == family]
        described = host.scenario_host(family) if host else None
        now = BEGIN if file.clock is None else file.clock
        start = starts[family] = Start(rules.sources(family), own, described, False, now=now)
        result.assumed += [one for one in start.assumed if one not in result.assumed]
    return starts


def _result(test: Test, judge: Judge) -> TestResult:
    """Carry out a test."""
    result = TestResult(test.name, test.line)
    begin = time.perf_counter()
    for step in test.steps:
        try:
            result.failures += _named(judge.failures(step), step.given)
        except BadPacketHere as error:
            result.failures.append(Failure(step.line, 1, error.step.event.text, "", str(error)))
    result.seconds = time.perf_counter() - begin
    return result


def _named(failures: Sequence[Failure], given: str) -> Sequence[Failure]:
    """Return the failures with the values of parameters in them."""
    for failure in failures:
        failure.packet += f"  ({given})" if given else ""
    return failures
