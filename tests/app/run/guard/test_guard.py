"""--guard: its options, what it reports besides lock-outs in plain scripts, and commands that it does not see."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path

import pytest

from tests.app.run.guard.lockouts import BY_POLICY, DNS, SSH, SSH6, SYN, WEB
from tests.harness.own import NO_STATE, Run, rules, says, script

LOCKED = "the guard packet no longer passed after a command:"
NEVER = "iptables-py run: the guard packet never passed: "
UNREPORTED = "from iptables_py.answer import answer; print(answer('iptables', ['-P', 'INPUT', '{}']))"
HOST = """\
version = 1
[[interface]]
name = "wan"
addresses = ["203.0.113.1/24"]
[[route]]
to = "default"
via = "203.0.113.254"
dev = "wan"
"""


def guarded(run: Run, tmp_path: Path, text: str, *words: str, guard: str = SSH, shell: str = "bash") -> tuple[int, str]:
    """Return the status of the script under that guard, and the standard error."""
    env = {**NO_STATE, "ROOT": str(Path(__file__).parents[4]), "PYTHON": sys.executable}
    done = run("run", "--guard", guard, *words, "--", shell, script(tmp_path, text), env=env)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize(
    ("packet", "place", "reason", "shows"),
    [
        ("eth0: tcp 192.0.2.8 > 203.0.113.1", "line 1, column ", "needs a", "eth0: tcp 192.0.2.8 > 203.0.113.1"),
        (f"{SSH} reply", "", "", ""),
        (f"{SSH}\nreply", "line 2, column 1: ", "expected one packet", "reply"),
        (f"{SSH}\n{WEB}", "line 2, column 1: ", "expected one packet", WEB),
        ("after 5s", "line 1, column 1: ", "expected one packet", "after 5s"),
        ("reply", "line 1, column 1: ", "expected one packet", "reply"),
    ],
)
def test_a_bad_packet_is_refused_before_the_script_runs(
    iptables_py: Run, tmp_path: Path, packet: str, place: str, reason: str, shows: str
) -> None:
    done = iptables_py("run", "--guard", packet, "touch", tmp_path / "ran", env=NO_STATE)
    assert (done.returncode, (tmp_path / "ran").exists()) == (2, False)
    if shows:
        says(done, 2, place, reason, shows=shows)


def test_an_interface_that_the_host_lacks_is_refused(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "host.toml").write_text(HOST)
    done = iptables_py("run", "--guard", SSH, "--host", tmp_path / "host.toml", "touch", tmp_path / "ran", env=NO_STATE)
    says(done, 2, "this host has no interface 'eth0' that is up; it has lo, wan")
    assert not (tmp_path / "ran").exists()


def test_a_host_without_a_guard_is_refused(iptables_py: Run) -> None:
    says(iptables_py("run", "--host", "x", "true", env=NO_STATE), 2, "--host describes the host of --guard")


@pytest.mark.parametrize("stored", [False, True])
def test_a_described_host(iptables_py: Run, tmp_path: Path, state: Path, stored: bool) -> None:
    path = state / "host.toml" if stored else tmp_path / "host.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HOST)
    words = [] if stored else ["--host", path]
    command = "iptables -A INPUT -d 203.0.113.1 -j DROP"
    done = iptables_py("run", "--guard", SSH.replace("eth0", "wan"), *words, "--", *command.split())
    said = done.stderr.decode()
    assert (done.returncode, LOCKED in said, "assumed: " in said) == (1, True, False)


def test_several_guards_of_both_families(iptables_py: Run, tmp_path: Path) -> None:
    text = "iptables -A INPUT -p tcp --dport 80 -j DROP\nip6tables -A INPUT -p tcp --dport 22 -j REJECT\n"
    status, said = guarded(iptables_py, tmp_path, text, "--guard", WEB, "--guard", SSH6, "--guard", DNS)
    assert status == 1
    assert said.startswith("iptables-py run: a guard packet no longer passed after a command:\n")
    new = re.findall(r"script:(\d): .*\n        a new connection: (.*)\n            (\w+)", said)
    assert new == [
        ("1", "eth0: tcp 192.0.2.8:49153 > 203.0.113.1:80 syn", "dropped"),
        ("2", "eth0: tcp [2001:db8::8]:49153 > [2001:db8:1::1]:22 syn", "rejected"),
    ]


def test_the_status_of_the_script_stays(iptables_py: Run, tmp_path: Path) -> None:
    for ending, status in (("exit 7", 7), ("kill -9 $$", 137)):
        found, said = guarded(iptables_py, tmp_path, f"iptables -P INPUT DROP\n{ending}\n")
        assert (found, f"{tmp_path}/script:1: iptables -P INPUT DROP" in said) == (status, True)


def test_where_the_line_is_not_known_the_command_has_a_number(iptables_py: Run, tmp_path: Path) -> None:
    text = "iptables -N X\niptables -C X -j DROP 2>/dev/null\niptables -P INPUT DROP\nexit\niptables -P INPUT DROP\n"
    _, said = guarded(iptables_py, tmp_path, text, shell="dash")
    assert f"\n    command 3, one of the lines 3, 5 of {tmp_path}/script: iptables -P INPUT DROP\n" in said


def test_a_ruleset_that_blocks_from_the_start(iptables_py: Run, tmp_path: Path) -> None:
    iptables_py("iptables", "-P", "INPUT", "DROP")
    words = "run", "--keep", "--guard", SSH, "--", "iptables", "-A", "INPUT", "-p", "tcp", "--dport"
    done = iptables_py(*words, "80", "-j", "ACCEPT")
    said = done.stderr.decode()
    assert (done.returncode, LOCKED in said) == (1, False)
    assert f"{NEVER}{SYN}\n    {BY_POLICY}\n" in said
    opened = iptables_py(*words, "22", "-j", "ACCEPT")
    assert (opened.returncode, opened.stderr) == (0, b"")


def test_nothing_of_a_check_is_stored(iptables_py: Run, tmp_path: Path) -> None:
    text = """\
ipset create seen hash:ip
iptables -A INPUT -j SET --add-set seen src
iptables -A INPUT -m conntrack --ctstate NEW -m quota --quota 4000
iptables -P FORWARD DROP
ipset save
iptables-save -c
"""
    done = iptables_py("run", "--guard", SSH, "bash", script(tmp_path, text), env=NO_STATE)
    assert done.returncode == 0, done.stderr
    assert not re.findall(rb"^add|\[[1-9]", done.stdout, re.M)


def test_what_depends_on_an_unknown_match_is_not_known_to_pass(iptables_py: Run, tmp_path: Path) -> None:
    status, said = guarded(iptables_py, tmp_path, "iptables -A INPUT -m cpu --cpu 0 -j DROP\n")
    match = "-m cpu of rule 1 of INPUT in filter matches (the processor is not known)"
    assert (status, said.count(f"not known to pass: if {match}, it is dropped by")) == (1, 2)


def test_what_depends_on_a_draw_does_not_pass(iptables_py: Run, tmp_path: Path) -> None:
    rule = "iptables -A INPUT -m statistic --mode random --probability {} -j {}\n"
    status, said = guarded(iptables_py, tmp_path, rule.format(0.001, "DROP"))
    reason = "not with every random choice of the rules: dropped by rule 1 of INPUT in filter"
    assert (status, reason in said) == (1, True)
    status, said = guarded(iptables_py, tmp_path, rule.format(0.5, "LOG") * 7)
    assert (status, "not known to pass: more than 64 outcomes" in said) == (1, True)


def test_commands_at_the_same_time(iptables_py: Run, tmp_path: Path) -> None:
    many = "seq 1 24 | xargs -P 8 -I @ iptables -A INPUT -p tcp --dport @ -j {}\n"
    text = f"iptables -N X & iptables -N Y & wait\n{many.format('ACCEPT')}iptables -P INPUT DROP\n"
    assert guarded(iptables_py, tmp_path, text) == (0, "")
    status, said = guarded(iptables_py, tmp_path, many.format("DROP"))
    named = re.findall(r"iptables -A INPUT -p tcp --dport (\d+) -j DROP$", said, re.M)
    assert (status, "22" in named) == (1, True)
    others = said.partition("        a new connection")[0].splitlines()[2:]
    assert all(line.startswith("      or, at the same time, ") for line in others)


@pytest.mark.parametrize("shell", ["", "/bin/bash", "/bin/dash"])
def test_commands_without_the_environment(iptables_py: Run, tmp_path: Path, shell: str) -> None:
    text = 'env -i PATH="$PATH" iptables -P INPUT DROP\nsudo -i iptables -P INPUT ACCEPT\n'
    status, said = guarded(iptables_py, tmp_path, f"export SHELL={shell}\n{text}")
    assert (status, f"{tmp_path}/script:2: iptables -P INPUT DROP\n" in said) == (1, True)
    assert f"passed again after {tmp_path}/script:3: iptables -P INPUT ACCEPT\n" in said


def test_commands_with_closed_standard_streams(iptables_py: Run, tmp_path: Path) -> None:
    text = "iptables -N X <&- >&- 2>&-\niptables-restore -n <&-\niptables -P INPUT DROP 0<&- >&-\n"
    _, said = guarded(iptables_py, tmp_path, text)
    assert f"{tmp_path}/script:3: iptables -P INPUT DROP\n" in said


def test_changes_that_no_command_reports(iptables_py: Run, tmp_path: Path) -> None:
    change = f'(cd "$ROOT" && "$PYTHON" -c "{UNREPORTED}") >/dev/null\n'
    status, said = guarded(iptables_py, tmp_path, change.format("DROP"))
    assert (status, "at the end of the script, after a change that no command reported\n" in said) == (1, True)
    status, said = guarded(iptables_py, tmp_path, f"{change.format('DROP')}iptables -P INPUT ACCEPT\n")
    place = f"{tmp_path}/script:2: iptables -P INPUT ACCEPT"
    assert (status, f"{place} (by a change before it that no command reported)\n" in said) == (1, True)
    assert f"passed again after {place}\n" in said


def test_a_command_that_can_not_be_checked_makes_the_run_fail(iptables_py: Run, tmp_path: Path) -> None:
    text = 'rm "$IPTABLES_PY_GUARD/socket"\niptables -A INPUT -j ACCEPT\n'
    assert guarded(iptables_py, tmp_path, text) == (1, "iptables-py run: not every command could be checked\n")


def test_a_ruleset_that_can_not_be_read_makes_the_run_fail(iptables_py: Run, tmp_path: Path) -> None:
    text = 'iptables -N X\necho damaged >"$IPTABLES_PY_STATE/ruleset.db"\niptables -N Y 2>/dev/null\ntrue\n'
    status, said = guarded(iptables_py, tmp_path, text)
    assert status == 1
    assert said.startswith("iptables-py run: not every command could be checked: cannot use the ruleset in ")


def test_a_script_goes_on_if_the_run_is_killed(iptables_py: Run, tmp_path: Path) -> None:
    text = f"iptables -N X\nkill -9 $PPID\niptables -N Y\niptables -S >{tmp_path}/end\n"
    state = tmp_path / "kept"
    env = {"IPTABLES_PY_STATE": str(state), "TMPDIR": str(tmp_path)}
    done = iptables_py("run", "--keep", "--guard", SSH, "bash", script(tmp_path, text), env=env)  # ends with the script
    assert (done.returncode, done.stderr) == (-9, b"")
    assert (tmp_path / "end").read_text().endswith("-N X\n-N Y\n")


def test_a_long_path(iptables_py: Run, tmp_path: Path) -> None:
    place = tmp_path / ("long" * 30)
    place.mkdir()
    words = "run", "--guard", SSH, "--", "iptables", "-P", "INPUT", "DROP"
    done = iptables_py(*words, env={**NO_STATE, "TMPDIR": str(place)})
    assert (done.returncode, LOCKED in done.stderr.decode(), os.listdir(place)) == (1, True, [])


def test_the_record_is_the_same_under_a_guard(iptables_py: Run, tmp_path: Path) -> None:
    path = script(tmp_path, "iptables -A INPUT -j LOG\nsudo iptables -A NOPE -j LOG\nfalse\n")
    found = []
    for words in ([], ["--guard", SSH]):
        done = iptables_py("run", "--record", "-", *words, "bash", path, env=NO_STATE)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        found.append((done.returncode, done.stderr, [{**one, "time": 0, "seconds": 0} for one in lines]))
    assert found[0] == found[1]
    assert [line["line"] for line in found[0][2]] == [1, 2]


def test_rules_and_sets_of_the_start(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("*filter\n:INPUT DROP [0:0]\n-A INPUT -m set --match-set a src -j ACCEPT\nCOMMIT\n")
    (tmp_path / "sets").write_text("create a hash:ip\nadd a 192.0.2.8\n")
    words = ["--sets", str(tmp_path / "sets"), "--rules", str(tmp_path / "rules"), "--save", "-"]
    done = iptables_py("run", "--guard", SSH, *words, "--", "ipset", "del", "a", "192.0.2.8", env=NO_STATE)
    assert (done.returncode, rules(done.stdout)) == (1, ["-A INPUT -m set --match-set a src -j ACCEPT"])
    assert "command 1: ipset del a 192.0.2.8\n" in done.stderr.decode()


def test_without_a_guard_no_engine_is_loaded(iptables_py: Run) -> None:
    python = (sys.executable, "-X", "importtime")
    plain, guarded = (
        iptables_py("run", *words, "--", "iptables", "-N", "X", env=NO_STATE, python=python).stderr
        for words in ([], ["--guard", SSH])
    )
    for name in (b"iptables_py.engine", b"iptables_py.app.run.guard"):
        assert (name in plain, name in guarded) == (False, True)
