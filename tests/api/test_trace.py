"""Traces: what is asked of the last packet, of each, and of several outcomes."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

import pytest

from iptables_py import Host, Packet, PacketError, Ruleset, SeveralOutcomes, Trace
from tests.engine import memories
from tests.harness.own import Run

pytestmark = pytest.mark.smoke

HOST = Host(
    interfaces={"eth0": ["203.0.113.1/24"], "eth1": ["10.0.0.1/24"]},
    routes=["default via 203.0.113.254 dev eth0"],
    forward=True,
)
SSH = "eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn"
HTTP = "eth0: tcp 198.51.100.7:4001 > 203.0.113.1:80 syn"
SMTP = "eth0: tcp 198.51.100.7:4001 > 203.0.113.1:25 syn"
PING = "eth0: icmp 198.51.100.7 > 203.0.113.1 echo-request"
OUT = "eth1: udp 10.0.0.9:4001 > 198.51.100.7:53"
NAT = """*nat
-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.5:8080
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
"""
DRAWN = "-I INPUT 1 -p tcp -m statistic --mode random --probability 0.25 -j DROP"
UNKNOWN = "-I INPUT 1 -p tcp -m cpu --cpu 0 -j DROP"


@pytest.mark.parametrize(
    ("packet", "verdict", "by", "so"),
    [
        (SSH, "local", ("accepted_by", "INPUT", 2), ["accepted", "local"]),
        (SMTP, "dropped", ("dropped_by", "INPUT", "policy"), ["dropped"]),
        (PING, "rejected:icmp-port-unreachable", ("rejected_by", "INPUT", 4), ["rejected"]),
        (HTTP, "dropped", ("dropped_by", "INPUT", "policy"), ["dropped"]),
        (OUT, "forwarded:eth0", ("accepted_by", "FORWARD", "policy"), ["accepted", "forwarded"]),
        ("local: udp 203.0.113.1:5 > 198.51.100.7:53", "sent:eth0", ("accepted_by", "OUTPUT", None), ["accepted"]),
    ],
)
def test_verdicts(ruleset: Ruleset, packet: str, verdict: str, by: tuple[str, str, Any], so: list[str]) -> None:
    found = ruleset.trace(packet, HOST)
    assert found.verdict == verdict
    every = ("accepted", "dropped", "rejected", "forwarded", "local", "unknown")
    assert [name for name in every if getattr(found, name)] == so
    method, chain, rule = by
    assert getattr(found, method)("filter", chain, rule)
    assert getattr(found, method)("filter", chain)
    assert not getattr(found, method)("filter", "INPUT", 1)
    assert not getattr(found, method)("mangle", chain)
    others = {"accepted_by", "dropped_by", "rejected_by"} - {method}
    assert not any(getattr(found, other)("filter", chain, rule) for other in others)
    assert found.decided_by is not None and found.decided_by.chain == chain


def test_rules_that_were_met(ruleset: Ruleset) -> None:
    found = ruleset.trace(HTTP.replace("198.51.100.7", "192.0.2.7"), HOST)
    assert found.met("filter", "INPUT", 3) and found.met("filter", "web", 2) and found.met("filter", "INPUT", "policy")
    assert not found.met("filter", "INPUT", 2) and not found.met("nat", "INPUT")
    assert not ruleset.trace(HTTP, HOST).met("filter", "web", 1) and found.met("filter", "web", 1)
    (packet,) = found.packets
    assert [(step.chain, step.rule, step.verdict) for step in packet.steps] == [
        ("INPUT", 3, "GOTO"), ("web", 1, "CONTINUE"), ("web", 2, "RETURN"), ("INPUT", None, "DROP")
    ]  # fmt: skip
    assert packet.steps[0].text.endswith("-g web") and packet.steps[3].text == "DROP"
    assert packet.log and packet.log[0].startswith("web: IN=eth0")
    assert packet.way[0]["phase"] == "begin"


@pytest.mark.parametrize(("rule", "kind"), [(0, ValueError), ("x", TypeError), (True, TypeError), (1.5, TypeError)])
def test_a_rule_that_can_not_be(ruleset: Ruleset, rule: Any, kind: type[Exception]) -> None:
    for method in ("accepted_by", "dropped_by", "rejected_by", "met"):
        with pytest.raises(kind, match="rule"):
            getattr(ruleset.trace(SSH), method)("filter", "INPUT", rule)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (("filtr", "INPUT"), KeyError),
        (("filter", "PREROUTING"), KeyError),
        (("filter", "wbe", 1), KeyError),
        (("filter", "INPUT", 9), IndexError),
        (("mangle", "INPUT", 1), IndexError),
    ],
)
def test_a_rule_that_is_not_there(place: tuple[Any, ...], kind: type[Exception], ruleset: Ruleset) -> None:
    found = ruleset.trace(SSH)
    ruleset.iptables("-N wbe")  # too late
    for method in ("accepted_by", "dropped_by", "rejected_by", "met"):
        with pytest.raises(kind, match=f"no (chain|rule).* {place[1]}"):
            getattr(found, method)(*place)
    assert not found.met("mangle", "INPUT", "policy")


def test_translations(ruleset: Ruleset) -> None:
    ruleset.load_rules(NAT)
    to = ruleset.trace(HTTP, HOST)
    assert (to.out_interface, to.translated_to, to.translated_from) == ("eth1", "10.0.0.5:8080", None)
    assert (to.source, to.destination) == ("198.51.100.7:4001", "10.0.0.5:8080")
    out = ruleset.trace(OUT, HOST)
    assert (out.out_interface, out.translated_to, out.translated_from) == ("eth0", None, "203.0.113.1:4001")
    reply = ruleset.trace([OUT, "reply"], HOST)
    assert (reply.out_interface, reply.translated_to) == ("eth1", "10.0.0.9:4001")
    local = ruleset.trace(SSH, HOST)
    assert (local.out_interface, local.translated_to, local.destination) == (None, None, "203.0.113.1:22")
    assert ruleset.trace(SMTP, HOST).destination is None


def test_several_packets(ruleset: Ruleset) -> None:
    ruleset.iptables("-A INPUT -p udp -m conntrack --ctstate ESTABLISHED -j ACCEPT")
    begun = Packet.parse("local: udp 203.0.113.1:5000 > 198.51.100.7:53")
    assert ruleset.trace([begun, "reply"], HOST).accepted_by("filter", "INPUT", 5)
    assert ruleset.trace([begun, "after 200s", "eth0: udp 198.51.100.7:53 > 203.0.113.1:5000"], HOST).dropped
    assert ruleset.trace(f"{begun}; reply", HOST).accepted
    found = ruleset.trace((one for one in (SMTP, "reply")), HOST)
    assert [packet.verdict for packet in found.packets] == ["dropped", "skipped"]
    assert found.verdict == "skipped" and not found.accepted and not found.dropped and found.decided_by is None
    assert found.packets[1].steps == () and found.packets[1].destination is None
    assert str(found.packets[1]).startswith("no reply: ")


def test_report_and_json_are_those_of_the_command(ruleset: Ruleset, iptables_py: Run) -> None:
    for packets in ([SSH, "reply"], [PING], [SMTP]):
        found = ruleset.trace(packets)
        command = ("--state-dir", ruleset.path, "trace", *packets)
        assert str(found) == iptables_py(*command).stdout.decode()
        assert json.loads(found.to_json()) == json.loads(iptables_py(*command, "--json").stdout)
        printed = json.loads(found.to_json())["outcomes"][0]["packets"]
        assert [packet.to_dict() for packet in found.packets] == printed
        assert [packet.sentence for packet in found.packets] == [one["sentence"] for one in printed]
    assert repr(ruleset.trace(SMTP)) == "<Trace: dropped by the policy of INPUT in filter>"


def test_notes(ruleset: Ruleset) -> None:
    (packet,) = ruleset.trace("local: udp 203.0.113.1:5000 > 198.51.100.7:53", HOST).packets
    assert packet.notes == ("nothing accepts the reply: it is dropped by the policy of INPUT in filter",)


# --- several outcomes


def test_random_draws(ruleset: Ruleset) -> None:
    ruleset.iptables(DRAWN)
    found = ruleset.trace(SSH)
    assert [one.probability for one in found.outcomes] == [Fraction(3, 4), Fraction(1, 4)]
    assert [one.last.verdict for one in found.outcomes] == ["local", "dropped"]
    assert not found.accepted and not found.dropped and not found.unknown
    assert not found.dropped_by("filter", "INPUT", 1) and not found.met("filter", "INPUT", 3)
    for name in ("verdict", "sentence", "decided_by", "destination", "packets"):
        with pytest.raises(SeveralOutcomes, match=r"2 outcomes: .*(give a seed|ask each of `outcomes`)"):
            getattr(found, name)
    assert found.translated_to is None and found.out_interface is None
    assert repr(found) == "<Trace: 2 outcomes>"
    assert {ruleset.trace(SSH, seed=seed).verdict for seed in range(20)} == {"local", "dropped"}
    both = ruleset.trace(SMTP)
    assert len(both.outcomes) == 2 and both.dropped and both.verdict == "dropped" and both.dropped_by("filter", "INPUT")


def test_a_match_that_is_not_known(ruleset: Ruleset) -> None:
    ruleset.iptables(UNKNOWN)
    found = ruleset.trace(SSH)
    assert found.unknown and found.verdict == "unknown" and not found.accepted and not found.dropped
    assert found.sentence.startswith("unknown: it depends on whether -m cpu of rule 1 of INPUT in filter matches")
    assert {one.assumed[0][1]: one.last.verdict for one in found.outcomes} == {True: "dropped", False: "local"}
    with pytest.raises(SeveralOutcomes, match="it depends on whether -m cpu"):
        found.decided_by  # noqa: B018
    certain = ruleset.trace(SMTP)
    assert certain.dropped and not certain.unknown and certain.verdict == "dropped"
    single = ruleset.trace(SSH, seed=1)
    assert single.unknown and single.verdict == "unknown" and single.sentence.startswith("unknown: it depends on ")


def test_a_match_that_is_not_known_and_does_not_matter_among_random_draws(ruleset: Ruleset) -> None:
    ruleset.iptables("-I INPUT 1 -p tcp -m cpu --cpu 0 -j LOG")
    ruleset.iptables(DRAWN)
    found = ruleset.trace(SSH)
    assert not found.unknown and not found.accepted
    with pytest.raises(SeveralOutcomes, match="rules choose at random: give a seed"):
        found.verdict  # noqa: B018


def test_a_match_that_is_not_known_and_decides_after_a_draw(ruleset: Ruleset) -> None:
    ruleset.iptables(UNKNOWN)
    ruleset.iptables(DRAWN)
    assert ruleset.trace(SSH).verdict == "unknown"


# --- what stays


def test_nothing_stays_without_commit(ruleset: Ruleset) -> None:
    ruleset.iptables("-I INPUT 1 -p tcp -m limit --limit 1/hour --limit-burst 2 -j ACCEPT")
    ruleset.iptables("-I INPUT 1 -p tcp -m statistic --mode nth --every 2 --packet 0 -j DROP")
    before = ruleset.save(counters=True)
    reports = {str(ruleset.trace([SMTP] * 5)) for _ in range(3)}
    assert len(reports) == 1 and ruleset.save(counters=True) == before
    with Ruleset.load(before, counters=True) as fresh:
        assert str(fresh.trace([SMTP] * 5)) in reports


def test_nothing_that_rules_remember_stays_without_commit() -> None:
    packets = [f"after 300ms\neth1: udp 10.0.0.{n % 3 + 2}:{1000 + n} > 198.51.100.7:53" for n in range(12)]
    with Ruleset.load(memories.ruleset()) as found:
        reports = [str(found.trace(packets, HOST)) for _ in range(2)]
    with Ruleset.load(memories.ruleset()) as found:
        assert reports == [str(found.trace(packets, HOST))] * 2
        found.trace(packets, HOST, commit=True)
        assert str(found.trace(packets, HOST)) != reports[0]


def test_what_is_committed_stays(ruleset: Ruleset) -> None:
    ruleset.iptables("-I INPUT 1 -p tcp -m statistic --mode nth --every 2 --packet 0 -j DROP")
    verdicts = []
    for _ in range(4):
        assert ruleset.trace(SSH).verdict == ruleset.trace(SSH).verdict
        found = ruleset.trace(SSH, commit=True)
        assert found.committed
        verdicts.append(found.verdict)
    assert verdicts == ["dropped", "local"] * 2
    assert ruleset["filter"]["INPUT"][0].packets == 2 and len(ruleset.connections()) == 1


def test_nothing_is_committed_if_a_fate_is_unknown(ruleset: Ruleset) -> None:
    ruleset.iptables(UNKNOWN)
    before = ruleset.save(counters=True)
    found = ruleset.trace(SSH, commit=True)
    assert found.verdict == "unknown" and not found.committed
    assert ruleset.save(counters=True) == before


# --- what can't be traced


@pytest.mark.parametrize(
    ("packets", "said"),
    [
        ("", "line 1, column 1: expected a packet such as "),
        ([], "line 1, column 1: expected a packet such as "),
        ("reply", "no packet is given"),
        ([SSH, "eth0: tcp x > y"], "line 2, column 11: expected an address"),
        ([SSH, "eth0: udp [2001:db8::1]:5 > [2001:db8::2]:6"], "a trace needs packets of one family"),
        ("eth7: udp 192.0.2.1:5 > 192.0.2.2:6", "this host has no interface 'eth7' that is up; it has lo, eth0, eth1"),
    ],
)
def test_packets_that_can_not_be_traced(ruleset: Ruleset, packets: Any, said: str) -> None:
    for commit in (False, True):
        with pytest.raises(PacketError) as caught:
            ruleset.trace(packets, HOST, commit=commit)
        assert said in str(caught.value) and "\n" not in str(caught.value)


@pytest.mark.parametrize("packets", [5, [SSH, 5], [b"x"]])
def test_packets_of_other_types(ruleset: Ruleset, packets: Any) -> None:
    with pytest.raises(TypeError):
        ruleset.trace(packets)


def test_ipv6(ruleset: Ruleset) -> None:
    ruleset.ip6tables("-P INPUT DROP")
    found: Trace = ruleset.trace("eth0: tcp [2001:db8::9]:4 > [2001:db8::1]:22 syn")
    assert found.dropped_by("filter", "INPUT", "policy")
    assert ruleset.trace(SSH).accepted
