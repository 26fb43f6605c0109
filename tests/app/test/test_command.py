"""The command test: files of tests, their results in all forms, the exit status."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.harness.own import Run, says

pytestmark = pytest.mark.usefixtures("state")

RULES = """*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
-A INPUT -s 192.0.2.0/24 -p tcp -m tcp --dport 22 -m comment --comment "the office" -j ACCEPT
-A INPUT -p tcp -m tcp --dport 25 -j REJECT --reject-with tcp-reset
-A INPUT -p tcp -m tcp --dport 26 -j LOG --log-prefix "mail: "
-A INPUT -p tcp -m tcp --dport 27 -m limit --limit 3/min --limit-burst 3 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 28 -m cpu --cpu 1 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 29 -m statistic --mode random --probability 0.25 -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -d 203.0.113.1/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.10:8080
-A PREROUTING -p tcp -m tcp --dport 81 -m statistic --mode random --probability 0.5 -j DNAT --to-destination 10.0.0.11
-A PREROUTING -p tcp -m tcp --dport 81 -j DNAT --to-destination 10.0.0.12
COMMIT
*mangle
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 80 -j MARK --set-xmark 0x7/0xffffffff
-A PREROUTING -p tcp -m tcp --dport 80 -j DSCP --set-dscp 0x0a
COMMIT
"""
HOST = """host
  eth0 203.0.113.1/24
  eth1 10.0.0.1/24
  default via 203.0.113.254
  forward on
rules web.v4

"""
GOOD = """web is reachable
  eth0: tcp 203.0.113.9:4000 > 203.0.113.1:80 syn
    => forward eth1, to 10.0.0.10:8080, to 10.0.0.0/24, to :8080, from 203.0.113.9:4000
    => rule nat PREROUTING 1, mark 7, dscp 10, tos 40, ttl 63, state NEW, not rule nat PREROUTING 2
    => accept, policy filter FORWARD, chain nat PREROUTING, not chain filter INPUT, not log
  reply
    => forward eth0, from 203.0.113.1:80
ssh only from the office
  eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn  => drop, not accept, policy filter INPUT
  eth0: tcp 192.0.2.8:4002 > 203.0.113.1:22 syn     => local, rule filter INPUT "the office"
mail
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:25  => reject with tcp-reset
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:25  => DROP or Reject
  eth0: tcp 203.0.113.9:4003 > 203.0.113.1:26  => drop, log "mail: ", log
  reply => no reply
limit
  5 x eth0: tcp 203.0.113.9:* > 203.0.113.1:27  => 3 local, 2 drop, at least 3 local, at most 2 drop, not 4 local
after 1m
  3 x every 20s eth0: tcp 203.0.113.9:* > 203.0.113.1:27  => local
unknown
  eth0: tcp 203.0.113.9:4004 > 203.0.113.1:28  => unknown
chance
  eth0: tcp 203.0.113.9:4005 > 203.0.113.1:29  => local or drop
  eth0: tcp 203.0.113.9:4006 > 203.0.113.1:81  => forward eth1, to 10.0.0.11 or to 10.0.0.12
balanced
  300 x eth0: tcp 203.0.113.9:* > 203.0.113.1:81 syn
    => spread to 10.0.0.11, 10.0.0.12 within 10%, spread from 203.0.113.9
own packets
  local: udp 203.0.113.1:5000 > 198.51.100.7:53  => sent eth0
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the rules."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "web.v4").write_text(RULES)
    return tmp_path / "tests"


def write(folder: Path, text: str, name: str = "web.fw") -> Path:
    """Write a file of tests with the host and the rules."""
    (folder / name).write_text(HOST + text)
    return folder / name


def failures(iptables_py: Run, folder: Path, text: str, *words: str) -> list[tuple[str, str]]:
    """Return (expected, found) of each failure."""
    done = iptables_py("test", "--json", *words, write(folder, text))
    assert done.stderr == b""
    found = json.loads(done.stdout)
    assert done.returncode == bool(found["failed"])
    return [(one["expected"], one["found"]) for test in found["files"][0]["tests"] for one in test["failures"]]


def test_all_that_can_be_expected(iptables_py: Run, folder: Path) -> None:
    assert failures(iptables_py, folder, GOOD) == []


SYN = "eth0: tcp 203.0.113.9:4000 > 203.0.113.1:"
FORWARDED = "accepted by the policy of FORWARD in filter; leaves eth1 as 203.0.113.9:4000 > 10.0.0.10:8080"
DROPPED = "dropped by the policy of INPUT in filter"
BAD = [
    ("80 => local", FORWARDED),
    ("80 => forward eth0", FORWARDED),
    ("80 => to 10.0.0.11", f"{FORWARDED}; to 10.0.0.11: it is to 10.0.0.10:8080"),
    ("80 => to :80", f"{FORWARDED}; to :80: it is to 10.0.0.10:8080"),
    ("80 => not to 10.0.0.10", f"{FORWARDED}; not to 10.0.0.10: it is to 10.0.0.10:8080"),
    ("80 => rule nat PREROUTING 2", f"{FORWARDED}; rule nat PREROUTING 2: it met rule 1 of PREROUTING"),
    ("80 => not rule nat PREROUTING 1", f"{FORWARDED}; not rule nat PREROUTING 1: it met rule 1 of PREROUTING"),
    (
        "80 => not rule mangle PREROUTING 1",
        f"{FORWARDED}; not rule mangle PREROUTING 1: it met rules 1, 2 of PREROUTING",
    ),
    ("22 => rule nat PREROUTING 1", f"{DROPPED}; rule nat PREROUTING 1: it met no rule of PREROUTING"),
    ("80 => rule nat PREROUTING 9", f"{FORWARDED}; rule nat PREROUTING 9: PREROUTING in nat has 3 rules"),
    ("80 => not rule nat PREROUTING 9", f"{FORWARDED}; not rule nat PREROUTING 9: PREROUTING in nat has 3 rules"),
    ("80 => not chain filter web", f"{FORWARDED}; not chain filter web: there is no chain web in filter"),
    (
        '80 => not rule filter INPUT "x"',
        f'{FORWARDED}; not rule filter INPUT "x": no rule of INPUT in filter has that comment',
    ),
    ("80 => mark 8", f"{FORWARDED}; mark 8: it is 0x7"),
    ("80 => ttl 64", f"{FORWARDED}; ttl 64: it is 63"),
    ("80 => state ESTABLISHED", f"{FORWARDED}; state ESTABLISHED: its state is NEW"),
    ("80 => log", f"{FORWARDED}; log: logged: nothing"),
    ("80 => policy filter INPUT", f"{FORWARDED}; policy filter INPUT: it was not reached"),
    ("22 => local", DROPPED),
    ("22 => not drop", DROPPED),
    ("22 => unknown", DROPPED),
    ("22 => to 203.0.113.1", f"{DROPPED}; to 203.0.113.1: it did not pass"),
    ("28 => drop", "unknown: it depends on -m cpu of rule 6 of INPUT in filter (the processor is not known)"),
    ("29 => drop", "in 25 % of all cases"),
    ("29 => reject", "one of several outcomes"),
]


@pytest.mark.parametrize(("packet", "found"), BAD, ids=[packet for packet, _ in BAD])
def test_what_is_not_met(packet: str, found: str, iptables_py: Run, folder: Path) -> None:
    ((expected, reason),) = failures(iptables_py, folder, f"bad\n  {SYN}{packet}\n")
    assert expected == packet.partition("=> ")[2]
    assert reason == found or reason.endswith(f"({found})")


MANY = [
    ("27 => 4 local", "4 local: 3 of 5"),
    ("27 => at least 4 local", "at least 4 local: 3 of 5"),
    ("27 => local", DROPPED),
    ("81 => spread to 10.0.0.11", "spread to 10.0.0.11: 10.0.0.11 "),
    ("22 => spread to 10.0.0.11", f"spread to 10.0.0.11: 10.0.0.11 0 %, {DROPPED} 100 %"),
    ("28 => 5 local", "unknown: it depends on -m cpu of rule 6"),
]


@pytest.mark.parametrize(("packet", "found"), MANY, ids=[packet for packet, _ in MANY])
def test_what_many_packets_do_not_meet(packet: str, found: str, iptables_py: Run, folder: Path) -> None:
    ((_, reason),) = failures(iptables_py, folder, f"bad\n  5 x {SYN.replace('4000', '*')}{packet}\n")
    assert found in reason


def test_a_seed_draws_once(iptables_py: Run, folder: Path) -> None:
    text = f"lucky\n  {SYN}29 => local\nunlucky\n  {SYN.replace('4000', '4001')}29 => drop\n"
    fared = {seed: failures(iptables_py, folder, text, "--seed", str(seed)) for seed in range(8)}
    assert {len(found) for found in fared.values()} == {0, 1, 2} or {len(found) for found in fared.values()} == {0, 1}
    assert fared[3] == failures(iptables_py, folder, text, "--seed", "3")


def test_what_follows_an_unknown_packet_goes_on_without_it(iptables_py: Run, folder: Path) -> None:
    text = f"t\n  {SYN}28 => unknown\n  reply => unknown\n  {SYN}22 => drop, state NEW\n  {SYN}28 => unknown\n"
    assert failures(iptables_py, folder, text) == []


def test_both_families_in_one_file(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v6").write_text("*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT\nCOMMIT\n")
    (folder / "both.fw").write_text(
        "host\n  eth0 203.0.113.1/24 2001:db8::1/64\nrules web.v4 web.v6\n"
        f"t\n  {SYN}22 => drop\n  eth0: tcp [2001:db8::9]:4000 > [2001:db8::1]:80 => local\n  reply => sent eth0\n"
    )
    assert iptables_py("test", folder / "both.fw").returncode == 0


def test_a_script_runs_on_a_ruleset_of_its_own(iptables_py: Run, folder: Path, state: Path) -> None:
    (folder / "fw.sh").write_text(
        "#!/bin/bash\npwd\niptables -P INPUT DROP\niptables -A INPUT -p tcp --dport $1 -j ACCEPT\n"
    )
    (folder / "fw.sh").chmod(0o755)
    (folder / "script.fw").write_text(f"script ./fw.sh 22\nt\n  {SYN}22 => local\n  {SYN}23 => drop\n")
    done = iptables_py("test", folder)
    assert (done.returncode, done.stdout) == (0, done.stdout)
    assert done.stdout.startswith(b"1 passed in ")
    assert not state.exists()


def test_a_script_that_fails(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("echo hello\niptables -A INPUT --dport 22 -j ACCEPT\nexit 3\n")
    (folder / "script.fw").write_text(f"script sh fw.sh\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    text = done.stdout.decode()
    assert f"{folder}/script.fw:1: script sh fw.sh failed with status 3" in text
    assert "hello" in text and 'unknown option "--dport"' in text
    assert "1 file could not run" in text


def test_commands_of_a_script_that_fail_are_shown_with_a_failure(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("iptables -A INPUT --dport 22 -j DROP\n:\n")
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    assert b"fw.sh:1: iptables -A INPUT --dport 22 -j DROP (status 2)" in done.stdout


def test_the_time_of_a_file_includes_its_script(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script sh -c 'iptables -F; sleep 0.5'\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", "--format", "junit", folder / "script.fw")
    assert float(Xml.fromstring(done.stdout)[0].attrib["time"]) >= 0.5


def test_a_script_without_iptables_commands(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script true\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert (done.returncode, b"called no iptables command" in done.stdout) == (1, True)


def test_a_script_that_prints_much(iptables_py: Run, folder: Path) -> None:
    (folder / "much.sh").write_text("iptables -F\nyes | head -c 1000000\necho the end\nexit 1\n")
    (folder / "script.fw").write_text(f"script sh much.sh\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    assert b"bytes before are left out" in done.stdout and b"the end" in done.stdout
    assert len(done.stdout) < 20_000


def test_states_that_rules_or_words_give(iptables_py: Run, folder: Path) -> None:
    (folder / "untracked.v4").write_text(
        "*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p udp -j CT --notrack\nCOMMIT\n"
        "*filter\n-A INPUT -m conntrack --ctstate UNTRACKED\nCOMMIT\n"
    )
    (folder / "states.fw").write_text(
        "rules untracked.v4\nt\n  eth0: udp 203.0.113.9:1 > 203.0.113.1:53 => state UNTRACKED\n"
        "  eth0: tcp 203.0.113.9:1 > 203.0.113.1:53 ctstate INVALID => state INVALID\n"
    )
    assert iptables_py("test", folder / "states.fw").returncode == 0


def test_the_files_of_a_folder(iptables_py: Run, folder: Path) -> None:
    write(folder, f"t\n  {SYN}22 => drop\n")
    (folder / ".#web.fw").symlink_to("a lock of an editor")
    assert iptables_py("test", folder, f"{folder}/./web.fw").stdout.startswith(b"1 passed in")


def test_rules_from_standard_input(iptables_py: Run, folder: Path) -> None:
    (folder / "in.fw").write_text(f"rules -\nt\n  {SYN}25 => reject\n")
    assert iptables_py("test", folder / "in.fw", stdin=RULES.encode()).returncode == 0


def test_coverage_tells_rules_of_the_same_name_apart(iptables_py: Run, folder: Path) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "web.v4").write_text(RULES)
        write(folder / name, f"t\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--coverage", ".", cwd=folder).stdout.decode().splitlines()
    assert [line.split()[0] for line in lines if "(IPv" in line] == ["a/web.v4", "b/web.v4"]


def test_results_that_can_not_be_written(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n")
    done = iptables_py("test", path, "--output", folder)
    assert (done.returncode, done.stdout.startswith(b"1 passed")) == (2, True)
    assert done.stderr.endswith(b": Is a directory\n")


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


MIXED = f'good & <well>\n  {SYN}22 => drop\nbad: 100%, "really"\n  {SYN}80 => drop\n'


def test_text(iptables_py: Run, folder: Path) -> None:
    path = write(folder, MIXED)
    done = iptables_py("test", "-v", path)
    lines = done.stdout.decode().splitlines()
    assert lines[0] == f"passed  {path}:8: good & <well>"
    assert lines[1] == f'failed  {path}:10: bad: 100%, "really"'
    assert lines[2] == f"  {path}:11:50: {SYN}80 => drop"
    assert lines[3] == f"    {FORWARDED}"
    assert lines[4].strip() == f"{SYN}80 syn"
    assert lines[-1].startswith("1 passed, 1 failed in ")


def test_tap(iptables_py: Run, folder: Path) -> None:
    from tap.parser import Parser

    done = iptables_py("test", "--format", "tap", write(folder, MIXED + f"pound # sign\n  {SYN}22 => drop\n"))
    lines = list(Parser().parse_text(done.stdout.decode()))
    tests = [line for line in lines if line.category == "test"]
    assert [(one.number, one.ok) for one in tests] == [(1, True), (2, False), (3, True)]
    assert [one.description.rpartition(": ")[2] for one in tests[:2]] == ["good & <well>", '100%, "really"']
    assert [line.expected_tests for line in lines if line.category == "plan"] == [3]
    assert not [line for line in lines if line.category == "unknown"]


def test_junit(iptables_py: Run, folder: Path) -> None:
    from junitparser import JUnitXml

    path = write(folder, MIXED)
    output = folder / "report.xml"
    done = iptables_py("test", "--format", "junit", "--output", output, path)
    assert done.stdout.endswith(b" s\n")  # for people
    found = JUnitXml.fromfile(str(output))
    (suite,) = found
    assert (suite.name, suite.tests, suite.failures, suite.errors) == (str(path), 2, 1, 0)
    good, bad = suite
    assert (good.name, good.is_passed, bad.name, bad.is_passed) == ("good & <well>", True, 'bad: 100%, "really"', False)
    assert bad.result[0].message == FORWARDED
    assert "PREROUTING" in bad.result[0].text
    assert Xml.parse(output).find(".//testcase[2]").attrib["line"] == "10"  # type: ignore[union-attr]


def test_github(iptables_py: Run, folder: Path) -> None:
    write(folder, MIXED)
    done = iptables_py("test", "--format", "github", "web.fw", cwd=folder)
    last = done.stdout.decode().splitlines()[-1]
    assert last == (
        'file=web.fw,line=11,col=50,title=bad%3A 100%25%2C "really"'.join(("::error ", "::"))
        + f"{SYN}80 => drop%0A{FORWARDED}"
    )


def test_json(iptables_py: Run, folder: Path) -> None:
    path = write(folder, MIXED)
    found = json.loads(iptables_py("test", "--format", "json", path).stdout)
    assert {key: found[key] for key in ("version", "passed", "failed", "errors", "left_out")} == {
        "version": 1, "passed": 1, "failed": 1, "errors": 0, "left_out": 0,
    }  # fmt: skip
    (file,) = found["files"]
    bad = file["tests"][1]
    assert (file["file"], bad["name"], bad["line"], bad["passed"]) == (str(path), 'bad: 100%, "really"', 10, False)
    (failure,) = bad["failures"]
    assert (failure["line"], failure["column"], failure["expected"]) == (11, 50, "drop")
    assert failure["trace"][0] == f"{SYN}80 syn"


def test_coverage(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n  {SYN}80 => forward\n")
    files = {name: folder / name for name in ("listing", "page.html", "badge.svg")}
    done = iptables_py(
        "test", "--coverage", "--coverage-listing", files["listing"], "--coverage-html", files["page.html"],
        "--coverage-badge", files["badge.svg"], path,
    )  # fmt: skip
    assert done.returncode == 0
    assert b"-j LOG --log-prefix" in done.stdout
    assert all(file.stat().st_size for file in files.values())
    reached = json.loads(iptables_py("test", "--coverage", "--json", path).stdout)["coverage"]
    assert 0 < reached["reached"] < reached["all"]
    percent = reached["percent"]
    assert iptables_py("test", "--coverage-min", str(percent), path).returncode == 0
    done = iptables_py("test", "--coverage-min", str(percent + 1), path)
    assert (done.returncode, done.stderr.decode()) == (
        1,
        f"iptables-py test: the coverage is less than {percent + 1:g} %\n",
    )


def test_coverage_of_several_files_and_processes(iptables_py: Run, folder: Path) -> None:
    write(folder, f"t\n  {SYN}22 => drop\n", "a.fw")
    write(folder, f"t\n  {SYN}80 => forward\n", "b.fw")
    together = json.loads(iptables_py("test", "--coverage", "--json", folder).stdout)["coverage"]
    at_once = json.loads(iptables_py("test", "--coverage", "--json", "-j", "2", folder).stdout)["coverage"]
    alone = json.loads(iptables_py("test", "--coverage", "--json", folder / "a.fw").stdout)["coverage"]
    assert together == at_once
    assert together["reached"] > alone["reached"] and together["all"] == alone["all"]


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


def test_the_progress_is_shown_only_on_a_terminal(iptables_py: Run, folder: Path) -> None:
    assert iptables_py("test", write(folder, GOOD)).stderr == b""


def test_as_a_module(folder: Path, iptables_py: Run) -> None:
    assert iptables_py("test", write(folder, GOOD), python=(sys.executable, "-X", "dev")).stderr == b""


def test_a_reply_counts_in_every_outcome_of_its_packet(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(RULES.replace("*nat", "*filter\n-A FORWARD -s 10.0.0.12/32 -j DROP\nCOMMIT\n*nat"))
    text = f"t\n  {SYN}81 => forward eth1\n  reply => forward eth0\n  reply => no reply or forward eth1\n"
    ((expected, reason),) = failures(iptables_py, folder, text)
    assert (expected, "(in 50 % of all cases)" in reason) == ("forward eth0", True)
    assert failures(iptables_py, folder, text.replace("eth0\n", "eth0 or drop\n")) == []


def test_an_unknown_match_on_which_nothing_hangs(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*filter\n:INPUT DROP [0:0]\n-A INPUT -m cpu --cpu 1\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n"
    )
    packets = "".join(f"  {SYN.replace('4000', str(4000 + n))}22 => local, not unknown\n" for n in range(20))
    assert failures(iptables_py, folder, f"t\n{packets}  {SYN}23 => drop\n") == []


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


def test_a_script_is_no_line_for_a_shell(iptables_py: Run, folder: Path) -> None:
    (folder / "pipe.fw").write_text(f"script ./fw.sh | cat\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "pipe.fw")
    says(done, 2, "pipe.fw:1:16: no shell reads this line", shows="script ./fw.sh | cat")


HANGS = "unknown: it depends on -m cpu of rule {} of {} (the processor is not known)"
UNKNOWN = [
    "28 => not drop",
    "28 => not to 203.0.113.7",
    "28 => not rule filter INPUT 1",
    "28 => drop or not local",
    "28; reply => no reply",
    "28; reply => not local",
]


@pytest.mark.parametrize("packet", UNKNOWN)
def test_what_is_unknown_meets_nothing_else(packet: str, iptables_py: Run, folder: Path) -> None:
    before = f"  {SYN.replace('4000', '4001')}80 => forward\n"  # a reply does not answer this one
    ((_, reason),) = failures(iptables_py, folder, f"t\n{before}  {SYN}{packet}\n")
    assert reason.startswith(HANGS.format(6, "INPUT in filter"))


@pytest.mark.parametrize("expected", ["at most 1 drop", "not 3 local", "not spread to 203.0.113.7", "not drop"])
def test_many_unknown_packets_meet_nothing_else(expected: str, iptables_py: Run, folder: Path) -> None:
    ((_, reason),) = failures(iptables_py, folder, f"t\n  3 x {SYN.replace('4000', '*')}28 => {expected}\n")
    assert reason.startswith(HANGS.format(6, "INPUT in filter"))


def test_the_same_fate_by_one_rule_or_another(iptables_py: Run, folder: Path) -> None:
    rules = "-A INPUT -m cpu --cpu 1 -j ACCEPT\n-A INPUT -p tcp -j ACCEPT\n"
    (folder / "web.v4").write_text(f"*filter\n:INPUT DROP [0:0]\n{rules}COMMIT\n")
    text = f"t\n  {SYN}22 => local, rule filter INPUT 1 or rule filter INPUT 2\n  reply => sent\n"
    assert failures(iptables_py, folder, text) == []
    ((_, reason),) = failures(iptables_py, folder, f"t\n  {SYN}22 => rule filter INPUT 1\n")
    assert reason.startswith(HANGS.format(1, "INPUT in filter"))


@pytest.mark.parametrize("expected", ["sent", "drop", "not sent", "unknown"])
def test_what_an_unknown_match_leaves_behind(expected: str, iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*mangle\n-A PREROUTING -m cpu --cpu 0 -j CONNMARK --set-mark 1\nCOMMIT\n"
        "*filter\n-A OUTPUT -m connmark --mark 1 -j DROP\nCOMMIT\n"
    )
    found = failures(iptables_py, folder, f"t\n  {SYN}22 => local\n  reply => {expected}\n")
    assert [reason for _, reason in found] == [HANGS.format(1, "PREROUTING in mangle")] * (expected != "unknown")


def test_a_packet_that_does_not_hang_on_what_another_left_behind(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text(
        "*mangle\n-A PREROUTING -p tcp -m tcp --dport 22 -m cpu --cpu 0 -m recent --set --name seen\nCOMMIT\n"
        "*filter\n-A INPUT -p tcp -m tcp --dport 23 -m recent --rcheck --name seen -j DROP\nCOMMIT\n"
    )
    text = f"t\n  {SYN}22 => local\n  {SYN}23 => unknown\n  {SYN}24 => local\n  3 x {SYN}24 => local\n"
    assert failures(iptables_py, folder, text) == []
    ((_, reason),) = failures(iptables_py, folder, f"t\n  {SYN}22 => local\n  {SYN}23 => drop\n")
    assert reason == HANGS.format(1, "PREROUTING in mangle")


def test_a_redirect_is_no_reject(iptables_py: Run, folder: Path) -> None:
    (folder / "web.v4").write_text("*filter\n-A FORWARD -j REJECT\nCOMMIT\n")
    text = "t\n  eth1: icmp 10.0.0.10 > 10.0.0.20 => reject with icmp-port-unreachable\n"
    assert failures(iptables_py, folder, text) == []


def test_commands_of_a_script_that_fail_are_told_though_all_tests_pass(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("iptables -P INPUT DROP\niptables -A INPUT --dport 22 -j ACCEPT\n:\n")
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", "script.fw", cwd=folder)
    first, last = done.stdout.decode().splitlines()
    assert (done.returncode, first) == (
        0,
        "script.fw: iptables commands of the script failed; -v shows them, --fail-on-error makes the tests fail",
    )
    assert last.startswith("1 passed")
    (file,) = json.loads(iptables_py("test", "--json", "script.fw", cwd=folder).stdout)["files"]
    assert file["failed_commands"][0].endswith("fw.sh:2: iptables -A INPUT --dport 22 -j ACCEPT (status 2)")
    assert (
        b"::warning file=script.fw,line=1,title="
        in iptables_py("test", "--format=github", "script.fw", cwd=folder).stdout
    )
    done = iptables_py("test", "--fail-on-error", "script.fw", cwd=folder)
    assert (done.returncode, b"fw.sh:2: iptables -A INPUT --dport 22" in done.stdout) == (1, True)


def test_a_script_that_ends_with_a_failed_command_tells_its_line(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text(
        "#!/bin/bash\nset -e\niptables -A INPUT --dport 22 -j ACCEPT\niptables -P INPUT DROP\n"
    )
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "script.fw")
    assert (done.returncode, b"fw.sh:3: iptables -A INPUT --dport 22 -j ACCEPT (status 2)" in done.stdout) == (1, True)
def test_tap_has_one_line_for_a_name_with_control_characters(iptables_py: Run, folder: Path) -> None:
    write(folder, f"a\x0bb\x85c\u2028d\0e\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--format", "tap", folder / "web.fw").stdout.decode().splitlines()
    assert lines[2].endswith("web.fw: a b c d e")


def test_draws_of_earlier_packets_of_the_connection_count(iptables_py: Run, folder: Path) -> None:
    text = f"t\n  {SYN}81 syn => forward\n  reply => accept\n  {SYN}81 ack => to 10.0.0.12\n"
    ((_, reason),) = failures(iptables_py, folder, text)
    assert "(in 50 % of all cases)" in reason
    assert failures(iptables_py, folder, text.replace("10.0.0.12", "10.0.0.11 or 10.0.0.12")) == []


def test_reports_that_can_not_be_written(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n")
    done = iptables_py("test", "--coverage-html", folder / "no" / "page.html", path)
    assert (done.returncode, done.stdout.startswith(b"1 passed")) == (2, True)
    assert done.stderr.endswith(b"page.html: No such file or directory\n")


def test_what_a_script_prints_is_no_command_of_a_workflow(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script sh -c 'echo ::error::mine; exit 1'\nt\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--format", "github", folder / "script.fw").stdout.decode().splitlines()
    stop, token = lines[0].rpartition("::")[::2]
    assert stop == "::stop-commands" and f"::{token}::" in lines
    mine = next(at for at, line in enumerate(lines) if "mine" in line)
    assert 0 < mine < lines.index(f"::{token}::") < len(lines) - 1
