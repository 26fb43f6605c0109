"""Connections over time: their lives with short settings, and what comes late."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching

SETTINGS = (
    "udp_timeout",
    "udp_timeout_stream",
    "icmp_timeout",
    "generic_timeout",
    "tcp_timeout_syn_sent",
    "tcp_timeout_close",
)


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario of about three seconds."""
    settings = {f"net.netfilter.nf_conntrack_{name}": draw.choice((1, 2)) for name in SETTINGS if draw.chance(0.6)}
    packets = flows.mixed(draw, 12, errors=0.1, replies=0.5)
    for number, packet in enumerate(packets):
        packet["at"] = number * 250
    text = table("mangle", watching(("INPUT", "FORWARD", "OUTPUT")))
    ignored = []
    if draw.chance(0.5):
        # the kernel draws a port if a late answer has begun a connection that takes the old one
        ignored = ["out.sport"]
        text += table("nat", ["-A POSTROUTING -o eth0 -j MASQUERADE"])
    return {"host": draw.router(sysctls=settings), "ruleset": text, "packets": packets, "ignore": ignored}
