"""iptables-py reach: its options, JSON, the matrix, and exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from iptables_py.analysis.reach.naming import services
from iptables_py.app.reach.wording import short
from iptables_py.extensions.shared.packetsets import PROTOCOL, TYPE
from tests.harness.own import Run

RULES = b"""*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -s 10.0.0.0/8 ! -i lo -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -p tcp -m multiport --dports 22,80 -m limit --limit 1/sec -j ACCEPT
-A INPUT -d 192.0.2.1/32 -p tcp -m tcp --dport 443 -j ACCEPT
-A INPUT -m set --match-set blocked src -j REJECT
COMMIT
"""
SETS = b"create blocked hash:ip timeout 600\n"  # whose members may change


@pytest.fixture
def loaded(iptables_py: Run) -> Run:
    assert iptables_py("ipset", "create", "blocked", "hash:ip", "timeout", "600").returncode == 0
    assert iptables_py("restore", stdin=RULES).returncode == 0
    return iptables_py


def test_json_has_disjoint_groups_with_packets(loaded: Run) -> None:
    done = loaded("reach", "-4", "--json", "to", "this", "host", "dport", "22")
    found = json.loads(done.stdout)
    assert (done.returncode, found["version"], found["rules"]) == (0, 1, None)
    assert found["question"] == "to this host dport 22"
    assert found["assumed"] == {"proto": ["tcp"], "state": ["NEW"], "flags": ["SYN"], "icmp": ["8", "13", "15", "17"],
                                "mark": ["0x0"]}  # fmt: skip
    first, second, *others = found["groups"]
    packet = first.pop("packet")
    assert first == {
        "family": 4, "path": "INPUT", "sources": ["10.0.0.0/8"], "services": ["tcp 22"], "destinations": ["0.0.0.0/0"],
        "in": ["!lo"], "verdict": "accept", "id": "filter/INPUT/1",
    }  # fmt: skip
    assert packet["src"].startswith("10.") and packet["dport"] == 22
    assert {group["verdict"] for group in (second, *others)} == {"depends"}
    assert second["may"] == ["accept", "drop", "reject"]
    assert second["because"] == [
        {"id": "filter/INPUT/2", "match": "-m limit --limit 1/sec"},
        {"id": "filter/INPUT/4", "match": "-m set --match-set blocked src"},
    ]


def test_both_families_are_asked(loaded: Run) -> None:
    done = loaded("reach", "who", "reaches", "22")
    titles = [line for line in done.stdout.decode().splitlines() if line.endswith(":")]
    assert titles == [
        f"IPv{family}, {path}, new connections to tcp 22:"
        for family in (4, 6)
        for path in ("to this host (INPUT)", "through this host (FORWARD)")
    ]
    done = loaded("reach", "to", "this", "host", "from", "2001:db8::/32")
    title, answer, _ = done.stdout.decode().split("\n")
    assert (title, answer) == (
        "to this host (INPUT), new connections from 2001:db8::/32:",
        "  everything: accepted, because there is no table filter",
    )  # fmt: skip


def test_matrix(loaded: Run) -> None:
    done = loaded("reach", "-4", "--matrix", "22,http,443,udp/53", "to this host from eth0")
    assert done.stdout.decode() == (
        "to this host (INPUT), new connections on eth0:\n"
        "  sources             22       http     443      udp/53\n"
        "  10.0.0.0/8          accept   depends  partly   depends\n"
        "  all but 10.0.0.0/8  depends  depends  partly   depends\n"
    )
    everywhere = loaded("reach", "-4", "--matrix", "22").stdout.decode()
    titles = [line for line in everywhere.splitlines() if line.endswith(":")]
    assert titles == [f"{path}, new connections:" for path in ("to this host (INPUT)", "through this host (FORWARD)")]
    done = loaded("reach", "-4", "--matrix", "22,443", "--json", "to this host from eth0")
    (table,) = json.loads(done.stdout)["tables"]
    assert (table["family"], table["path"], table["services"]) == (4, "INPUT", ["22", "443"])
    first = table["rows"][0]
    assert (first["sources"], first["in"]) == (["10.0.0.0/8"], ["eth0"])
    ssh, https = first["cells"]
    assert (ssh["verdict"], ssh["id"]) == ("accept", "filter/INPUT/1")
    assert (https["verdict"], https["may"]) == ("partly", ["accept", "drop", "reject"])
    assert {"id": None, "match": "the destination"} in https["because"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--matrix", "22", "dport 80"], "column 1: the services of --matrix give dport: leave this out"),
        (["--matrix", "22,zzz", "from eth0"], '--matrix: unknown service "zzz"; write services such as 22,https'),
        (["--matrix", "22,", "from eth0"], '--matrix: unknown service ""'),
        (["-6", "from 10.0.0.1"], "the question has an IPv4 address, but the rules are for IPv6"),
        (["--sets", "x", "from eth0"], "--sets is for a FILE"),
        (["from eth0", "--rules"], "iptables-py reach: Option '--rules' requires an argument"),
        (["--rules", "missing.v4", "from eth0"], "missing.v4: No such file or directory"),
        ([], "Missing argument"),
    ],
)
def test_errors(loaded: Run, words: list[str], message: str) -> None:
    done = loaded("reach", *words)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode()


def test_a_queue_is_unknown(iptables_py: Run) -> None:
    rules = b"*filter\n:INPUT DROP [0:0]\n-A INPUT -p udp -j NFQUEUE --queue-num 1\nCOMMIT\n"
    done = iptables_py("reach", "--rules", "-", "to this host udp 53", stdin=rules)
    assert (done.returncode, done.stdout.decode()) == (
        3,
        "to this host (INPUT), new connections to udp 53:\n"
        "  everything: unknown because of -j NFQUEUE --queue-num 1 (filter INPUT 1)\n",
    )


def test_protocols_without_a_name_are_numbers() -> None:
    found = services({PROTOCOL: ((0, 2),), TYPE: ((13 << 8, 14 << 8),)}, 4)
    assert found == ["icmp 13", "0"]
    assert short([*found, "2-255"]) == "icmp 13, protocols 0, 2-255"


def test_a_missing_set_is_named(iptables_py: Run) -> None:
    rules = b"*filter\n:INPUT DROP [0:0]\n-A INPUT -m set --match-set office src -j DROP\nCOMMIT\n"
    done = iptables_py("reach", "--rules", "-", "to this host udp 53", stdin=rules)
    assert done.stdout.decode().endswith(
        "  everything: unknown because of -m set --match-set office src (filter INPUT 1): set office is not known\n"
    )


def test_the_heading_has_the_whole_question(loaded: Run) -> None:
    words = "through src 10.0.0.0/8 sport 1024-65535 in eth0 to 192.0.2.1 udp 53 out eth1 mark 0x1 state related"
    done = loaded("reach", "-4", words)
    assert done.stdout.decode().startswith(
        "through this host (FORWARD), packets from 10.0.0.0/8 from port 1024-65535 on eth0 to 192.0.2.1 udp 53"
        " out by eth1 in state RELATED with mark 0x1:\n"
    )


def test_interfaces_that_no_rule_has(iptables_py: Run) -> None:
    rules = b"*filter\n-A INPUT -i wlan+ -j DROP\n-A INPUT -i eth0 -j DROP\nCOMMIT\n"
    for name, note in (("wlan3", ""), ("eth+", ""), ("any", ""), ("eth1", "eth1: did you mean eth0?"), ("x", "x")):
        done = iptables_py("reach", "--rules", "-", "to", "this", "host", "from", name, stdin=rules)
        assert done.stderr.decode() == (f"iptables-py reach: no rule names the interface {note}\n" if note else "")


HOST = """version = 1
forward = true
[[interface]]
name = "eth0"
addresses = ["203.0.113.1/24"]
[[interface]]
name = "eth1"
addresses = ["10.0.0.1/24"]
[[route]]
to = "default"
via = "203.0.113.254"
dev = "eth0"
"""
TRANSLATING = b"""*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -i eth0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 10.0.0.5:80
-A PREROUTING -i eth0 -p tcp -m tcp --dport 2222 -j REDIRECT --to-ports 22
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
-A INPUT -i eth7 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A FORWARD -o eth1 -p tcp -m tcp --dport 80 -j ACCEPT
COMMIT
"""


@pytest.mark.parametrize(
    ("question", "verdicts", "note"),
    [
        ("to this host from eth0 dport 2222", {"accept"}, ""),
        ("to this host from eth0 dport 8080", set(), "INPUT"),  # sent on
        ("to this host from eth0 dport 22", {"accept"}, ""),  # all that comes here
        ("through from eth0 to 203.0.113.1:8080", {"accept"}, ""),
        ("through from eth0 to 203.0.113.1:80", set(), "FORWARD"),
        ("through from eth1 to 10.0.0.9:80", {"accept"}, ""),
        ("through from eth1 to 198.51.100.1:80", {"drop"}, ""),  # by the route it leaves by eth0
        ("to this host from eth7", set(), "INPUT"),
        ("from this host to 10.0.0.9", {"accept"}, ""),
    ],
)
def test_a_host(iptables_py: Run, tmp_path: Path, question: str, verdicts: set[str], note: str) -> None:
    """What the host lacks is left out, and nat leads to its addresses or elsewhere."""
    (tmp_path / "host.toml").write_text(HOST)
    words = ("reach", "--rules", "-", "--host", tmp_path / "host.toml", "--json", question)
    done = iptables_py(*words, stdin=TRANSLATING)
    assert (done.returncode, {group["verdict"] for group in json.loads(done.stdout)["groups"]}) == (0, verdicts)
    expected = f"iptables-py reach: no such packet comes to {note} on this host\n" if note else ""
    assert done.stderr.decode() == expected


def test_the_matrix_of_a_host(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "host.toml").write_text(HOST)
    words = ("reach", "--rules", "-", "--host", tmp_path / "host.toml", "--matrix", "22,2222", "through")
    assert iptables_py(*words, stdin=TRANSLATING).stdout.decode() == (
        "through this host (FORWARD), new connections:\n"
        "  sources  22       2222\n"
        "  on eth0  drop     nothing\n"
        "  on eth1  drop     drop\n"
    )


def test_members_of_sets_are_known(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "sets").write_text(
        "create office hash:net\nadd office 10.1.0.0/16\nadd office 10.1.9.0/24 nomatch\n"
        "create web hash:ip,port\nadd web 10.0.0.5,tcp:443\ncreate dyn hash:ip\nadd dyn 10.9.9.9\n"
    )
    (tmp_path / "rules.v4").write_text(
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m set --match-set office src -p tcp --dport 22 -j ACCEPT\n"
        "-A INPUT -m set ! --match-set web dst,dst -p tcp --dport 443 -j REJECT\n"
        "-A INPUT -p tcp --dport 24 -j SET --add-set dyn src\n"
        "-A INPUT -m set --match-set dyn src -p tcp --dport 25 -j ACCEPT\nCOMMIT\n"
    )
    words = ("reach", "--rules", tmp_path / "rules.v4", "--sets", tmp_path / "sets", "to", "this", "host")
    assert [line.partition(" by ")[0] for line in iptables_py(*words).stdout.decode().splitlines()[1:]] == [
        "  10.1.0.0/21, 10.1.8.0/24, 10.1.10.0-10.1.255.255 tcp 22: accepted",
        "  tcp 443 to all but 10.0.0.5: rejected",
        "  tcp 25: accepted or dropped, depending on -m set --match-set dyn src (filter INPUT 4)",
        "  everything else: dropped",
    ]
