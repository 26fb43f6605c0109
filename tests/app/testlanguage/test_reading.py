"""What a file of tests is read into."""

from __future__ import annotations

from fractions import Fraction

import pytest

from iptables_py.app.packetlanguage.events import After, PacketEvent
from iptables_py.app.testlanguage.file import TestFile
from iptables_py.app.testlanguage.reading import read


def file_of(text: str) -> TestFile:
    """Return what a text says."""
    return read(text.encode(), "web.fw")


def ports(found: TestFile) -> list[tuple[str, list[int]]]:
    """Return each test's name and the destination ports of its packets."""
    return [
        (test.name, [step.event.fields["dport"] for step in test.steps if isinstance(step.event, PacketEvent)])
        for test in found.tests
    ]


PACKET = "eth0: tcp 192.0.2.9:1 > 192.0.2.1:PORT => drop"
LOOPS = [
    (f"for PORT in 80, 443\n  {PACKET}\n", [("PORT 80", [80]), ("PORT 443", [443])]),
    (f"for PORT in 80-82\n  {PACKET}\n", [("PORT 80", [80]), ("PORT 81", [81]), ("PORT 82", [82])]),
    (f"ports for PORT in 80, 443\n  {PACKET}\n", [("ports (PORT 80)", [80]), ("ports (PORT 443)", [443])]),
    (f"port PORT for PORT in 80, 443\n  {PACKET}\n", [("port 80", [80]), ("port 443", [443])]),
    (
        f"for PORT in 80, 443\n  port PORT is shut\n    {PACKET}\n",
        [("port 80 is shut", [80]), ("port 443 is shut", [443])],
    ),
    (f"for PORT in 80, 443\n  shut\n    {PACKET}\n", [("shut", [80]), ("shut (PORT 443)", [443])]),
    (f"shut\n  for PORT in 80, 443\n    {PACKET}\n", [("shut", [80, 443])]),
    (f"shut\n  for PORT in 80, 443\n  {PACKET}\n", [("shut", [80, 443])]),
    (f"shut\n  for PORT in 80, 443\n  {PACKET}\n  {PACKET}\n", [("shut", [80, 80, 443, 443])]),
    (
        "for A, B in 80 drop, 443 local\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:A => B\n",
        [("A 80, B drop", [80]), ("A 443, B local", [443])],
    ),
    (
        "t\n  for A in 1, 2\n    for B in 3, 4\n      eth0: tcp 192.0.2.9:A > 192.0.2.1:B => drop\n",
        [("t", [3, 4, 3, 4])],
    ),
    (f"for users in the office\n  {PACKET.replace('PORT', '80')}\n", [("for users in the office", [80])]),
    (f"for port in 80, 81\n  {PACKET.replace('PORT', 'port')}\n", [("port 80", [80]), ("port 81", [81])]),
]


@pytest.mark.parametrize(("text", "tests"), LOOPS, ids=range(len(LOOPS)))
def test_repetitions(text: str, tests: list[tuple[str, list[int]]]) -> None:
    assert ports(file_of(text)) == tests


def test_a_value_replaces_only_the_whole_word() -> None:
    (test,) = file_of('for A in 80\n  eth0: tcp 192.0.2.9:1 > 192.0.2.1:A payload "A AB" => drop\n').tests
    event = test.steps[0].event
    assert isinstance(event, PacketEvent)
    assert (event.fields["dport"], event.fields["payload"]) == (80, "80 AB")


def test_the_same_packet_in_one_line_and_in_several() -> None:
    one = file_of("t\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => drop; after 1s; reply => no reply\n")
    several = file_of("t\n  eth0: icmp 192.0.2.9 > 192.0.2.1\n    => drop\n  after 1s\n  reply\n    => no reply\n")
    for first, second in zip(one.tests[0].steps, several.tests[0].steps, strict=True):
        assert first.event.text == second.event.text
        assert [one.text for one in first.expectations] == [one.text for one in second.expectations]


def test_a_pause_begins_a_test() -> None:
    (test,) = file_of("after 1m 30s\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => drop\n").tests
    assert test.name == "after 1m 30s"
    assert isinstance(test.steps[0].event, After) and test.steps[0].event.milliseconds == 90_000


def test_a_packet_is_a_test_without_a_name() -> None:
    (test,) = file_of("eth0: icmp 192.0.2.9 > 192.0.2.1 => drop\n").tests
    assert test.name == "eth0: icmp 192.0.2.9 > 192.0.2.1"


def test_comments() -> None:
    found = file_of(
        "# first\n"
        "ticket#12 is fixed  # second\n"
        '  eth0: udp 192.0.2.9 > 192.0.2.1:53 payload "#" => drop, log "# x"  # third\n'
    )
    (test,) = found.tests
    assert test.name == "ticket#12 is fixed"
    (expectation,) = test.steps[0].expectations
    assert [term.values for term in expectation.terms()] == [(), ("# x",)]


def test_several_packets() -> None:
    (test,) = file_of("t\n  20 x every 1m 30s eth0: icmp 192.0.2.9 > 192.0.2.1 => at least 3 drop\n").tests
    assert (test.steps[0].times, test.steps[0].every) == (20, 90_000)
    assert test.steps[0].expectations[0].terms()[0].values == ("at least", 3, "drop")


def test_alternatives_and_negation() -> None:
    (test,) = file_of(
        "t\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => not local, mark 0x10 or reject with icmp-port-unreachable, drop\n"
    ).tests
    (expectation,) = test.steps[0].expectations
    assert [[(one.is_not, one.kind, one.values) for one in terms] for terms in expectation.clauses] == [
        [(True, "local", ())],
        [(False, "mark", (16,)), (False, "reject", ("icmp-port-unreachable",))],
        [(False, "drop", ())],
    ]


def test_alternatives_of_addresses() -> None:
    (test,) = file_of(
        "t\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => to 10.0.0.1:80 or :81 or [2001:db8::1]:80, from 10.0.0.2 or drop\n"
    ).tests
    (expectation,) = test.steps[0].expectations
    assert [[(one.kind, one.text) for one in terms] for terms in expectation.clauses] == [
        [("to", "to 10.0.0.1:80"), ("to", ":81"), ("to", "[2001:db8::1]:80")],
        [("from", "from 10.0.0.2"), ("drop", "drop")],
    ]


def test_a_spread() -> None:
    (test,) = file_of(
        "t\n  9 x eth0: icmp 192.0.2.9 > 192.0.2.1 => spread to 10.0.0.1:80, [2001:db8::1]:80 within 5%, mark 1\n"
    ).tests
    spread, mark = test.steps[0].expectations[0].terms()
    direction, shares, within = spread.values
    assert (direction, within, mark.kind) == ("to", Fraction(1, 20), "mark")
    assert [(text, share) for text, _, share in shares] == [
        ("10.0.0.1:80", Fraction(1, 2)),
        ("[2001:db8::1]:80", Fraction(1, 2)),
    ]


def test_shares_of_a_spread() -> None:
    (test,) = file_of("t\n  9 x eth0: icmp 192.0.2.9 > 192.0.2.1 => spread to 10.0.0.1 75%, 10.0.0.2 25%\n").tests
    (spread,) = test.steps[0].expectations[0].terms()
    assert [share for _, _, share in spread.values[1]] == [Fraction(3, 4), Fraction(1, 4)]


HOST = """\
host
  lo
  eth0 203.0.113.1/24 2001:db8::1/64 mtu 1400
  br0 10.0.0.1/24 noprefixroute ports eth1 eth2
  eth1 mac 02:00:00:00:00:09 group 3
  eth2
  eth3 192.0.2.1/24 down
  default via 203.0.113.254
  default via 2001:db8::ff
  10.9.0.0/16 via 203.0.113.253 dev eth0 table 100 metric 5
  blackhole 172.16.0.0/16
  rule from 10.0.0.0/8 lookup 100
  listen tcp 80
  listen udp 53 203.0.113.1
  listen tcp 3129 transparent
  sysctl net.ipv4.conf.eth0.rp_filter = 1
  sysctl net.ipv4.ip_default_ttl=32
  forward on
t
  eth0: icmp 203.0.113.9 > 203.0.113.1 => local
"""


def test_the_host() -> None:
    host = file_of(HOST).host
    assert host is not None
    assert [one["name"] for one in host.interfaces] == ["lo", "eth0", "br0", "eth1", "eth2", "eth3"]
    assert host.interfaces[1]["addresses"] == ["203.0.113.1/24", "2001:db8::1/64"]
    assert host.interfaces[1]["mtu"] == 1400
    assert host.interfaces[2] == {"name": "br0", "addresses": ["10.0.0.1/24 noprefixroute"], "ports": ["eth1", "eth2"]}
    assert host.interfaces[3] == {"name": "eth1", "addresses": [], "mac": "02:00:00:00:00:09", "group": 3}
    assert host.interfaces[5]["up"] is False
    assert host.routes == [
        {"to": "default", "via": "203.0.113.254"},
        {"to": "default", "via": "2001:db8::ff"},
        {"to": "10.9.0.0/16", "via": "203.0.113.253", "dev": "eth0", "table": "100", "metric": "5"},
        {"to": "172.16.0.0/16", "type": "blackhole"},
    ]
    assert host.rules == [{"text": "from 10.0.0.0/8 lookup 100"}]
    assert host.listeners == [
        {"proto": "tcp", "port": 80},
        {"proto": "udp", "port": 53, "addr": "203.0.113.1"},
        {"proto": "tcp", "port": 3129, "transparent": True},
    ]
    assert host.sysctls == {"net.ipv4.conf.eth0.rp_filter": 1, "net.ipv4.ip_default_ttl": 32}
    assert host.forwards(4) and host.forwards(6)


def test_an_interface_with_a_colon() -> None:
    host = file_of("host\n  eth0: 192.0.2.1/24\n  eth1:\nt\n  eth0: icmp 192.0.2.9 > 192.0.2.1 => local\n").host
    assert host is not None
    assert [one["name"] for one in host.interfaces] == ["eth0", "eth1"]


def test_files_and_the_script() -> None:
    found = file_of(
        "host my.toml\nrules a.v4 'b c.v6'\nsets s.txt\nscript ./fw.sh --fast 'a b'\nclock 2027-03-17T12:30:15Z\n"
        "t\n  eth0: icmp 203.0.113.9 > 203.0.113.1 => local\n"
    )
    assert found.host_file is not None and found.host_file.path == "my.toml"
    assert [one.path for one in found.rules] == ["a.v4", "b c.v6"]
    assert [one.path for one in found.sets] == ["s.txt"]
    assert found.script == ("./fw.sh", "--fast", "a b")
    assert found.clock == 1_805_286_615_000
