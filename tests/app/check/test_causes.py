"""Rules for packets that only some hosts take, and why others are unknown."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.app.check.checking import check
from iptables_py.app.rulesets import Scratch, restored

CHAINS = ":INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n"


def checked(*rules: str, family: int = 4) -> dict[str, Any]:
    """Return what is known about the rules of the filter table, by their place."""
    text = f"*filter\n{CHAINS}" + "".join(f"-A {rule}\n" for rule in rules) + "COMMIT\n"
    store = restored(f"rules.v{family}", text.encode(), family, counters=True, given=Scratch())
    report = check(family, store, store.db)
    assert not report.faults
    return report.by_id()


@pytest.mark.parametrize(
    "rule",
    [
        "-d 224.0.0.251/32 -p udp -m udp --dport 5353",
        "-d 239.255.255.250/32 -p udp -m udp --dport 1900",
        "-d 224.0.0.0/4 ! -i lo",
        "-d 255.255.255.255/32",
        "-m addrtype --dst-type BROADCAST ! -i lo",
        "-m addrtype --dst-type MULTICAST",
        "-m pkttype --pkt-type multicast",
        "-m pkttype --pkt-type broadcast",
        "-s 0.0.0.0/32 ! -i lo -p udp -m udp --sport 68 --dport 67",
        "-s 127.0.0.0/8 ! -i lo",
        "-d 127.0.0.0/8 ! -i lo",
    ],
)
def test_packets_that_some_hosts_take(rule: str) -> None:
    """Broadcasts, groups that a host has joined, and addresses that a setting of the host allows."""
    assert checked(f"INPUT {rule} -j ACCEPT")["filter/INPUT/1"].status == "live"


def test_groups_of_ipv6() -> None:
    """A group that a process joins, and any group."""
    found = checked("INPUT -d ff02::fb/128 -p udp -j ACCEPT", "INPUT -d ff00::/8 -j ACCEPT", family=6)
    assert [found[f"filter/INPUT/{number}"].status for number in (1, 2)] == ["live", "live"]


@pytest.mark.parametrize(
    ("rule", "cause"),
    [
        ("INPUT -s 224.0.0.0/4 ! -i lo", "packets for it end before: its addresses are not allowed on a network"),
        ("FORWARD -d 224.0.0.0/4", "packets for it end before: this host is not in its multicast group"),
        ("FORWARD -d 127.0.0.0/8", "packets for it take another path through the host"),
        ("INPUT -p tcp --dport 22 -m recent --rcheck", "-m recent --rcheck"),
    ],
)
def test_causes(rule: str, cause: str) -> None:
    """What is printed is why, although an undecided rule comes before."""
    chain = rule.partition(" ")[0]
    found = checked(f"{chain} -m string --string zz --algo bm -j DROP", f"{rule} -j DROP")[f"filter/{chain}/2"]
    assert found.status == "unknown"
    assert [one["id"] for one in found.because] == [found.id]
    assert found.because[0]["match"].startswith(cause)


def test_packets_that_undecided_rules_may_take() -> None:
    """If others come to a rule, one of these is shown, and none needs packets before it."""
    found = checked(
        "INPUT -p icmp -m limit --limit 1/sec -j ACCEPT", "INPUT -p udp -m recent --rcheck -j ACCEPT", "INPUT -j DROP"
    )  # fmt: skip
    packet = found["filter/INPUT/3"].packet
    assert packet["proto"] not in (1, 17) and "repeat" not in packet


def test_packets_that_are_never_new() -> None:
    """Tracking gives a segment with FIN and SYN no connection."""
    found = checked("INPUT -m conntrack --ctstate NEW -j ACCEPT", "INPUT -p tcp --tcp-flags FIN,SYN FIN,SYN -j DROP")
    assert found["filter/INPUT/2"].packet["ct"] != "NEW"
    found = checked("INPUT -p tcp --tcp-flags FIN,SYN FIN,SYN -m conntrack --ctstate NEW -j DROP")
    assert found["filter/INPUT/1"].because[0]["match"] == "connection tracking gives packets for it another state"


def test_translations_of_older_connections() -> None:
    """A packet whose destination was another one in mangle, because its connection is older than the rules."""
    text = "*mangle\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -d 192.0.2.0/24 -j DROP\nCOMMIT\n"
    text += f"*filter\n{CHAINS}-A OUTPUT -d 192.0.2.5/32 -j REJECT\nCOMMIT\n"
    store = restored("rules.v4", text.encode(), 4, counters=True, given=Scratch())
    found = check(4, store, store.db).by_id()["filter/OUTPUT/1"]
    assert found.status == "unknown"
    assert [one["match"] for one in found.because] == ["how connections that are older than the rules were translated"]


@pytest.mark.parametrize(
    ("limit", "count"),
    [
        ("-m limit --limit 25/sec --limit-burst 100", 101),
        ("-m hashlimit --hashlimit-upto 50/sec --hashlimit-burst 80 --hashlimit-mode srcip --hashlimit-name x", 81),
    ],
)
def test_packets_that_a_limit_lets_pass_come_before(limit: str, count: int) -> None:
    found = checked(f"INPUT -p tcp {limit} -j ACCEPT", "INPUT -p tcp -j REJECT")["filter/INPUT/2"]
    assert (found.status, found.packet["repeat"]) == ("live", count)
