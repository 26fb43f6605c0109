"""What a guard packet costs each command of a script: `run --guard` against `run` with the same script.

The goal is for processor time, of which a difference of two processes says more than one of wall clock times.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, Samples

COMMANDS, RULES = 100, 200
PACKET = "eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn"
APPEND = "iptables -A INPUT -p tcp --dport {} -j ACCEPT\n"


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Measure a script of appends to a ruleset, and no command at all, with and without a guard in turn."""
    rules, script = place / "guard.v4", place / "guard.sh"
    rules.write_text(table())
    script.write_text("".join(APPEND.format(5000 + number) for number in range(COMMANDS)))
    run = [sys.executable, "-m", "iptables_py", "run", "--rules", str(rules)]
    tasks = {"no command": ["true"], f"{COMMANDS} -A": ["sh", str(script)]}
    found: Samples = {name: {"run": [], "run --guard": []} for name in tasks}
    for _ in range(rounds):
        for name, command in tasks.items():
            for title, words in (("run", []), ("run --guard", ["--guard", PACKET])):
                figures = program.worker.run([*run, *words, "--", *command], environment=program.environment)
                found[name][title].append(figures)
    report.samples(f"a guard packet, {RULES} rules", found)
    idle, busy = ([two.cpu - one.cpu for one, two in zip(*found[name].values(), strict=True)] for name in tasks)
    each = (statistics.median(busy) - statistics.median(idle)) / COMMANDS * 1000
    report.goal(f"milliseconds that run --guard adds to a command, {RULES} rules", each, 5.0)


def table() -> str:
    """Return a firewall of that many rules in which the packet is asked by most."""
    first = "-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT"
    last = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"
    many = [f"-A INPUT -s 10.{n}.0.0/16 -p tcp -m tcp --dport {1000 + n} -j ACCEPT" for n in range(RULES - 2)]
    return "\n".join(["*filter", ":INPUT DROP [0:0]", first, *many, last, "COMMIT", ""])
