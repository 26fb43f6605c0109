"""What can be expected of packets, and what is told if it is not so."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.test.firewall import DROPPED, FORWARDED, GOOD, SYN, failures
from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")


def test_all_that_can_be_expected(iptables_py: Run, folder: Path) -> None:
    assert failures(iptables_py, folder, GOOD) == []


BAD = [
    ("80 => local", FORWARDED),
    ("80 => forward eth0", FORWARDED),
    ("80 => to 10.0.0.11", f"{FORWARDED}; to 10.0.0.11: it is to 10.0.0.10:8080"),
    ("80 => to :80", f"{FORWARDED}; to :80: it is to 10.0.0.10:8080"),
    ("80 => not to 10.0.0.10", f"{FORWARDED}; not to 10.0.0.10: it is to 10.0.0.10:8080"),
    ("80 => rule nat PREROUTING 2", f"{FORWARDED}; rule nat PREROUTING 2: it met rule 1 of PREROUTING"),
    ("80 => not rule nat PREROUTING 1", f"{FORWARDED}; not rule nat PREROUTING 1: it met rule 1 of PREROUTING"),
    (
        "80 => not rule mangle PREROUTING 1",
        f"{FORWARDED}; not rule mangle PREROUTING 1: it met rules 1, 2 of PREROUTING",
    ),
    ("22 => rule nat PREROUTING 1", f"{DROPPED}; rule nat PREROUTING 1: it met no rule of PREROUTING"),
    ("80 => rule nat PREROUTING 9", f"{FORWARDED}; rule nat PREROUTING 9: PREROUTING in nat has 3 rules"),
    ("80 => not rule nat PREROUTING 9", f"{FORWARDED}; not rule nat PREROUTING 9: PREROUTING in nat has 3 rules"),
    ("80 => not chain filter web", f"{FORWARDED}; not chain filter web: there is no chain web in filter"),
    (
        '80 => not rule filter INPUT "x"',
        f'{FORWARDED}; not rule filter INPUT "x": no rule of INPUT in filter has that comment',
    ),
    ("80 => mark 8", f"{FORWARDED}; mark 8: it is 0x7"),
    ("80 => ttl 64", f"{FORWARDED}; ttl 64: it is 63"),
    ("80 => state ESTABLISHED", f"{FORWARDED}; state ESTABLISHED: its state is NEW"),
    ("80 => log", f"{FORWARDED}; log: logged: nothing"),
    ("80 => policy filter INPUT", f"{FORWARDED}; policy filter INPUT: it was not reached"),
    ("22 => local", DROPPED),
    ("22 => not drop", DROPPED),
    ("22 => unknown", DROPPED),
    ("22 => to 203.0.113.1", f"{DROPPED}; to 203.0.113.1: it did not pass"),
    ("28 => drop", "unknown: it depends on -m cpu of rule 6 of INPUT in filter (the processor is not known)"),
    ("29 => drop", "in 25 % of all cases"),
    ("29 => reject", "one of several outcomes"),
]


@pytest.mark.parametrize(("packet", "found"), BAD, ids=[packet for packet, _ in BAD])
def test_what_is_not_met(packet: str, found: str, iptables_py: Run, folder: Path) -> None:
    ((expected, reason),) = failures(iptables_py, folder, f"bad\n  {SYN}{packet}\n")
    assert expected == packet.partition("=> ")[2]
    assert reason == found or reason.endswith(f"({found})")


MANY = [
    ("27 => 4 local", "4 local: 3 of 5"),
    ("27 => at least 4 local", "at least 4 local: 3 of 5"),
    ("27 => local", DROPPED),
    ("81 => spread to 10.0.0.11", "spread to 10.0.0.11: 10.0.0.11 "),
    ("22 => spread to 10.0.0.11", f"spread to 10.0.0.11: 10.0.0.11 0 %, {DROPPED} 100 %"),
    ("28 => 5 local", "unknown: it depends on -m cpu of rule 6"),
]


@pytest.mark.parametrize(("packet", "found"), MANY, ids=[packet for packet, _ in MANY])
def test_what_many_packets_do_not_meet(packet: str, found: str, iptables_py: Run, folder: Path) -> None:
    ((_, reason),) = failures(iptables_py, folder, f"bad\n  5 x {SYN.replace('4000', '*')}{packet}\n")
    assert found in reason


def test_states_that_rules_or_words_give(iptables_py: Run, folder: Path) -> None:
    (folder / "untracked.v4").write_text(
        "*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p udp -j CT --notrack\nCOMMIT\n"
        "*filter\n-A INPUT -m conntrack --ctstate UNTRACKED\nCOMMIT\n"
    )
    (folder / "states.fw").write_text(
        "rules untracked.v4\nt\n  eth0: udp 203.0.113.9:1 > 203.0.113.1:53 => state UNTRACKED\n"
        "  eth0: tcp 203.0.113.9:1 > 203.0.113.1:53 ctstate INVALID => state INVALID\n"
    )
    assert iptables_py("test", folder / "states.fw").returncode == 0


def test_a_redirect_is_no_reject(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text("*filter\n-A FORWARD -j REJECT\nCOMMIT\n")
    text = "t\n  eth1: icmp 10.0.0.10 > 10.0.0.20 => reject with icmp-port-unreachable\n"
    assert failures(iptables_py, folder, text) == []
