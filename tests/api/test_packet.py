"""Packets: by fields, as text, and what can't be one."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from iptables_py import Packet, PacketError

pytestmark = pytest.mark.smoke

TEXTS = [
    "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn",
    "eth0: tcp 203.0.113.9 > 203.0.113.1:80 syn,ack ttl 5",
    "local: udp 203.0.113.1 > 203.0.113.9:53 uid 5 gid 6",
    "eth0: icmp 192.0.2.1 > 192.0.2.2 type 3 code 1",
    'eth0: tcp [2001:db8::1]:5 > [2001:db8::2]:80 syn payload "a\\x00\\"b;# >"',
    "eth0: udp 192.0.2.1:5 > 192.0.2.2:6 tos 16 mark 16 length 100 df",
    "eth0: udp 192.0.2.1 > 192.0.2.2 fragment 8 more-fragments",
    "eth0: udp 2001:db8::1 > 2001:db8::2 fragment 8",
    "eth0: gre 192.0.2.1 > 192.0.2.2 mac 02:00:00:00:00:01 ctstate ESTABLISHED",
    "eth0: icmpv6 2001:db8::1 > 2001:db8::2 type 128 code 0 id 7 seq 8",
]
# what follows from the fields of TCP, and the text
FIELDS: list[tuple[dict[str, Any], str]] = [
    ({}, "eth0: tcp 192.0.2.1 > 192.0.2.2:22 syn"),
    ({"protocol": 6, "destination_port": "ssh", "flags": "SYN"}, "eth0: tcp 192.0.2.1 > 192.0.2.2:22 syn"),
    ({"source_port": 5, "flags": "ack,syn", "ttl": 3}, "eth0: tcp 192.0.2.1:5 > 192.0.2.2:22 syn,ack ttl 3"),
    ({"payload": "\u00e4"}, 'eth0: tcp 192.0.2.1 > 192.0.2.2:22 syn payload "\\xc3\\xa4"'),
    ({"payload": b"\n;"}, 'eth0: tcp 192.0.2.1 > 192.0.2.2:22 syn payload "\\n;"'),
    (
        {"protocol": "icmp", "destination_port": None, "icmp_type": "echo-reply"},
        "eth0: icmp 192.0.2.1 > 192.0.2.2 type 0 code 0",
    ),
]
TCP: dict[str, Any] = {
    "interface": "eth0", "protocol": "tcp", "source": "192.0.2.1", "destination": "192.0.2.2", "destination_port": 22
}  # fmt: skip


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_kept(text: str) -> None:
    packet = Packet.parse(text)
    again = Packet.parse(str(packet))
    assert again == packet and hash(again) == hash(packet)
    assert sorted(str(packet).split()) == sorted(text.split())
    assert eval(repr(packet)) == packet


@pytest.mark.parametrize(("fields", "text"), FIELDS)
def test_fields(fields: dict[str, Any], text: str) -> None:
    packet = Packet(**{**TCP, **fields})
    assert str(packet) == text
    assert packet == Packet.parse(text)


def test_fields_of_a_text() -> None:
    packet = Packet.parse('eth0: tcp 192.0.2.1 > [192.0.2.2]:ssh payload "x" df')
    assert (packet.source_port, packet.destination_port, packet.flags, packet.payload) == (None, 22, "syn", b"x")
    assert packet.df and not packet.more_fragments and packet.mark is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        packet.ttl = 5  # type: ignore[misc]
    assert dataclasses.replace(packet, ttl=5).ttl == 5


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"flags": "df"}, "flags of a packet can't be 'df': write it as syn,ack"),
        ({"flags": "syn;reply"}, "flags of a packet is one word, not 'syn;reply'"),
        ({"icmp_type": "syn"}, "icmp_type of a packet can't be 'syn': write it as echo-request"),
        ({"icmp_type": "echo-request"}, 'unknown word "echo-request" in this tcp packet'),
        ({"interface": "eth0: tcp"}, "interface of a packet is one word, not 'eth0: tcp'"),
        ({"interface": ""}, "interface of a packet is one word, not ''"),
        ({"source": "x"}, "line 1, column 11: expected an address"),
        ({"source": '"x"'}, "source of a packet is one word"),
        ({"destination_port": None}, "tcp needs a destination port"),
        ({"ttl": 700}, "expected a number from 0 to 255"),
        ({"uid": 5}, "uid is wrong here: only a packet that this host sends has it"),
        ({"length": 100, "payload": b"x"}, "the payload already gives the length"),
    ],
)
def test_packets_that_can_not_be(fields: dict[str, Any], said: str) -> None:
    with pytest.raises(PacketError) as caught:
        Packet(**{**TCP, **fields})
    assert said in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize(("name", "value"), [("ttl", True), ("source", b"x"), ("protocol", None), ("payload", 5)])
def test_values_of_other_types(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"{name} of a packet is "):
        Packet(**{**TCP, name: value})


@pytest.mark.parametrize("text", ["reply", "after 5s", f"{TEXTS[0]}\nreply", f"{TEXTS[0]}; {TEXTS[1]}"])
def test_a_text_that_is_not_one_packet(text: str) -> None:
    with pytest.raises(PacketError, match="expected one packet, not "):
        Packet.parse(text)


def test_a_text_with_a_fault_has_a_note_with_its_place() -> None:
    with pytest.raises(PacketError, match="line 1, column 11: ") as caught:
        Packet.parse("eth0: tcp x > y")
    assert caught.value.__notes__ == ["    eth0: tcp x > y\n              ^"]
