"""The command test: its files, its options, the exit status."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.app.test.firewall import GOOD, RULES, SYN, write
from tests.harness.own import Run, says

pytestmark = pytest.mark.usefixtures("state")


def test_both_families_in_one_file(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v6").write_text("*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT\nCOMMIT\n")
    (folder / "both.fw").write_text(
        "host\n  eth0 203.0.113.1/24 2001:db8::1/64\nrules web.v4 web.v6\n"
        f"t\n  {SYN}22 => drop\n  eth0: tcp [2001:db8::9]:4000 > [2001:db8::1]:80 => local\n  reply => sent eth0\n"
    )
    assert iptables_py("test", folder / "both.fw").returncode == 0


def test_the_files_of_a_folder(iptables_py: Run, folder: Path) -> None:
    write(folder, f"t\n  {SYN}22 => drop\n")
    (folder / ".#web.fw").symlink_to("a lock of an editor")
    assert iptables_py("test", folder, f"{folder}/./web.fw").stdout.startswith(b"1 passed in")


@pytest.mark.parametrize("kind", ["submodule", "clone"])
def test_other_repositories_in_a_folder_are_left_out(iptables_py: Run, folder: Path, kind: str) -> None:
    for repository in (folder, folder / "other"):
        repository.mkdir(exist_ok=True)
        if kind == "clone":
            (repository / ".git").mkdir()
        else:
            (repository / ".git").write_text("gitdir: elsewhere\n")
    write(folder, f"t\n  {SYN}22 => drop\n")
    (folder / "other" / "inside").mkdir()
    (folder / "other" / "inside" / "their.fw").write_text("nonsense\n")
    assert iptables_py("test", folder).stdout.startswith(b"1 passed in")
    assert iptables_py("test", folder / "other").returncode == 2


def test_rules_from_standard_input(iptables_py: Run, folder: Path) -> None:
    (folder / "in.fw").write_text(f"rules -\nt\n  {SYN}25 => reject\n")
    assert iptables_py("test", folder / "in.fw", stdin=RULES.encode()).returncode == 0


def test_files_that_are_missing(iptables_py: Run, folder: Path) -> None:
    for name, line in (("rules", "rules no.v4"), ("host", "host no.toml"), ("sets", "rules web.v4\nsets no")):
        (folder / f"{name}.fw").write_text(f"{line}\nt\n  {SYN}22 => local\n")
        number = line.count("\n") + 1
        last = line.split("\n")[-1]
        says(
            iptables_py("test", folder / f"{name}.fw"),
            2,
            f"{name}.fw:{number}:",
            "No such file or directory",
            shows=last,
        )
    says(iptables_py("test", folder / "no.fw"), 2, "no.fw: No such file or directory")


def test_a_mistake_in_one_file_does_not_keep_others_from_running(iptables_py: Run, folder: Path) -> None:
    write(folder, f"t\n  {SYN}22 => drop\n")
    (folder / "bad.fw").write_text(f"rules no.v4\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder)
    assert done.returncode == 2
    assert b"1 passed, 1 file could not run" in done.stdout


def test_the_stored_ruleset_and_options(iptables_py: Run, folder: Path) -> None:
    (folder / "plain.fw").write_text(f"t\n  {SYN}22 => drop\n")
    iptables_py("iptables", "-P", "INPUT", "DROP")
    assert iptables_py("test", folder / "plain.fw").returncode == 0
    iptables_py("iptables", "-P", "INPUT", "ACCEPT")
    assert iptables_py("test", folder / "plain.fw").returncode == 1
    assert iptables_py("test", "--rules", folder / "web.v4", folder / "plain.fw").returncode == 0
    (folder / "host.toml").write_text('version = 1\n[[interface]]\nname = "eth9"\n')
    done = iptables_py("test", "--host", folder / "host.toml", folder / "plain.fw")
    assert b'no interface "eth0"' in done.stderr


def test_sets(iptables_py: Run, folder: Path) -> None:
    (folder / "sets").write_text("create office hash:net\nadd office 192.0.2.0/24\n")
    (folder / "sets.v4").write_text(
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m set --match-set office src -j ACCEPT\nCOMMIT\n"
    )
    (folder / "sets.fw").write_text(
        "rules sets.v4\nsets sets\nt\n  eth0: icmp 192.0.2.9 > 203.0.113.1 => local\n"
        "  eth0: icmp 198.51.100.9 > 203.0.113.1 => drop\n"
    )
    done = iptables_py("test", folder / "sets.fw")
    assert (done.returncode, done.stderr) == (0, b"")


def test_selecting_and_stopping(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"first\n  {SYN}22 => local\nsecond\n  {SYN}23 => local\nThird one\n  {SYN}24 => drop\n")
    assert iptables_py("test", "-k", "third", path).stdout.startswith(b"1 passed, 2 left out")
    done = iptables_py("test", "-x", path)
    assert (done.returncode, b"0 passed, 1 failed" in done.stdout) == (1, True)
    says(iptables_py("test", "-k", "fourth", path), 2, "no test has fourth in its name")
    says(iptables_py("test", folder.parent / "here"), 2, "no files ending in .fw in")


def test_tests_before_the_selected_one_are_carried_out(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"first\n  5 x {SYN.replace('4000', '*')}27 => 3 local\nsecond\n  {SYN}27 => drop\n")
    assert iptables_py("test", "-k", "second", path).returncode == 0


def test_several_files_at_once(iptables_py: Run, folder: Path) -> None:
    for number in range(5):
        write(folder, f"t{number}\n  {SYN}22 => {'drop' if number % 2 else 'local'}\n", f"{number}.fw")
    one = json.loads(iptables_py("test", "--json", folder).stdout)
    several = json.loads(iptables_py("test", "--json", "-j", "3", folder).stdout)
    for found in (one, several):
        for file in found["files"]:
            for test in file["tests"]:
                test.pop("seconds")
    assert one == several
    assert (one["passed"], one["failed"]) == (2, 3)


SCENARIO = {
    "name": "one",
    "host": {"interfaces": [{"name": "eth0", "addresses": ["203.0.113.1/24"]}]},
    "ruleset": "*filter\n:INPUT DROP [0:0]\nCOMMIT\n",
    "packets": [
        {"id": "a", "in": "eth0", "proto": "udp", "src": "203.0.113.9", "dst": "203.0.113.1", "sport": 1, "dport": 2},
        {"id": "b", "reply_to": "a"},
    ],
}


def test_scenarios(iptables_py: Run, folder: Path) -> None:
    path = folder / "one.json"
    expected = {"packets": [{"id": "a", "verdict": "dropped"}, {"id": "b", "verdict": "local"}]}
    path.write_text(json.dumps({**SCENARIO, "expect": expected}))
    found = json.loads(iptables_py("test", "--json", folder).stdout)
    tests = found["files"][0]["tests"]
    assert [(test["name"], test["passed"]) for test in tests] == [("a", True), ("b", False)]
    assert tests[1]["failures"][0]["found"] == "verdict: expected local, found skipped"
    path.write_text(json.dumps(SCENARIO))
    says(iptables_py("test", path), 2, "one.json: expect: nothing is expected")
    says(iptables_py("test", folder), 2, "no files ending in .fw")
    path.write_text(
        json.dumps({**SCENARIO, "packets": [{"id": "a", "in": "eth0", "dst": "203.0.113.1"}], "expect": expected})
    )
    says(iptables_py("test", path), 2, "one.json: packets[0]: a packet needs src")


def test_standard_input(iptables_py: Run, folder: Path) -> None:
    text = f"rules web.v4\nt\n  {SYN}22 => drop\n".encode()
    assert iptables_py("test", "-", stdin=text, cwd=folder).returncode == 0


def test_a_clock(iptables_py: Run, folder: Path) -> None:
    (folder / "time.v4").write_text(
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m time --timestart 12:00:00 --timestop 13:00:00 -j ACCEPT\nCOMMIT\n"
    )
    (folder / "time.fw").write_text(
        "rules time.v4\nclock 2027-03-17T12:30:15Z\n"
        f"t\n  {SYN}22 => local\nafter 45m\n  {SYN.replace('4000', '4001')}22 => drop\n"
    )
    assert iptables_py("test", folder / "time.fw").returncode == 0


def test_as_a_module(folder: Path, iptables_py: Run) -> None:
    assert iptables_py("test", write(folder, GOOD), python=(sys.executable, "-X", "dev")).stderr == b""


BOTH = "host\n  eth0 203.0.113.1/24 2001:db8::1/64\n"
SIX = "*filter\n:INPUT DROP [0:0]\n-A INPUT {}-p tcp -m tcp --dport 80 -j ACCEPT\nCOMMIT\n"


@pytest.mark.parametrize(
    ("rules", "text"), [("six.rules", "-s 2001:db8::/32 "), ("-6 six.rules", ""), ("web.v4 -6 six.rules", "")]
)
def test_rules_of_a_file_whose_name_tells_no_family(rules: str, text: str, iptables_py: Run, folder: Path) -> None:
    (folder / "six.rules").write_text(SIX.format(text))
    packet = "eth0: tcp [2001:db8::9]:4000 > [2001:db8::1]:80"
    (folder / "six.fw").write_text(f"{BOTH}rules {rules}\nt\n  {packet} => local\n")
    assert iptables_py("test", folder / "six.fw").returncode == 0


def test_a_file_without_rules_after_a_family(iptables_py: Run, folder: Path) -> None:
    (folder / "six.fw").write_text(f"rules web.v4 -6\nt\n  {SYN}22 => drop\n")
    says(iptables_py("test", folder / "six.fw"), 2, "six.fw:1:6: expected a file of rules", shows="rules web.v4 -6")


INTERFACES = [
    ("eht0: icmp 203.0.113.9 > 203.0.113.1 => drop", "9:3", 'no interface "eht0" that is up: did you mean eth0?'),
    (f"{SYN}80 => not forward eht1", "9:62", 'no interface "eht1" that is up: did you mean eth1?'),
    (f"3 x {SYN}80 => 3 forward wan0", "9:64", 'no interface "wan0" that is up: it has eth0, eth1, lo'),
]


@pytest.mark.parametrize(("line", "place", "reason"), INTERFACES)
def test_an_interface_that_the_host_does_not_have(
    line: str, place: str, reason: str, iptables_py: Run, folder: Path
) -> None:
    says(iptables_py("test", write(folder, f"t\n  {line}\n")), 2, f"web.fw:{place}: the host has {reason}", shows=line)
