"""Targets that change packets, copy them, or give them to sockets."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching

TCP_FLAGS = ("SYN", "SYN,ACK", "ACK", "SYN,ECE,CWR")
OPTIONS = ("", "020405b4", "0204021801030307", "01010402", "0101080a0000000a00000000020405b4", "0204")


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with such targets in mangle."""
    host = draw.router(listen=[{"proto": "tcp", "port": 3128, "transparent": True}, {"proto": "udp", "port": 53}])
    host["rules"] = ["fwmark 7 lookup 107"] if draw.chance(0.7) else []
    host["routes"].append({"type": "local", "dst": "default", "dev": "lo", "table": 107})
    host["interfaces"][0]["mtu"] = draw.choice((1500, 1400))
    rules = _finite([_rule(draw) for _ in range(draw.choice((3, 5, 8)))])
    text = table("mangle", rules + (watching(("FORWARD", "OUTPUT")) if draw.chance(0.5) else []))
    packets = flows.mixed(draw, 22)
    for packet in packets:
        if packet.get("proto") == "tcp" and draw.chance(0.6):
            packet.update(flags=draw.choice(TCP_FLAGS), tcp_options=draw.choice(OPTIONS))
    return {"host": host, "ruleset": text, "packets": packets, "also": ["priority", "tcp_options", "window"]}


def _finite(rules: list[str]) -> list[str]:
    """Leave out copies of arriving packets if OUTPUT changes packets.

    It may route the copies to this host, where they are copied again without end.
    """
    changing = ("-j HL", "-j TTL", "-j TOS", "-j DSCP", "-j MARK")
    if not any(rule.startswith("-A OUTPUT") and any(one in rule for one in changing) for rule in rules):
        return rules
    return [rule for rule in rules if "TEE" not in rule or rule.split()[1] not in ("PREROUTING", "INPUT")]


def _rule(draw: Draw) -> str:
    hooks = ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")
    chain = draw.choice(hooks)
    ttl = "HL --hl" if draw.family == 6 else "TTL --ttl"
    gateway = draw.address("eth2", 99)
    anywhere = [
        f"{ttl}-set {draw.choice((0, 1, 2, 90))}",
        f"{ttl}-dec 1",
        f"{ttl}-inc 250",
        "TOS --set-tos 0x10",
        "TOS --and-tos 0x04",
        "DSCP --set-dscp 0x2e",
        "MARK --set-mark 7",
        "MARK --and-mark 5",
        f"TEE --gateway {gateway}",
        "CONNMARK --save-mark",
        "NFQUEUE --queue-num 5 --queue-bypass",
        "ECN --ecn-tcp-remove",
        "TCPMSS --set-mss 1000",
        "TCPOPTSTRIP --strip-options mss,timestamp",
    ]
    if chain in ("FORWARD", "OUTPUT", "POSTROUTING"):
        anywhere += ["CLASSIFY --set-class 1:2", "TCPMSS --clamp-mss-to-pmtu"]
    if chain == "PREROUTING":
        anywhere += [f"TPROXY --on-port {draw.choice((3128, 3129))} --tproxy-mark 7"] * 3
    target = draw.choice(anywhere)
    protocol = "-p tcp " if target.split()[0] in ("TPROXY", "ECN", "TCPOPTSTRIP") else ""
    if target.startswith("TCPMSS"):
        protocol = "-p tcp --tcp-flags SYN,RST SYN "
    if target.startswith("ECN") and draw.family == 6:
        return f"-A {chain} -p tcp"
    return f"-A {chain} {protocol or draw.choice(('', '', '-p udp '))}-j {target}"
