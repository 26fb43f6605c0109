"""Which rules the engine says a packet comes to and matches."""

from __future__ import annotations

import pytest

from iptables_py.app.check.checking import check
from iptables_py.app.check.confirming import Engine
from iptables_py.app.rulesets import Scratch, restored

HEAD = "*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT DROP [0:0]\n"
PACKET = {"path": "INPUT", "in": "eth0", "src": "203.0.113.9", "dst": "192.0.2.7", "proto": 17, "sport": 9, "dport": 9}


def engine(*rules: str) -> Engine:
    """Return an engine with these rules of the filter table."""
    text = HEAD + "".join(f"-A {rule}\n" for rule in rules) + "COMMIT\n"
    store = restored("rules.v4", text.encode(), 4, given=Scratch())
    return Engine(4, store, store.db)


def test_a_rule_that_fails_is_not_matched() -> None:
    """Not even the first of many in a row."""
    ports = [f"INPUT -p udp -m udp --dport {port} -j DROP" for port in range(10, 20)]
    found, _ = engine("INPUT -p tcp -j DROP", *ports, "INPUT -p udp -j ACCEPT").passed(PACKET)
    assert found == {"INPUT filter/INPUT/12"}


def test_the_host_of_an_earlier_packet_leaves_nothing_behind() -> None:
    """Each packet is for an address of the host, but the host has no address of an earlier one."""
    one = engine("INPUT -m addrtype --dst-type LOCAL -j ACCEPT", "INPUT -m addrtype --src-type LOCAL -j ACCEPT")
    for address in ("192.0.2.7", "192.0.2.8", "192.0.2.7"):
        assert one.passed({**PACKET, "dst": address})[0] == {"INPUT filter/INPUT/1"}
    forwarded = {**PACKET, "path": "FORWARD", "out": "eth1", "dst": "192.0.2.8"}
    assert one.passed(forwarded)[0] == {"FORWARD filter/FORWARD/policy"}
    assert one.passed({**PACKET, "src": "192.0.2.8"})[0] == {"INPUT filter/INPUT/1"}


def test_rules_forget_packets_that_came_before() -> None:
    """A limit that one packet uses up is full again for the next one."""
    one = engine("INPUT -m limit --limit 1/day --limit-burst 1 -j ACCEPT")
    assert one.passed(PACKET) == one.passed(PACKET) == ({"INPUT filter/INPUT/1"}, "")


@pytest.mark.parametrize(("family", "own", "network"), [(4, "127.0.0.1", "127.0.0.0/8"), (6, "::1", "::1/128")])
def test_packets_on_lo_have_the_address_of_each_host(family: int, own: str, network: str) -> None:
    """Also where another rule names this address."""
    lines = ("-A INPUT -i lo -j ACCEPT", f"-A INPUT -s {network} -j DROP", f"-A OUTPUT -o lo -d {network} -j ACCEPT")
    text = "".join(f"{line}\n" for line in ("*filter", *lines, "COMMIT"))
    store = restored("rules", text.encode(), family, given=Scratch())
    report = check(family, store, store.db)
    packets = {one.id: one.packet for one in report.rules}
    for id in ("filter/INPUT/1", "filter/OUTPUT/1"):
        packet = packets[id]
        assert packet and (packet["src"], packet["dst"]) == (own, own)
