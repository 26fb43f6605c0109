"""Signals that end a run of tests while scripts are running."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """#!/bin/sh
iptables -A INPUT -j ACCEPT
echo begun > $PIPE
exec sleep 600
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGINT, signal.SIGTERM])
def test_nothing_is_left_behind(number: int, jobs: str, tmp_path: Path) -> None:
    tests, temporary, pipe = tmp_path / "tests", tmp_path / "temporary", tmp_path / "pipe"
    tests.mkdir()
    temporary.mkdir()
    os.mkfifo(pipe)
    (tests / "slow.sh").write_text(SCRIPT)
    (tests / "slow.sh").chmod(0o755)
    for name in ("a.fw", "b.fw"):
        (tests / name).write_text("script ./slow.sh\nt\n  eth0: tcp 192.0.2.8:4 > 203.0.113.1:22 => local\n")
    command = [sys.executable, "-m", "iptables_py", "test", "-j", jobs, str(tests)]
    running = subprocess.Popen(
        command, env={**os.environ, "TMPDIR": str(temporary), "PIPE": str(pipe)}, stderr=subprocess.PIPE
    )
    said = ""
    while said.count("begun") < int(jobs):
        said += pipe.read_text()
    running.send_signal(number)
    assert (running.communicate(timeout=60)[1], running.returncode) == (b"", -number)
    assert list(temporary.iterdir()) == []
