"""REJECT of packets of every protocol, at every hook."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching

KINDS = {
    4: ("icmp-net-unreachable", "icmp-port-unreachable", "icmp-proto-unreachable", "icmp-admin-prohibited"),
    6: ("icmp6-no-route", "icmp6-port-unreachable", "icmp6-adm-prohibited", "icmp6-reject-route"),
}


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario in which most packets are refused."""
    rules = []
    for chain in ("INPUT", "FORWARD", "OUTPUT"):
        if draw.chance(0.5):
            rules.append(f"-A {chain} -p tcp -j REJECT --reject-with tcp-reset")
        only = " -p udp" if chain == "OUTPUT" else draw.choice(("", "", " -p udp", f" -p {draw.icmp}"))
        rules.append(f"-A {chain}{only} -j REJECT --reject-with {draw.choice(KINDS[draw.family])}")
    text = table("filter", rules)
    if draw.chance(0.7):
        text += table("mangle", watching(("INPUT", "OUTPUT", "FORWARD", "POSTROUTING")))
    if draw.chance(0.4):
        text += table("nat", ["-A POSTROUTING -j MASQUERADE"])
    packets = flows.mixed(draw, 20)
    for packet in packets:
        if "proto" in packet and draw.chance(0.15):
            packet["payload_len"] = draw.choice((600, 1400))
        if packet.get("proto") in ("tcp", "udp", draw.icmp) and draw.chance(0.1):
            packet["bad_csum"] = "l4"
        if packet.get("proto") == "tcp" and draw.chance(0.5):
            packet.update(flags=draw.choice(("ACK", "RST", "SYN,ACK", "FIN,ACK", "NONE", "FIN")), seq=77, ack=99)
    return {"host": draw.router(), "ruleset": text, "packets": packets}
