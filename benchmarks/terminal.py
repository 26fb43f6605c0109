"""Output on a terminal, with columns, wrapping and colours, compared with the same output into a pipe."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import sys
import termios
from pathlib import Path
from threading import Thread

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median
from benchmarks.worker import Figures, timed

RULES, CHAINS, WIDTHS = 20_000, 200, (120, 80)
TASKS = {"show": ["show"], "find": ["find", "target ACCEPT"]}
MOST = 1.5  # times the pipe


def ruleset() -> str:
    """Return a save file with rules of about 110 characters, in chains of equal length."""
    chains = "".join(f":chain{number} - [0:0]\n-A INPUT -j chain{number}\n" for number in range(CHAINS))
    rules = (
        f"-A chain{number % CHAINS} -s 10.{number % CHAINS}.{number // CHAINS}.0/24 -p tcp -m tcp --dport {number + 1}"
        f' -m comment --comment "service {number} of the office" -j ACCEPT\n'
        for number in range(RULES)
    )
    return f"*filter\n:INPUT DROP [0:0]\n{chains}{''.join(rules)}COMMIT\n"


def measure(report: Report, place: Path, program: Program, rounds: int) -> None:
    """Run each command in turn with both kinds of standard output, which is read at once."""
    path = place / "long.txt"
    path.write_text(ruleset())
    environment = {**program.environment, "TERM": "xterm", "IPTABLES_PY_PAGER": "", "NO_COLOR": ""}
    program.run("-restore", [], str(path))
    kinds = {"pipe": 0, **{f"{width} columns": width for width in WIDTHS}}
    found: Samples = {name: {kind: [] for kind in kinds} for name in TASKS}
    for _ in range(rounds):
        for name, words in TASKS.items():
            for kind, samples in found[name].items():
                samples.append(_run(words, environment, kinds[kind]))
    report.samples(f"{RULES} rules into a pipe and on a terminal", found)
    for name, by_kind in found.items():
        pipe, *terminals = by_kind
        for kind in terminals:
            report.goal(f"{name} in {kind} / pipe", median(by_kind[kind]) / median(by_kind[pipe]), MOST)


def _run(words: list[str], environment: dict[str, str], width: int) -> Figures:
    """Run a command on a terminal of that width, or into a pipe if it is 0."""
    reading, writing = pty.openpty() if width else os.pipe()
    if width:
        fcntl.ioctl(writing, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    reader = Thread(target=_read, args=(reading,))
    reader.start()
    figures = timed([sys.executable, "-m", "iptables_py", *words], os.devnull, environment, writing)
    os.close(writing)
    reader.join()
    os.close(reading)
    return figures


def _read(file: int) -> None:
    try:
        while os.read(file, 1 << 16):
            pass
    except OSError:  # raised at the end of a terminal's output
        pass
