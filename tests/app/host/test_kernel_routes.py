"""Hosts in network namespaces: what is detected there leads to the routes that the kernel chooses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from ipaddress import ip_address
from typing import Any

import pytest

from iptables_py.app.hostfile import HostDescription, read
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.engine import routes
from iptables_py.engine.addresses import source_towards
from iptables_py.engine.host import Host
from iptables_py.engine.inputroute import input_route
from iptables_py.engine.outputroute import output_route
from iptables_py.engine.packet import UDP, made
from iptables_py.engine.wire import address_bytes
from tests.app.host.drawn import OPTIONAL, Drawn

PACKETS = 200
SEEDS = range(2 * int(os.environ.get("PROPERTIES", "1")))  # as in tests/properties
CAUSES = {
    "Invalid argument": {routes.BLACKHOLE, routes.MARTIAN, "source"},
    "Invalid cross-device link": {"source"},
    "No route to host": {routes.UNREACHABLE, "silent"},
    "Permission denied": {routes.PROHIBIT},
    "Network is unreachable": {"no route"},
}
Answer = dict[str, Any]


def ordered(order: dict[str, Any]) -> dict[str, Any]:
    """Carry out an order in a namespace of its own, or end the test if there can be none."""
    if os.geteuid() or subprocess.run(["unshare", "--net", "true"], check=False).returncode:
        pytest.skip("needs root and namespaces")
    done = subprocess.run(
        ["unshare", "--net", sys.executable, "-m", "tests.app.host.namespace"],
        input=json.dumps(order),
        text=True,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.stderr, done.returncode) == ("", 0), done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def optional() -> tuple[str, ...]:
    """Return the names of interfaces of kinds that only some kernels have, if this one has them."""
    script = "ip link add v1 type veth peer name p && ip $0"
    return tuple(
        name
        for name, line in OPTIONAL.items()
        if not subprocess.run(
            ["unshare", "--net", "sh", "-c", script.replace("$0", line)], stderr=subprocess.DEVNULL, check=False
        ).returncode
    )


def ours(packet: Answer, host: Host) -> Answer:
    """Return the engine's answer in the kernel's form."""
    family = packet["family"]
    source, destination = (int(ip_address(packet[key])) if key in packet else 0 for key in ("src", "dst"))
    asked = made(family, source, destination, UDP, bytes(8))
    asked.mark, asked.tos = packet.get("mark", 0), packet.get("tos", 0)
    if "in" in packet:
        route, why = input_route(asked, host.interfaces[packet["in"]], host)
    else:
        route, why = output_route(asked, host), "no route"
    if route is None or not route.is_way_out:
        return {"error": route.kind if route else why}
    assert route.interface
    found = {"type": route.kind, "dev": route.interface.name}
    if route.kind in (routes.HERE, routes.ANYCAST) or route.kind == routes.BROADCAST and "in" in packet:
        found["dev"] = "lo"
    if route.gateway is not None:
        found["gateway"] = str(ip_address(address_bytes(route.gateway, family)))
    if "in" not in packet:
        chosen = source_towards(route, destination, host)
        found["prefsrc"] = "none" if chosen is None else str(ip_address(address_bytes(chosen, family)))
    return found


def kernel_s(answer: Answer, packet: Answer) -> Answer:
    """Return the kernel's answer without what is not compared."""
    if "error" in answer:
        return {"error": CAUSES[answer["error"]]}
    keys = ("type", "dev", "gateway") if "in" in packet else ("type", "dev", "gateway", "prefsrc")
    return {key: answer[key] for key in keys if key in answer}


def is_same(own: Answer, kernel: Answer) -> bool:
    """Return whether both answers agree; the kernel has one error for several causes."""
    return own["error"] in kernel["error"] if "error" in own and "error" in kernel else own == kernel


def described(text: str) -> tuple[HostDescription, dict[int, Host]]:
    """Return the host that was detected, and those of the engine by family."""
    host = read(text, "detected")
    return host, {family: host_of({"family": family, "host": host.scenario_host(family)}) for family in (4, 6)}


@pytest.mark.parametrize("seed", SEEDS)
def test_routes_are_the_kernel_s(seed: int) -> None:
    drawn = Drawn(seed, PACKETS, optional())
    found = ordered(drawn.order())
    description, hosts = described(found["description"])
    assert description.left_out == []
    answers = {family: iter(found["answers"][str(family)]) for family in hosts}
    differences = []
    for packet in drawn.packets:
        family = packet["family"]
        kernel, own = kernel_s(next(answers[family]), packet), ours(packet, hosts[family])
        if not is_same(own, kernel):
            differences.append((packet, "kernel", kernel, "engine", own))
    assert differences == []
