"""TCP connections whose numbers, windows, flags and options are odd."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz.draw import Draw, lives, table, watching

FLAGS = (
    ("SYN",) * 3
    + ("SYN,ACK",) * 3
    + ("ACK",) * 8
    + ("PSH,ACK",) * 3
    + ("FIN,ACK",) * 3
    + (
        "RST",
        "RST,ACK",
        "FIN",
        "NONE",
        "SYN,FIN",
        "SYN,RST",
        "FIN,PSH,URG",
        "ACK,URG",
        "SYN,ECE,CWR",
        "SYN,PSH",
        "ACK,ECE",
        "SYN,URG",
        "FIN,ACK,PSH",
        "SYN,ACK,ECE",
        "RST,PSH,ACK",
    )
)
OFFSETS = (0,) * 8 + (
    1,
    -1,
    10,
    -10,
    100,
    -100,
    1000,
    -1000,
    40000,
    -40000,
    65535,
    -65535,
    70000,
    -70000,
    1 << 20,
    1 << 31,
)
WINDOWS = (65535, 65535, 65535, 1000, 100, 1, 0)
OPTIONS = ("", "", "", "0402", "030307", "03030e0402", "0101080a0000000a00000000", "0204057801030302", "0500", "03030f")
SETTINGS = {
    "net.netfilter.nf_conntrack_tcp_be_liberal": (0, 0, 0, 1),
    "net.netfilter.nf_conntrack_tcp_loose": (1, 1, 1, 0),
    "net.netfilter.nf_conntrack_tcp_ignore_invalid_rst": (0, 0, 0, 1),
    "net.netfilter.nf_conntrack_tcp_max_retrans": (3, 3, 1),
}


class Side:
    """One end: the next number that it sends, what it has acknowledged."""

    def __init__(self, number: int) -> None:
        self.next = number
        self.acked = 0


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with some connections whose packets are mixed."""
    translated = draw.chance(0.3)
    nat = ["-A POSTROUTING -o eth0 -j SNAT --to-source " + draw.address("eth0", 50)] if translated else []
    rules = table("mangle", [*watching(("FORWARD",)), *lives("FORWARD")])
    rules += table("nat", nat)
    if draw.chance(0.3):
        rules += table("filter", ["-A FORWARD -m conntrack --ctstate INVALID -j " + draw.choice(("DROP", "REJECT"))])
    settings = {name: draw.choice(values) for name, values in SETTINGS.items()}
    wrap = draw.choice((1000, 1000, 0xFFFFFF00, 0x7FFFFF00))
    flows = [
        (draw.next_port(), Side(wrap), Side(draw.choice((5000, 0xFFFFFFF0)))) for _ in range(draw.choice((1, 1, 2)))
    ]
    packets = [_segment(draw, draw.choice(flows), number, translated) for number in range(25)]
    # a port that the other end's first packet has taken is replaced by one that the kernel draws
    ignored = ["out.sport"] if translated else []
    return {"host": draw.router(sysctls=settings), "ruleset": rules, "packets": packets, "ignore": ignored}


def _segment(draw: Draw, flow: tuple[int, Side, Side], number: int, translated: bool) -> dict[str, Any]:
    port, client, server = flow
    answers = draw.chance(0.45)
    mine, other = (server, client) if answers else (client, server)
    flags = _likely(mine, other, answers) if draw.chance(0.6) else draw.choice(FLAGS)
    size = draw.choice((0, 0, 0, 1, 10, 100, 1000)) if "SYN" not in flags or draw.chance(0.05) else 0
    begin = mine.next + draw.choice(OFFSETS if draw.chance(0.4) else (0,))
    ack = other.next + draw.choice(OFFSETS if draw.chance(0.4) else (0,))
    packet: dict[str, Any] = {"id": f"p{number}", "proto": "tcp", "flags": flags, "seq": begin & 0xFFFFFFFF}
    if "ACK" in flags or draw.chance(0.1):
        packet["ack"] = ack & 0xFFFFFFFF
    packet["window"] = draw.choice(WINDOWS)
    if size:
        packet["payload_len"] = size
    options = draw.choice(OPTIONS) if "SYN" in flags else _selective(draw, other)
    if options:
        packet["tcp_options"] = options
    if draw.chance(0.7):
        mine.next = begin + size + ("SYN" in flags) + ("FIN" in flags) & 0xFFFFFFFF
    if answers:
        here = draw.address("eth0", 50) if translated else draw.address("eth1", 9)
        packet.update({"in": "eth0", "src": draw.address("far", 7), "dst": here, "sport": 80, "dport": port})
    else:
        packet.update(
            {"in": "eth1", "src": draw.address("eth1", 9), "dst": draw.address("far", 7), "sport": port, "dport": 80}
        )
    if draw.chance(0.03):
        packet["bad_csum"] = "l4"
    return packet


def _likely(mine: Side, other: Side, answers: bool) -> str:
    """Return flags that fit the moment of the connection."""
    if mine.acked == 0:
        mine.acked = 1
        return "SYN,ACK" if answers and other.acked else "SYN"
    return "ACK"


def _selective(draw: Draw, other: Side) -> str:
    """Return an option of selective acknowledgement, or a time stamp, or nothing."""
    if draw.chance(0.8):
        return ""
    if draw.chance(0.5):
        return "0101080a0000000b0000000a"
    begin = other.next + draw.choice((0, 10, 1000, -1000)) & 0xFFFFFFFF
    end = begin + draw.choice((10, 100, 100000)) & 0xFFFFFFFF
    return f"0101050a{begin:08x}{end:08x}"
