"""What coverage calls unreached has no packets in the listings of iptables, after the same packets with --commit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from iptables_py import run
from iptables_py.app import hostfile
from iptables_py.app.coverage.counts import Counts
from iptables_py.app.packetlanguage.events import After, Event, PacketEvent
from iptables_py.app.test.results import FileResult
from iptables_py.app.test.running import BEGIN, Settings, run_file
from iptables_py.app.testlanguage.file import TestFile
from iptables_py.app.testlanguage.reading import read
from iptables_py.app.trace.sources import opened
from iptables_py.app.trace.start import Start
from iptables_py.programs import program_of

EXAMPLES = Path(__file__).parents[3] / "examples"
FILES = sorted([*EXAMPLES.glob("*.fw"), *EXAMPLES.glob("*/*.fw")])
CHAIN = re.compile(r"Chain (\S+) \((?:policy \w+ (\d+) packets|\d+ references)")


def events_of(file: TestFile, family: int) -> list[Event]:
    """Return the packets of a family that a file sends, without those that are to be unknown."""
    found: list[Event] = []
    is_own = False
    for step in (step for test in file.tests for step in test.steps):
        if any(term.kind == "unknown" for one in step.expectations for term in one.terms()):
            continue
        if isinstance(step.event, PacketEvent):
            is_own = step.event.family == family
        for number in range(step.times):
            if number and step.every:
                found.append(After(step.every, "", step.line))
            if is_own or isinstance(step.event, After):
                found.append(step.event)
    return found


def listed(program: str, table: str) -> dict[tuple[str, int | None], int]:
    """Return the packets of each rule and policy as the listing of a table tells them."""
    found: dict[tuple[str, int | None], int] = {}
    name, number = "", 0
    for line in run(["-t", table, "-nvxL"], program=program).check().stdout.splitlines():
        if chain := CHAIN.match(line):
            name, number = chain[1], 0
            found[name, None] = int(chain[2] or 0)
        elif re.match(r" *\d", line):
            number += 1
            found[name, number] = int(line.split()[0])
    return found


def counted(counts: Counts) -> dict[str, dict[tuple[str, int | None], int]]:
    """Return the same from the counts of coverage, by table."""
    return {
        table.name: {
            (chain.name, number): packets
            for chain in table.chains
            for number, packets in enumerate_counted(chain.packets, [rule.packets for rule in chain.rules])
        }
        for table in counts
    }


def enumerate_counted(policy: int, rules: list[int]) -> list[tuple[int | None, int]]:
    """Return (None, packets) of the policy and (number, packets) of each rule."""
    return [(None, policy), *enumerate(rules, 1)]


def results_of(file: TestFile) -> FileResult:
    """Return the results of a file, with what its packets counted."""
    return run_file(file, Settings(counts=True, seed=0))


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(EXAMPLES)) for path in FILES])
def test_the_listing_agrees(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "unused"))
    file = read(path.read_bytes(), str(path))
    counts = {family: counted(one) for _, family, one in results_of(file).counts}
    assert counts
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "state"))
    for named in file.rules:
        family = 6 if named.path.endswith(".v6") else 4
        text = (path.parent / named.path).read_bytes()
        assert run([], program=program_of("restore", family).name, stdin=text)
    for family, tables in counts.items():
        commit(file, family)
        for table, expected in tables.items():
            found = listed(program_of("iptables", family).name, table)
            assert [place for place in found if not found[place]] == [one for one in expected if not expected[one]]
            assert found.keys() == expected.keys()


def commit(file: TestFile, family: int) -> None:
    """Trace the packets of a family, and store what they change."""
    events = events_of(file, family)
    host = file.host
    if file.host_file:
        chosen = hostfile.chosen(file.path_of(file.host_file))
        host = chosen[1] if chosen else None
    assert host
    now = BEGIN if file.clock is None else file.clock
    with opened((), (), family, True) as sources:
        Start(sources, events, host.scenario_host(family), False, now=now).committed(0)
