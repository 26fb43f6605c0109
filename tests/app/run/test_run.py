"""iptables-py run: bash and dash scripts on a temporary ruleset, and the report of failed commands."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.own import NO_STATE, Run, rules, says, script

SHELLS = ("bash", "dash")
# every command line ends in the number of its line
SCRIPT = """\
allow() {
    iptables -A INPUT -p tcp --dport "$1" -j ACCEPT -m comment --comment 2
}
iptables -P INPUT DROP
allow 22
for port in 80 443; do
    allow $port
    iptables -A INPUT -p tcp --dport $port -j NOWHERE -m comment --comment 8
done
( iptables -A NOPE -j ACCEPT -m comment --comment 10 )
iptables -A INPUT --dport 5 \\
    -m comment --comment 11
iptables -C INPUT -j DROP || iptables -A INPUT -j DROP
x=$(iptables -A OUTPUT -j NOWHERE -m comment --comment 14 2>&1)
iptables -N other && iptables-restore -Q </dev/null
if ! iptables -n -L NOPE 16 2>/dev/null; then
    iptables -A other -j RETURN
fi
iptables-restore -n <<END
*nat
:made - [0:0]
COMMIT
END
sudo -n -E -u root VALUE=1 iptables -A FORWARD -j REJECT
sudo ip6tables -A INPUT -s 1.2.3.4 -m comment --comment 25
exit 3
"""


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_is_run_on_a_ruleset_that_is_thrown_away(iptables_py: Run, tmp_path: Path, shell: str) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    env = {**NO_STATE, "TMPDIR": str(temporary), "HOME": str(tmp_path)}
    done = iptables_py("run", "--save", "-", shell, script(tmp_path, SCRIPT), env=env)
    assert done.returncode == 3
    assert rules(done.stdout) == [
        "-A INPUT -p tcp -m tcp --dport 22 -m comment --comment 2 -j ACCEPT",
        "-A INPUT -p tcp -m tcp --dport 80 -m comment --comment 2 -j ACCEPT",
        "-A INPUT -p tcp -m tcp --dport 443 -m comment --comment 2 -j ACCEPT",
        "-A INPUT -j DROP",
        "-A FORWARD -j REJECT --reject-with icmp-port-unreachable",
        "-A other -j RETURN",
    ]
    assert b":made - [0:0]" in done.stdout
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / ".local").exists()


@pytest.mark.parametrize("shell", SHELLS)
def test_commands_that_failed_are_told_with_their_places(iptables_py: Run, tmp_path: Path, shell: str) -> None:
    path = script(tmp_path, SCRIPT.replace("exit 3\n", "true\n"))
    done = iptables_py("run", "--fail-on-error", shell, path, env=NO_STATE)
    assert done.returncode == 1
    first, *more = done.stderr.decode().partition("iptables-py run: ")[2].splitlines()
    assert all(line.startswith("    ") for line in more)
    report = [first, *(line[4:] for line in more)]
    assert report[0] == "8 of 18 iptables commands failed:"
    places = [line.partition(": ") for line in report[1:] if line[:1] != " "]
    lines = ["8", "8", "10", "11", "14", "15", "16", "25"]
    assert [place for place, _, _ in places] == [f"{path}:{line}" for line in lines]
    assert places[2][2] == "iptables -A NOPE -j ACCEPT -m comment --comment 10 (status 1)"
    assert report[report.index("".join(places[2])) + 1] == "    iptables: No chain/target/match by that name."


def test_a_line_of_a_refused_program_is_not_that_of_another_command(iptables_py: Run, tmp_path: Path) -> None:
    """It does not become another program, as a script that ends with `exec` does."""
    path = script(tmp_path, "iptables -A INPUT --dport 3 || true\nnft list ruleset || true\n")
    done = iptables_py("run", "--fail-on-error", "--", "sh", path)
    assert f"{path}:1: iptables -A INPUT --dport 3 (status 2)\n" in done.stderr.decode()
    assert f"{path}:2: nft list ruleset (status 1)\n" in done.stderr.decode()


def test_where_the_line_is_not_sure_it_is_told_how_far_the_script_was_read(iptables_py: Run, tmp_path: Path) -> None:
    loop = "for x in A N; do\niptables -$x NOPE\niptables -A $x\ndone\n"
    path = script(tmp_path, f"{loop}echo iptables -X NOWAY | sh\ntrue\n")
    report = iptables_py("run", "--fail-on-error", "bash", path, env=NO_STATE).stderr.decode()
    assert f"\n    command 1, one of the lines 2, 3 of {path}: iptables -A NOPE (status 1)\n" in report
    assert f"\n    {path}:3: iptables -A N (status 1)\n" in report
    assert f"\n    command 5, at or before {path}:5: iptables -X NOWAY (status 1)\n" in report


@pytest.mark.parametrize(
    "asking",
    [
        "iptables -C INPUT -j DROP",
        "ip6tables --check INPUT -j DROP",
        "ipset test s 1.1.1.1",
        "ipset -T s 1.1.1.1",
        "ipset -q test s 1.1.1.1",
    ],
)
def test_an_answer_is_no_failure(iptables_py: Run, asking: str) -> None:
    line = f"ipset create s hash:ip; {asking} 2>/dev/null || iptables -A INPUT -j DROP"
    done = iptables_py("run", "--fail-on-error", "--save", "-", "sh", "-c", line, env=NO_STATE)
    assert (done.returncode, done.stderr, rules(done.stdout)) == (0, b"", ["-A INPUT -j DROP"])


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("sudo iptables -A INPUT", "-A INPUT"),
        ("sudo -nE iptables -A INPUT", "-A INPUT"),
        ("sudo -nu root iptables -A INPUT", "-A INPUT"),
        ("sudo -uroot -- iptables -A INPUT", "-A INPUT"),
        ("sudo --user=root --preserve-env iptables -A INPUT", "-A INPUT"),
        ("sudo --user root iptables -A INPUT", "-A INPUT"),
        ("sudo -p '' -S iptables -A INPUT", "-A INPUT"),
        ("sudo A=1 B=2 sh -c 'iptables -A INPUT -i $A$B'", "-A INPUT -i 12"),
        ("sudo env A=1 iptables -A INPUT", "-A INPUT"),
        ("sudo -i iptables -A INPUT -m comment --comment 'a b'", '-A INPUT -m comment --comment "a b"'),
        ("echo iptables -A INPUT | sudo -s", "-A INPUT"),
        ("sudo /sbin/iptables -A INPUT", "-A INPUT"),
        ("sudo /usr/sbin/iptables -A INPUT", "-A INPUT"),
        ("printf '*filter\\n-A INPUT\\nCOMMIT\\n' | sudo iptables-restore", "-A INPUT"),
        ("sudo -v && iptables -A INPUT", "-A INPUT"),
        ("sudo false || iptables -A INPUT", "-A INPUT"),
        ("sudo || iptables -A INPUT", "-A INPUT"),
        ("sudo no-such-program 2>/dev/null || iptables -A INPUT", "-A INPUT"),
        ("sudo -e /etc/hosts || iptables -A INPUT", "-A INPUT"),
    ],
)
@pytest.mark.parametrize("shell", SHELLS)
def test_sudo(iptables_py: Run, shell: str, words: str, rule: str) -> None:
    done = iptables_py("run", "--save", "-", shell, "-c", words, env={**NO_STATE, "SHELL": shutil.which(shell)})
    assert (done.returncode, rules(done.stdout)) == (0, [rule])


@pytest.mark.parametrize("options", [(), ("-E", "A=1")])
@pytest.mark.parametrize("program", ["no-such-program", "/no/such", "/etc/passwd", "/tmp"])
def test_sudo_of_a_missing_program(iptables_py: Run, options: tuple[str, ...], program: str) -> None:
    done = iptables_py("run", "sudo", *options, program, "argument")
    first = done.stderr.decode().splitlines()[0]
    assert (done.returncode, done.stdout, first) == (1, b"", f"sudo: {program}: command not found")


def test_the_host_s_sudo_can_be_kept(iptables_py: Run, tmp_path: Path) -> None:
    host = tmp_path / "host"
    host.mkdir()
    (host / "sudo").write_text("#!/bin/sh\necho host: $*\n")
    (host / "sudo").chmod(0o755)
    env = {**NO_STATE, "PATH": f"{host}:{os.environ['PATH']}"}
    assert iptables_py("run", "--no-sudo", "sudo", "iptables", env=env).stdout == b"host: iptables\n"
    assert iptables_py("run", "sudo", "echo", "ours", env=env).stdout == b"ours\n"


def test_a_ruleset_that_is_named_stays(iptables_py: Run, tmp_path: Path) -> None:
    named = tmp_path / "named"
    assert iptables_py("--state-dir", named, "run", "iptables", "-A", "INPUT").returncode == 0
    assert rules(iptables_py("--state-dir", named, "save").stdout) == ["-A INPUT"]
    assert iptables_py("run", "--keep", "iptables", "-A", "OUTPUT").returncode == 0
    assert rules(iptables_py("save").stdout) == ["-A OUTPUT"]
    home = {**NO_STATE, "XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    if os.geteuid():
        assert iptables_py("run", "--keep", "iptables", "-A", "FORWARD", env=home).returncode == 0
        assert rules(iptables_py("save", env=home).stdout) == ["-A FORWARD"]


def test_a_ruleset_of_the_environment_is_not_used(iptables_py: Run) -> None:
    assert iptables_py("iptables", "-A", "INPUT").returncode == 0
    for _ in range(2):
        done = iptables_py("run", "--save", "-", "iptables", "-A", "OUTPUT")
        assert (done.returncode, rules(done.stdout)) == (0, ["-A OUTPUT"])
    assert rules(iptables_py("save").stdout) == ["-A INPUT"]


def test_a_program_started_without_variables_uses_the_same_ruleset(iptables_py: Run) -> None:
    line = 'env -i PATH="$PATH" iptables -A INPUT; iptables -S INPUT'
    assert iptables_py("run", "sh", "-c", line).stdout == b"-P INPUT ACCEPT\n-A INPUT\n"


@pytest.mark.parametrize(("line", "status"), [("true", 1), ("exit 3", 3)])
def test_a_run_without_iptables_commands(iptables_py: Run, line: str, status: int) -> None:
    message = b"iptables-py run: no iptables command reached iptables-py\n"
    done = iptables_py("run", "--fail-on-error", "--", "sh", "-c", line)
    assert (done.returncode, done.stderr) == (status, message)
    done = iptables_py("run", "--", "sh", "-c", line)
    assert (done.returncode, done.stderr) == (status if line != "true" else 0, message)


@pytest.mark.parametrize("options", [(), ("--fail-on-error",)])
def test_iptables_py_itself_counts_as_a_command(iptables_py: Run, options: tuple[str, ...]) -> None:
    done = iptables_py("run", *options, "--", sys.executable, "-m", "iptables_py", "-N", "made")
    assert (done.returncode, done.stderr) == (0, b"")


def test_rules_to_start_from_and_what_is_left(iptables_py: Run, tmp_path: Path) -> None:
    four, six = tmp_path / "old.v4", tmp_path / "old.v6"
    four.write_text("*filter\n-A INPUT -i four\nCOMMIT\n")
    six.write_text("*filter\n-A INPUT -i six\nCOMMIT\n")
    saved = [tmp_path / "new.v4", tmp_path / "new.v6"]
    words = ("run", "--rules", four, "--rules", six, "--save", saved[0], "--save", saved[1], "--show")
    done = iptables_py(*words, "iptables", "-A", "INPUT", "-i", "more", env=NO_STATE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert rules(saved[0].read_bytes()) == ["-A INPUT -i four", "-A INPUT -i more"]
    assert rules(saved[1].read_bytes()) == ["-A INPUT -i six"]
    assert b"    2 - -i more\n" in done.stdout
    assert b"IPv6:\ntable filter\n  INPUT policy ACCEPT\n    1 - -i six\n" in done.stdout
    four.write_text("*filter\n-A NOPE\nCOMMIT\n")
    says(iptables_py("run", "--rules", four, "true", env=NO_STATE), 2, str(four), "line 2", shows="-A NOPE")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("sh", "-c", "exit 7"), 7),
        (("--", "sh", "-c", "exit 0"), 0),
        (("sh", "-c", "kill -9 $$"), 137),
        (("sh", "-c", "kill -INT $$"), 130),
        (("iptables", "-A"), 2),
    ],
)
def test_the_status_is_the_command_s(iptables_py: Run, words: tuple[str, ...], status: int) -> None:
    assert iptables_py("run", *words, env=NO_STATE).returncode == status


def test_what_can_t_be_run(iptables_py: Run, tmp_path: Path) -> None:
    path = script(tmp_path, "iptables -S INPUT\n")
    says(iptables_py("run", path), 126, f"{path}: Permission denied: it must be executable: chmod +x {path}")
    (tmp_path / "firewall.sh").touch()
    says(iptables_py("run", "firewall.sh", cwd=tmp_path), 127, "command not found: for the file, write ./firewall.sh")
    assert iptables_py("run", tmp_path).stderr.endswith(b": Permission denied\n")
    path.chmod(0o755)
    assert iptables_py("run", path).stdout == b"-P INPUT ACCEPT\n"
    says(iptables_py("run", "no-such-command"), 127, "no-such-command: command not found")
    says(iptables_py("run", "./no-such-file"), 127, "No such file or directory")
    says(iptables_py("run"), 2, "COMMAND")
    says(iptables_py("run", "--nope", "true"), 2, "--nope")


def test_standard_input_is_the_command_s(iptables_py: Run) -> None:
    done = iptables_py("run", "bash", stdin=b"iptables -A INPUT\niptables -S INPUT\n", env=NO_STATE)
    assert done.stdout == b"-P INPUT ACCEPT\n-A INPUT\n"


def test_a_signal_is_passed_on_and_nothing_is_left(state: Path, tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "IPTABLES_PY_STATE"}
    script = "trap 'echo ended; exit 9' TERM; echo ready; while :; do sleep 0.05; done"
    words = [sys.executable, "-m", "iptables_py", "run", "--", "sh", "-c", script]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env={**env, "TMPDIR": str(tmp_path)}) as child:
        assert child.stdout and child.stdout.readline() == b"ready\n"
        child.send_signal(signal.SIGTERM)
        assert child.communicate(timeout=30)[0] == b"ended\n"
    assert child.returncode == 9
    assert list(tmp_path.iterdir()) == []


def test_a_signal_before_the_command_runs_waits_for_it(tmp_path: Path) -> None:
    rules, temporary = tmp_path / "rules", tmp_path / "temporary"
    os.mkfifo(rules)
    temporary.mkdir()
    env = {name: value for name, value in os.environ.items() if name != "IPTABLES_PY_STATE"}
    words = [sys.executable, "-m", "iptables_py", "run", "--rules", rules, "sleep", "60"]
    with subprocess.Popen(words, env={**env, "TMPDIR": str(temporary)}) as child:
        with rules.open("w") as file:  # waits until the command opens it
            child.send_signal(signal.SIGTERM)
            file.write("*filter\nCOMMIT\n")
        assert child.wait(30) == 128 + signal.SIGTERM
    assert list(temporary.iterdir()) == []


def test_hints_are_on_unless_they_are_off(iptables_py: Run) -> None:
    words = ("run", "iptables", "-A", "INPUT", "--dport", "22")
    assert iptables_py(*words, env=NO_STATE).stderr.splitlines()[-1].startswith(b"hint: --dport is valid only after")
    assert b"hint" not in iptables_py(*words, env={**NO_STATE, "IPTABLES_PY_HINTS": "0"}).stderr


def test_control_characters_are_shown(iptables_py: Run, tmp_path: Path) -> None:
    """Those of arguments, messages, and names of scripts and commands: a terminal would obey them."""
    path = tmp_path / "a\x1b[2J\rb"
    path.write_text("iptables -A INPUT --comment '\x1b[31m\r\x07\x9b'\niptables -t 'a\x1b\rb' -L\n")
    done = iptables_py("run", "--fail-on-error", "bash", path, env={**NO_STATE, "IPTABLES_PY_HINTS": "0"})
    report = done.stderr[done.stderr.index(b"iptables-py run: 2 of 2") :].decode()
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", report)
    assert r"a\x1b[2J\x0db:1: iptables -A INPUT --comment '\x1b[31m\x0d\x07\x9b' (status 2)" in report
    assert r"    iptables v1.8.11 (nf_tables): table 'a\x1b\x0db' does not exist" in report
    says(iptables_py("run", "no\x1b[31m\r"), 127, r"no\x1b[31m\x0d: command not found")


def test_control_characters_in_the_name_of_a_file(iptables_py: Run, tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2J\rb"
    path.write_text("*filter\n-A INPUT -m set --match-set gone src\nCOMMIT\n")
    assert rb"a\x1b[2J\x0db: no such sets" in iptables_py("find", "--rules", path, "target DROP").stderr


FULL = """\
iptables -N made
head -c 4m /dev/zero >"$TMPDIR/full" 2>/dev/null
iptables -F "$(printf %09000d 1)" 2>/dev/null
exit 0
"""


def test_a_record_on_a_full_disk_is_a_failure(iptables_py: Run, state: Path, tmp_path: Path) -> None:
    if os.geteuid() or subprocess.run(["unshare", "-mn", "true"], check=False).returncode:
        pytest.skip("needs root and namespaces")
    full = tmp_path / "full"
    full.mkdir()
    mount = f'mount -t tmpfs -o size=512k none {full}; exec "$@"'
    words = ["-m", "iptables_py", "--state-dir", state, "run", "--fail-on-error", "--", "sh", script(tmp_path, FULL)]
    done = subprocess.run(
        ["unshare", "-mn", "sh", "-c", mount, "sh", sys.executable, *words],
        env={**os.environ, "TMPDIR": str(full)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == b"iptables-py run: not every command could be recorded\n"


def test_a_record_that_is_no_regular_file(iptables_py: Run, tmp_path: Path) -> None:
    words = ("sh", "-c", "iptables -N made; iptables -X nope 2>/dev/null; exit 4")
    done = iptables_py("run", "--fail-on-error", "--record", "/dev/full", "--", *words)
    assert done.returncode == 4 and b"iptables-py run: /dev/full: No space left on device\n" in done.stderr
    assert b"1 of 2 iptables commands failed:" in done.stderr
    done = iptables_py("run", "--record", "/dev/full", "--save", "-", "--", "iptables", "-N", "made")
    assert done.returncode == 1 and b":made" in done.stdout
    done = iptables_py("run", "--record", "/dev/null", "--", *words)
    assert (done.returncode, done.stdout, done.stderr) == (4, b"", b"")
    done = iptables_py("run", "--record", "-", "--save", "-", "--", *words)
    lines = done.stdout.split(b"\n", 2)
    assert [json.loads(line)["argv"] for line in lines[:2]] == [["iptables", "-N", "made"], ["iptables", "-X", "nope"]]
    assert lines[2].startswith(b"# Generated by iptables-save")
    assert list((tmp_path / "here").iterdir()) == []


def test_a_record_into_a_pipe() -> None:
    line = f"{sys.executable} -m iptables_py run --record >(cat) -- iptables -N made"
    done = subprocess.run(["bash", "-c", f"{line} | cat"], capture_output=True, check=False, timeout=30)
    assert (json.loads(done.stdout)["argv"], done.stderr) == (["iptables", "-N", "made"], b"")


def test_what_was_recorded_before_is_not_read(iptables_py: Run, tmp_path: Path) -> None:
    record = tmp_path / "record"
    for chain in ("nope", "made"):
        iptables_py("run", "--record", record, "--", "iptables", "-F" if chain == "nope" else "-N", chain)
    done = iptables_py("run", "--fail-on-error", "--record", record, "--", "iptables", "-N", "made")
    assert (done.returncode, done.stderr, record.read_bytes().count(b"\n")) == (0, b"", 3)


def test_a_save_file_that_can_t_be_written_is_named(iptables_py: Run) -> None:
    done = iptables_py("run", "--save", "/dev/full", "--save", "-", "--", "iptables", "-N", "made")
    said = "iptables-py run: /dev/full: No space left on device\n"
    assert (done.returncode, done.stderr.decode(), b":made" in done.stdout) == (1, said, True)


@pytest.mark.parametrize("option", ["--record", "--output", "--save"])
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/file", "No such file or directory"),
        (".", "Is a directory"),
        ("file/file", "Not a directory"),
    ],
)
def test_a_file_that_can_t_be_written_is_reported_first(
    iptables_py: Run, tmp_path: Path, option: str, name: str, reason: str
) -> None:
    (tmp_path / "file").touch()
    done = iptables_py("run", option, name, "--", "touch", "made", cwd=tmp_path)
    assert (done.returncode, done.stdout, (tmp_path / "made").exists()) == (2, b"", False)
    assert done.stderr.decode() == f"iptables-py run: {name}: {reason}.\n"


def test_a_process_that_is_left_in_the_background(iptables_py: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "go")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    late = f"read x <{tmp_path}/go; iptables -N late 2>{tmp_path}/said; echo $? >{tmp_path}/status"
    words = ("sh", "-c", f"iptables -N early; ({late}) >/dev/null 2>&1 &")
    done = iptables_py("run", "--save", "-", "--", *words, env={**NO_STATE, "TMPDIR": str(temporary)})
    assert done.returncode == 0 and b":early" in done.stdout and b":late" not in done.stdout
    first, more = done.stderr.decode().split("\n", 1)
    assert first == "iptables-py run: the command left processes in the background, whose later iptables commands fail:"
    assert re.match(r"    process \d+: sh -c iptables -N early", more)
    (directory,) = temporary.iterdir()
    assert {path.name for path in directory.iterdir()} == {"bin", "dispatcher"}
    os.mkfifo(tmp_path / "status")
    (tmp_path / "go").write_text("\n")
    assert (tmp_path / "status").read_text() == "4\n"
    said = "iptables-py run: iptables: the run that this process belongs to has ended\n"
    assert (tmp_path / "said").read_text() == said


def test_a_process_in_the_background_that_soon_ends(iptables_py: Run, tmp_path: Path) -> None:
    done = iptables_py("run", "--save", "-", "--", "sh", "-c", "(sleep 0.1; iptables -N soon) & true", env=NO_STATE)
    assert (done.returncode, done.stderr, b":soon" in done.stdout) == (0, b"", True)


def test_rules_of_the_other_family_need_another_name(iptables_py: Run) -> None:
    done = iptables_py("run", "--rules", "-", "--", "true", stdin=b"*filter\n-A INPUT -s fc00::1\nCOMMIT\n")
    advice = "use a name ending in .v6, the rules are for IPv6"
    says(done, 2, "standard input: line 2: ", advice, shows="-A INPUT -s fc00::1")
    assert b"-6" not in done.stderr
