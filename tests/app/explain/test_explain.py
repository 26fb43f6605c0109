"""iptables-py explain: chains, one rule, rules that are not in the ruleset, files, JSON and errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run, says

HERE = Path(__file__).parent
EXAMPLES = sorted((HERE.parents[2] / "examples").glob("*.v[46]"))
RULES = b"""*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:ssh - [0:0]
:alone - [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -i eth0 -p tcp -m tcp --dport 22 -m comment --comment "who \\"knocks\\"" -j ssh
-A INPUT -s 10.0.0.0/8 -g ssh
-A INPUT -p udp -j RETURN
-A ssh -m limit --limit 3/min -j LOG --log-prefix "ssh: "
-A ssh -j DROP
COMMIT
*nat
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
"""
FILTER = """table filter
  INPUT
    1 Packets arriving on lo are accepted.
    2 TCP packets arriving on eth0 to port 22 continue in chain ssh (and come back unless it decides) ("who "knocks"").
    3 Packets from 10.0.0.0/8 continue in chain ssh without coming back here.
    4 UDP packets get the policy of this chain.
      everything else is dropped
"""
SSH = """  ssh, entered for TCP packets arriving on eth0 to port 22 (INPUT 2); for packets from 10.0.0.0/8 (INPUT 3)
    1 Packets, at most 3 per minute after a burst of 5, are logged with the prefix "ssh: " and then continue with the next rule.
    2 All packets are dropped.
      nothing else is left
"""  # noqa: E501  # output is not wrapped
OTHERS = """  FORWARD
      everything is accepted
  OUTPUT
      everything is accepted
  alone, never entered
      everything returns to the calling chain
"""
NAT = """table nat
  PREROUTING
      everything is accepted
  INPUT
      everything is accepted
  OUTPUT
      everything is accepted
  POSTROUTING
    1 Packets leaving by eth0 get their source translated to the address of the outgoing interface.
      everything else is accepted
"""


@pytest.fixture
def loaded(iptables_py: Run) -> Run:
    """Return iptables-py with the rules."""
    assert iptables_py("restore", stdin=RULES).returncode == 0
    return iptables_py


def printed(run: Run, *words: str, status: int = 0) -> str:
    """Return the output of explain."""
    done = run("explain", *words)
    assert (done.returncode, done.stderr) == (status, b"")
    return done.stdout.decode()


def test_the_whole_ruleset(loaded: Run) -> None:
    assert printed(loaded) == FILTER + OTHERS + SSH + NAT


def test_a_chain_and_those_that_it_leads_to(loaded: Run) -> None:
    assert printed(loaded, "INPUT") == FILTER + SSH + "table nat\n  INPUT\n      everything is accepted\n"
    assert printed(loaded, "ssh") == "table filter\n" + SSH
    assert printed(loaded, "-t", "nat", "POSTROUTING") == "table nat\n" + NAT[NAT.index("  POSTROUTING") :]


def test_one_rule(loaded: Run) -> None:
    assert printed(loaded, "INPUT", "3") == (
        "filter INPUT 3: Packets from 10.0.0.0/8 continue in chain ssh without coming back here.\n"
    )
    loaded("-6", "-t", "mangle", "-A", "INPUT", "-j", "ACCEPT")
    assert printed(loaded, "INPUT", "1") == (
        "filter INPUT 1: Packets arriving on lo are accepted.\nIPv6 mangle INPUT 1: All packets are accepted.\n"
    )


def test_a_rule_that_is_not_in_the_ruleset(iptables_py: Run, state: Path) -> None:
    words = ["-A", "INPUT", "-p", "tcp", "!", "--syn", "-m", "state", "--state", "NEW", "-j", "DROP"]
    expected = "TCP packets that do not start a connection, in state NEW, are dropped.\n"
    assert printed(iptables_py, "--", *words) == expected
    assert printed(iptables_py, "--", "iptables", *words) == expected
    assert printed(iptables_py, "--", "/usr/sbin/ip6tables", *words) == expected
    assert printed(iptables_py, "-6", "--", "-I", "x", "-s", "::1,::2", "-m", "set", "--match-set", "s", "src") == (
        "Packets from ::1 with the source in set s continue with the next rule.\n"
        "Packets from ::2 with the source in set s continue with the next rule.\n"
    )
    assert not state.exists()


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (("-A", "INPUT", "--bad"), 2, "iptables v1.8.11 (nf_tables): unknown option \"--bad\"\nTry `iptables -h' or"),
        (("ip6tables", "-A", "INPUT", "-f"), 2, "ip6tables v1.8.11 (nf_tables): "),
        (("-A", "INPUT", "-j", "REJECT", "--reject-with", "tcp-reset"), 4, "RULE_APPEND failed (Invalid argument)"),
        (("-t", "nat", "-A", "INPUT", "-j", "REJECT"), 4, "RULE_APPEND failed (Invalid argument): rule in chain INPUT"),
        (("-I", "INPUT", "-j", "OUTPUT"), 4, "RULE_INSERT failed (Operation not supported): rule in chain INPUT"),
        (("-L",), 2, "iptables-py explain: the command line has no rule: give one with -A"),
        (("-D", "INPUT", "3"), 2, "iptables-py explain: the command line has no rule"),
        (("ipset", "add", "x", "y"), 2, "a rule after -- is a command of iptables or ip6tables, not of ipset"),
    ],
)
def test_errors_of_a_rule(iptables_py: Run, words: tuple[str, ...], status: int, message: str) -> None:
    done = iptables_py("explain", "--", *words)
    assert (done.returncode, done.stdout) == (status, b"")
    assert message in done.stderr.decode()


def test_errors_of_arguments(loaded: Run) -> None:
    says(loaded("explain", "INPUT", "9"), 2, "no rule 9 in chain INPUT: it has 4 rules")
    says(loaded("explain", "alone", "1"), 2, "no rule 1 in chain alone: it has no rules")
    says(loaded("explain", "INPUT", "0"), 2, "0 is not the number of a rule")
    says(loaded("explain", "INPUT", "x"), 2, "x is not the number of a rule")
    says(loaded("explain", "a", "1", "2"), 2, "too many arguments")
    says(loaded("explain", "-A", "INPUT", "-j", "DROP"), 2, "put -- before it: iptables-py explain -- -A INPUT -j DROP")
    says(loaded("explain", "--jsn"), 2, "Did you mean --json?")
    says(loaded("explain", "SSH"), 2, "no chain SSH in any table: did you mean ssh?")
    says(loaded("explain", "-t", "nat", "--", "-A", "INPUT"), 2, "give -t with the rule")
    says(loaded("explain", "-4", "-6", "--rules", "-"), 2, "leave out -4 or -6")
    says(loaded("explain", "--", "-A INPUT -m comment --comment 'x -j DROP"), 2, "has a quote that is not closed")


def test_a_rule_in_one_argument(loaded: Run) -> None:
    for words in ("-A INPUT -p tcp --dport 22 -j DROP", "iptables -A INPUT -p tcp --dport '22' -j DROP"):
        assert printed(loaded, "--", words) == "TCP packets to port 22 are dropped.\n"


def test_json(loaded: Run) -> None:
    found = json.loads(printed(loaded, "--json", "-4", "ssh"))
    (table,) = found.pop("tables")
    assert found == {"version": 1, "family": 4, "rules": None}
    (chain,) = table["chains"]
    assert (chain["chain"], chain["policy"], chain["otherwise"]) == ("ssh", None, "nothing else is left")
    assert chain["entered"] == [
        {"chain": "INPUT", "number": 2, "condition": "TCP packets arriving on eth0 to port 22"},
        {"chain": "INPUT", "number": 3, "condition": "packets from 10.0.0.0/8"},
    ]
    assert chain["rules"][1] == {
        "number": 2,
        "packets": 0,
        "bytes": 0,
        "rule": "-j DROP",
        "sentence": "All packets are dropped.",
    }
    one = json.loads(printed(loaded, "--json", "INPUT", "1"))
    assert [rule["number"] for rule in one["tables"][0]["chains"][0]["rules"]] == [1]
    assert json.loads(printed(loaded, "--json", "--", "-A", "x", "-j", "DROP")) == {
        "version": 1,
        "family": 4,
        "table": "filter",
        "chain": "x",
        "rules": [{"rule": "-j DROP", "sentence": "All packets are dropped."}],
    }


def test_an_unknown_extension(iptables_py: Run) -> None:
    rules = b"# Generated by iptables-save \n*filter\n-A INPUT -m nosuch --x 1 -j DROP\nCOMMIT\n"
    done = iptables_py("explain", "--rules", "-", "INPUT", "1", stdin=rules)
    assert done.stdout == b"filter INPUT 1: An unknown extension is used: -m nosuch --x 1 -j DROP\n"
    assert b"nosuch" in done.stderr


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples(iptables_py: Run, path: Path) -> None:
    assert printed(iptables_py, "--rules", str(path)) == (HERE / "examples" / f"{path.name}.txt").read_text()


def chain_lines(run: Run, rules: str, file: Path) -> dict[str, list[str]]:
    """Return the lines about each chain of a filter table, under its name and what follows it."""
    file.write_text(f"*filter\n{rules}\nCOMMIT\n")
    found: dict[str, list[str]] = {}
    name = ""
    for line in run("explain", "--rules", file).stdout.decode().splitlines()[1:]:
        if line.startswith("    "):
            found[name].append(line.lstrip(" 0123456789"))
        else:
            name = line.strip()
            found[name] = []
    return found


def test_packets_return_to_the_last_jump(iptables_py: Run, tmp_path: Path) -> None:
    rules = ":a - [0:0]\n:b - [0:0]\n:c - [0:0]\n:d - [0:0]\n-A INPUT -p tcp -g a\n-A INPUT -p udp -j b\n-A INPUT -j c"
    rules += "\n-A a -p tcp -j RETURN\n-A b -g c\n-A c -g d\n-A d -p icmp -j RETURN\n-A FORWARD -g d"
    found = chain_lines(iptables_py, rules, tmp_path / "rules.v4")
    assert found["a, entered for TCP packets (INPUT 1)"] == [
        "TCP packets get the policy of INPUT.",
        "everything else gets the policy of INPUT",
    ]
    assert found["c, entered for all packets (INPUT 3); for all packets (b 1)"][1] == "nothing else is left"
    assert found["d, entered for all packets (FORWARD 1); for all packets (c 1)"] == [
        "ICMP packets return to INPUT or get the policy of FORWARD.",
        "everything else returns to INPUT or gets the policy of FORWARD",
    ]


def test_chains_that_no_packet_enters(iptables_py: Run, tmp_path: Path) -> None:
    rules = ":a - [0:0]\n:b - [0:0]\n:c - [0:0]\n:d - [0:0]\n-A a -j b\n-A b -j d\n-A INPUT -p udp -j d\n"
    rules += "-A INPUT -j NFQUEUE\n-A INPUT -j c"
    found = chain_lines(iptables_py, rules, tmp_path / "rules.v4")
    assert [name for name in found if ", " in name] == [
        "a, never entered",
        "b, never entered, because no packet reaches a 1",
        "c, never entered, because no packet reaches INPUT 3",
        "d, entered for UDP packets (INPUT 1); for all packets (b 1, which no packet reaches)",
    ]
    assert found["INPUT"][-1] == "nothing else is left"


def test_jumps_of_rules_with_unknown_extensions(iptables_py: Run, tmp_path: Path) -> None:
    rules = ":a - [0:0]\n:b - [0:0]\n:c - [0:0]\n-A INPUT -m ndpi --proto -m comment --comment \"x -j c\" -j a\n"
    found = chain_lines(iptables_py, f"{rules}-A INPUT -m ndpi --proto -g b", tmp_path / "rules.v4")
    selected = "entered for packets that a rule with an unknown extension selects"
    assert [name for name in found if ", " in name] == [
        f"a, {selected} (INPUT 1)",
        f"b, {selected} (INPUT 2)",
        "c, never entered",
    ]
    assert found[f"b, {selected} (INPUT 2)"] == ["everything gets the policy of INPUT"]
