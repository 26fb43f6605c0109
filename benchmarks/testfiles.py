"""What a file of tests costs: 1,000 packets through 200 rules, against `iptables-py trace` of one of them."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.guard import RULES, table
from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median

TESTS = 500  # of two packets each
MOST_SECONDS = 2.0
SOURCES = RULES - 2  # each with a rule of its own, see guard.table()
HEAD = "host\n  eth0 203.0.113.1/24\n  default via 203.0.113.254\nrules testfiles.v4\n"


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure a file in which each packet meets another rule, one with many equal packets, and one trace."""
    (place / "testfiles.v4").write_text(table())
    different, equal = place / "different.fw", place / "equal.fw"
    different.write_text(HEAD + "".join(map(_test, range(TESTS))))
    equal.write_text(f"{HEAD}equal\n  {2 * TESTS} x eth0: tcp 192.0.2.9:* > 203.0.113.1:22 => local\n")
    command = [sys.executable, "-m", "iptables_py"]
    tasks = {
        f"{2 * TESTS} packets": ["test", str(different)],
        f"{2 * TESTS} equal packets": ["test", str(equal)],
        "trace of one": ["trace", "--rules", str(place / "testfiles.v4"), "eth0: tcp 10.9.0.9:9 > 203.0.113.1:1009"],
    }
    found: Samples = {name: {"ours": []} for name in tasks}
    for _ in range(rounds):
        for name, words in tasks.items():
            found[name]["ours"].append(program.worker.run([*command, *words], environment=program.environment))
    report.samples(f"a file of tests, {RULES} rules", found)
    for name in list(tasks)[:2]:
        report.goal(f"{name} in {MOST_SECONDS:g} s, {RULES} rules", median(found[name]["ours"]) / MOST_SECONDS, 1.0)


def _test(number: int) -> str:
    """Return a test of a packet and the reply to it."""
    rule = number % SOURCES
    packet = f"eth0: tcp 10.{rule}.0.{number % 250 + 1}:{2000 + number} > 203.0.113.1:{1000 + rule}"
    return f"test {number}\n  {packet} => local, rule filter INPUT {rule + 2}\n  reply => sent eth0\n"
