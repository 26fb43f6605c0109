"""LOG of packets of every protocol, with options and errors, at every hook."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table

OPTIONS = ("--log-tcp-sequence", "--log-tcp-options", "--log-ip-options", "--log-uid", "--log-macdecode")
HOOKS = ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")
FLAGS = ("SYN", "ACK", "SYN,ACK", "FIN,ACK", "RST", "PSH,ACK", "URG,ACK", "ECE,CWR,SYN", "NONE", 255)
IP_OPTIONS = ("07070400000000", "94040000", "01010101", "8907040a000201")
TCP_OPTIONS = ("020405b4", "0204021801030307", "0101080a0000000100000002", "0402")
ICMP_TYPES = {4: (0, 3, 4, 5, 8, 11, 12, 13, 14, 17, 40), 6: (1, 2, 3, 4, 100, 128, 129, 130, 143, 200)}
EXTENSIONS = ("hbh", "dst", "rt", "ah")


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario in which all packets are logged."""
    rules = []
    for hook in HOOKS:
        words = [option for option in OPTIONS if draw.chance(0.5)]
        level = f" --log-level {draw.choice(('debug', 'info', 'warning'))}" if draw.chance(0.3) else ""
        prefix = hook.lower() + draw.choice((" ", ": ", ""))
        rules.append(f'-A {hook} -j LOG --log-prefix "{prefix}" {" ".join(words)}{level}')
    if draw.chance(0.4):
        hook, mark = draw.choice(("PREROUTING", "OUTPUT")), draw.choice(("1", "0xffffffff"))
        rules.insert(0, f"-A {hook} -j MARK --set-mark {mark}")
    packets = flows.mixed(draw, 14, errors=0.25) + [odd(draw, f"odd{number}") for number in range(14)]
    for packet in packets:
        if packet.get("local") and draw.chance(0.5):
            packet.update(uid=draw.choice((0, 1000, 65534)), gid=draw.choice((0, 100)))
    return {
        "host": draw.router(), "ruleset": table("mangle", rules), "packets": packets, "kmsg": True, "also": ["kmsg"]
    }  # fmt: skip


def odd(draw: Draw, name: str) -> dict[str, Any]:
    """Return a packet with odd headers."""
    packet: dict[str, Any] = {"id": name, **flows.ends(draw)}
    packet |= draw.choice((_tcp, _icmp, _udp, _other))(draw)
    if draw.family == 4 and draw.chance(0.3):
        packet["ip_options"] = draw.choice(IP_OPTIONS)
    if draw.family == 6 and draw.chance(0.4) and not packet.get("local"):
        packet["ext"] = draw.sample(EXTENSIONS, draw.choice((1, 1, 2)))
    if draw.chance(0.2):
        packet["tos"] = draw.randrange(256)
    if draw.family == 4 and draw.chance(0.3):
        packet["df"] = True
    if draw.chance(0.15) and not packet.get("local"):
        packet.pop("payload_hex", None)
        packet.pop("ext", None)
        packet["payload_len"] = 64
        packet["fragment"] = {"size": draw.choice((8, 16, 24)), "only": [draw.choice((0, 1))]}
    return packet


def _tcp(draw: Draw) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "proto": "tcp", "sport": draw.next_port(), "dport": 80, "flags": draw.choice(FLAGS),
        "seq": draw.getrandbits(32), "ack": draw.getrandbits(32), "window": draw.getrandbits(16),
        "payload_len": draw.choice((0, 20)),
    }  # fmt: skip
    return fields | ({"tcp_options": draw.choice(TCP_OPTIONS)} if draw.chance(0.5) else {})


def _icmp(draw: Draw) -> dict[str, Any]:
    kind = draw.choice(ICMP_TYPES[draw.family])
    return {"proto": draw.icmp, "type": kind, "code": draw.choice((0, 0, 4)), "payload_hex": draw.randbytes(12).hex()}


def _udp(draw: Draw) -> dict[str, Any]:
    name = draw.choice(("udp", "udplite"))
    return {"proto": name, "sport": draw.next_port(), "dport": 53, "payload_len": draw.choice((0, 30))}


def _other(draw: Draw) -> dict[str, Any]:
    protocol = draw.choice(("ah", "esp", "sctp", "dccp", "gre", "igmp", "ipip", 41, 59, 103, 200, 255))
    return {"proto": protocol, "payload_hex": draw.randbytes(draw.choice((0, 2, 8, 24))).hex()}
