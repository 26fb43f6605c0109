"""Multicasts to groups that a process of the host has joined. The expectations were measured in the kernel."""

from __future__ import annotations

import pytest

from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.app.trace.injection import inject
from iptables_py.engine.chance import Drawn
from iptables_py.engine.machine import Machine
from iptables_py.engine.ruleset import Ruleset

JOINED = {4: ["224.0.0.251", "239.255.255.250"], 6: ["ff02::fb"]}
OWN = {4: "192.0.2.1/24", 6: "2001:db8::1/64"}


def machine(family: int, joined: bool) -> Machine:
    """Return a host without rules, in these groups or not."""
    interface = {"name": "eth0", "addresses": [OWN[family]], "groups": JOINED[family] if joined else []}
    host = host_of({"family": family, "host": {"interfaces": [interface]}})
    return Machine(host, Ruleset(family), Drawn(), 0.0)


def is_heard(family: int, joined: bool, source: str, group: str, local: bool = False) -> bool:
    """Return whether a packet to a group is delivered to the host."""
    fields = {"src": source, "dst": group, "proto": "udp", "sport": 5353, "dport": 5353}
    fields |= {"local": True} if local else {"in": "eth0"}
    one = machine(family, joined)
    inject(one, packets_of(fields, 1, "")[0], fields)
    return bool(one.events.delivered)


@pytest.mark.parametrize(
    ("family", "source", "group", "heard", "without"),
    [
        (4, "192.0.2.9", "224.0.0.251", True, False),
        (4, "203.0.113.9", "239.255.255.250", True, False),
        (4, "192.0.2.9", "239.255.255.251", False, False),
        (4, "192.0.2.9", "224.0.0.1", True, True),
        (4, "0.0.0.0", "224.0.0.251", True, False),
        (4, "0.0.0.0", "239.255.255.250", False, False),
        (4, "224.0.0.5", "224.0.0.251", False, False),
        (6, "2001:db8::9", "ff02::fb", True, False),
        (6, "2001:db8::9", "ff02::1", True, True),
    ],
)
def test_arriving(family: int, source: str, group: str, heard: bool, without: bool) -> None:
    """A host hears the groups that it has joined, and those that the kernel joins itself."""
    assert is_heard(family, True, source, group) is heard
    assert is_heard(family, False, source, group) is without


def test_own_multicasts() -> None:
    """A host that is in a group hears its own packets to it."""
    assert is_heard(4, True, "192.0.2.1", "239.255.255.250", local=True)
    assert not is_heard(4, True, "192.0.2.1", "239.255.255.251", local=True)
    assert not is_heard(4, False, "192.0.2.1", "239.255.255.250", local=True)
