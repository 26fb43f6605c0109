"""Tables, chains and rules by name, and the fields of rules."""

from __future__ import annotations

import dataclasses

import pytest

from iptables_py import Rule, Ruleset

pytestmark = pytest.mark.smoke


def test_tables_and_chains(ruleset: Ruleset) -> None:
    table = ruleset["filter"]
    assert set(ruleset.tables()) == {"mangle", "security", "raw", "filter", "nat"}
    assert list(table) == ["INPUT", "FORWARD", "OUTPUT", "web"]
    chain = table["INPUT"]
    assert (chain.policy, chain.packets, chain.bytes, len(chain), chain.references) == ("DROP", 7, 420, 4, 0)
    assert (table["web"].policy, table["web"].references) == (None, 1)
    assert [rule.number for rule in chain] == [1, 2, 3, 4]
    assert chain[-1] is chain.rules[3] and chain[1:2] == chain.rules[1:2]
    assert ruleset["nat"]["PREROUTING"].policy == "ACCEPT"


def test_they_stay_as_they_were(ruleset: Ruleset) -> None:
    before = ruleset["filter"]
    ruleset.iptables("-F INPUT")
    assert len(before["INPUT"]) == 4
    assert before["INPUT"] != ruleset["filter"]["INPUT"]
    assert before["web"] == ruleset["filter"]["web"]
    for value in (before, before["INPUT"], before["INPUT"][0]):
        with pytest.raises(dataclasses.FrozenInstanceError):
            value.family = 6  # type: ignore[misc]


def test_rules(ruleset: Ruleset) -> None:
    local, ssh, web, icmp = ruleset["filter"]["INPUT"]
    assert (ssh.text, ssh.target) == ("-p tcp -m tcp --dport 22 -j ACCEPT", "ACCEPT")
    assert (ssh.goto, ssh.comment) == (False, None)
    assert (web.target, web.goto, web.comment) == ("web", True, "the web")
    assert (icmp.target, icmp.target_options) == ("REJECT", "--reject-with icmp-port-unreachable")
    assert str(local) == "-A INPUT -i lo -j ACCEPT"
    ruleset.iptables("-A OUTPUT -p udp")
    assert ruleset["filter"]["OUTPUT"][0].target is None


@pytest.mark.parametrize(
    ("chain", "number", "name", "values"),
    [
        ("INPUT", 1, "in", ("lo",)),
        ("INPUT", 1, "dport", ()),
        ("INPUT", 2, "dport", ("22",)),
        ("INPUT", 2, "destination-port", ("22",)),
        ("INPUT", 3, "dport", ("80,443",)),
        ("INPUT", 3, "ctstate", ("! INVALID",)),
        ("INPUT", 3, "match", ("multiport", "conntrack", "comment")),
        ("INPUT", 3, "target", ("web",)),
        ("INPUT", 4, "reject-with", ("icmp-port-unreachable",)),
        ("web", 1, "src", ("! 198.51.100.0/24",)),
        ("web", 1, "chain", ("web",)),
        ("web", 1, "log-prefix", ("web: ",)),
    ],
)
def test_fields(ruleset: Ruleset, chain: str, number: int, name: str, values: tuple[str, ...]) -> None:
    rule = ruleset["filter"][chain][number - 1]
    assert rule.values(name) == values
    assert rule.get(name, "none") == (values[0] if values else "none")
    if values:
        assert rule[name] == values[0]
    else:
        with pytest.raises(KeyError, match=f"{name}: -A "):
            rule[name]


def test_matches(ruleset: Ruleset) -> None:
    ports, state, comment = ruleset["filter"]["INPUT"][2].matches
    assert (ports.name, ports["dports"], ports.inverted) == ("multiport", "80,443", frozenset())
    assert (state.values, state.inverted) == ({"ctstate": "INVALID"}, {"ctstate"})
    assert comment["comment"] == "the web"
    assert ruleset["filter"]["web"][1].matches == ()


def test_names_that_are_not_there(ruleset: Ruleset) -> None:
    rule: Rule = ruleset["filter"]["INPUT"][0]
    for use, said in (
        (lambda: ruleset["fliter"], "no table fliter: the tables are "),
        (lambda: ruleset["filter"]["INPTU"], "no chain INPTU in table filter: did you mean INPUT?"),
        (lambda: rule.get("dprot"), "no field dprot: did you mean "),
        (lambda: rule["no-such-thing-at-all"], "no field no-such-thing-at-all"),
    ):
        with pytest.raises(KeyError) as caught:
            use()
        assert caught.value.args[0].startswith(said)
