"""Fragments: sizes, orders, overlaps, with and without connection tracking."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz.draw import Draw, table, watching


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with packets in pieces."""
    hooks = ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")
    counted = [f"-A {hook} -p udp" for hook in hooks]
    counted += [f"-A {hook} -m length --length 0:100" for hook in hooks]
    if draw.family == 4:
        counted += [f"-A {hook} -f" for hook in hooks]
    else:
        counted += [f"-A {hook} -m frag --fragmore" for hook in hooks]
    text = table("mangle", counted + (watching(("FORWARD",)) if draw.chance(0.6) else []))
    if draw.chance(0.4):
        text += table("nat", ["-A POSTROUTING -o eth0 -j SNAT --to-source " + draw.address("eth0", 50)])
    host = draw.router()
    host["interfaces"][0]["mtu"] = draw.choice((1500, 1280, 1400) if draw.family == 6 else (1500, 576, 1000))
    packets: list[dict[str, Any]] = []
    while len(packets) < 16:
        packets += _pieces(draw, len(packets))
    return {"host": host, "ruleset": text, "packets": packets}


def _pieces(draw: Draw, number: int) -> list[dict[str, Any]]:
    """Return a packet in pieces, or all in one."""
    length = draw.choice((100, 400, 1000, 1300, 2000))
    packet: dict[str, Any] = {
        "proto": draw.choice(("udp", "udp", "tcp", draw.icmp)),
        "sport": draw.next_port(),
        "dport": 53,
        "payload_len": length,
    }
    if packet["proto"] == draw.icmp:
        packet.update(type=draw.echo, icmp_id=packet["sport"])
    target = draw.choice((draw.address("far", 7), draw.address("far", 7), draw.address("eth1", 1)))
    packet.update({"in": "eth1", "src": draw.address("eth1", 9), "dst": target})
    if draw.family == 4 and draw.chance(0.3):
        packet["df"] = True
    if length < 1400 and draw.chance(0.2):
        return [{"id": f"p{number}", **packet}]
    size = draw.choice((8, 48, 64, 504, 1000)) if length < 500 else draw.choice((504, 1000, 1200))
    count = -(-(length + (20 if packet["proto"] == "tcp" else 8)) // size)
    if draw.chance(0.4):
        return [{"id": f"p{number}", **packet, "fragment": {"size": size}}]
    order = list(range(count))
    if draw.chance(0.6):
        draw.shuffle(order)
    if draw.chance(0.3):
        order.insert(draw.randrange(len(order)), draw.choice(order))
    if len(order) > 1 and draw.chance(0.2):
        order.pop()
    shared = {"id": 7000 + number, "size": size}
    if draw.family == 4:
        packet["ip_id"] = 7000 + number
    whole = [{"id": f"p{number}", **packet, "fragment": {**shared, "only": order}}]
    if draw.chance(0.5) or len(order) > 6:
        return whole
    return [{"id": f"p{number + at}", **packet, "fragment": {**shared, "only": [one]}} for at, one in enumerate(order)]
