"""The command iptables-py translate: its output, notes, options and errors."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.harness.own import Run, says

RULES = """\
*filter
:INPUT DROP [7:8]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:log - [0:0]
:a/b+c - [0:0]
[3:4] -A INPUT -s 10.0.0.0/8 -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -j log
-A INPUT -m string --string "wget" --algo bm -j DROP
-A log -g a/b+c
COMMIT
"""
needs_nft = pytest.mark.skipif(
    not shutil.which("nft", path=f"{os.environ['PATH']}:/usr/sbin:/sbin") and not os.environ.get("CI"),
    reason="there is no nft",
)


def table(*chains: str, family: str = "ip", name: str = "filter") -> str:
    """Return the text of a table."""
    head = f"table {family} {name}"
    return f"{head}\ndelete {head}\n{head} {{\n{''.join(chains)}}}\n"


def chain(name: str, *lines: str) -> str:
    """Return the text of a chain."""
    return f"\tchain {name} {{\n" + "".join(f"\t\t{line}\n" for line in lines) + "\t}\n"


def hook(name: str, policy: str = "accept") -> str:
    """Return the line for a hook of the table filter."""
    return f"type filter hook {name} priority 0; policy {policy};"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """Return a file with rules."""
    path = tmp_path / "rules"
    path.write_text(RULES)
    return path


def test_a_file(iptables_py: Run, rules: Path) -> None:
    done = iptables_py("translate", rules)
    assert done.stdout.decode() == table(
        chain(
            "INPUT",
            hook("input", "drop"),
            "ip saddr 10.0.0.0/8 tcp dport 22 counter accept",
            "counter jump log_",
            '# -A INPUT -m string --string "wget" --algo bm -j DROP',
        ),
        chain("FORWARD", hook("forward")),
        chain("OUTPUT", hook("output")),
        chain("a/b_2bc"),
        chain("log_", "counter goto a/b_2bc"),
    )
    assert done.stderr.decode().splitlines() == [
        f"{rules}:9: left out: nftables has no search in the data of packets: "
        '-A INPUT -m string --string "wget" --algo bm -j DROP',
        "iptables-py translate: 1 rule left out",
    ]
    assert done.returncode == 0


def test_strict_fails_for_a_rule_that_is_left_out(iptables_py: Run, rules: Path) -> None:
    assert iptables_py("translate", "--strict", rules).returncode == 1


def test_strict_accepts_what_is_exact(iptables_py: Run, rules: Path) -> None:
    rules.write_text("".join(line for line in RULES.splitlines(True) if "string" not in line))
    done = iptables_py("translate", "--strict", rules)
    assert (done.returncode, done.stderr) == (0, b"")


def test_counters(iptables_py: Run, rules: Path) -> None:
    out = iptables_py("translate", "--counters", rules).stdout
    assert b"ip saddr 10.0.0.0/8 tcp dport 22 counter packets 3 bytes 4 accept\n" in out
    assert b"counter packets 0 bytes 0 jump log_\n" in out


def test_the_ruleset_has_both_families(iptables_py: Run) -> None:
    assert iptables_py("translate").stdout == b""
    assert iptables_py("-A", "FORWARD", "-i", "eth0", "-j", "DROP").returncode == 0
    assert iptables_py("-6", "-A", "FORWARD", "-j", "DROP").returncode == 0
    chains = [chain("INPUT", hook("input")), chain("OUTPUT", hook("output"))]
    four = table(chains[0], chain("FORWARD", hook("forward"), 'iifname "eth0" counter drop'), chains[1])
    six = table(chains[0], chain("FORWARD", hook("forward"), "counter drop"), chains[1], family="ip6")
    assert iptables_py("translate").stdout.decode() == f"{four}\n{six}"
    assert iptables_py("translate", "-4").stdout.decode() == four
    assert iptables_py("translate", "-6").stdout.decode() == six


def test_hooks_and_priorities(iptables_py: Run) -> None:
    for name in ("raw", "mangle", "nat", "security"):
        assert iptables_py("-t", name, "-A", "OUTPUT", "-j", "ACCEPT").returncode == 0
    lines = iptables_py("translate").stdout.decode().splitlines()
    assert {line.strip() for line in lines if "hook output" in line} == {
        "type filter hook output priority -300; policy accept;",
        "type route hook output priority -150; policy accept;",
        "type nat hook output priority -100; policy accept;",
        "type filter hook output priority 50; policy accept;",
    }


SETS = """\
create ban hash:ip timeout 300 comment
add ban 10.0.0.1 timeout 0 comment "for ever"
create nets hash:net
add nets 10.0.0.0/8
add nets 10.1.0.0/16 nomatch
create web hash:ip,port
add web 10.0.0.1,tcp:80
create several list:set
create unused hash:ip
"""


def test_sets(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "sets"
    path.write_text(SETS)
    rules = tmp_path / "rules.v4"
    rules.write_text(
        "*filter\n-A INPUT -m set --match-set ban src -j DROP\n-A INPUT -m set ! --match-set nets src -j DROP\n"
        "-A INPUT -m set --match-set web src,dst\n-A INPUT -m set --match-set several src\nCOMMIT\n"
    )
    done = iptables_py("translate", "--sets", path, rules)
    assert done.stdout.decode().startswith(
        "table ip filter\ndelete table ip filter\ntable ip filter {\n"
        "\tset ban {\n\t\ttype ipv4_addr\n\t\tflags timeout\n\t\ttimeout 300s\n"
        '\t\telements = {\n\t\t\t10.0.0.1 comment "for ever",\n\t\t}\n\t}\n'
        "\tset nets {\n\t\ttype ipv4_addr\n\t\tflags interval\n\t\tauto-merge\n"
        "\t\telements = {\n\t\t\t10.0.0.0/16,\n\t\t\t10.2.0.0-10.255.255.255,\n\t\t}\n\t}\n"
        "\tset web {\n\t\ttype ipv4_addr . inet_proto . inet_service\n"
        "\t\telements = {\n\t\t\t10.0.0.1 . tcp . 80,\n\t\t}\n\t}\n"
    )
    assert b"ip saddr @ban counter drop\n\t\tip saddr != @nets counter drop\n" in done.stdout
    assert b"ip saddr . meta l4proto . th dport @web counter\n" in done.stdout
    assert b"4: left out: the set several: nftables has no lists of sets: " not in done.stdout
    assert b"rules.v4:5: left out: the set several: nftables has no lists of sets: -A INPUT " in done.stderr


@needs_nft
@pytest.mark.reference
def test_nft_accepts_or_refuses_the_script(iptables_py: Run, rules: Path, tmp_path: Path) -> None:
    assert iptables_py("translate", "--check", rules).returncode == 0
    nft = tmp_path / "bin" / "nft"
    nft.parent.mkdir()
    nft.write_text("#!/bin/sh\ncat >/dev/null\necho 'no, never' >&2\nexit 1\n")
    nft.chmod(0o755)
    done = iptables_py("translate", "--check", rules, env={"PATH": f"{nft.parent}:{os.environ['PATH']}"})
    assert done.returncode == 1
    assert done.stderr.endswith(b"iptables-py translate: nft refuses the script: no, never\n")


def test_errors(iptables_py: Run, rules: Path) -> None:
    says(iptables_py("translate", "nothing"), 2, "translate", "nothing", "No such file")
    says(iptables_py("translate", "-4", "-6", rules), 2, "one family")
    says(iptables_py("translate", "--sets", rules), 2, "--sets is for a FILE")
