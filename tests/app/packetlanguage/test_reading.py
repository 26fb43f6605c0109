"""What texts say."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.app.packetlanguage import addresses
from iptables_py.app.packetlanguage.events import After, PacketEvent, Reply
from iptables_py.app.packetlanguage.reading import read
from iptables_py.extensions.shared.icmptypes import TYPES

TCP4 = {"in": "eth0", "proto": "tcp", "src": "10.0.0.1", "dst": "10.0.0.2", "sport": 1, "dport": 2}
TCP6 = {"in": "eth0", "proto": "tcp", "src": "fe80::1", "dst": "fe80::2", "sport": 1, "dport": 2}
UDP4 = {**TCP4, "proto": "udp"}
ICMP4 = {"in": "eth0", "proto": "icmp", "src": "10.0.0.1", "dst": "10.0.0.2"}
ICMP6 = {"in": "eth0", "proto": "icmpv6", "src": "fe80::1", "dst": "fe80::2"}
START = {
    "tcp": (TCP4, "eth0: tcp 10.0.0.1:1 > 10.0.0.2:2"),
    "tcp6": (TCP6, "eth0: tcp [fe80::1]:1 > [fe80::2]:2"),
    "udp": (UDP4, "eth0: udp 10.0.0.1:1 > 10.0.0.2:2"),
    "icmp": (ICMP4, "eth0: icmp 10.0.0.1 > 10.0.0.2"),
    "icmpv6": (ICMP6, "eth0: icmpv6 fe80::1 > fe80::2"),
}
# kind of packet, words, the fields that they give
WORDS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("tcp", "", {"flags": "SYN"}),
    ("tcp", "ctstate NEW", {"flags": "SYN", "ctstate": "NEW"}),
    ("tcp", "ctstate established", {"flags": "ACK", "ctstate": "ESTABLISHED"}),
    ("tcp", "ctstate INVALID", {"flags": "ACK", "ctstate": "INVALID"}),
    ("tcp", "ctstate UNTRACKED syn", {"flags": "SYN", "ctstate": "UNTRACKED"}),
    ("tcp", "ack,SYN", {"flags": "SYN,ACK"}),
    ("tcp", "none", {"flags": "NONE"}),
    ("tcp", "all", {"flags": "FIN,SYN,RST,PSH,ACK,URG"}),
    ("tcp", "cwr,ece,syn", {"flags": "SYN,ECE,CWR"}),
    ("udp", "mark 0x10", {"mark": 16}),
    ("udp", "mark 010 ttl 1", {"mark": 8, "ttl": 1}),
    ("udp", "tos 0x10", {"tos": 16}),
    ("udp", "tos minimize-delay", {"tos": 16}),
    ("udp", "dscp AF21", {"tos": 72}),
    ("udp", "dscp 46", {"tos": 184}),
    ("udp", "length 28", {"payload_len": 0}),
    ("udp", "length 1500", {"payload_len": 1472}),
    ("tcp", "length 60", {"flags": "SYN", "payload_len": 20}),
    ("tcp", "mss 1460", {"flags": "SYN", "mss": 1460}),
    ("tcp", "length 44 mss 1460", {"flags": "SYN", "mss": 1460, "payload_len": 0}),
    ("tcp6", "length 60", {"flags": "SYN", "payload_len": 0}),
    ("tcp6", "length 68 more-fragments", {"flags": "SYN", "payload_len": 0, "ext": [{"h": "frag", "mf": True}]}),
    ("icmp", "length 84", {"type": 8, "code": 0, "payload_len": 56}),
    ("udp", r'payload "a # ; > \"b\" \x00\\"', {"payload": 'a # ; > "b" \0\\'}),
    ("udp", 'payload "é"', {"payload": "Ã©"}),
    ("udp", 'payload ""', {"payload": ""}),
    ("udp", "df more-fragments", {"df": True, "mf": True}),
    ("udp", "mac 02:00:00:00:00:AB", {"smac": "02:00:00:00:00:ab"}),
    ("icmp", "", {"type": 8, "code": 0}),
    ("icmpv6", "", {"type": 128, "code": 0}),
    ("icmp", "type 3", {"type": 3, "code": 0}),
    ("icmp", "type 3 code 1", {"type": 3, "code": 1}),
    ("icmp", "code 1 destination-unreachable", {"type": 3, "code": 1}),
    ("icmp", "tos-network-unreachable", {"type": 3, "code": 11}),
    ("icmp", "pong id 7 seq 2", {"type": 0, "code": 0, "icmp_id": 7, "icmp_seq": 2}),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "fields"), WORDS)
def test_words(kind: str, words: str, fields: dict[str, Any]) -> None:
    start, text = START[kind]
    assert read(f"{text} {words}") == [PacketEvent({**start, **fields}, f"{text} {words}".strip(), 1)]


@pytest.mark.parametrize("family", [4, 6])
def test_every_name_of_a_type(family: int) -> None:
    start, text = START["icmp" if family == 4 else "icmpv6"]
    for names, kind, code in TYPES[family]:
        for name in names:
            if name != "any":
                (event,) = read(f"{text} {name}")
                assert isinstance(event, PacketEvent)
                assert event.fields == {**start, "type": kind, "code": code or 0}


# the text, and some of the fields
WHOLE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("local: udp 10.0.0.1:53 > 10.0.0.2:53 uid 0 gid 7", {"local": True, "uid": 0, "gid": 7}),
    ("eth0.100@if3: tcp 10.0.0.1>10.0.0.2:80", {"in": "eth0.100@if3", "sport": "*", "dport": 80}),
    ("eth0: udp 10.0.0.1:* > 10.0.0.2:*", {"sport": "*", "dport": "*"}),
    ("eth0: gre 10.0.0.1 > 10.0.0.2", {"proto": "gre"}),
    ("eth0: 0x2f 10.0.0.1 > 10.0.0.2", {"proto": "gre"}),
    ("eth0: TCP 10.0.0.1 > 10.0.0.2:1", {"proto": "tcp"}),
    ("eth0: 200 10.0.0.1 > 10.0.0.2", {"proto": 200}),
    ("eth0: ipv6-icmp fe80::1 > ff02::1", {"proto": "icmpv6"}),
    ("eth0: gre [2001:DB8:0::1] > 2001:db8::1.2.3.4", {"src": "2001:db8::1", "dst": "2001:db8::102:304"}),
    ("eth0: tcp 10.0.0.1 > 10.0.0.2 fragment 1480", {"frag_off": 1480}),
    ("eth0: udp fe80::1 > fe80::2 fragment 8 more-fragments", {"ext": [{"h": "frag", "off": 8, "mf": True}]}),
)


@pytest.mark.parametrize(("text", "some"), WHOLE)
def test_packets(text: str, some: dict[str, Any]) -> None:
    (event,) = read(text)
    assert isinstance(event, PacketEvent)
    assert {key: event.fields.get(key) for key in some} == some


def test_a_fragment_after_the_first_has_no_header() -> None:
    (event,) = read("eth0: tcp 10.0.0.1 > 10.0.0.2 fragment 8")
    assert isinstance(event, PacketEvent)
    assert event.fields.keys() == {"in", "proto", "src", "dst", "frag_off"}


def test_services_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {("web", "tcp"): 8080, ("web", "udp"): 8081}
    monkeypatch.setattr(addresses, "service_port", lambda name, protocol: known.get((name, protocol)))
    events = read("eth0: tcp 10.0.0.1:web > 10.0.0.2:web; eth0: udp fe80::1 > [fe80::2]:web")
    assert [event.fields["dport"] for event in events if isinstance(event, PacketEvent)] == [8080, 8081]


def test_users_by_name() -> None:
    (event,) = read("local: udp 10.0.0.1 > 10.0.0.2:1 uid root gid root")
    assert isinstance(event, PacketEvent)
    assert (event.fields["uid"], event.fields["gid"]) == (0, 0)


# the time, and its milliseconds
TIMES = {"61s": 61_000, "5ms": 5, "1m 30s": 90_000, "1h": 3_600_000, "1h1m1s1ms": 3_661_001, "0s": 0}


@pytest.mark.parametrize(("text", "milliseconds"), TIMES.items())
def test_times(text: str, milliseconds: int) -> None:
    assert read(f"after {text}") == [After(milliseconds, f"after {text}", 1)]


# a packet or nothing, words of a reply, its fields
REPLIES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("", "", {}),
    ("tcp", "", {}),
    ("tcp", "rst mark 1 uid 5", {"flags": "RST", "mark": 1, "uid": 5}),
    ("", "syn,ack ttl 3 mac 02:00:00:00:00:01", {"flags": "SYN,ACK", "ttl": 3, "smac": "02:00:00:00:00:01"}),
    ("icmp", "port-unreachable", {"type": 3, "code": 3}),
    ("icmpv6", "port-unreachable", {"type": 1, "code": 4}),
    ("", "type 3 code 3", {"type": 3, "code": 3}),
    ("udp", "port-unreachable ttl 9", {"type": 3, "code": 3, "ttl": 9}),
    ("tcp6", "packet-too-big", {"type": 2}),
    ("udp", "length 100", {"length": 100}),
    ("udp", 'payload "x"', {"payload": "x"}),
)


@pytest.mark.parametrize(("kind", "words", "fields"), REPLIES)
def test_replies(kind: str, words: str, fields: dict[str, Any]) -> None:
    before = f"{START[kind][1]}\n" if kind else ""
    line = 2 if kind else 1
    assert read(f"{before}reply {words}")[-1] == Reply(fields, f"reply {words}".strip(), line)


def test_several_events() -> None:
    text = START["udp"][1]
    events = read(f"# nothing\n\n  {text} ;; reply; # more\r\n;\n\tafter 1s;{text}# end")
    assert [(type(event), event.text, event.line) for event in events] == [
        (PacketEvent, text, 3),
        (Reply, "reply", 3),
        (After, "after 1s", 5),
        (PacketEvent, text, 5),
    ]
    assert isinstance(events[0], PacketEvent)
    assert events[0].fields == UDP4


@pytest.mark.parametrize("name", ["reply", "after"])
def test_an_interface_may_have_any_other_name(name: str) -> None:
    (event,) = read(f"{name}: gre 10.0.0.1 > 10.0.0.2")
    assert isinstance(event, PacketEvent)
    assert event.fields["in"] == name
