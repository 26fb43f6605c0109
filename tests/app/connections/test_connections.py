"""iptables-py connections: list, flush."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from iptables_py.answer import answer
from iptables_py.app.enginestate import open_session
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.engine.chance import Drawn
from tests.engine.machines import HOST, arrive
from tests.harness.own import Run, says

HOST6: dict[str, Any] = {
    "interfaces": [
        {"name": "eth1", "addresses": ["2001:db8::1/64"]},
        {"name": "eth0", "addresses": ["2001:db8:1::1/64"]},
    ],
    "routes": [{"dst": "default", "via": "2001:db8:1::2", "dev": "eth0"}],
    "ip_forward": 1,
}
UDP = (
    "udp      17 N src=10.0.0.9 dst=198.51.100.7 sport=1000 dport=53 [UNREPLIED]"
    " src=198.51.100.7 dst=10.0.0.9 sport=53 dport=1000 mark=0 use=1"
)
TCP = (
    "tcp      6 N ESTABLISHED src=10.0.0.9 dst=198.51.100.7 sport=1000 dport=80 packets=2 bytes=80"
    " src=198.51.100.7 dst=203.0.113.1 sport=80 dport=1000 packets=1 bytes=40 [ASSURED] mark=7 use=1"
)
ICMP6 = (
    "icmpv6   58 N src=2001:db8::9 dst=2001:db8:2::7 type=128 code=0 id=5 [UNREPLIED]"
    " src=2001:db8:2::7 dst=2001:db8::9 type=129 code=0 id=5 mark=0 use=1"
)


def restored(text: str, family: int = 4) -> None:
    program = "iptables-restore" if family == 4 else "ip6tables-restore"
    status, _, errors = answer(program, [], text.encode())
    assert status == 0, errors


def sent(*packets: dict[str, Any], family: int = 4, settings: dict[str, str] | None = None) -> None:
    """Let packets arrive in a session that is committed."""
    host = host_of({"host": HOST if family == 4 else HOST6, "family": family})
    host.change(settings or {})
    with open_session(host, Drawn(), True) as session:
        for fields in packets:
            arrive(session.machine, **fields)
        session.commit()


TRACKED = "*filter\n-A FORWARD -m conntrack --ctstate INVALID -j DROP\nCOMMIT\n"
MARKED = "*mangle\n-A FORWARD -j CONNMARK --set-mark 7\nCOMMIT\n*nat\n-A POSTROUTING -o eth0 -j MASQUERADE\nCOMMIT\n"


def lines(run: Run, *words: str) -> list[str]:
    """Return the lines, with N for the seconds."""
    done = run("connections", "list", *words)
    assert (done.returncode, done.stderr) == (0, b"")
    return [re.sub(r"^(\S+ +\d+) \d+", r"\1 N", line) for line in done.stdout.decode().splitlines()]


@pytest.fixture
def two(state: Path) -> None:
    """Leave a connection in each family."""
    restored(TRACKED)
    restored(TRACKED, 6)
    sent({"sport": 1000})
    sent(
        {"src": "2001:db8::9", "dst": "2001:db8:2::7", "proto": "icmpv6", "type": 128, "icmp_id": 5, "dport": None},
        family=6,
    )


def test_nothing_is_left(iptables_py: Run, state: Path) -> None:
    assert lines(iptables_py) == []
    assert iptables_py("connections", "list", "--json").stdout == b"[]\n"
    assert not state.exists()


@pytest.mark.usefixtures("two")
def test_both_families(iptables_py: Run) -> None:
    assert lines(iptables_py) == [UDP, ICMP6]
    assert lines(iptables_py, "-4") == [UDP]
    assert lines(iptables_py, "--ipv6") == [ICMP6]


@pytest.mark.usefixtures("state")
def test_state_counters_translation_and_mark(iptables_py: Run) -> None:
    restored(TRACKED)
    restored(MARKED)
    flow = {"proto": "tcp", "sport": 1000, "dport": 80}
    answer_ = {"src": "198.51.100.7", "dst": "203.0.113.1", "proto": "tcp", "sport": 80, "dport": 1000}
    sent(
        {**flow, "flags": "SYN", "seq": 100},
        {**answer_, "flags": "SYN,ACK", "seq": 500, "ack": 101},
        {**flow, "flags": "ACK", "seq": 101, "ack": 501},
        settings={"net.netfilter.nf_conntrack_acct": "1"},
    )
    assert lines(iptables_py) == [TCP]
    (found,) = json.loads(iptables_py("connections", "list", "--json").stdout)
    seconds = found.pop("seconds")
    assert 431_900 < seconds <= 432_000
    for name, line, packets, bytes in (("original", TCP[19:], 2, 80), ("reply", TCP[TCP.index(" src=198") :], 1, 40)):
        one = found.pop(name)
        assert (one["packets"], one["bytes"], one.pop("zone")) == (packets, bytes, 0)
        assert " ".join(f"{key}={value}" for key, value in one.items()) in line
    assert found == {
        "family": 4,
        "protocol": "tcp",
        "number": 6,
        "state": "ESTABLISHED",
        "unreplied": False,
        "assured": True,
        "mark": 7,
        "helper": None,
    }


@pytest.mark.usefixtures("two")
def test_flush(iptables_py: Run) -> None:
    done = iptables_py("connections", "flush", "-6")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1 connection removed\n", b"")
    assert lines(iptables_py) == [UDP]
    assert iptables_py("connections", "flush").stdout == b"1 connection removed\n"
    assert iptables_py("connections", "flush").stdout == b"0 connections removed\n"
    assert lines(iptables_py) == []


def test_a_damaged_ruleset(iptables_py: Run, state: Path) -> None:
    restored(TRACKED)
    (state / "ruleset.db").write_bytes(b"rubbish" * 1000)
    for command in ("list", "flush"):
        says(iptables_py("connections", command), 4)
