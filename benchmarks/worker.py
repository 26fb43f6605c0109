"""A process that times commands for its parent, which sends a line of JSON for each and gets one back.

A request has argv, standard input and environment, an answer has the Figures.
Each measured program has its own worker, and each real program its own network namespace, so that the commands of all
programs can take turns.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import NamedTuple


class Figures(NamedTuple):
    """One run of a process: wall clock and processor time in seconds, peak memory in MiB, exit status."""

    wall: float
    cpu: float
    memory: float
    status: int


class Worker:
    """A running worker; with `apart` in its own network namespace."""

    def __init__(self, apart: bool = False) -> None:
        command = [sys.executable, "-m", "benchmarks.worker"]
        self.process = subprocess.Popen(
            ["unshare", "-n", *command] if apart else command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, argv: list[str], stdin: str = os.devnull, environment: dict[str, str] | None = None) -> Figures:
        """Run a command and discard its output. Raise RuntimeError if its exit status is not 0."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps([argv, stdin, environment or {}]) + "\n")
        self.process.stdin.flush()
        figures = Figures(*json.loads(self.process.stdout.readline()))
        if figures.status:
            raise RuntimeError(f"{' '.join(argv)} ended with status {figures.status}")
        return figures

    def close(self) -> None:
        """End the worker, and with it its namespace."""
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def timed(argv: list[str], stdin: str, environment: dict[str, str], output: int | None = None) -> Figures:
    """Run a process to its end and return its figures. `output` is for its standard output, which is else discarded."""
    discarded = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
        discarded if output is None else (os.POSIX_SPAWN_DUP2, output, 1),
    ]
    start = time.perf_counter()
    child = os.posix_spawnp(argv[0], argv, {**os.environ, **environment}, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    return Figures(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))


def main() -> None:
    """Answer lines until the parent closes the pipe."""
    for line in sys.stdin:
        print(json.dumps(timed(*json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
