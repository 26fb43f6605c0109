"""Plain packets: first ones of every protocol, replies and errors about them."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz.draw import Draw

PORTS = (22, 53, 80, 443, 8080)
PROTOCOLS = ("tcp",) * 4 + ("udp",) * 4 + ("icmp",) * 2 + ("sctp", "esp", "gre", "ipip", "200")


def first(draw: Draw, name: str, **more: Any) -> dict[str, Any]:
    """Return a packet that may begin a flow, from anywhere to anywhere."""
    packet: dict[str, Any] = {"id": name, **ends(draw), **protocol(draw)}
    if draw.chance(0.1):
        packet["ttl"] = draw.choice((0, 1, 2, 255))
    if draw.chance(0.1):
        packet["tos"] = draw.choice((0x10, 0xB8, 0x03))
    return packet | more


def ends(draw: Draw) -> dict[str, Any]:
    """Return where a packet comes from, and its addresses."""
    where = draw.choice(("eth0", "eth1", "eth1", "eth2", "local"))
    own = [draw.address(net, 1) for net in ("eth0", "eth1", "eth2")]
    if where == "local":
        target = draw.choice([draw.address("far", 7), draw.address("eth2", 20), *own])
        return {"local": True, "src": draw.choice(own), "dst": target}
    source = draw.address("far", draw.choice((7, 8))) if where == "eth0" else draw.address(where, draw.choice((9, 10)))
    others = [draw.address("eth1", 20), draw.address("eth2", 20), draw.address("far", 9)]
    return {"in": where, "src": source, "dst": draw.choice([*own, *others])}


def protocol(draw: Draw) -> dict[str, Any]:
    """Return the transport header."""
    name = draw.choice(PROTOCOLS)
    port = draw.next_port()
    size = draw.choice((0, 0, 8, 100))
    if name == "icmp":
        return {"proto": draw.icmp, "type": draw.echo, "icmp_id": port & 0xFFF, "payload_len": size}
    if name in ("tcp", "udp"):
        return {"proto": name, "sport": port, "dport": draw.choice(PORTS), "payload_len": 0 if name == "tcp" else size}
    if name == "sctp":
        return {"proto": name, "sport": port, "dport": draw.choice(PORTS), "chunks": ["INIT"]}
    if name == "esp":
        return {"proto": name, "spi": port, "payload_len": 8}
    return {"proto": name if name != "200" else 200, "payload_len": draw.choice((8, 16, 64))}


def error(draw: Draw, name: str, about: str) -> dict[str, Any]:
    """Return an ICMP error about a packet that was sent before."""
    kinds = (
        ((1, 4), (1, 0), (2, 0), (3, 0), (4, 1))
        if draw.family == 6
        else ((3, 3), (3, 4), (11, 0), (4, 0), (12, 0), (5, 1))
    )
    kind, code = draw.choice(kinds)
    packet: dict[str, Any] = {"id": name, "error_for": about, "type": kind, "code": code}
    if draw.chance(0.2):
        packet["src"] = draw.address("far", 66)
        packet["in"] = "eth0"
    return packet


def mixed(draw: Draw, number: int, errors: float = 0.15, replies: float = 0.35) -> list[dict[str, Any]]:
    """Return first packets, with replies, repeats and errors."""
    packets: list[dict[str, Any]] = []
    begun: list[dict[str, Any]] = []
    while len(packets) < number:
        name = f"p{len(packets)}"
        if begun and draw.chance(errors):
            packets.append(error(draw, name, draw.choice(begun)["id"]))
        elif begun and draw.chance(replies):
            about = draw.choice(begun)
            more = {"spi": about["spi"], "payload_len": 8} if "spi" in about else {}
            if about["proto"] == "sctp":
                more = {"chunks": ["INIT_ACK"], "vtag": 7}
            packets.append({"id": name, "reply_to": about["id"], **more})
        elif begun and draw.chance(0.2):
            packets.append({**draw.choice(begun), "id": name})
        else:
            begun.append(first(draw, name))
            packets.append(begun[-1])
    return packets
