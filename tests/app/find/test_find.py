"""iptables-py find: which rules expressions match, errors in expressions, and the output."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from iptables_py.app.excerpt import WIDTH
from iptables_py.app.find import report
from iptables_py.app.find.fields import OWN
from iptables_py.app.find.language import TAKES, BadExpression, parse
from iptables_py.app.parsed import ParsedChain, tables_of
from iptables_py.app.rulesets import restored
from iptables_py.completing.expressions import OPERATORS
from iptables_py.completing.find import FIELDS
from tests.harness.own import Run, says
from tests.harness.terminal import on_terminal

RULES = b"""*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:kube - [0:0]
:deep - [0:0]
[0:0] -A INPUT -i lo -j ACCEPT
[7:420] -A INPUT -s 10.0.0.0/24 -p tcp -m tcp --dport 22 -m conntrack --ctstate NEW,ESTABLISHED -j ACCEPT
[0:0] -A INPUT ! -s 10.0.0.0/24 -p tcp -m multiport --dports 22,80,1000:2000 -j DROP
[0:0] -A INPUT -i eth+ -p udp -m udp --sport 53 ! --dport 0:1023 -j REJECT
[3:99] -A FORWARD -m iprange --src-range 10.0.0.5-10.0.0.9 -j kube
[0:0] -A FORWARD -d 10.0.0.0/255.0.255.0 -j RETURN
[0:0] -A kube -m comment --comment "kube-dns \\"--dport 5\\"" -m mark --mark 0x1/0xf -j MARK --set-xmark 0x2/0xff
[0:0] -A kube -g deep
[0:0] -A kube -m ttl --ttl-lt 5 ! -f -m set ! --match-set web src,dst
[0:0] -A kube -p tcp -m tcp --tcp-flags SYN,RST SYN -m length --length 40:80
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.0.0.5:8443
COMMIT
"""
# an expression, and the rules that it finds: the first letter of the chain (P is in nat) and the number
CASES = {
    "table nat": "P1",
    "table is nat": "P1",
    "table = filter and chain FORWARD": "F1 F2",
    "chain != kube and not target ACCEPT and table filter": "I3 I4 F1 F2",
    "src 10.0.0.0/24": "I2",
    "src has 10.0.0.0/24": "I2",
    "src has 10.0.0.6": "I2 F1",
    "src has 10.0.0.6-10.0.0.9": "I2 F1",
    "src has 10.0.0.6-10.0.0.10": "I2",
    "src has 10.0.0.0/16": "",  # no rule includes all of it
    "src has 10.0.0.0/23": "",
    "src has 10.0.1.0/24": "I3",
    "source has 10.0.1.0/24": "I3",
    "src-range has 10.0.0.6": "F1",
    'takes "eth0: tcp 10.0.0.5 > 192.0.2.1:22"': "I2 F1 K1 K2 K3 K4",
    "takes 'eth0: tcp 10.0.0.5 > 10.7.0.1:22'": "I2 F1 F2 K1 K2 K3 K4",  # a mask that is no prefix
    'takes "eth0: tcp 10.0.0.5 > 192.0.2.1:22 ack ctstate RELATED" or number 1': "I1 F1 K1 K2 K3 P1",
    'takes "lo: udp 192.0.2.1:53 > 192.0.2.2:5353" and chain INPUT': "I1",
    'takes "eth0: udp 192.0.2.1:53 > 192.0.2.2:5353" and chain INPUT': "I4",
    'not takes "eth0: udp 192.0.2.1:53 > 192.0.2.2:5353" and chain INPUT': "I1 I2 I3",
    'chain kube and not takes "local: tcp 192.0.2.1 > 10.0.0.5:80 ttl 64 mark 2"': "K1 K3",
    'chain kube and takes "local: tcp 192.0.2.1 > 10.0.0.5:80 fin,ack mark 0x11"': "K1 K2 K3",  # any ttl
    'takes "eth0: tcp 10.0.0.5 > 10.1.0.1 fragment 8"': "I2 F1 F2 K1 K2 K4 P1",  # ports may be any bytes
    "src ~ ''": "I2 I3 F1",
    "src has 192.0.2.1": "I3",
    "src 10.0.0.5-10.0.0.9": "F1",
    "src != 10.0.0.0/24 and chain INPUT": "I1 I3 I4",
    "dst has 10.77.0.200": "F2",
    "dst has 10.77.1.200": "",
    "dst has 10.77.0.0/25": "F2",
    "dst has 10.77.0.0/16": "",
    "dst has 10.77.0.0/255.255.0.255": "",
    "dst has 10.9.0.7/255.255.0.255": "",
    "dst has 10.9.0.0/255.255.0.127": "",
    "destination has 10.9.0.7/255.129.255.255": "F2",
    "dst 10.0.0.0/255.0.255.0": "F2",
    "in lo": "I1",
    "in eth0": "",
    "in has eth0": "I4",
    "in has eth+": "I4",
    "in ~ eth": "I4",
    "proto tcp": "I2 I3 K4 P1",
    "proto 6": "I2 I3 K4 P1",
    "protocol has TCP": "I2 I3 K4 P1",
    "proto udp or proto tcp and target DROP": "I3 I4",
    "(proto udp or proto tcp) and target DROP": "I3",
    "dport 22": "I2",
    "dport has ssh": "I2 I3",
    "dport has 1500": "I3 I4",
    "dport has 1500-2000": "I3 I4",
    "dport has 1500-2001": "I4",
    "dport has 1000-3000": "",  # I4 does not include all of them
    "dport has 22,80": "I3",
    "dport 80,22,1000-2000": "I3",
    "dports 80,http,ssh": "",
    "dport has 53": "",
    "sport has 53": "I4",
    "dport < 100": "I2",
    "dport <= 65535": "I2 P1",
    "dport >= 443": "P1",
    "sports has 53": "",
    "dports has http": "I3",
    "destination-port 443": "P1",
    "match multiport": "I3",
    "match has conntrack": "I2",
    "target deep": "K2",
    "jump deep or goto kube": "F1 K2",
    "target ~ 'CC|REJ'": "I1 I2 I4",
    'comment ~ "kube.*dns"': "K1",
    "comment 'kube-dns \"--dport 5\"'": "K1",
    "comment has kube-dns": "K1",
    "mark has 0x11": "K1",
    "mark has 0x12": "",
    "mark 0x1/0xf": "K1",
    "mark has 3": "",
    "set-xmark ~ 0x2": "K1",
    "set-mark has 2/0xff": "K1",
    "set-mark 2/255": "K1",
    "set-mark != 2/0xff and target MARK": "",
    "set-mark has 2": "",
    "or-mark 2": "",
    "packets > 0": "I2 F1",
    "packets <= 3 and packets > 0": "F1",
    "bytes 420": "I2",
    "bytes = 0x1a4": "I2",
    "bytes != 0": "I2 F1",
    "ctstate has NEW": "I2",
    "ctstate NEW": "",
    "ctstate NEW,ESTABLISHED": "I2",
    "ctstate ESTABLISHED,NEW": "I2",
    "ctstate has ESTABLISHED,NEW": "I2",
    "ctstate has NEW,RELATED": "",
    "reject-with port-unreach": "I4",
    "ttl-lt 5": "K3",
    "ttl-lt < 6": "K3",
    "length has 60": "K4",
    "length has 81": "",
    "match-set ~ web": "K3",
    "match-set has web": "",
    "tcp-flags has SYN": "K4",
    "to-destination has 10.0.0.5": "P1",
    "to-destination has 10.0.0.6": "",
    "to-destination 10.0.0.5:8443": "P1",
    "to-destination ~ '^10\\.0\\.0\\.5'": "P1",
    "reject-with has icmp-port-unreachable": "I4",
    "target drop": "I3",
    "target Kube": "",  # a chain
    "chain input": "I1 I2 I3 I4",
    "chain Kube": "",
    "table NAT": "P1",
    "match MultiPort": "I3",
    "target has reject": "I4",
    "number 3": "I3 K3",
    "number >= 3 and chain kube": "K3 K4",
    "number within 2-3": "I2 I3 F2 K2 K3",
    "packets within 1:5": "F1",
    "src within 10.0.0.0/8": "I2 F1",
    "src within 10.0.0.0/24": "I2 F1",
    "src within 10.0.0.0/25": "F1",
    "src within 10.0.0.6": "",
    "src within 0.0.0.0/0": "I2 I3 F1",
    "src within 10.0.1.0-255.255.255.255": "",
    "dst within 10.0.0.0/255.0.0.0": "F2",
    "dst within 10.0.0.0/255.255.0.0": "",
    "in within eth+": "I4",
    "in within eth0": "",
    "proto within tcp": "I2 I3 K4 P1",
    "dport within 1-1024": "I2 P1",
    "dport within 22,80,1000-3000": "I2 I3",
    "dport within 1024-65535": "I4",  # all but 0-1023
    "dport within 1025-65535": "",
    "ctstate within new,related,established": "I2",
    "ctstate within NEW": "",
    "length within 0-100": "K4",
    "length within 41-100": "",
    "mark within 1/3": "K1",
    "mark within 1/0x1f": "",
    "to-destination within 10.0.0.0/8": "P1",
    "target within drop,Reject": "I3 I4",
    "chain within INPUT,forward": "I1 I2 I3 I4 F1 F2",
    "table within raw,NAT": "P1",
    "not not table nat": "P1",
    "NOT table filter AND target == DNAT": "P1",
    "not (table filter or table nat)": "",
}
WRONG = {
    "": (1, "expected a condition"),
    "src": (5, "expected a value"),
    "src has": (9, "expected a value"),
    "src and": (5, "expected a value"),
    "src 'open": (5, "the closing ' is missing"),
    'comment "a" \'b': (13, "the closing ' is missing"),
    "takes eth0: tcp 10.0.0.1 > 10.0.0.5:22": (
        13, "write the packet after takes in quotes: 'takes \"eth0: tcp 192.0.2.1 > 10.0.0.5:22\"'",
    ),
    "and": (1, "expected a condition"),
    "table nat and": (15, "expected a condition"),
    "table nat table": (11, "expected and, or, or the end"),
    "(table nat": (12, "expected a closing parenthesis"),
    "table nat)": (10, "expected and, or, or the end"),
    "not": (5, "expected a condition"),
    "dts 1.2.3.4": (1, "there is no field dts: did you mean dst?"),
    "table nat or ctstat NEW": (14, "there is no field ctstat: did you mean ctstate?"),
    "zzz 1": (1, "there is no field zzz: `iptables-py find --help` lists the fields"),
    "src  10.0.0.x": (6, "10.0.0.x is not an IPv4 address, network or range"),
    "src ::1": (5, "::1 is not an IPv4 address, network or range"),
    "src 10.0.0.9-10.0.0.1": (5, "10.0.0.9-10.0.0.1 is a range that ends before it starts"),
    "dst 10.0.0.1/33": (5, "10.0.0.1/33 is not an IPv4 address, network or range"),
    "dport has 70000": (11, "70000 is not a port, a range of ports or a service"),
    "dport has 22,x-y": (11, "22,x-y is not a port, a range of ports or a service"),
    "dport has 1:70000": (11, "1:70000 is not a port, a range of ports or a service"),
    "dport has 9-1": (11, "9-1 is a range that ends before it starts"),
    "proto tpc": (7, "tpc is not a protocol"),
    "table natt": (7, "there is no table natt: did you mean nat?"),
    "match conntrak": (7, "there is no match conntrak: did you mean conntrack?"),
    "match != zzz": (10, "there is no match zzz"),
    "table within nat,zzz": (14, "there is no table zzz"),
    "number within x": (15, "x is not a number or a range of numbers"),
    "number 2-3": (8, "2-3 is not a number"),
    "src within 10.0.0.1,10.0.0.2": (12, "10.0.0.1,10.0.0.2 is not an IPv4 address, network or range"),
    "packets > many": (11, "many is not a number"),
    "packets many": (9, "many is not a number"),
    "ctstate has ESTABLISHD": (13, "ESTABLISHD is not a value of ctstate: did you mean ESTABLISHED?"),
    "reject-with zzz": (13, "zzz is not a value of reject-with"),
    "(" * 500 + "table nat" + ")" * 500: (1, "too many parentheses or nots within one another"),
    "not " * 500 + "table nat": (1, "too many parentheses or nots within one another"),
    f"comment ~ '{'(' * 2000}{')' * 2000}'": (11, "the regular expression is too complex"),
    "comment ~ 'a{99999999999}'": (11, "the regular expression is too complex"),
    "takes x": (7, "expected a packet such as eth0: tcp 203.0.113.9:4000 > 192.0.2.1:80, or reply, or after 61s"),
    'takes "eth0: tcp 10.0.0.1 > 10.0.0.2"': (37, "tcp needs a destination port: write 10.0.0.2:80 or another port"),
    'takes has "x"': (1, 'after takes comes a packet: takes "eth0: tcp 192.0.2.1 > 10.0.0.5:22"'),
    'takes "reply"': (8, "expected one packet"),
    'takes "eth0: udp 2001:db8::1 > [2001:db8::2]:53"': (
        8, "this is an IPv6 packet, and the IPv4 rules are searched: use -6",
    ),
    'dport 22 and tekes "x"': (14, "there is no field tekes: did you mean takes?"),
    "comment ~ '('": (11, "not a regular expression: missing ), unterminated subpattern at position 0"),
}


def tables() -> dict[str, list[ParsedChain]]:
    """Return the tables of RULES, without the rule's match for a set."""
    content = RULES.replace(b" -m set ! --match-set web src,dst", b"")
    return dict(tables_of(restored("-", content, 4, counters=True), 4))


def found(expression: str, ruleset: dict[str, list[ParsedChain]], family: int = 4) -> list[str]:
    """Return the matching rules, written as in CASES."""
    return [f"{one.chain[0].upper()}{one.rule.number}" for one in report.found(ruleset, parse(expression, family))]


@pytest.mark.parametrize("expression", [case for case in CASES if "match-set" not in case])
def test_what_is_found(expression: str) -> None:
    assert " ".join(found(expression, tables())) == CASES[expression]


def test_sets_of_a_ruleset_are_found(iptables_py: Run) -> None:
    assert iptables_py("ipset", "create", "web", "hash:ip,port").returncode == 0
    assert iptables_py("restore", stdin=RULES).returncode == 0
    done = iptables_py("find", "match-set ~ web")
    rule = b"filter kube 3 ! -f -m ttl --ttl-lt 5 -m set ! --match-set web src,dst\n"
    assert (done.returncode, done.stdout) == (0, rule)


@pytest.mark.parametrize("expression", WRONG)
def test_what_is_wrong(expression: str) -> None:
    column, reason = WRONG[expression]
    with pytest.raises(BadExpression) as caught:
        parse(expression, 4)
    first, shown, caret = str(caught.value).split("\n")
    assert first == f"column {column}: {reason}"
    assert len(shown) <= WIDTH + 4 and expression.startswith(shown[4:].removesuffix("..."))
    assert caret == " " * (3 + column) + "^"


def test_control_characters_are_written_out() -> None:
    with pytest.raises(BadExpression) as caught:
        parse("table \x1b[31m and\rtable nat", 4)
    assert str(caught.value).split("\n") == [
        r"column 7: there is no table \x1b[31m",
        r"    table \x1b[31m and table nat",
        "          ^",
    ]
    with pytest.raises(BadExpression) as caught:
        parse("comment '\x1b\x07' and", 4)
    assert str(caught.value).split("\n")[1:] == [r"    comment '\x1b\x07' and", " " * 27 + "^"]


def test_a_regular_expression_causes_no_warning(recwarn: pytest.WarningsRecorder) -> None:
    assert found("comment ~ '[[a]'", {}) == []
    assert not recwarn.list


def test_many_conditions() -> None:
    assert found(" or ".join(["table nat"] * 1000), tables()) == found("table nat", tables())
    assert found("(" * 30 + "table nat" + ")" * 30, tables()) == found("table nat", tables())


def test_a_long_expression_is_shown_around_its_fault() -> None:
    expression = " or ".join(f"chain c{number}" for number in range(100)) + " or\nfoo bar"
    with pytest.raises(BadExpression) as caught:
        parse(expression, 4)
    _, shown, caret = str(caught.value).split("\n")
    assert shown[caret.index("^") :] == "foo bar"
    assert len(shown) <= 76


def test_ipv6() -> None:
    text = b"*filter\n-A INPUT -s 2001:db8::/32 -p tcp -m tcp --dport 22\n-A INPUT ! -d ::1/128\nCOMMIT\n"
    ruleset = dict(tables_of(restored("-", text, 6), 6))
    assert found("src has 2001:db8:1::/48", ruleset, 6) == ["I1"]
    assert found("dst has ::2", ruleset, 6) == ["I2"]
    assert found("dst has ::1", ruleset, 6) == []
    with pytest.raises(BadExpression, match="not an IPv6 address"):
        parse("src 1.2.3.4", 6)


# --- the command


def test_the_command(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*filter\n[1:2] -A INPUT -i lo\n-A OUTPUT -o lo\nCOMMIT\n"
    assert iptables_py("restore", "-c", stdin=rules).returncode == 0
    done = iptables_py("find", "in lo or out lo")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"filter INPUT 1 -i lo\nfilter OUTPUT 1 -o lo\n"
    done = iptables_py("find", "in eth0")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert iptables_py("find", "-6", "in lo").returncode == 1
    done = iptables_py("find", "--json", "in lo")
    assert json.loads(done.stdout) == {
        "version": 1,
        "family": 4,
        "rules": None,
        "expression": "in lo",
        "found": [{"table": "filter", "chain": "INPUT", "number": 1, "packets": 1, "bytes": 2, "rule": "-i lo"}],
    }
    done = iptables_py("find", "--json", "in eth0")
    assert (done.returncode, json.loads(done.stdout)["found"]) == (1, [])


SEVERAL = {
    ("dport", "has", "22"): "I1",
    ("--json", "dport", "has", "22"): "I1",
    ("dport", "has", "22", "--json"): "I1",
    ("comment", "old office"): "I1",
    ("comment", "is", "old office", "and", "dport 22"): "I1",
    ("comment", '"old office"'): "I1",
    ("comment", "~", "o(l|x)d of"): "I1",
    ("not", "(comment is 'old office' or target DROP)"): "I3",
    ("number", ">", "1", "and", "number", "<3"): "I2",
    ("comment", "~", ""): "I1 I3",
    ("comment", 'say "<no>" and\\'): "I3",
}


@pytest.mark.parametrize("words", SEVERAL)
def test_an_expression_of_several_words(iptables_py: Run, words: tuple[str, ...]) -> None:
    for rule in (
        ("-p", "tcp", "--dport", "22", "-m", "comment", "--comment", "old office"),
        ("-j", "DROP"),
        ("-m", "comment", "--comment", 'say "<no>" and\\'),
    ):
        assert iptables_py("-A", "INPUT", *rule).returncode == 0
    done = iptables_py("find", *words)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = re.findall(r"(?m)^filter INPUT (\d)|\"number\": (\d)", done.stdout.decode())
    assert " ".join(f"I{one or other}" for one, other in lines) == SEVERAL[words]


ALMOST = {
    "comment admins": "no rule; 1 rule with `comment has admins`",
    "target WEB and proto tcp": "no rule; 2 rules if case is ignored",
    "comment ~ ADMIN": "no rule; 1 rule if case is ignored",
    "comment adm": "no rule; 1 rule with `comment ~ adm`",
    "dport 80 and proto tcp": "no rule; 1 rule with `dport has 80`",
    "comment 'for admins, and'": 'no rule; 1 rule with `comment ~ "for admins, and"`',
    "comment ADMINS": "no rule; 1 rule with `comment has ADMINS`, if case is ignored",
    "comment has ADMINS": "no rule; 1 rule if case is ignored",
    "comment has admin": "no rule; 1 rule with `comment ~ admin`",
    "comment has admnis": "no rule; 1 rule with `comment has admins`",
    "comment has b\u00fcRO": "no rule; 1 rule if case is ignored",
    "comment has Buro": "no rule; 1 rule with `comment has B\u00fcro`",
    "comment 'fur das buero'": 'no rule; 1 rule with `comment is "f\u00fcr das B\u00fcro"`',
    "string cafe": "no rule; 1 rule with `string is caf\u00e9`",
    "string af": "no rule; 1 rule with `string ~ af`",
    "string 'shell/etc'": "",
    "comment 'others?'": "",
    "dport 81": "",
    "not proto tcp and not proto udp": "",
}


@pytest.mark.parametrize("expression", ALMOST)
def test_what_a_small_change_would_find(iptables_py: Run, expression: str) -> None:
    rules = """*filter
:web - [0:0]
-A INPUT -p tcp -m multiport --dports 22,80 -m comment --comment "for admins, and others" -j web
-A INPUT -p tcp -j web
-A INPUT -p udp -m comment --comment "f\u00fcr das B\u00fcro"
-A INPUT -p udp -m string --string "caf\u00e9" --algo bm
-A INPUT -p udp -m string --hex-string "shell|00|etc" --algo bm
COMMIT
""".encode()
    assert iptables_py("restore", stdin=rules).returncode == 0
    done = iptables_py("find", expression)
    line = ALMOST[expression] and f"iptables-py find: {ALMOST[expression]}\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (1, b"", line)


def test_fields_and_operators_that_completion_offers_exist() -> None:
    assert set(FIELDS) == {*OWN, TAKES}
    for operator in OPERATORS:
        parse(f"packets {operator} 1", 4)


def test_a_file(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules.v6"
    path.write_text("*filter\n-A INPUT -s ::1\nCOMMIT\n")
    assert iptables_py("find", "--rules", path, "src ::1").stdout == b"filter INPUT 1 -s ::1/128\n"
    assert json.loads(iptables_py("find", "--json", "--rules", path, "src ::1").stdout)["rules"] == str(path)
    done = iptables_py("find", "--rules", "-", "target DROP", stdin=b"*filter\n-A INPUT -j DROP\nCOMMIT\n")
    assert done.stdout == b"filter INPUT 1 -j DROP\n"
    says(iptables_py("find", "--rules", tmp_path / "none", "src ::1"), 2, "none: No such file")
    path.write_text("*filter\n-A NOPE\nCOMMIT\n")
    says(iptables_py("find", "--rules", path, "src ::1"), 2, "line 2", shows="-A NOPE")


def test_what_is_wrong_ends_with_2(iptables_py: Run) -> None:
    done = iptables_py("find", "src 1.2.3.4 and dts 5")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "iptables-py find: column 17: there is no field dts: did you mean dst?",
        "    src 1.2.3.4 and dts 5",
        "                    ^",
    ]
    says(iptables_py("find"), 2, "EXPRESSION")


def test_names_that_a_terminal_would_obey(iptables_py: Run) -> None:
    assert iptables_py("-A", "INPUT", "-m", "comment", "--comment", "a\x1b[31mb").returncode == 0
    assert b"\x1b" not in iptables_py("find", "match comment").stdout


def test_on_a_terminal(iptables_py: Run) -> None:
    assert iptables_py("restore", stdin=RULES.replace(b" -m set ! --match-set web src,dst", b"")).returncode == 0
    done, shown = on_terminal(iptables_py, "find", "chain INPUT", width=60)
    assert done.returncode == 0
    assert "\x1b[36mfilter" in shown and "multiport" in shown


FIELD_RULES = (
    "-m ttl --ttl-eq 5", "-m ttl --ttl-lt 5", "-m ttl --ttl-gt 5", "-m length --length 100", "-m dscp --dscp-class EF",
    "-m tos ! --tos 0x10", "-m mac --mac-source 02:00:00:00:00:01", "-m mac ! --mac-source 02:00:00:00:00:01",
    "-m owner --uid-owner 1000", "-m owner ! --gid-owner 5-9", "-m addrtype --dst-type MULTICAST",
    "-m addrtype --dst-type LOCAL", "-m pkttype --pkt-type multicast", "-m pkttype --pkt-type broadcast",
    "-m conntrack --ctstate DNAT",
)  # fmt: skip
TAKEN = {
    "eth0: udp 10.0.0.1 > 10.0.0.5:22": "1 2 3 4 5 6 7 8 9 10 12 14 15",
    "eth0: udp 10.0.0.1 > 10.0.0.5:22 ttl 5 length 100 mac 02:00:00:00:00:01": "1 2 4 5 6 7 9 10 12 14 15",
    "local: udp 10.0.0.1 > 10.0.0.5:22 ttl 5 length 99 uid 1000 gid 7": "1 5 6 9 12 15",
    "local: udp 10.0.0.1 > 224.0.0.251:5353 ttl 1 tos 0x10 uid 0 gid 0": "2 4 10 11 15",
    "eth0: udp 10.0.0.1 > 224.0.0.251:5353 dscp EF ctstate INVALID": "1 2 3 4 5 6 7 8 9 10 11 13",
    "lo: udp 10.0.0.1 > 255.255.255.255:67 mac 02:00:00:00:00:01 ttl 0": "2 4 5 6 9 10 14 15",
}


@pytest.mark.parametrize(("packet", "numbers"), TAKEN.items())
def test_all_fields_of_a_packet_count(packet: str, numbers: str) -> None:
    content = "".join(("*filter\n:x - [0:0]\n", *(f"-A x {rule} -j ACCEPT\n" for rule in FIELD_RULES), "COMMIT\n"))
    ruleset = dict(tables_of(restored("-", content.encode(), 4), 4))
    assert " ".join(rule[1:] for rule in found(f"takes '{packet}'", ruleset)) == numbers
