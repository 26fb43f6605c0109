"""SCTP associations: chunks and verification tags in any order."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz.draw import Draw, lives, table, watching

CHUNKS = (
    "INIT",
    "INIT_ACK",
    "COOKIE_ECHO",
    "COOKIE_ACK",
    "DATA",
    "SACK",
    "HEARTBEAT",
    "HEARTBEAT_ACK",
    "SHUTDOWN",
    "SHUTDOWN_ACK",
    "SHUTDOWN_COMPLETE",
    "SHUTDOWN_COMPLETE:1",
    "ABORT",
    "ABORT:1",
    "ERROR",
    "63",
    "192",
)
# an association as it should be: chunk, whether the server sends it
LIFE = (
    ("INIT", False),
    ("INIT_ACK", True),
    ("COOKIE_ECHO", False),
    ("COOKIE_ACK", True),
    ("DATA", False),
    ("SACK", True),
    ("HEARTBEAT", False),
    ("HEARTBEAT_ACK", True),
    ("SHUTDOWN", False),
    ("SHUTDOWN_ACK", True),
    ("SHUTDOWN_COMPLETE", False),
)


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with one or two associations."""
    translated = draw.chance(0.3)
    nat = ["-A POSTROUTING -o eth0 -j SNAT --to-source " + draw.address("eth0", 50)] if translated else []
    rules = table("mangle", [*watching(("FORWARD",)), *lives("FORWARD")]) + table("nat", nat)
    ports = [draw.next_port() for _ in range(draw.choice((1, 2)))]
    steps = dict.fromkeys(ports, 0)
    packets = []
    for number in range(25):
        port = draw.choice(ports)
        chunk, answers = draw.choice(CHUNKS), draw.chance(0.5)
        if draw.chance(0.7) and steps[port] < len(LIFE):
            chunk, answers = LIFE[steps[port]]
            steps[port] += 1
        packets.append(_packet(draw, number, port, chunk, answers, translated))
    # a port that the other end's first packet has taken is replaced by one that the kernel draws
    ignored = ["out.sport"] if translated else []
    return {"host": draw.router(), "ruleset": rules, "packets": packets, "ignore": ignored}


def _packet(draw: Draw, number: int, port: int, chunk: str, answers: bool, translated: bool) -> dict[str, Any]:
    chunks = [chunk]
    if draw.chance(0.15):
        chunks.append(draw.choice(CHUNKS))
    right = 0 if chunk == "INIT" else 7 if answers else 8
    packet: dict[str, Any] = {"id": f"p{number}", "proto": "sctp", "chunks": chunks}
    packet["vtag"] = right if draw.chance(0.8) else draw.choice((0, 7, 8, 9))
    if answers:
        here = draw.address("eth0", 50) if translated else draw.address("eth1", 9)
        return packet | {"in": "eth0", "src": draw.address("far", 7), "dst": here, "sport": 80, "dport": port}
    return packet | {
        "in": "eth1",
        "src": draw.address("eth1", 9),
        "dst": draw.address("far", 7),
        "sport": port,
        "dport": 80,
    }
