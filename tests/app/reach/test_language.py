"""The questions of iptables-py reach: what they mean, and errors in them."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.app.find.language import BadExpression
from iptables_py.app.reach.asking import given, question_of
from iptables_py.extensions.shared.packetsets import Part

SYN = ((2, 3), (65, 66))  # or no flags, because the protocol has none
# a question with the paths and fields that it is about, apart from the state, the mark and what follows from NEW
MEANINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "who reaches dport 22": ("INPUT FORWARD", {"dport": ((22, 23),), "proto": ((6, 7),)}),
    "who reaches 22": ("INPUT FORWARD", {"dport": ((22, 23),), "proto": ((6, 7),)}),
    "WHAT REACHES udp 53": ("INPUT FORWARD", {"dport": ((53, 54),), "proto": ((17, 18),)}),
    "from eth0": ("INPUT FORWARD", {"in": (("eth0", "eth0\0"),)}),
    "in eth+": ("INPUT FORWARD", {"in": (("eth", "eth\U0010ffff"),)}),
    "from 10.0.0.0/31 to this host": ("INPUT", {"src": ((0x0A000000, 0x0A000002),)}),
    "from this host to 10.0.0.5:443": (
        "OUTPUT", {"dst": ((0x0A000005, 0x0A000006),), "dport": ((443, 444),), "proto": ((6, 7),)},
    ),
    "through this host to eth1": ("FORWARD", {"out": (("eth1", "eth1\0"),)}),
    "from eth0 to eth1": ("FORWARD", {"in": (("eth0", "eth0\0"),), "out": (("eth1", "eth1\0"),)}),
    "from any to any dport 22": ("INPUT FORWARD", {"dport": ((22, 23),), "proto": ((6, 7),)}),
    "who can reach 22": ("INPUT FORWARD", {"dport": ((22, 23),), "proto": ((6, 7),)}),
    "what can 10.0.0.1 reach": ("INPUT FORWARD", {"src": ((0x0A000001, 0x0A000002),)}),
    "can src 10.0.0.1 reach dst 10.0.0.2 and proto gre": (
        "INPUT FORWARD",
        {"src": ((0x0A000001, 0x0A000002),), "dst": ((0x0A000002, 0x0A000003),), "proto": ((47, 48),)},
    ),
    "dport 22,80-81,443 sport 1024:65535": (
        "INPUT FORWARD", {"dport": ((22, 23), (80, 82), (443, 444)), "sport": ((1024, 65536),), "proto": ((6, 7),)},
    ),
    "proto tcp,udp dport != 0-65533": (
        "INPUT FORWARD", {"dport": ((65534, 65536),), "proto": ((6, 7), (17, 18))},
    ),
    "who reaches icmp from eth0": ("INPUT FORWARD", {"proto": ((1, 2),), "in": (("eth0", "eth0\0"),)}),
    "from this host icmp": ("OUTPUT", {"proto": ((1, 2),)}),
    "src 0.0.0.0/1 src != 0.0.0.0-127.255.255.254": ("INPUT FORWARD", {"src": ((0x7FFFFFFF, 0x80000000),)}),
    "proto any dport 22": (
        "INPUT FORWARD",
        {"dport": ((22, 23),), "proto": ((6, 7), (17, 18), (33, 34), (132, 133), (136, 137))},
    ),
}  # fmt: skip
# a question, and the column and reason of its error
WRONG = {
    "from": (6, "expected an address, an interface or this host"),
    "from eth0 dprt 22": (11, "there is no field dprt: did you mean dport?"),
    "from eth0, eth1": (12, "expected who reaches, from, to, through, a field such as dport, or the end"),
    "from 'eth0": (6, "the closing ' is missing"),
    "from eth0 to 22": (14, "for the port write dport 22, for an interface out 22"),
    "from ssh": (6, "for the port write sport ssh, for an interface in ssh"),
    "dport 22x": (7, "22x is neither a port nor the name of a service"),
    "dport 80-22": (7, "the range 80-22 ends before it begins"),
    "dport 22,": (7, "a value is missing: write values such as 22,80 without blanks"),
    "src 10.0.0.0/33": (5, "33 is not the length of a network in IPv4"),
    "src 10.0.0.0/255.0.255.0": (
        5, "the network 10.0.0.0/255.0.255.0 is not one range of addresses: give its length, such as /24",
    ),
    "src 10.0.0.1 dst 2001:db8::1": (18, "2001:db8::1 is no IPv4 address"),
    "src office": (5, "office is neither an address nor a network"),
    "src 10.0.0.1 src 10.0.0.2": (18, "no src is left: leave out one of them"),
    "proto icmp dport 22": (12, "packets of this protocol have no dport"),
    "state NEU": (7, 'unknown state "NEU": did you mean NEW?'),
    "mark 1,2": (6, "a question has one mark, or any"),
    "mark x": (6, "x is no mark: write a number, or any"),
    "flags syn,zzz": (7, "zzz is no TCP flag: write flags such as syn or syn+ack, none, or any"),
    "to this host out eth0": (14, "no packet to this host leaves by an interface"),
    "from this host in eth0": (16, "no packet from this host arrives on an interface"),
    "from this host to this host": (19, "a packet is either to this host, through it or from it: ask two questions"),
    "what can reach 22": (16, "expected reach"),
}  # fmt: skip


@pytest.mark.parametrize("expression", MEANINGS)
def test_what_questions_mean(expression: str) -> None:
    question = question_of(given(expression), 4)
    fields = {name: values for name, values in question.fields.items() if name not in ("state", "flags", "icmp")}
    assert fields.pop(Part("mark", 0xFFFFFFFF)) == ((0, 1),)
    assert (" ".join(question.paths), fields) == MEANINGS[expression]
    assert (question.fields["state"], question.fields["flags"]) == (((0, 1),), SYN)


@pytest.mark.parametrize("expression", WRONG)
def test_what_is_wrong(expression: str) -> None:
    column, reason = WRONG[expression]
    with pytest.raises(BadExpression) as caught:
        question_of(given(expression), 4)
    first, _, caret = str(caught.value).split("\n")
    assert first == f"column {column}: {reason}"
    assert caret == " " * (3 + column) + "^"


def test_states_other_than_new_may_have_any_flags() -> None:
    fields = question_of(given("state established,related"), 4).fields
    assert fields["state"] == ((1, 3),)
    assert "flags" not in fields
    assert question_of(given("flags any"), 4).fields["flags"] == ((0, 64),)


def test_a_question_has_the_family_of_its_addresses() -> None:
    assert given("from 2001:db8::/32 to [2001:db8::5]:443").family == 6
    assert given("src 10.0.0.0/8").family == 4
    assert given("dport 22").family is None
    question = question_of(given("icmp echo-request"), 6)
    assert (question.fields["proto"], question.fields["icmp"]) == (((58, 59),), ((128 << 8, 129 << 8),))
