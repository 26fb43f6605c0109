"""`has` and `within` look into the sets of -m set; the reference's counters say which packets a set really matches."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest

from iptables_py.app.find import report
from iptables_py.app.find.language import parse
from iptables_py.app.find.sets import Sets
from iptables_py.app.parsed import tables_of
from iptables_py.app.rulesets import given_sets, restored
from tests.harness.commands import Command
from tests.harness.own import Run, says
from tests.reference import reference

SETS = """create hosts hash:ip timeout 0
add hosts 127.0.0.1 timeout 0
add hosts 127.0.1.2 timeout 1000
create masked hash:ip netmask 30
add masked 127.0.0.4
create holes hash:ip bitmask 255.0.255.255
add holes 127.0.1.2
create nets hash:net
add nets 127.0.0.0/16
add nets 127.0.1.0/24 nomatch
add nets 127.0.1.2/32
add nets 127.0.2.0/25 nomatch
create pairs hash:ip,port
add pairs 127.0.0.1,udp:7007
add pairs 127.0.1.3,udp:7007
create netports hash:net,port
add netports 127.0.0.0/24,udp:7007
add netports 127.0.0.5,udp:7007 nomatch
create triple hash:ip,port,net
add triple 127.0.0.1,udp:7007,127.0.0.0/8
create nics hash:net,iface
add nics 127.0.1.0/24,lo
create cards hash:net,iface
add cards 127.0.1.0/24,lo
add cards 0.0.0.0/0,eth wildcard
create range bitmap:ip range 127.0.0.0-127.0.255.255
add range 127.0.0.5-127.0.1.2
create blocks bitmap:ip range 127.0.0.0/16 netmask 24
add blocks 127.0.1.0
create ports bitmap:port range 7000-7100
add ports 7007
create empty hash:net
create list list:set
add list masked
add list pairs
create six hash:net family inet6
add six fc00::/7
create mixed list:set
add mixed six
add mixed hosts
"""
MATCHES = (
    "--match-set hosts src",
    "! --match-set hosts src",
    "--match-set masked src",
    "--match-set holes src",
    "--match-set nets src",
    "! --match-set nets src",
    "--match-set nets src --return-nomatch",
    "--match-set hosts src --return-nomatch",
    "--match-set pairs src,dst",
    "--match-set pairs src,dst,src",
    "--match-set pairs src",
    "! --match-set pairs src",
    "--match-set netports src,dst",
    "--match-set netports src,dst --return-nomatch",
    "--match-set triple src,dst,dst",
    "--match-set nics src,src",
    "--match-set range src",
    "--match-set blocks src",
    "--match-set empty src",
    "! --match-set empty src",
    "--match-set list src",
    "--match-set list src,dst",
    "--match-set mixed src",
    "--match-set hosts src -m set ! --match-set nets src",
    "--match-set hosts src -m set ! --match-set masked src --return-nomatch",
    "--match-set hosts src -s 127.0.1.0/24",
)
PROBES = ("127.0.0.1", "127.0.0.5", "127.0.1.2", "127.0.1.3", "127.0.2.1", "127.0.2.200", "127.7.1.2", "127.9.9.9")
RULES = [f"-A INPUT -p udp -m udp --dport 7007 -m set {match}" for match in MATCHES]
SEND = f"""
import fcntl, socket, struct
up = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
fcntl.ioctl(up, 0x8914, struct.pack("16sh14x", b"lo", 0x49))
there = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
there.bind(("127.0.0.1", 7007))
for address in {PROBES}:
    one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    one.bind((address, 0))
    one.sendto(b"x", ("127.0.0.1", 7007))
    there.recv(1)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with the sets."""
    path = tmp_path / "sets"
    path.write_text(SETS)
    return path


def numbers(file: Path, expression: str, rules: list[str] = RULES, family: int = 4) -> set[int]:
    """Return the numbers of the rules that are found."""
    given = given_sets([str(file)])
    text = "*filter\n" + "".join(f"{rule}\n" for rule in rules) + "COMMIT\n"
    tables = dict(tables_of(restored("-", text.encode(), family, given=given), family))
    return {one.rule.number for one in report.found(tables, parse(expression, family), Sets([given.db]))}


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_it_agrees_with_packets(state: Path, file: Path) -> None:
    found = {probe: numbers(file, f"src has {probe}") for probe in PROBES}
    assert {number for numbers in found.values() for number in numbers} >= {1, 2, 3, 4, 5, 6, 7, 9, 13, 15, 16, 17, 18}
    counted = {}
    for probe in PROBES:
        with reference.session() as run:
            assert run(Command("ipset", (b"restore",), SETS.encode())).status == 0
            for rule in RULES:
                answer = run(Command("iptables", tuple(map(str.encode, shlex.split(rule)))))
                assert (answer.status, answer.stderr) == (0, b""), rule
            script = SEND.replace(str(PROBES), str((probe,)))
            sent = run(Command(sys.executable, (b"-I", b"-c", script.encode())))
            assert (sent.status, sent.stderr) == (0, b"")
            listed = run(Command("iptables", (b"-nvxL", b"INPUT"))).stdout.decode().splitlines()[2:]
            counted[probe] = {number for number, line in enumerate(listed, 1) if line.split()[0] != "0"}
    assert found == counted


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("src has 127.0.0.0/24", {"nets", "pairs!", "empty!"}),  # netports has a hole
        ("src has 127.0.0.4/30", {"masked", "nets", "empty!", "hosts!", "pairs!"}),
        ("src has 127.0.1.0/24", {"empty!", "pairs!", "blocks", "nics"}),  # nets has a hole
    ],
)
def test_networks(state: Path, file: Path, expression: str, expected: set[str]) -> None:
    names = {
        "hosts!": 2, "masked": 3, "nets": 5, "nets nomatch": 7, "pairs!": 12, "netports": 13, "nics": 16, "blocks": 18,
        "empty!": 20,
    }  # fmt: skip
    assert numbers(file, expression) & set(names.values()) == {names[name] for name in expected}


OTHERS = [
    "-A INPUT -m set --match-set pairs src,dst",
    "-A INPUT -m set --match-set ports dst",
    "-A INPUT -p tcp -m tcp --dport 7000:7100 -m set ! --match-set ports dst",
    "-A INPUT -m set --match-set cards src,src",
    "-A FORWARD -m set --match-set cards dst,dst",
    "-A INPUT -m set --match-set list dst,src",
]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("dport has 7007", {1, 2}),
        ("dport has 7006", {3}),
        ("dport has 7006:7007", set()),
        ("sport has 7007", {5}),
        ("in has lo", {4}),
        ("in has eth7", {4}),
        ("in has wlan0", set()),
        ("out has eth+", {1}),  # of FORWARD
        ("dst has 127.0.0.1", {1, 5}),  # 1 of FORWARD
        ("dport 7007", set()),
        ("dport ~ 7007", set()),
        ("dst ~ ''", set()),
    ],
)
def test_other_dimensions(state: Path, file: Path, expression: str, found: set[int]) -> None:
    assert numbers(file, expression, OTHERS) == found


def test_ipv6(state: Path, file: Path) -> None:
    rules = [f"-A INPUT -m set {match}" for match in ("--match-set six src", "--match-set mixed src")]
    assert numbers(file, "src has fc00::1", rules, 6) == {1, 2}
    assert numbers(file, "src has fe00::1", rules, 6) == set()


def test_the_command(iptables_py: Run, file: Path, tmp_path: Path) -> None:
    rules = b"*filter\n-A INPUT -m set --match-set hosts src\n-A INPUT -m set --match-set gone src\nCOMMIT\n"
    words = ("find", "src has 127.0.0.1", "--rules", "-")
    assert iptables_py(*words, stdin=rules).returncode == 1
    done = iptables_py(*words, "--sets", file, stdin=rules)
    assert (done.returncode, done.stdout) == (0, b"filter INPUT 1 -m set --match-set hosts src\n")
    iptables_py("ipset", "create", "gone", "hash:ip", "timeout", "100")
    iptables_py("ipset", "add", "gone", "127.0.0.1", "timeout", "0")
    iptables_py("-A", "INPUT", "-m", "set", "!", "--match-set", "gone", "src")
    done = iptables_py("find", "src has 127.0.0.2", "--json")
    assert json.loads(done.stdout)["found"][0]["rule"] == "-m set ! --match-set gone src"
    assert iptables_py("find", "src has 127.0.0.1").returncode == 1
    assert iptables_py(*words, stdin=rules).stdout == b"filter INPUT 2 -m set --match-set gone src\n"
    empty = tmp_path / "others"
    empty.write_text("create gone hash:ip\n")
    assert iptables_py("find", "src has 127.0.0.1", "--sets", empty).stdout == (
        b"filter INPUT 1 -m set ! --match-set gone src\n"
    )
    says(iptables_py("find", "src has 127.0.0.1", "--sets", "nope"), 2, "nope: No such file")


def test_members_expire(state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sets"
    file.write_text("create s hash:ip timeout 5\nadd s 127.0.0.1 timeout 2\n")
    rules = ["-A INPUT -m set --match-set s src", "-A INPUT -m set ! --match-set s src"]
    assert numbers(file, "src has 127.0.0.1", rules) == {1}
    import time

    now = time.time()
    monkeypatch.setattr("iptables_py.app.find.sets.time.time", lambda: now + 3)
    assert numbers(file, "src has 127.0.0.1", rules) == {2}



@pytest.mark.parametrize(
    ("expression", "match", "expected"),
    [
        ("src within 127.0.0.0/23", "--match-set hosts src", True),
        ("src within 127.0.0.0/24", "--match-set hosts src", False),
        ("src within 127.0.0.0/8", "! --match-set hosts src", False),
        ("src within 127.0.0.4-127.0.0.7", "--match-set masked src", True),
        ("src within 127.0.0.4/31", "--match-set masked src", False),
        ("src within 127.0.0.0/255.0.255.0", "--match-set holes src", False),
        ("src within 127.0.1.2/255.0.255.255", "--match-set holes src", True),
        ("src within 127.0.0.0/16", "--match-set nets src", True),
        ("src within 127.0.1.0-127.0.2.255", "--match-set nets src --return-nomatch", True),
        ("src within 10.0.0.0/8", "--match-set empty src", True),
        ("src within 10.0.0.0/8", "--match-set pairs src", True),  # one side for two dimensions: matches nothing
        ("dst within 127.0.0.0/8", "--match-set hosts src", False),
        ("dport within 7000-7010", "--match-set pairs src,dst", True),
        ("dport within 80", "--match-set ports dst", False),
        ("dport within 7007,7008", "--match-set ports dst", True),
        ("src within 127.0.0.0/8", "--match-set list src,dst", True),
        ("dport within 7007", "--match-set list src,dst", False),  # its set masked has no ports
        ("out within lo", "--match-set nics src,dst", True),
        ("in within lo", "--match-set cards src,src", False),
        ("src within 127.0.0.0/16", "--match-set hosts src -s 10.0.0.0/8", True),
        ("src within 10.0.0.0/7", "--match-set hosts src -s 10.0.0.0/8", True),
    ],
)
def test_what_lies_within(file: Path, expression: str, match: str, expected: bool) -> None:
    assert bool(numbers(file, expression, [f"-A FORWARD -p udp -m set {match}"])) is expected
