"""A ruleset of a Kubernetes node with many services: 50,000 rules in 25,000 chains, with installed launchers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.ruleset import nat_table
from iptables_py.startup import launchers

MOST_MEMORY = 400 << 10  # KiB
FILTER = "*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n:LONG - [0:0]\n" + "".join(
    f'-A LONG -s 10.{number >> 8 & 255}.{number & 255}.7/32 -m comment --comment "client {number}" -j DROP\n'
    for number in range(4000)
)
TEXT = FILTER + "COMMIT\n" + nat_table(50_000)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Install launchers, on a temporary state."""
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "state"))
    launchers.install(str(tmp_path / "bin"))
    yield tmp_path / "bin"


def without_dates(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#")]


def run(command: list[str], stdin: Path, stdout: Path) -> None:
    """Run a command to its end, and check its status and peak memory."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, str(stdin), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(stdout), os.O_WRONLY | os.O_CREAT, 0o600),
    ]
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert usage.ru_maxrss < MOST_MEMORY


def test_it_comes_out_as_it_went_in_and_passes_through_a_pipe(programs: Path, tmp_path: Path) -> None:
    text, saved = tmp_path / "text", tmp_path / "saved"
    text.write_text(TEXT)
    assert len(TEXT) > 7_000_000
    run([str(programs / "iptables-restore")], text, Path(os.devnull))
    run([str(programs / "iptables-save")], Path(os.devnull), saved)
    assert sorted(without_dates(saved.read_text())) == sorted(without_dates(TEXT))
    pipe = "iptables-save | sed 's/-j DROP/-j ACCEPT/' | iptables-restore"
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    subprocess.run(["sh", "-c", pipe], env=environment, check=True, timeout=120)
    again = subprocess.run([programs / "iptables-save"], capture_output=True, text=True, check=True).stdout
    assert without_dates(again) == without_dates(saved.read_text().replace("-j DROP", "-j ACCEPT"))
