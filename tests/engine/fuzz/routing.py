"""Routes of all kinds, policy rules, reverse path filters, martians, broadcasts, sizes and TTLs."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching

RULES = (
    "fwmark 1 lookup 100",
    "fwmark 2/2 lookup 101",
    "tos 0x10 lookup 100",
    "iif eth1 lookup 101",
    "to {far} lookup 100",
    "from {eth1} lookup 101",
    "not fwmark 1 lookup 101",
    "from {eth1} prohibit",
    "to {far} blackhole",
)
ODD = {
    4: (
        "0.0.0.0",
        "127.0.0.1",
        "127.1.2.3",
        "224.0.0.1",
        "224.0.0.5",
        "239.1.2.3",
        "255.255.255.255",
        "240.0.0.1",
        "10.0.0.255",
        "10.0.0.0",
        "203.0.113.255",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
    ),
    6: (
        "::",
        "::1",
        "ff02::1",
        "ff02::2",
        "ff05::5",
        "fe80::9",
        "2001:db8:1::",
        "2001:db8:1::1",
        "2001:db8:aaaa::1",
        "fc00::1",
    ),
}


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with random routes and settings."""
    host = draw.router(ip_forward=int(draw.chance(0.9)))
    gateway = draw.address("eth2", "254" if draw.family == 4 else "fe")
    kinds = ("unreachable", "prohibit", "blackhole", "throw")
    host["routes"] += [{"type": draw.choice(kinds), "dst": draw.network("other")}]
    for number in (100, 101):
        if draw.chance(0.5):
            host["routes"].append({"dst": "default", "via": gateway, "dev": "eth2", "table": number})
        else:
            host["routes"].append({"type": draw.choice(kinds), "dst": "default", "table": number})
    nets = {net: draw.network(net) for net in ("far", "eth1")}
    host["rules"] = [rule.format(**nets) for rule in draw.sample(RULES, draw.choice((0, 1, 2)))]
    if draw.chance(0.3):
        host["routes"][0]["mtu"] = 1300
    if draw.family == 4:
        host["rp_filter"] = draw.choice((0, 0, 1, 2))
        host["sysctls"] = {
            "net.ipv4.conf.all.src_valid_mark": draw.choice((0, 1)),
            "net.ipv4.conf.all.route_localnet": int(draw.chance(0.2)),
            "net.ipv4.fwmark_reflect": int(draw.chance(0.2)),
        }
    marks = [
        f"-A {chain} {draw.choice(('-p tcp', '-p udp', ''))} -j MARK --set-mark {draw.choice((1, 2))}"
        for chain in ("PREROUTING", "OUTPUT")
        if draw.chance(0.5)
    ]
    counted = (
        watching()
        if draw.chance(0.5)
        else [f"-A {hook} -m length --length 0:90" for hook in ("INPUT", "FORWARD", "OUTPUT")]
    )
    packets = [_packet(draw, number) for number in range(25)]
    return {"host": host, "ruleset": table("mangle", marks + counted), "packets": packets}


def _packet(draw: Draw, number: int) -> dict[str, Any]:
    packet = flows.first(draw, f"p{number}")
    if draw.chance(0.25):
        packet["dst"] = draw.choice(ODD[draw.family])
    elif draw.chance(0.15):
        packet["dst"] = draw.address("other", 5)
    if "in" in packet and draw.chance(0.2):
        packet["src"] = draw.choice(ODD[draw.family] + (draw.address("eth2", 9), draw.address("far", 5)))
    if "in" in packet and draw.chance(0.05):
        packet["dmac"] = draw.choice(("ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01", "02:09:09:09:09:09"))
    if draw.chance(0.1) and packet["proto"] == "udp":
        packet["payload_len"] = 1350
        packet["df"] = draw.chance(0.5)
    if "local" in packet and draw.chance(0.3):
        packet["mark"] = draw.choice((1, 2))
    if draw.family == 4 and "in" in packet and draw.chance(0.05):
        packet["ip_options"] = draw.choice(("94040000", "010101"))
    return packet
