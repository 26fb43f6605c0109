"""Matches that can't be decided from what the engine is told: they say so, with the cause."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.replay import Replay
from iptables_py.engine.chance import Drawn
from iptables_py.engine.interface import Socket
from iptables_py.engine.unknown import Unknown
from tests.engine.machines import arrive, machine_with

SCENARIOS = Path(__file__).parent / "scenarios"
TCP: dict[str, Any] = {"proto": "tcp", "dport": 80}
ROWS: list[tuple[str, dict[str, Any], str | None]] = [
    ("-p tcp -m osf --genre Linux", TCP, "fingerprints are not known"),
    ("-p tcp -m osf --genre Linux", {**TCP, "flags": "ACK"}, None),
    ("-m ipvs --ipvs", {}, "virtual servers are not known"),
    ("-m cpu --cpu 0", {}, "the processor is not known"),
    ('-m bpf --bytecode "2,32 0 0 4294963256,6 0 0 1"', {}, "the program asks for more than the packet"),
    ('-m bpf --bytecode "2,32 0 0 4294963220,6 0 0 1"', {}, None),
    ('-m string --algo fsm --hex-string "|0100000000000061|"', {}, "patterns of fsm are not known"),
]

ANSWERED = {"dst": "192.0.2.9"}  # is rejected
OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({**ANSWERED, "ip_options": "440405f3"}, "the IP options of the answer are not known"),
    ({"ip_options": "440405004404050000"}, "the IP options of the answer are not known"),
    ({"ip_options": "4408050000000000"}, "the time that this host writes into the IP options is not known"),
]

# the same for packets that a process of user 1000 and group 100 sends
OWN: list[tuple[str, str | None]] = [
    ("-m owner --gid-owner 7 --suppl-groups", "the owner's other groups are not known"),
    ("-m owner --gid-owner 100 --suppl-groups", None),
    ("-m owner --uid-owner 7 --gid-owner 7 --suppl-groups", None),
]


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(("rule", "fields", "cause"), ROWS)
def test_what_is_not_known_is_said(rule: str, fields: dict[str, Any], cause: str | None) -> None:
    machine = machine_with(f"*filter\n:FORWARD ACCEPT\n-A FORWARD {rule}\nCOMMIT\n")
    if cause is None:
        assert arrive(machine, **fields)
        return
    with pytest.raises(Unknown) as unknown:
        arrive(machine, **fields)
    assert unknown.value.cause.startswith("filter/FORWARD/1: ") and unknown.value.cause.endswith(cause)


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(("fields", "cause"), OPTIONS)
def test_what_is_not_known_of_ip_options_is_said(fields: dict[str, Any], cause: str) -> None:
    machine = machine_with("*filter\n:FORWARD ACCEPT\n-A FORWARD -d 192.0.2.9 -j REJECT\nCOMMIT\n")
    with pytest.raises(Unknown, match=cause):
        arrive(machine, **fields)


@pytest.mark.usefixtures("state")
def test_source_routes_are_not_known_if_they_are_accepted() -> None:
    machine = machine_with("*filter\nCOMMIT\n")
    assert not arrive(machine, ip_options="830704c633640700")
    machine.host.settings["net.ipv4.conf.all.accept_source_route"] = "1"
    with pytest.raises(Unknown, match="source routes are not followed"):
        arrive(machine, ip_options="830704c633640700")


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(("rule", "cause"), OWN)
def test_what_is_not_known_of_an_own_packet_is_said(rule: str, cause: str | None) -> None:
    machine = machine_with(f"*filter\n:OUTPUT ACCEPT\n-A OUTPUT {rule}\nCOMMIT\n")
    packet = packets_of({"src": "203.0.113.1", "dst": "198.51.100.7", "proto": "udp", "dport": 53}, 1, "")[0]
    packet.socket = Socket(17, uid=1000, gid=100)
    if cause is None:
        machine.send(packet)
        assert machine.events.sent
        return
    with pytest.raises(Unknown) as unknown:
        machine.send(packet)
    assert unknown.value.cause == f"filter/OUTPUT/1: owner: {cause}"


@pytest.mark.usefixtures("state")
def test_the_number_of_a_syn_proxy_is_not_known() -> None:
    scenario = json.loads((SCENARIOS / "synproxy.json").read_text())
    at = next(at for at, packet in enumerate(scenario["packets"]) if packet["id"] == "data")
    ends = {"in": "eth0", "proto": "tcp", "src": "198.51.100.1", "dst": "10.0.0.9", "sport": 4000, "dport": 80}
    guessed = {"id": "guessed", **ends, "flags": "ACK", "seq": 1001, "ack": 9001}
    scenario["packets"].insert(at, guessed)
    found = {packet["id"]: packet for packet in Replay(scenario, Drawn()).result()["packets"]}
    assert found["guessed"]["verdict"] == "unknown"
    assert found["guessed"]["cause"].endswith("the SYN proxy, whose number is not known")
    assert found["data"]["verdict"] == "forwarded:eth1"
