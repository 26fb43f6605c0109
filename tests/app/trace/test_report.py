"""Traces for people: which lines are printed, and how they fit a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")

CHAINS = b"""*filter
:INPUT DROP [0:0]
:U - [0:0]
:V - [0:0]
-A INPUT -p tcp -j V
-A INPUT -p tcp -m comment --comment "a \\"b\\"" -g U
-A INPUT -p tcp -j ACCEPT
-A V -p udp
-A V -j RETURN
-A U -p udp -j DROP
-A U -p icmp -j DROP
-A U -p udp -j DROP
-A U -p tcp -m tcp --dport 23 -j DROP
-A U -m mark --mark 0x1
COMMIT
"""
PACKET = "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:22 syn"


def lines_of(iptables_py: Run, tmp_path: Path, rules: bytes, *words: str) -> list[str]:
    """Return the lines of a trace after the packet."""
    path = tmp_path / "rules"
    path.write_bytes(rules)
    lines = iptables_py("trace", "--rules", path, *words, PACKET).stdout.decode().splitlines()
    return lines[lines.index(PACKET) + 1 :]


def test_jumps_returns_and_gotos(iptables_py: Run, tmp_path: Path) -> None:
    assert lines_of(iptables_py, tmp_path, CHAINS) == [
        " PREROUTING  in eth0",
        "  route       to this host",
        " INPUT  in eth0",
        "  filter      INPUT 1  -p tcp -j V",
        "                V 1  -p udp  no: protocol tcp",
        "                V 2  -j RETURN  -> back",
        '              INPUT 2  -p tcp -g U  # a "b"',
        "              U 1-5  5 rules that do not match",
        "              INPUT  policy DROP",
        "dropped by the policy of INPUT in filter",
        "",
    ]


def test_each_rule_is_shown_if_asked(iptables_py: Run, tmp_path: Path) -> None:
    lines = lines_of(iptables_py, tmp_path, CHAINS, "-v")
    assert [line.split("  no: ")[1] for line in lines if "  U " in line and "  no: " in line] == [
        "protocol tcp", "protocol tcp", "protocol tcp", "destination port 22", "mark 0x0",
    ]  # fmt: skip


def test_rules_that_an_index_excludes_are_counted(iptables_py: Run, tmp_path: Path) -> None:
    rules = "".join(f"-A INPUT -s 192.0.2.{number}/32 -j DROP\n" for number in range(1, 101))
    text = f"*filter\n:INPUT ACCEPT [0:0]\n{rules}-A INPUT -p tcp -j DROP\nCOMMIT\n".encode()
    lines = lines_of(iptables_py, tmp_path, text)
    assert lines[3:5] == [
        "  filter      INPUT 1-100  100 rules that do not match",
        "              INPUT 101  -p tcp -j DROP",
    ]


def test_control_characters_are_shown(iptables_py: Run, tmp_path: Path) -> None:
    rules = b'*filter\n:INPUT DROP [0:0]\n-A INPUT -m comment --comment "a\x1b[31mb" -j ACCEPT\nCOMMIT\n'
    assert any("a\\x1b[31mb" in line for line in lines_of(iptables_py, tmp_path, rules))


def test_what_rules_log(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*filter\n:INPUT DROP [0:0]\n-A INPUT -j LOG --log-prefix \"in: \"\nCOMMIT\n"
    line = lines_of(iptables_py, tmp_path, rules)[-3]
    assert line.startswith(" log  in: IN=eth0 OUT= MAC=")
    assert " SRC=203.0.113.9 DST=203.0.113.1 LEN=40 " in line


def test_an_option_that_a_rule_adds(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*mangle\n-A POSTROUTING -p tcp -m tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1200\nCOMMIT\n"
    path = tmp_path / "rules"
    path.write_bytes(rules)
    done = iptables_py("trace", "--rules", path, "local: tcp 203.0.113.1:4000 > 203.0.113.9:80 syn")
    assert "length 40 -> 44, mss none -> 536" in done.stdout.decode()
