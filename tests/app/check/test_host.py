"""iptables-py check --host: what a host rules out, and what stays open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run, says

HOST = """version = 1
forward = true
[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24", "2001:db8::1/64"]
[[interface]]
name = "eth1"
addresses = ["10.0.0.1/24", "2001:db8:1::1/64"]
[[interface]]
name = "tun0"
up = false
addresses = ["10.8.0.1/24"]
[[route]]
to = "default"
via = "203.0.113.254"
dev = "eth0"
[[route]]
to = "default"
via = "2001:db8::ff"
dev = "eth0"
[[route]]
to = "10.0.0.128/25"
via = "203.0.113.253"
dev = "eth0"
[[route]]
to = "172.16.0.0/12"
type = "blackhole"
"""
BRIDGE = '[[interface]]\nname = "br0"\nports = ["eth1"]\n'
POLICY = '[[rule]]\ntext = "from 10.0.0.0/24 lookup 100"\n'
LOCAL = '[[route]]\nto = "192.0.2.0/24"\ntype = "local"\ndev = "lo"\ntable = 100\n'
TPROXY = "-A PREROUTING -p tcp -j TPROXY --on-port 80"


def status(run: Run, path: Path, rule: str, host: str, family: int = 4, more: str = "") -> tuple[str, str]:
    """Return the status and the reason of a rule on a host."""
    (path / "host.toml").write_text(host)
    rules = path / f"rules.v{family}"
    head = "*mangle\n:PREROUTING ACCEPT [0:0]\n" + (f"{more}\n" if more else "") + "COMMIT\n"
    policies = "".join(f":{name} ACCEPT [0:0]\n" for name in ("INPUT", "FORWARD", "OUTPUT"))
    rules.write_text(f"{head}*filter\n{policies}-A {rule} -j DROP\nCOMMIT\n")
    found = json.loads(run("check", "--json", "--host", path / "host.toml", rules).stdout)
    one = next(one for one in found["rules"] if one["id"] == f"filter/{rule.split(maxsplit=1)[0]}/1")
    return one["status"], one.get("reason", "")


@pytest.mark.parametrize(
    "rule",
    [
        "INPUT -d 192.0.2.7", "INPUT -d 10.0.0.7", "INPUT -i wlan0", "INPUT -i eth+ -d 198.51.100.0/24",
        "FORWARD -o wlan0", "FORWARD -d 10.0.0.7 -o eth0", "FORWARD -d 10.0.0.129 -o eth1", "FORWARD -d 203.0.113.1",
        "FORWARD -d 198.51.100.0/24 -o eth1", "FORWARD -d 172.16.3.0/24", "FORWARD -d 10.8.0.1", "OUTPUT -o wlan0",
    ],
)  # fmt: skip
def test_ruled_out(iptables_py: Run, tmp_path: Path, rule: str) -> None:
    assert status(iptables_py, tmp_path, rule, HOST) == ("dead", "context")


@pytest.mark.parametrize(
    "rule",
    [
        "INPUT -d 203.0.113.1", "INPUT -d 10.0.0.1 -i eth0", "INPUT -d 10.0.0.255", "INPUT -d 224.0.0.0/4",
        "INPUT -d 255.255.255.255", "INPUT -d 127.0.0.1 -i lo", "INPUT -d 10.8.0.1", "FORWARD -d 10.0.0.7 -o eth1",
        "FORWARD -d 10.0.0.129 -o eth0", "FORWARD -d 198.51.100.0/24 -o eth0 -i eth1", "OUTPUT -d 10.0.0.7 -o eth1",
    ],
)  # fmt: skip
def test_possible(iptables_py: Run, tmp_path: Path, rule: str) -> None:
    assert status(iptables_py, tmp_path, rule, HOST) == ("live", "")


@pytest.mark.parametrize(
    ("rule", "host", "expected"),
    [
        ("FORWARD -p tcp", HOST.replace("true", "false"), "dead"),
        ("FORWARD -p tcp", HOST.replace("true", "false") + '[sysctl]\n"net.ipv4.conf.eth0.forwarding" = 1\n', "other"),
        ("FORWARD -p tcp", HOST.replace("true", "false") + BRIDGE, "other"),  # bridged packets
        ("FORWARD -d 10.0.0.7 -o eth0", HOST + BRIDGE, "other"),
        ("FORWARD -d 10.0.0.7 -o eth0", HOST + POLICY, "other"),
        ("FORWARD -d 10.0.0.7 -o eth0", HOST.replace("version", 'left_out = ["vrf"]\nversion'), "other"),
        ("FORWARD -d 10.8.0.7 -o tun0", HOST, "dead"),  # that interface is down
        ("INPUT -d 192.0.2.7", HOST + LOCAL, "other"),
        ("INPUT -d 192.0.3.7", HOST + LOCAL, "dead"),
        ("INPUT -i tun0", HOST, "other"),
    ],
)
def test_doubts(iptables_py: Run, tmp_path: Path, rule: str, host: str, expected: str) -> None:
    found, _ = status(iptables_py, tmp_path, rule, host)
    assert (found == "dead") is (expected == "dead")


def test_what_rules_deliver_here(iptables_py: Run, tmp_path: Path) -> None:
    assert status(iptables_py, tmp_path, "INPUT -d 192.0.2.7", HOST, more=TPROXY)[0] != "dead"


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("INPUT -d 2001:db8::1", "live"), ("INPUT -d ff02::1", "live"), ("INPUT -d 2001:db8::7", "dead"),
        ("FORWARD -d 2001:db8:1::7 -o eth0", "dead"), ("FORWARD -d 2001:db8:1::7 -o eth1", "live"),
        ("FORWARD -d 2001:db8:5::7 -o eth1", "dead"),
    ],
)  # fmt: skip
def test_ipv6(iptables_py: Run, tmp_path: Path, rule: str, expected: str) -> None:
    assert status(iptables_py, tmp_path, rule, HOST, family=6)[0] == expected


def test_a_bad_description(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "host.toml"
    path.write_text("version = 2\n")
    says(iptables_py("check", "--host", path), 2, "version")
