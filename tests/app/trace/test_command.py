"""The command trace: what it prints, its exit status, its errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run, says

pytestmark = pytest.mark.usefixtures("state")

RULES = b"""*filter
:INPUT DROP [0:0]
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -p udp -m owner --uid-owner 5 -j ACCEPT
-A INPUT -p icmp -j REJECT
COMMIT
"""
RANDOM = b"""*nat
-A PREROUTING -p tcp -m tcp --dport 80 -m statistic --mode random --probability 0.25 -j DNAT --to-destination 10.0.0.10
-A PREROUTING -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.11
COMMIT
"""
SSH = "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:22 syn"
HTTP = "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """Return a file of rules."""
    path = tmp_path / "rules.v4"
    path.write_bytes(RULES.replace(b"-A INPUT -p udp -m owner --uid-owner 5 -j ACCEPT\n", b""))
    return path


def test_the_stored_ruleset_is_traced_and_stays_as_it_was(iptables_py: Run) -> None:
    iptables_py("iptables-restore", stdin=RULES.replace(b"-A INPUT -p udp -m owner --uid-owner 5 -j ACCEPT\n", b""))
    before = iptables_py("iptables-save", "-c").stdout.splitlines()[1:-1]
    done = iptables_py("trace", SSH)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode().splitlines()
    assert "  filter      INPUT 1  -p tcp -m tcp --dport 22 -j ACCEPT" in lines
    assert lines[-2].startswith("accepted by rule 1 of INPUT in filter (-p tcp -m tcp --dport 22 -j ACCEPT); delivered")
    assert iptables_py("iptables-save", "-c").stdout.splitlines()[1:-1] == before


@pytest.mark.parametrize(
    ("packet", "expected", "status"),
    [
        (SSH, "accept", 0),
        (SSH, "local", 0),
        (SSH, "forward", 1),
        (SSH, "drop", 1),
        (HTTP, "drop", 0),
        (HTTP, "reject", 1),
        ("eth0: icmp 203.0.113.9 > 203.0.113.1 echo-request", "reject", 0),
    ],
)
def test_expect(iptables_py: Run, rules: Path, packet: str, expected: str, status: int) -> None:
    assert iptables_py("trace", "--rules", rules, "--expect", expected, packet).returncode == status


def test_outcomes_have_their_probabilities(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "random"
    path.write_bytes(RANDOM)
    done = iptables_py("trace", "--rules", path, HTTP)
    lines = done.stdout.decode().splitlines()
    at = lines.index("2 outcomes:")
    assert lines[at + 1].split() == ["1", "75", "%", "forwarded", "by", "eth0", "to", "10.0.0.11:80"]
    assert lines[at + 2].split() == ["2", "25", "%", "forwarded", "by", "eth0", "to", "10.0.0.10:80"]
    found = json.loads(iptables_py("trace", "--rules", path, "--json", HTTP).stdout)
    assert [one["probability"] for one in found["outcomes"]] == ["3/4", "1/4"]
    assert len(json.loads(iptables_py("trace", "--rules", path, "--json", "--seed", "1", HTTP).stdout)["outcomes"]) == 1


def test_options_describe_the_same_packet(iptables_py: Run, rules: Path) -> None:
    options = "-i eth0 -p tcp -s 203.0.113.9 --sport 4000 -d 203.0.113.1 --dport 22 --syn"
    by_options = iptables_py("trace", "--rules", rules, *options.split())
    assert by_options.stdout == iptables_py("trace", "--rules", rules, SSH).stdout


def test_a_reply_that_nothing_accepts_is_noted(iptables_py: Run, rules: Path) -> None:
    found = json.loads(
        iptables_py("trace", "--rules", rules, "--json", "local: udp 203.0.113.1:4000 > 203.0.113.9:53").stdout
    )
    packet = found["outcomes"][0]["packets"][0]
    assert packet["verdict"] == "sent:eth0"
    assert [one["code"] for one in packet["surprises"]] == ["no-reply"]


@pytest.mark.parametrize(
    ("packet", "error"),
    [
        ("local: udp 203.0.113.1:4000 > 203.0.113.9:53", "port-unreachable"),
        ("local: tcp 203.0.113.1:4000 > 203.0.113.9:53", "fragmentation-needed"),
        ("local: udp [2001:db8::1]:4000 > [2001:db8::9]:53", "packet-too-big"),
        ("local: icmp 203.0.113.1 > 203.0.113.9 echo-request", "host-unreachable"),
    ],
)
def test_a_reply_can_be_an_error_about_the_packet(packet: str, error: str, iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_text("*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate RELATED -j ACCEPT\nCOMMIT\n")
    words = ["trace", "--rules", path, "--expect", "accept", packet]
    assert iptables_py(*words, f"reply {error}").returncode == 0
    assert iptables_py(*words, "reply").returncode == 1


def test_a_reply_to_what_was_dropped(iptables_py: Run, rules: Path) -> None:
    done = iptables_py("trace", "--rules", rules, HTTP, "reply")
    assert b"no reply: the packet before did not pass, or nothing answers it\n" in done.stdout


def test_the_state_of_a_connection_is_made(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(
        b"*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n"
        b"-A INPUT -m conntrack --ctstate RELATED -j LOG\n-A INPUT -m conntrack --ctstate INVALID -j LOG\nCOMMIT\n"
    )
    for state, rule in (("ESTABLISHED", 1), ("RELATED", 2), ("INVALID", 3)):
        for kind in ("tcp 203.0.113.9:4000 > 203.0.113.1:22 ack", "udp 203.0.113.9:4000 > 203.0.113.1:53"):
            done = iptables_py("trace", "--rules", path, "--json", f"eth0: {kind} ctstate {state}")
            way = json.loads(done.stdout)["outcomes"][0]["packets"][0]["way"]
            steps = [step for phase in way for step in phase.get("steps", ()) if step["met"] and step["rule"]]
            assert [step["rule"] for step in steps] == [rule], (state, kind)


@pytest.mark.parametrize(
    "packet",
    [
        "eth0: icmp 203.0.113.9 > 203.0.113.1 port-unreachable",
        "eth0: icmp 203.0.113.9 > 203.0.113.1 fragmentation-needed length 56",
        "local: icmp 203.0.113.1 > 203.0.113.9 host-unreachable",
        "eth0: icmpv6 2001:db8::9 > 2001:db8::1 packet-too-big",
    ],
)
def test_an_icmp_error_is_related_to_a_packet_in_it(packet: str, iptables_py: Run, tmp_path: Path) -> None:
    only_related = ":{0} DROP [0:0]\n-A {0} -m conntrack --ctstate RELATED -j ACCEPT\n"
    rules = "".join(only_related.format(chain) for chain in ("INPUT", "OUTPUT"))
    (tmp_path / "rules").write_text(f"*filter\n{rules}COMMIT\n")
    words = ["trace", "--rules", tmp_path / "rules", "--expect", "accept", "-6" if "icmpv6" in packet else "-4"]
    assert iptables_py(*words, f"{packet} ctstate RELATED").returncode == 0
    assert iptables_py(*words, packet).returncode == 1


@pytest.mark.parametrize("data", ['payload "x"', "length 55"])
def test_an_icmp_error_without_a_packet_in_it_is_not_related(data: str, iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "rules").write_bytes(b"*filter\n-A INPUT -m conntrack --ctstate RELATED -j ACCEPT\nCOMMIT\n")
    words = f"eth0: icmp 203.0.113.9 > 203.0.113.1 port-unreachable {data} ctstate RELATED"
    says(iptables_py("trace", "--rules", tmp_path / "rules", words), 2, "RELATED to the packet in it", "as a reply")


def test_what_may_surprise(iptables_py: Run, tmp_path: Path) -> None:
    path, host = tmp_path / "rules", tmp_path / "host.toml"
    path.write_bytes(RANDOM + b"*filter\n:INPUT DROP [0:0]\nCOMMIT\n")
    described = 'version = 1\nforward = {}\n[[interface]]\nname = "eth0"\naddresses = ["203.0.113.1/24"]\n'
    described += '[[interface]]\nname = "eth1"\naddresses = ["10.0.0.1/24"]\n'
    for forward, code in (("true", "input-not-asked"), ("false", "no-forwarding")):
        host.write_text(described.format(forward))
        done = iptables_py("trace", "--rules", path, "--host", host, "--json", "--seed", "1", HTTP)
        packet = json.loads(done.stdout)["outcomes"][0]["packets"][0]
        assert code in [one["code"] for one in packet["surprises"]]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], ["no packet"]),
        (["-p", "tcp", SSH], ["-p can't be combined with a PACKET"]),
        (["eth0:", "tcp", "1.2.3.4:5"], ["put the packet in quotes"]),
        (["eth0: tcp 1.2.3.4:5 > 1.2.3.4:99999"], ["line 1, column 31"]),
        ([SSH, "eth0: udp [2001:db8::1]:5 > [2001:db8::2]:6"], ["one family"]),
        (["reply"], ["no packet"]),
        (["--rules", "nowhere.v4", SSH], ["nowhere.v4: No such file or directory"]),
        (["--host", "nowhere.toml", SSH], ["nowhere.toml: No such file or directory"]),
    ],
)
def test_errors_are_one_line_with_the_way_out(iptables_py: Run, words: list[str], said: list[str]) -> None:
    done = iptables_py("trace", *words)
    assert (done.returncode, done.stdout) == (2, b"")
    first = done.stderr.decode().splitlines()[0]
    assert first.startswith("iptables-py trace: ")
    for word in said:
        assert word in first


def test_an_interface_that_the_host_lacks(iptables_py: Run, rules: Path, tmp_path: Path) -> None:
    host = tmp_path / "host.toml"
    host.write_text('version = 1\n[[interface]]\nname = "wan"\naddresses = ["203.0.113.1/24"]\n')
    done = iptables_py("trace", "--rules", rules, "--host", host, SSH)
    says(done, 2, "no interface 'eth0' that is up; it has lo, wan")


@pytest.mark.parametrize(
    ("left_out", "said"),
    [
        ([], ""),
        (["a"], ", which leaves out 1 thing of the real host"),
        (["a", "b"], ", which leaves out 2 things of the real host"),
    ],
)
def test_what_a_host_leaves_out_is_counted(
    iptables_py: Run, rules: Path, tmp_path: Path, left_out: list[str], said: str
) -> None:
    host = tmp_path / "host.toml"
    host.write_text(f'version = 1\nleft_out = {left_out}\n[[interface]]\nname = "eth0"\n')
    first = iptables_py("trace", "--rules", rules, "--host", host, SSH).stdout.decode().splitlines()[0]
    assert first == f"host: {host}{said}"


def test_what_options_leave_open_is_said(iptables_py: Run, tmp_path: Path) -> None:
    done = iptables_py("trace", "-p", "tcp", "--dport", "22", "reply")
    assert done.stdout.decode().splitlines()[:3] == [
        "assumed: the packet arrives on eth0 (-i is not given)",
        "assumed: the packet comes from 198.51.100.9 (-s is not given)",
        "assumed: the packet goes to 203.0.113.1 (-d is not given)",
    ]
    host = tmp_path / "host.toml"
    host.write_text('version = 1\n[[interface]]\nname = "wan"\naddresses = ["192.0.2.7/24"]\n')
    lines = iptables_py("trace", "--host", host, "-p", "tcp", "--dport", "22").stdout.decode().splitlines()
    assert lines[0] == f"host: {host}"
    assert "assumed: the packet arrives on wan (-i is not given)" in lines
    assert "assumed: the packet goes to 192.0.2.7 (-d is not given)" in lines


def test_networks_that_rules_name_with_an_interface(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(
        b"*filter\n-A FORWARD -d 10.1.0.0/16 -o br1 -j ACCEPT\n-A FORWARD -s 10.2.0.0/16 -i br2 -j ACCEPT\nCOMMIT\n"
    )
    for address, name in (("10.1.2.3", "br1"), ("10.2.3.4", "br2")):
        done = iptables_py("trace", "--rules", path, "--json", f"eth0: udp 192.0.2.1:1 > {address}:53")
        assert json.loads(done.stdout)["outcomes"][0]["packets"][0]["verdict"] == f"forwarded:{name}"


def test_an_unknown_answer_is_followed_both_ways(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(b"*filter\n:INPUT DROP [0:0]\n-A INPUT -m set --match-set gone src -j ACCEPT\nCOMMIT\n")
    done = iptables_py("trace", "--rules", path, "--expect", "accept", "eth0: udp 192.0.2.1:1 > 192.0.2.2:53")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 3
    assert sorted(line.split(None, 1)[1] for line in lines if line.startswith("  ") and "possible" in line) == [
        "possible  delivered here", "possible  dropped",
    ]  # fmt: skip
    assert any(line.startswith("assumed: -m set of rule 1 of INPUT in filter matches") for line in lines)


def test_the_way_out_that_was_asked_for(iptables_py: Run, tmp_path: Path) -> None:
    host = tmp_path / "host.toml"
    host.write_text(
        'version = 1\nforward = true\n[[interface]]\nname = "wan"\naddresses = ["192.0.2.7/24"]\n'
        '[[interface]]\nname = "lan"\naddresses = ["10.0.0.1/24"]\n'
    )
    for way, codes in (("lan", []), ("wan", ["other-way-out"])):
        words = ["-i", "wan", "-o", way, "-p", "udp", "-s", "192.0.2.9", "-d", "10.0.0.9", "--dport", "53"]
        done = iptables_py("trace", "--host", host, "--json", *words)
        found = json.loads(done.stdout)["outcomes"][0]["packets"][0]["surprises"]
        assert [one["code"] for one in found] == codes


def verdict(iptables_py: Run, tmp_path: Path, rules: bytes, *words: str) -> str:
    """Trace packets through rules; return the verdict on the last."""
    path = tmp_path / "rules"
    path.write_bytes(rules)
    done = iptables_py("trace", "--rules", path, "--json", *words)
    assert done.returncode == 0, done.stderr
    found: str = json.loads(done.stdout)["outcomes"][0]["packets"][-1]["verdict"]
    return found


MASQUERADED = b"""*nat
-A POSTROUTING -o wan -j MASQUERADE
COMMIT
*filter
:FORWARD DROP [0:0]
-A FORWARD -i lan -o wan -m comment --comment "not -o wg9" -j ACCEPT
-A FORWARD ! -d 10.0.0.0/8 -i lan
COMMIT
"""


@pytest.mark.parametrize(
    ("packet", "expected"),
    [
        ("lan: udp 10.0.0.5:5 > 8.8.8.8:53", "forwarded:wan"),
        ("lan: udp 10.0.0.5:5 > 10.0.0.1:53", "local"),
        ("wan: udp 8.8.8.8:5 > 192.0.2.1:53", "local"),
        ("lo: tcp 127.0.0.1:5 > 127.0.0.1:6", "local"),
    ],
)
def test_the_assumed_host(iptables_py: Run, tmp_path: Path, packet: str, expected: str) -> None:
    assert verdict(iptables_py, tmp_path, MASQUERADED, packet) == expected


def test_a_network_behind_the_only_interface_does_not_make_a_router(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*filter\n-A INPUT -s 10.0.0.0/24 -i eth0 -j ACCEPT\nCOMMIT\n"
    assert verdict(iptables_py, tmp_path, rules, "eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn") == "local"


def test_two_directions_are_two_other_hosts(iptables_py: Run, tmp_path: Path) -> None:
    words = "eth0: udp 192.0.2.1:5 > 198.51.100.1:53", "eth1: udp 198.51.100.1:53 > 192.0.2.1:5"
    assert verdict(iptables_py, tmp_path, b"*filter\nCOMMIT\n", *words) == "forwarded:eth0"


def test_copies_do_not_decide(iptables_py: Run, tmp_path: Path) -> None:
    rules = b"*mangle\n-A PREROUTING -i eth0 -j TEE --gateway 10.0.0.7\nCOMMIT\n*filter\n:INPUT DROP [0:0]\nCOMMIT\n"
    assert verdict(iptables_py, tmp_path, rules, SSH) == "dropped"
    own = b"*filter\n-A OUTPUT -j ACCEPT\nCOMMIT\n"
    assert verdict(iptables_py, tmp_path, own, "local: udp 1.2.3.4:68 > 255.255.255.255:67") == "sent:eth0"


def test_the_reply_to_fragments(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(b"*filter\n-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT\n-A INPUT -j DROP\nCOMMIT\n")
    words = "local: udp 1.2.3.4:5 > 1.2.3.5:80 length 3000", "reply"
    done = iptables_py("trace", "--rules", path, "--json", *words)
    first, reply = json.loads(done.stdout)["outcomes"][0]["packets"]
    assert first["sentence"].endswith("leaves eth0 as 1.2.3.4:5 > 1.2.3.5:80 in fragments")
    assert (reply["verdict"], reply["packet"]) == ("local", "udp 1.2.3.5:80 > 1.2.3.4:5")


@pytest.mark.parametrize(
    "packet",
    [
        "local: udp 1.2.3.4:1 > 224.0.0.251:5353",
        "local: icmp 1.2.3.4 > 1.2.3.5 echo-reply",
        "local: tcp 1.2.3.4:1 > 1.2.3.5:2 rst",
        "local: udp 1.2.3.4:1 > 255.255.255.255:67",
    ],
)
def test_what_nobody_answers_has_no_note(iptables_py: Run, tmp_path: Path, packet: str) -> None:
    path = tmp_path / "rules"
    path.write_bytes(b"*filter\n:INPUT DROP [0:0]\nCOMMIT\n")
    done = iptables_py("trace", "--rules", path, "--json", packet)
    assert json.loads(done.stdout)["outcomes"][0]["packets"][0]["surprises"] == []


def test_a_note_that_holds_in_some_outcomes_only(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(b"*filter\n-A OUTPUT -m statistic --mode random --probability 0.5 -j DROP\nCOMMIT\n")
    found = json.loads(iptables_py("trace", "--rules", path, "--json", SSH).stdout)["outcomes"]
    codes = [[note["code"] for note in one["packets"][0]["surprises"]] for one in found]
    assert [one["probability"] for one in found] == ["1/2", "1/2"]
    assert sorted(codes) == [[], ["no-reply"]]


def test_what_rules_take_and_what_they_refuse_silently(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(
        b"*raw\n-A PREROUTING -p tcp --syn -j CT --notrack\nCOMMIT\n*filter\n:OUTPUT DROP [0:0]\n"
        b"-A INPUT -p tcp -m conntrack --ctstate UNTRACKED -j SYNPROXY\n-A INPUT -p udp -j REJECT\nCOMMIT\n"
    )
    done = iptables_py("trace", "--rules", path, SSH)
    assert b"taken by rule 1 of INPUT in filter" in done.stdout
    done = iptables_py("trace", "--rules", path, "--json", "eth0: udp 1.2.3.4:5 > 1.2.3.5:6")
    surprises = json.loads(done.stdout)["outcomes"][0]["packets"][0]["surprises"]
    assert [one["code"] for one in surprises] == ["no-answer"]


FORWARDED_PORT = b"""*nat
-A PREROUTING -i eth0 -p tcp -m tcp --dport 8080 -j DNAT --to-destination 192.168.1.10:80
-A POSTROUTING -o eth0 -j MASQUERADE
COMMIT
*filter
:FORWARD DROP [0:0]
:SERVICES - [0:0]
-A FORWARD -i eth1 -o eth0 -j ACCEPT
-A FORWARD -i eth0 -d 192.168.1.10 -p tcp -m tcp --dport 80 -j ACCEPT
-A FORWARD -j SERVICES
-A SERVICES -d 10.96.7.7/32 -j REJECT
COMMIT
"""


@pytest.mark.parametrize(
    ("packet", "expected"),
    [
        ("eth0: tcp 198.51.100.7:5 > 203.0.113.1:8080", "forwarded:eth1"),
        ("eth0: tcp 198.51.100.7:5 > 10.96.7.7:9", "rejected:icmp-port-unreachable"),
        ("eth1: tcp 192.168.1.9:5 > 192.168.1.10:80", "dropped"),
        ("local: tcp 192.168.1.1:5 > 192.168.1.10:80", "sent:eth1"),
    ],
)
def test_what_rules_say_of_other_hosts(iptables_py: Run, tmp_path: Path, packet: str, expected: str) -> None:
    assert verdict(iptables_py, tmp_path, FORWARDED_PORT, packet) == expected


def test_addresses_that_are_made_up_are_said(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(FORWARDED_PORT)
    lines = iptables_py("trace", "--rules", path, "eht1: tcp 192.168.1.9:5 > 8.8.8.8:80").stdout.decode().splitlines()
    assert "assumed: eht1 is an interface of this host; no rule names it" in lines
    assert any(line.startswith("assumed: eth0 has the address 192.0.2.") for line in lines)


def test_an_expectation_that_fails_for_certain(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(
        b"*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp -m statistic --mode random --probability 0.5 -m osf --genre Linux"
        b" -j ACCEPT\nCOMMIT\n"
    )
    assert iptables_py("trace", "--rules", path, "--expect", "accept", SSH).returncode == 1


def test_the_family_of_the_packets(iptables_py: Run) -> None:
    says(iptables_py("trace", "-6", SSH), 2, "-6: the packets are of the other family")
    assert iptables_py("trace", "-4", SSH).returncode == 0


def test_a_queue_is_noted(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_bytes(b"*filter\n-A INPUT -j NFQUEUE\nCOMMIT\n")
    done = iptables_py("trace", "--rules", path, SSH)
    assert b"dropped by rule 1 of INPUT in filter (-j NFQUEUE --queue-num 0)" in done.stdout
    assert b"note: a program may take it from the queue; none is assumed\n" in done.stdout


def test_local_in_any_case(iptables_py: Run) -> None:
    done = iptables_py("trace", "--json", "Local: udp 203.0.113.1:5 > 8.8.8.8:53")
    assert json.loads(done.stdout)["outcomes"][0]["packets"][0]["verdict"] == "sent:eth0"


@pytest.mark.parametrize("target", ["NOTRACK", "CT --notrack"])
def test_an_invalid_packet_that_is_not_tracked(iptables_py: Run, tmp_path: Path, target: str) -> None:
    """It is untracked (measured with a wrong checksum)."""
    path = tmp_path / "rules"
    path.write_text(
        f"*raw\n-A PREROUTING -p udp -j {target}\nCOMMIT\n"
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m conntrack --ctstate UNTRACKED -j ACCEPT\nCOMMIT\n"
    )
    done = iptables_py("trace", "--rules", path, "--json", "eth0: udp 203.0.113.9:1 > 203.0.113.1:53 ctstate INVALID")
    assert json.loads(done.stdout)["outcomes"][0]["packets"][0]["verdict"] == "local"
