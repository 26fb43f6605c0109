"""nfacct: commands at the same time, and what recorded sessions can't contain."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.nfacct import listing

Start = Callable[..., "subprocess.Popen[bytes]"]
RULE = ["-A", "INPUT", "-m", "nfacct", "--nfacct-name", "web"]


@pytest.fixture
def start(state: Path) -> Start:
    """Return a function that starts a command in a process."""
    return lambda *words: subprocess.Popen([sys.executable, "-m", "iptables_py", *words], stdout=-1, stderr=-1)


def statuses(*processes: subprocess.Popen[bytes]) -> list[int]:
    for process in processes:
        process.communicate(timeout=60)
    return [process.returncode for process in processes]


def test_one_of_many_adds_an_object(start: Start) -> None:
    assert sorted(statuses(*(start("nfacct", "add", "web") for _ in range(8)))) == [0, *[1] * 7]
    assert answer("nfacct", ["list"])[1].count(b"= web;") == 1


def test_many_add_objects_of_their_own(start: Start) -> None:
    names = [f"n{number}" for number in range(12)]
    assert set(statuses(*(start("nfacct", "add", name) for name in names))) == {0}
    listed = answer("nfacct", ["list"])[1].decode().splitlines()
    assert sorted(line.rpartition(" = ")[2] for line in listed) == sorted(f"{name};" for name in names)


def test_an_object_is_either_used_or_deleted(start: Start) -> None:
    for _ in range(6):
        answer("iptables", ["-F"])
        assert answer("nfacct", ["add", "web"])[0] == 0
        added, deleted = statuses(start("iptables", *RULE), start("nfacct", "delete", "web"))
        assert (added, deleted) in ((0, 1), (4, 0))
        assert answer("nfacct", ["get", "web"])[0] == deleted ^ 1
        answer("iptables", ["-F"])
        answer("nfacct", ["flush"])


def test_a_rule_of_any_table_and_family_uses_its_object(state: Path) -> None:
    assert answer("nfacct", ["add", "web"])[0] == 0
    assert answer("ip6tables", ["-t", "raw", "-A", "OUTPUT", *RULE[2:]])[0] == 0
    assert answer("nfacct", ["delete", "web"])[0] == 1
    assert answer("ip6tables", ["-t", "raw", "-F"])[0] == 0
    assert answer("nfacct", ["delete", "web"])[0] == 0


def test_the_time_is_in_json(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing.time, "time", lambda: 1234567890.9)
    assert answer("nfacct", ["add", "web"])[0] == 0
    found = json.loads(answer("nfacct", ["list", "json"])[1])
    assert found == {"timestamp": 1234567890, "nfacct_counters": [{"pkts": 0, "bytes": 0, "name": "web"}]}


def test_monitor_waits_for_a_signal(start: Start) -> None:
    """Measured on the reference: it ignores other words and prints nothing as long as no quota is used up."""
    process = start("nfacct", "monitor", "word")
    with pytest.raises(subprocess.TimeoutExpired):
        process.communicate(timeout=1)
    process.terminate()
    assert (process.communicate(timeout=60), process.returncode) == ((b"", b""), -signal.SIGTERM)


def test_a_state_that_cannot_be_used(state: Path) -> None:
    (state / "ruleset.db").mkdir(parents=True)
    for words in (["list"], ["add", "web"], ["flush"], ["restore"]):
        status, out, err = answer("nfacct", words, b"")
        assert (status, out, err.count(b"\n")) == (4, b"", 1)
        assert err.startswith(b"nfacct: cannot use the ruleset in ")
    assert answer("nfacct", ["list", "nonsense"])[0] == 1
