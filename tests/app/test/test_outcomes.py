"""Random draws, and what can't be known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.test.firewall import RULES, SYN, failures
from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")


def test_a_seed_draws_once(iptables_py: Run, folder: Path) -> None:
    text = f"lucky\n  {SYN}29 => local\nunlucky\n  {SYN.replace('4000', '4001')}29 => drop\n"
    fared = {seed: failures(iptables_py, folder, text, "--seed", str(seed)) for seed in range(8)}
    assert {len(found) for found in fared.values()} == {0, 1, 2} or {len(found) for found in fared.values()} == {0, 1}
    assert fared[3] == failures(iptables_py, folder, text, "--seed", "3")


def test_what_follows_an_unknown_packet_goes_on_without_it(iptables_py: Run, folder: Path) -> None:
    text = f"t\n  {SYN}28 => unknown\n  reply => unknown\n  {SYN}22 => drop, state NEW\n  {SYN}28 => unknown\n"
    assert failures(iptables_py, folder, text) == []


def test_a_reply_counts_in_every_outcome_of_its_packet(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(RULES.replace("*nat", "*filter\n-A FORWARD -s 10.0.0.12/32 -j DROP\nCOMMIT\n*nat"))
    text = f"t\n  {SYN}81 => forward eth1\n  reply => forward eth0\n  reply => no reply or forward eth1\n"
    ((expected, reason),) = failures(iptables_py, folder, text)
    assert (expected, "(in 50 % of all cases)" in reason) == ("forward eth0", True)
    assert failures(iptables_py, folder, text.replace("eth0\n", "eth0 or drop\n")) == []


def test_draws_of_earlier_packets_of_the_connection_count(iptables_py: Run, folder: Path) -> None:
    text = f"t\n  {SYN}81 syn => forward\n  reply => accept\n  {SYN}81 ack => to 10.0.0.12\n"
    ((_, reason),) = failures(iptables_py, folder, text)
    assert "(in 50 % of all cases)" in reason
    assert failures(iptables_py, folder, text.replace("10.0.0.12", "10.0.0.11 or 10.0.0.12")) == []


def test_an_unknown_match_on_which_nothing_hangs(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m cpu --cpu 1\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n"
    )
    packets = "".join(f"  {SYN.replace('4000', str(4000 + n))}22 => local, not unknown\n" for n in range(20))
    assert failures(iptables_py, folder, f"t\n{packets}  {SYN}23 => drop\n") == []


HANGS = "unknown: it depends on -m cpu of rule {} of {} (the processor is not known)"
UNKNOWN = [
    "28 => not drop",
    "28 => not to 203.0.113.7",
    "28 => not rule filter INPUT 1",
    "28 => drop or not local",
    "28; reply => no reply",
    "28; reply => not local",
]


@pytest.mark.parametrize("packet", UNKNOWN)
def test_what_is_unknown_meets_nothing_else(packet: str, iptables_py: Run, folder: Path) -> None:
    before = f"  {SYN.replace('4000', '4001')}80 => forward\n"  # a reply does not answer this one
    ((_, reason),) = failures(iptables_py, folder, f"t\n{before}  {SYN}{packet}\n")
    assert reason.startswith(HANGS.format(6, "INPUT in filter"))


@pytest.mark.parametrize("expected", ["at most 1 drop", "not 3 local", "not spread to 203.0.113.7", "not drop"])
def test_many_unknown_packets_meet_nothing_else(expected: str, iptables_py: Run, folder: Path) -> None:
    ((_, reason),) = failures(iptables_py, folder, f"t\n  3 x {SYN.replace('4000', '*')}28 => {expected}\n")
    assert reason.startswith(HANGS.format(6, "INPUT in filter"))


def test_the_same_fate_by_one_rule_or_another(iptables_py: Run, folder: Path) -> None:
    rules = "-A INPUT -m cpu --cpu 1 -j ACCEPT\n-A INPUT -p tcp -j ACCEPT\n"
    (folder / "web.v4").write_text(f"*filter\n:INPUT DROP [0:0]\n{rules}COMMIT\n")
    text = f"t\n  {SYN}22 => local, rule filter INPUT 1 or rule filter INPUT 2\n  reply => sent\n"
    assert failures(iptables_py, folder, text) == []
    ((_, reason),) = failures(iptables_py, folder, f"t\n  {SYN}22 => rule filter INPUT 1\n")
    assert reason.startswith(HANGS.format(1, "INPUT in filter"))


@pytest.mark.parametrize("expected", ["sent", "drop", "not sent", "unknown"])
def test_what_an_unknown_match_leaves_behind(expected: str, iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*mangle\n-A PREROUTING -m cpu --cpu 0 -j CONNMARK --set-mark 1\nCOMMIT\n"
        "*filter\n-A OUTPUT -m connmark --mark 1 -j DROP\nCOMMIT\n"
    )
    found = failures(iptables_py, folder, f"t\n  {SYN}22 => local\n  reply => {expected}\n")
    assert [reason for _, reason in found] == [HANGS.format(1, "PREROUTING in mangle")] * (expected != "unknown")


def test_a_packet_that_does_not_hang_on_what_another_left_behind(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*mangle\n-A PREROUTING -p tcp -m tcp --dport 22 -m cpu --cpu 0 -m recent --set --name seen\nCOMMIT\n"
        "*filter\n-A INPUT -p tcp -m tcp --dport 23 -m recent --rcheck --name seen -j DROP\nCOMMIT\n"
    )
    text = f"t\n  {SYN}22 => local\n  {SYN}23 => unknown\n  {SYN}24 => local\n  3 x {SYN}24 => local\n"
    assert failures(iptables_py, folder, text) == []
    ((_, reason),) = failures(iptables_py, folder, f"t\n  {SYN}22 => local\n  {SYN}23 => drop\n")
    assert reason == HANGS.format(1, "PREROUTING in mangle")
