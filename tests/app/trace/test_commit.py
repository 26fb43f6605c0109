"""trace --commit: what packets change is stored, and the next trace goes on from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.harness.own import Run, says

pytestmark = pytest.mark.usefixtures("state")

EXAMPLE = Path(__file__).parents[3] / "examples" / "round-robin"
HOST = "--host", str(EXAMPLE / "host.toml")


def packet(port: int) -> str:
    return f"eth0: tcp 192.168.254.9:{port} > 192.168.254.47:80 syn"


def sent_to(iptables_py: Run, port: int, *options: str) -> str:
    """Trace a packet; return where it went."""
    done = iptables_py("trace", *HOST, *options, "--json", packet(port))
    assert (done.returncode, done.stderr) == (0, b"")
    destination: str = json.loads(done.stdout)["outcomes"][0]["packets"][0]["translation"]["destination"]
    return destination


def counts(iptables_py: Run) -> list[int]:
    """Return the packets that the rules of nat PREROUTING have counted."""
    lines = iptables_py("iptables", "-t", "nat", "-v", "-S", "PREROUTING").stdout.decode().splitlines()
    return [int(line.rpartition("-c ")[2].split()[0]) for line in lines if line.startswith("-A")]


@pytest.fixture
def balanced(iptables_py: Run) -> Run:
    """Store the rules of the example."""
    assert iptables_py("iptables-restore", EXAMPLE / "rules.v4").returncode == 0
    return iptables_py


def test_round_robin_goes_on_from_call_to_call(balanced: Run) -> None:
    ends = [sent_to(balanced, 4000 + number, "--commit").rpartition(":")[2] for number in range(6)]
    assert ends == ["1111", "2222", "3333"] * 2
    assert counts(balanced) == [2, 2, 2]
    balanced("iptables", "-t", "nat", "-Z")
    assert counts(balanced) == [0, 0, 0]


def test_without_it_nothing_changes(balanced: Run) -> None:
    sent_to(balanced, 4000, "--commit")
    before = counts(balanced), balanced("connections", "list", "--json").stdout
    for port in (4001, 4002):
        assert sent_to(balanced, port).endswith(":2222")
    after = counts(balanced), balanced("connections", "list", "--json").stdout
    assert before[0] == after[0] == [1, 0, 0]
    assert len(json.loads(before[1])) == len(json.loads(after[1]))


def test_a_connection_keeps_its_translation(balanced: Run) -> None:
    first = sent_to(balanced, 4000, "--commit")
    balanced("iptables", "-t", "nat", "-F", "PREROUTING")
    done = balanced("trace", *HOST, "--json", packet(4000))
    found: dict[str, Any] = json.loads(done.stdout)["outcomes"][0]["packets"][0]
    assert found["translation"]["destination"] == first
    balanced("connections", "flush")
    done = balanced("trace", *HOST, "--json", packet(4000))
    assert json.loads(done.stdout)["outcomes"][0]["packets"][0]["translation"] is None


def test_the_kept_translation_is_noted(balanced: Run) -> None:
    sent_to(balanced, 4000, "--commit")
    done = balanced("trace", *HOST, "--json", "eth0: tcp 192.168.254.9:4000 > 192.168.254.47:80 syn")
    found = json.loads(done.stdout)["outcomes"][0]["packets"][0]
    assert "kept-translation" in [one["code"] for one in found["surprises"]]


def test_many_callers_lose_nothing(balanced: Run) -> None:
    command = [sys.executable, "-m", "iptables_py", "trace", *HOST, "--commit"]
    running = [
        subprocess.Popen([*command, packet(5000 + number)], stdout=subprocess.DEVNULL, env=dict(os.environ))
        for number in range(20)
    ]
    for number in range(5):
        assert balanced("iptables", "-A", "INPUT", "-p", "tcp", "--dport", str(number + 1)).returncode == 0
    assert [process.wait(60) for process in running] == [0] * 20
    assert sum(counts(balanced)) == 20
    assert max(counts(balanced)) - min(counts(balanced)) <= 1
    assert len(json.loads(balanced("connections", "list", "--json").stdout)) == 20
    assert balanced("iptables", "-S", "INPUT").stdout.count(b"-A INPUT") == 5


def test_it_needs_the_stored_ruleset(iptables_py: Run) -> None:
    done = iptables_py("trace", "--commit", "--rules", EXAMPLE / "rules.v4", packet(1))
    says(done, 2, "--commit changes the stored ruleset: leave out --rules and --sets")


def test_time_that_a_trace_lets_pass_goes_on(balanced: Run) -> None:
    ask = "eth0: udp 192.168.254.9:4000 > 192.168.254.47:53"
    assert balanced("trace", *HOST, "--commit", ask, "after 26s").returncode == 0
    first = json.loads(balanced("connections", "list", "--json").stdout)
    assert [one["protocol"] for one in first] == ["udp"]
    time.sleep(4.2)
    assert json.loads(balanced("connections", "list", "--json").stdout) == []


def test_what_is_unknown_is_not_stored(iptables_py: Run) -> None:
    iptables_py("iptables", "-A", "INPUT", "-p", "tcp", "-m", "osf", "--genre", "Linux")
    done = iptables_py("trace", *HOST, "--commit", packet(1))
    assert done.returncode == 3
    assert done.stderr == b"iptables-py trace: nothing is stored: the verdict of a packet is unknown\n"
    assert b"-c 0 0" in iptables_py("iptables", "-v", "-S", "INPUT").stdout
