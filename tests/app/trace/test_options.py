"""Options that describe a packet give the same packet as its expression."""

from __future__ import annotations

from typing import Any

import click
import pytest
from click.testing import CliRunner
from hypothesis import given as for_all
from hypothesis import settings

from iptables_py.app.packetlanguage import addresses
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.packetlanguage.writing import written
from iptables_py.app.scenarios.packets import protocol_of
from iptables_py.app.trace.options import BadOption, fields_of_options, given, packet_options
from tests.app.packetlanguage.samples import length_of, packets

Answer = tuple[dict[str, Any], list[str]]


def answer(*words: str, family: int | None = None) -> Answer:
    """Return the fields that the options of a command give, and those options. Raise BadOption."""
    found: list[Answer] = []

    @click.command()
    @packet_options
    @click.option("--other")
    def command(other: str | None, **options: Any) -> None:
        found.append((fields_of_options(family, **options), given(options)))

    done = CliRunner().invoke(command, words, standalone_mode=False)
    if done.exception:
        raise done.exception
    return found[0]


def words_of(fields: dict[str, Any]) -> list[str]:
    """Return the options for a packet."""
    family = 6 if ":" in fields["src"] else 4
    names = {
        "in": "-i", "src": "-s", "dst": "-d", "sport": "--sport", "dport": "--dport",
        "flags": "--tcp-flags", "ctstate": "--ctstate", "mark": "--mark", "tos": "--tos", "uid": "--uid-owner",
        "gid": "--gid-owner", "smac": "--mac-source", "ttl": "--ttl" if family == 4 else "--hl",
    }  # fmt: skip
    words = [word for field, name in names.items() if field in fields for word in (name, str(fields[field]))]
    words += ["-p", str(protocol_of(fields["proto"], ""))]  # the system may give the name to another protocol
    if "local" in fields:
        words.append("--local")
    if "type" in fields:
        words += ["--icmp-type" if family == 4 else "--icmpv6-type", f"{fields['type']}/{fields['code']}"]
    if "payload_len" in fields:
        words += ["--length", str(length_of(fields))]
    return words


@settings(deadline=None)
@for_all(packets(plain=True))
def test_options_and_expression_give_the_same_packet(fields: dict[str, Any]) -> None:
    (event,) = read(written(fields))
    assert isinstance(event, PacketEvent)
    assert answer(*words_of(fields))[0] == event.fields == fields


# options, the same packet as an expression; at the end the words of both are repeated
SAME = {
    "-p tcp -s 10.0.0.1 -d 10.0.0.2 --dport 22": "eth0: tcp 10.0.0.1 > 10.0.0.2:22",
    "-p TCP --source 10.0.0.1 --destination 10.0.0.2 --destination-port 22 --source-port 9 --syn": (
        "eth0: tcp 10.0.0.1:9 > 10.0.0.2:22 syn"
    ),
    "--protocol 6 -s 10.0.0.1 -d 10.0.0.2 --dport 22 --ctstate ESTABLISHED": (
        "eth0: tcp 10.0.0.1 > 10.0.0.2:22 ctstate ESTABLISHED"
    ),
    "-i ppp0 -p icmp -s 10.0.0.1 -d 10.0.0.2": "ppp0: icmp 10.0.0.1 > 10.0.0.2",
    "-p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type host-unr": "eth0: icmp 10.0.0.1 > 10.0.0.2 host-unreachable",
    "-p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type ping": "eth0: icmp 10.0.0.1 > 10.0.0.2",
    "-p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type 3": "eth0: icmp 10.0.0.1 > 10.0.0.2 type 3",
    "-p ipv6-icmp -s fe80::1 -d fe80::2 --icmpv6-type neighbor-s": (
        "eth0: icmpv6 fe80::1 > fe80::2 neighbour-solicitation"
    ),
    "--local -p udp -s 10.0.0.1 -d 10.0.0.2 --dport 53 --uid-owner root --tos Minimize-Delay": (
        "local: udp 10.0.0.1 > 10.0.0.2:53 uid 0 tos minimize-delay"
    ),
}


@pytest.mark.parametrize(("options", "expression"), SAME.items())
def test_the_same_packet(options: str, expression: str) -> None:
    (event,) = read(expression)
    assert isinstance(event, PacketEvent)
    assert answer(*options.split())[0] == event.fields


def test_what_is_not_given_is_left_out() -> None:
    assert answer("-p", "gre")[0] == {"in": "eth0", "proto": "gre"}
    assert answer("-p", "tcp", "--dport", "22")[0] == {
        "in": "eth0", "proto": "tcp", "sport": "*", "dport": 22, "flags": "SYN",
    }  # fmt: skip
    assert answer("-p", "gre", "-o", "eth1", "-d", "10.0.0.2")[0] == {
        "in": "eth0", "proto": "gre", "out": "eth1", "dst": "10.0.0.2",
    }  # fmt: skip


def test_which_options_were_given() -> None:
    assert answer("--other", "x", "-p", "tcp", "--destination-port", "22", "--syn")[1] == ["-p", "--dport", "--syn"]
    assert given({"other": "x", "local": False, "mark": None}) == []


def test_the_length_depends_on_the_family() -> None:
    assert answer("-p", "udp", "--dport", "1", "--length", "100")[0]["payload_len"] == 72
    assert answer("-p", "udp", "--dport", "1", "--length", "100", family=6)[0]["payload_len"] == 52
    assert answer("-p", "icmpv6", "--length", "100")[0]["payload_len"] == 52


def test_services(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {("web", "tcp"): 8080, ("web", "udp"): 8081}
    monkeypatch.setattr(addresses, "service_port", lambda name, protocol: known.get((name, protocol)))
    assert answer("-p", "udp", "--dport", "web", "--sport", "web")[0]["dport"] == 8081
    assert answer("-p", "tcp", "--dport", "web")[0]["dport"] == 8080


# options, and the beginning of the error
ERRORS = {
    "": "-p: expected the protocol of the packet, such as -p tcp",
    "-p tpc": '-p: unknown protocol "tpc": did you mean tcp?',
    "-p all": "-p: a packet has one protocol",
    "-p tcp": "--dport: tcp needs a destination port: give a number, a service, or *",
    "-p tcp --dport 70000": '--dport: "70000" is not a port',
    "-p tcp --destination-port 70000": '--dport: "70000" is not a port',
    "-p gre --sport 1": "--sport: gre has no ports: leave out the port",
    "-p gre -s 10.0.0.0/8": "-s: a packet has one address, not a network",
    "-p gre -s 10.0.0.1 -d fe80::1": "-d: expected an IPv4 address, not fe80::1: source and destination are of one",
    "-p icmp -d fe80::1": "-d: icmp needs IPv4 addresses: in IPv6 the protocol is icmpv6",
    "-p gre -i eth+": "-i: a packet passes one interface: write its name without +",
    "-p gre -i local": "-i: local is not an interface",
    "-p gre -o local": "-o: local is not an interface",
    "-p gre -i eth0 --local": "--local: a packet of this host arrives on no interface: leave out -i",
    "-p udp --dport 1 --syn": "--syn: it belongs to tcp, and this packet is udp: leave out the option",
    "-p udp --dport 1 --tcp-flags SYN": "--tcp-flags: it belongs to tcp, and this packet is udp",
    "-p tcp --dport 1 --syn --tcp-flags SYN": "--syn: --tcp-flags gives the flags already: leave out one of them",
    "-p tcp --dport 1 --tcp-flags SYN,AKC": '--tcp-flags: unknown TCP flag "AKC": did you mean ack?',
    "-p tcp --dport 1 --icmp-type ping": "--icmp-type: it belongs to icmp, and this packet is tcp",
    "-p icmpv6 --icmp-type ping": "--icmp-type: it belongs to icmp, and this packet is icmpv6",
    "-p icmp --icmp-type host": '--icmp-type: "host" may be host-unreachable or host-unknown: write the whole name',
    "-p icmp --icmp-type pign": '--icmp-type: unknown type "pign": did you mean ping?',
    "-p icmp --icmp-type zzzz": '--icmp-type: unknown type "zzzz": write its name, its number, or TYPE/CODE',
    "-p icmp --icmp-type 256": "--icmp-type: expected a number from 0 to 255",
    "-p icmp --icmp-type 3/x": "--icmp-type: expected a number from 0 to 255",
    "-p gre -d fe80::1 --ttl 1": "--ttl: it belongs to IPv4, and this packet is IPv6: leave out the option",
    "-p gre -d 10.0.0.1 --hl 1": "--hl: it belongs to IPv6, and this packet is IPv4: leave out the option",
    "-p gre --ttl 1 --hl 1": "--hl: another option gives this already: leave out one of them",
    "-p gre --ttl 256": "--ttl: expected a number from 0 to 255",
    "-p gre --mark 1/1": '--mark: expected a number from 0 to 0xffffffff, not "1/1"',
    "-p gre --uid-owner 0": "--uid-owner: only a packet that this host sends has it: leave out the option",
    "-p gre --local --mac-source 02:00:00:00:00:01": "--mac-source: only a packet that arrives on an interface has it",
    "-p gre --length 19": "--length: with its headers, this packet has 20 to 65535 bytes",
    "-p gre --ctstate NEW,RELATED": "--ctstate: a packet has one state",
}


@pytest.mark.parametrize(("options", "message"), ERRORS.items())
def test_errors(options: str, message: str) -> None:
    with pytest.raises(BadOption) as caught:
        answer(*options.split())
    assert caught.value.format_message().startswith(message)


@pytest.mark.parametrize("family", [4, 6])
def test_the_family_of_the_command(family: int) -> None:
    other = {4: "icmpv6", 6: "icmp"}[family]
    with pytest.raises(BadOption, match=f"-p: {other} needs IPv{10 - family} addresses"):
        answer("-p", other, family=family)
    address = {4: "fe80::1", 6: "10.0.0.1"}[family]
    with pytest.raises(BadOption, match=f"-d: expected an IPv{family} address, not {address}"):
        answer("-p", "gre", "-d", address, family=family)


def test_control_characters_are_made_visible() -> None:
    with pytest.raises(BadOption, match=r"unknown protocol \"\\x1b\[2J\""):
        answer("-p", "\x1b[2J")
