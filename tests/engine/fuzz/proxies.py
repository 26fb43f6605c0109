"""SYNPROXY: handshakes that succeed, fail or are forged."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz.draw import Draw, table, watching


def scenario(draw: Draw) -> dict[str, Any]:
    """Return handshakes through a SYN proxy."""
    options = draw.choice(("--mss 1460", "--mss 1400 --wscale 7 --timestamp --sack-perm", "--sack-perm --mss 1460", ""))
    text = table("raw", ["-A PREROUTING -i eth0 -p tcp --dport 80 --syn -j CT --notrack"])
    text += table(
        "filter",
        [f"-A FORWARD -i eth0 -p tcp --dport 80 -m conntrack --ctstate INVALID,UNTRACKED -j SYNPROXY {options}"],
    )
    text += table("mangle", watching(("FORWARD", "OUTPUT", "POSTROUTING")))
    packets: list[dict[str, Any]] = []
    for at in range(draw.choice((2, 3))):
        port = draw.next_port()
        client = {
            "in": "eth0",
            "src": draw.address("far", 7),
            "dst": draw.address("eth1", 20),
            "proto": "tcp",
            "sport": port,
            "dport": 80,
        }
        told = draw.choice((None, 400, 1460))
        packets.append({"id": f"syn{at}", **client, "flags": "SYN", "seq": 1000, **({"mss": told} if told else {})})
        if draw.chance(0.2):
            packets.append({"id": f"forged{at}", **client, "flags": "ACK", "seq": 1001, "ack": 1})
        packets.append({"id": f"ack{at}", "answer_to": f"syn{at}", "window": draw.choice((65535, 1000))})
        packets.append({"id": f"late{at}", **client, "flags": draw.choice(("RST", "FIN", "SYN")), "seq": 1001})
    settings = {"net.netfilter.nf_conntrack_tcp_loose": draw.choice((0, 0, 1))}
    ignored = ["answers.ack", "answers.seq", "in.tcp_options"]
    return {"host": draw.router(sysctls=settings), "ruleset": text, "packets": packets, "ignore": ignored}
