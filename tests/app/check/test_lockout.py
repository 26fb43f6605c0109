"""The advice about rules that drop the SSH session in which iptables-py check runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run

HEAD = "*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n"
OLD = "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\n"
V4 = {"SSH_CONNECTION": "198.51.100.5 4000 192.0.2.1 22"}
V6 = {"SSH_CONNECTION": "2001:db8::5 4000 2001:db8::1 22"}
BOTH = "new connections like the one of this SSH session and packets of this SSH session"
NEW = "new connections like the one of this SSH session"
THIS = "packets of this SSH session"


@pytest.mark.parametrize(
    ("rules", "environment", "expected"),
    [
        (SSH, V4, {}),
        (OLD, V4, {"filter/INPUT/policy": NEW}),
        (OLD, {}, {}),
        (OLD, V6, {}),  # a session of the other family
        (OLD, {"SSH_CONNECTION": "nonsense"}, {}),
        (OLD, {"SSH_CLIENT": "198.51.100.5 4000 22"}, {"filter/INPUT/policy": NEW}),
        (SSH.replace(" -j", " -m conntrack --ctstate NEW -j"), V4, {"filter/INPUT/policy": THIS}),
        ("-A INPUT -s 198.51.100.0/24 -j DROP\n" + SSH, V4, {"filter/INPUT/1": BOTH}),
        ("-A INPUT -s 198.51.100.0/24 -j REJECT\n" + SSH, V4, {"filter/INPUT/1": BOTH}),
        (SSH.replace("-p", "-i wan0 -p"), V4, {}),  # the session may come from wan0
        (SSH.replace(" -j", " -m limit --limit 1/sec -j"), V4, {}),
        (SSH.replace(" -j", " -m statistic --mode random --probability 0.5 -j"), V4, {}),
    ],
)
def test_lock_out(
    iptables_py: Run, tmp_path: Path, rules: str, environment: dict[str, str | None], expected: dict[str, str]
) -> None:
    path = tmp_path / "rules.v4"
    path.write_text(f"{HEAD}{rules}COMMIT\n")
    unset: dict[str, str | None] = {"SSH_CONNECTION": None, "SSH_CLIENT": None}
    found = json.loads(iptables_py("check", "--json", path, env=unset | environment).stdout)["findings"]
    messages = {one["id"]: one["message"] for one in found if one["code"] == "lock-out"}
    assert messages == {id: f"probably locks you out: it drops {what}" for id, what in expected.items()}
    assert not any(one["proven"] for one in found if one["code"] == "lock-out")


def test_ipv6_and_the_stored_ruleset(iptables_py: Run) -> None:
    assert iptables_py("-6", "-A", "INPUT", "-p", "tcp", "-j", "DROP").returncode == 0
    done = iptables_py("check", env=V6)
    assert b"IPv6 filter INPUT 1: -p tcp -j DROP\n  probably locks you out" in done.stdout
    assert done.returncode == 0
