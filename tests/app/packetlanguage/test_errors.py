"""Errors of the packet language: what they say, and the place to which they point."""

from __future__ import annotations

import pytest

from iptables_py.app.packetlanguage.events import BadPacket
from iptables_py.app.packetlanguage.reading import read

# A text and, below it, a caret under the place and the beginning of what is said there. The place may be after the end.
CASES = """
eth0: tcp 10.0.0.1:1 > 10.0.0.2:80 sny
                                   ^ unknown word "sny" in this tcp packet: did you mean syn?
eth0: icmp 10.0.0.1 > 10.0.0.2 echo-reqest
                               ^ unknown word "echo-reqest" in this icmp packet: did you mean echo-request?
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 lenght 100
                                   ^ unknown word "lenght" in this udp packet: did you mean length?
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 zzzzzzz
                                   ^ unknown word "zzzzzzz" in this udp packet: expected mark, ttl, tos, dscp, length,
eth0: tcp 10.0.0.1:1 > 10.0.0.2:80 zzzzzzz
                                   ^ unknown word "zzzzzzz" in this tcp packet: expected TCP flags, mark,
reply zzzzzzz
      ^ unknown word "zzzzzzz" in a reply: expected TCP flags, mark,
eth0: icmp 10.0.0.1 > 10.0.0.2 any
                               ^ unknown word "any" in this icmp packet
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 mss 1460
                                   ^ mss is wrong here: it belongs to tcp, and this packet is udp
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 dport 80
                                   ^ dport is no word: write the port after the destination, as in 192.0.2.1:80
eth0: tcp 10.0.0.1:1
                     ^ expected ">" and the destination
eth0: tcp 10.0.0.1:1 10.0.0.2:80
                     ^ expected ">" and the destination
eth0: tcp 10.0.0.1:1 >   # nothing
                       ^ expected an address after ">"
eth0: tcp 10.0.0.1:1 >
                       ^ expected an address after ">"
eth0: tcp > 10.0.0.2:80
          ^ expected the source address after the protocol
eth0: tcp
          ^ expected the source address after the protocol
eth0:
      ^ expected a protocol after the interface, such as tcp
eth0: tcp 10.0.0.1:1 > 10.0.0.2:80 > 10.0.0.3
                                   ^ expected a word, ; or the end of the line
tcp 10.0.0.1:1 > 10.0.0.2:80
^ expected an interface and a colon before tcp, such as eth0:, or local:
eth0 tcp 10.0.0.1:1 > 10.0.0.2:80
^ expected a colon after eth0
eth0:tcp 10.0.0.1:1 > 10.0.0.2:80
^ expected a blank after eth0:
reply; hello
       ^ expected a packet such as eth0: tcp 203.0.113.9:4000 > 192.0.2.1:80, or reply, or after 61s
eth0+: tcp 10.0.0.1:1 > 10.0.0.2:80
    ^ a packet passes one interface: write its name without +
a2345678901234567: tcp 10.0.0.1:1 > 10.0.0.2:80
^ "a2345678901234567" is not an interface name
eth0/1: tcp 10.0.0.1:1 > 10.0.0.2:80
    ^ "/" can't be in the name of an interface: leave it out
eth0: tpc 10.0.0.1:1 > 10.0.0.2:80
      ^ unknown protocol "tpc": did you mean tcp?
eth0: zzzzzz 10.0.0.1:1 > 10.0.0.2:80
      ^ unknown protocol "zzzzzz": write its name or number
eth0: 256 10.0.0.1 > 10.0.0.2
      ^ unknown protocol "256": write its name or number
eth0: all 10.0.0.1 > 10.0.0.2
      ^ a packet has one protocol, "all" means all: name one, such as tcp
eth0: tcp 10.0.0.300:1 > 10.0.0.2:80
                 ^ "300" is not part of an IPv4 address: write a number from 0 to 255
eth0: tcp 10.0.0.1:1 > 10.0.x.2:80
                            ^ "x" is not part of an IPv4 address
eth0: tcp 10.0.1 > 10.0.0.2:80
          ^ an IPv4 address has four numbers, "10.0.1" has 3
eth0: tcp example.com > 10.0.0.2:80
          ^ expected an address, such as 192.0.2.1 or 2001:db8::1, not "example.com"
eth0: tcp :1 > 10.0.0.2:80
          ^ expected an address, such as 192.0.2.1 or 2001:db8::1, not ""
eth0: tcp 10.0.0.0/8 > 10.0.0.2:80
                  ^ a packet has one address, not a network: leave out the / and what follows
eth0: gre fe80::1%eth0 > fe80::2
                 ^ an address has no interface here: leave out the % and what follows
eth0: gre 10.0.0.1,10.0.0.2 > 10.0.0.2
                  ^ a packet has one address: leave out the comma and what follows
eth0: tcp 10.0.0.1:1 > [fe80::12345]:80
                              ^ "12345" is not part of an IPv6 address: write up to four hexadecimal digits
eth0: gre fe80::1 > fe80::1::2
                    ^ "fe80::1::2" is not an IPv6 address: write eight groups
eth0: gre fe80::1 > ::1.2.3.400
                            ^ "400" is not part of an IPv4 address
eth0: tcp [fe80::1 > [fe80::2]:80
                  ^ expected a closing "]" after the address
eth0: tcp [fe80::1]1 > [fe80::2]:80
                   ^ expected a colon and a port after ]
eth0: tcp 10.0.0.1:1 > [fe80::2]:80
                        ^ expected an IPv4 address, not fe80::2: source and destination are of one family
eth0: tcp fe80::1 > 10.0.0.1:80
                    ^ expected an IPv6 address, not 10.0.0.1: source and destination are of one family
eth0: icmp fe80::1 > fe80::2
           ^ icmp needs IPv4 addresses: in IPv6 the protocol is icmpv6
eth0: icmpv6 10.0.0.1 > 10.0.0.2
             ^ icmpv6 needs IPv6 addresses: in IPv4 the protocol is icmp
eth0: gre 10.0.0.1:1 > 10.0.0.2
                   ^ gre has no ports: leave out the port
eth0: icmp 10.0.0.1 > 10.0.0.2:8
                               ^ icmp has no ports: leave out the port
eth0: tcp 10.0.0.1:1 > 10.0.0.2
                               ^ tcp needs a destination port: write 10.0.0.2:80 or another port
eth0: tcp fe80::1 > fe80::2 syn
                           ^ tcp needs a destination port: write [fe80::2]:80 or another port
eth0: tcp 10.0.0.1:1 > 10.0.0.2:65536
                                ^ "65536" is not a port: write a number from 0 to 65535
eth0: tcp 10.0.0.1: > 10.0.0.2:80
                   ^ expected a port after the colon
eth0: tcp 10.0.0.1:no-service > 10.0.0.2:80
                   ^ there is no port "no-service": write a number, the name of a service of tcp, or *
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 syn,ack
                                   ^ "syn,ack" is a flag of tcp, and this packet is udp
eth0: tcp 10.0.0.1:1 > 10.0.0.2:80 syn,akc
                                       ^ unknown TCP flag "akc": did you mean ack?
eth0: tcp 10.0.0.1:1 > 10.0.0.2:80 syn ack
                                       ^ ack gives what was already given: join flags with commas, such as syn,ack
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 tos 1 dscp 1
                                         ^ dscp gives what was already given: leave out one of them
eth0: icmp 10.0.0.1 > 10.0.0.2 port-unreachable code 1
                                                ^ code gives what was already given: leave out one of them
eth0: icmp 10.0.0.1 > 10.0.0.2 code 1
                                    ^ expected a type as well, such as type 3 code 1
eth0: icmp 10.0.0.1 > 10.0.0.2 type 256
                                    ^ expected a number from 0 to 255, not "256"
eth0: icmp 10.0.0.1 > 10.0.0.2 type
                                    ^ expected a number after type
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 mark 0x100000000
                                        ^ expected a number from 0 to 0xffffffff, not "0x100000000"
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 mark "1"
                                        ^ expected a number of 32 bits, not a text in quotation marks
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 "1"
                                   ^ expected a word: a text in quotation marks comes after payload
eth0: udp "1" > 10.0.0.2:80
          ^ expected a word, not a text in quotation marks
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 id 1
                                   ^ id is wrong here: it belongs to icmp and icmpv6, and this packet is udp
eth0: udp fe80::1 > [fe80::2]:80 df
                                 ^ df is wrong here: it belongs to IPv4, and this packet is IPv6
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 uid 0
                                   ^ uid is wrong here: only a packet that this host sends has it, so begin with local:
local: udp 10.0.0.1:1 > 10.0.0.2:80 mac 02:00:00:00:00:01
                                    ^ mac is wrong here: only a packet that arrives on an interface has it
local: udp 10.0.0.1:1 > 10.0.0.2:80 uid 4294967295
                                        ^ there is no user "4294967295": write a name of this system or a number
local: udp 10.0.0.1:1 > 10.0.0.2:80 gid no-group
                                        ^ there is no group "no-group"
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 mac 02:00:00
                                       ^ "02:00:00" is no MAC address: write six bytes, such as 02:00:00:00:00:01
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 ctstate NWE
                                           ^ unknown state "NWE": did you mean NEW?
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 ctstate NEW,RELATED
                                              ^ a packet has one state: leave out the comma and what follows
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 tos fast
                                       ^ unknown type of service "fast": write a number from 0 to 255, or Minimize-Delay
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 dscp AF99
                                        ^ unknown class "AF99": write a number from 0 to 63, or a class
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 dscp 64
                                        ^ expected a number from 0 to 63, not "64"
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 length 27
                                          ^ with its headers, this packet has 28 to 65535 bytes
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 length 65536
                                          ^ with its headers, this packet has 28 to 65535 bytes
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 length 28 payload "x"
                                          ^ the payload already gives the length: leave out one of them
reply payload "x" length 28
                         ^ the payload already gives the length: leave out one of them
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 payload "x
                                           ^ expected a closing quotation mark
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 payload x
                                           ^ expected a text in quotation marks, such as "GET /"
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 payload "x\\xfg"
                                             ^ unknown escape: write one of \\n, \\r, \\t,
eth0: udp 10.0.0.1:1 > 10.0.0.2:80 fragment 8
                   ^ a fragment after the first has no ports: leave out the port
eth0: tcp 10.0.0.1 > 10.0.0.2 fragment 8 syn
                                         ^ a fragment after the first has no header of its protocol: leave this out
eth0: tcp 10.0.0.1 > 10.0.0.2 fragment 7
                                       ^ expected a multiple of 8 from 8 to 65528, not "7"
after
      ^ expected a time, such as 61s or 1m 30s
after 61
      ^ expected a unit after "61": ms, s, m or h
after 1m 30x
         ^ expected a number and a unit (ms, s, m or h), such as 61s, not "30x"
after 1m30
        ^ expected a unit after "30"
after 9999999999999h
      ^ this is too long: write at most 4398046511104ms
"""
PAIRS = list(zip(CASES.strip("\n").split("\n")[::2], CASES.strip("\n").split("\n")[1::2], strict=True))


@pytest.mark.parametrize(("text", "expected"), PAIRS, ids=[text for text, _ in PAIRS])
def test_place_and_reason(text: str, expected: str) -> None:
    column = expected.index("^") + 1
    with pytest.raises(BadPacket) as caught:
        read(f"\n{text}", "packets")
    message = caught.value.format_message()
    assert message.startswith(f"packets:2:{column}: {expected[column + 1 :]}")
    assert caught.value.more == f"    {text}\n    {' ' * (column - 1)}^\n"


@pytest.mark.parametrize("text", ["", "\n\n", "  # nothing", ";"])
def test_a_text_without_packets(text: str) -> None:
    with pytest.raises(BadPacket, match="packets:1:1: expected a packet such as eth0:"):
        read(text, "packets")


def test_without_a_name_of_the_text() -> None:
    with pytest.raises(BadPacket, match="line 1, column 7: expected a unit"):
        read("after 5")


def test_a_payload_may_not_be_longer_than_a_packet() -> None:
    text = "eth0: udp 10.0.0.1 > 10.0.0.2:80 payload "
    assert read(f'{text}"{"x" * (65535 - 28)}"')
    with pytest.raises(BadPacket, match="1:42: an IPv4 packet has at most 65535 bytes: shorten the payload"):
        read(f'{text}"{"x" * (65536 - 28)}"', "packets")


def test_long_and_invisible_words_are_shortened_and_made_visible() -> None:
    with pytest.raises(BadPacket) as caught:
        read(f"eth0: {'x' * 5000}\x1b 10.0.0.1 > 10.0.0.2")
    assert len(caught.value.format_message()) < 150
    assert len(caught.value.more.split("\n")[0]) < 80
    with pytest.raises(BadPacket) as caught:
        read("eth0: tcp 10.0.0.1:1 > 10.0.0.2:2 \x1b[2J")
    assert "\x1b" not in caught.value.format_message() + caught.value.more
