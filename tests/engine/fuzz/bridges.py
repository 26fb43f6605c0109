"""Bridges: bridged packets, packets routed to and from a bridge."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import LENGTH, Draw, table, watching


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a router whose network eth1 is a bridge of two ports."""
    host = draw.router()
    eth0, eth1, eth2 = host["interfaces"]
    bridge = {"name": "br0", "bridge": ["eth1", "eth3"], "addresses": eth1.pop("addresses")}
    host["interfaces"] = [eth0, eth1, eth2, {"name": "eth3"}, bridge]
    host["sysctls"] = {f"net.bridge.bridge-nf-call-ip{'6' if draw.family == 6 else ''}tables": int(draw.chance(0.8))}
    ports = ["-m physdev --physdev-in eth1", "-m physdev --physdev-is-bridged", "-i br0", "-m physdev --physdev-is-in"]
    counted = [f"-A {hook} {match}" for hook in ("PREROUTING", "FORWARD") for match in ports]
    counted += [
        "-A FORWARD -o br0",
        "-A FORWARD -m physdev --physdev-out eth3 --physdev-is-bridged",
        "-A POSTROUTING -o br0",
    ]
    text = table("mangle", counted + (watching(("FORWARD", "INPUT")) if draw.chance(0.7) else []))
    nat = [f"-A PREROUTING -p tcp -j {draw.choice(('REDIRECT', 'DNAT --to-destination ' + draw.address('eth2', 20)))}"]
    nat += ["-A POSTROUTING -j MASQUERADE"] if draw.chance(0.5) else []
    text += table("nat", nat) if draw.chance(0.5) else ""
    return {"host": host, "ruleset": text, "packets": [_packet(draw, number) for number in range(20)]}


def _packet(draw: Draw, number: int) -> dict[str, Any]:
    packet = flows.first(draw, f"p{number}")
    if draw.chance(0.7):
        port, mine, other = draw.choice((("eth1", 9, 10), ("eth3", 10, 9)))
        packet.pop("local", None)
        inside = draw.choice((draw.address("eth1", other), draw.address("eth1", 1), draw.address("eth2", 20)))
        packet.update({"in": port, "src": draw.address("eth1", mine), "dst": inside})
        packet["smac"] = f"02:00:00:00:aa:{mine:02x}"
        if inside == draw.address("eth1", other):
            packet["dmac"] = f"02:00:00:00:aa:{other:02x}"
        else:
            packet["dmac_of"] = "br0"
    elif packet.get("in") == "eth1":
        packet["dmac_of"] = "br0"
    assert LENGTH
    return packet
