"""iptables-py run --format and --output."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.own import NO_STATE, Run, script

SCRIPT = """\
iptables -P INPUT DROP
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -A INPUT --dport 80 -j ACCEPT || true
"""
ENV = {**NO_STATE, "GITHUB_WORKSPACE": None, "IPTABLES_PY_HINTS": "0"}
GUARD = "eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn"
NOT_KNOWN = 'iptables v1.8.11 (nf_tables): unknown option "--dport"'


@pytest.fixture
def words(tmp_path: Path) -> tuple[str | Path, ...]:
    (tmp_path / "e.v4").write_text("*filter\n:INPUT DROP\nCOMMIT\n")
    checks = ("--fail-on-error", "--guard", GUARD, "--expect", str(tmp_path / "e.v4"))
    return (*checks, "--", "bash", script(tmp_path, SCRIPT))


def test_github(iptables_py: Run, tmp_path: Path, words: tuple[str | Path, ...]) -> None:
    done = iptables_py("run", "--format", "github", *words, env={**ENV, "GITHUB_WORKSPACE": str(tmp_path)})
    lines = done.stdout.decode().splitlines()
    found = [line for line in lines if line.startswith("::")]
    assert [line.partition("::")[2].partition("::")[0] for line in found] == [
        "error file=script,line=3,title=iptables command failed",
        *["error file=script,line=1,title=the guard packet no longer passed"] * 2,
        f"error file=e.v4,title={tmp_path}/e.v4%3A 1 difference",
    ]
    assert f":3: iptables -A INPUT --dport 80 -j ACCEPT (status 2)%0A    {NOT_KNOWN}%0A" in found[0]
    assert found[3].endswith("*filter%0A:INPUT%0A+ 1 -p tcp -m tcp --dport 22 -j ACCEPT")
    assert lines[-1] == f"3 iptables commands, 1 failed; {tmp_path}/e.v4: 1 difference; 1 guard packet, 1 failed"
    assert done.returncode == 1


def test_a_failure_that_is_allowed_is_a_warning(iptables_py: Run, tmp_path: Path) -> None:
    done = iptables_py("run", "--format", "github", "sh", script(tmp_path, SCRIPT), env=ENV)
    first, last = done.stdout.decode().splitlines()
    assert first.startswith("::warning ") and last == "3 iptables commands, 1 failed"
    assert (done.returncode, b"commands failed" in done.stderr) == (0, False)


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        (("sh", "-c", "exit 3"), 3, ["exit status 3", "no iptables command reached iptables-py"]),
        (("true",), 1, ["no iptables command reached iptables-py"]),
        (("./nothing",), 127, ["exit status 127"]),
    ],
)
def test_a_run_that_fails_without_a_failed_command(
    iptables_py: Run, command: tuple[str, ...], status: int, said: list[str]
) -> None:
    done = iptables_py("run", "--fail-on-error", "--format", "github", *command, env=ENV)
    lines = done.stdout.decode().splitlines()
    assert [line.rpartition("::")[2] for line in lines[:-1]] == said
    assert done.returncode == status


def test_junit(iptables_py: Run, tmp_path: Path, words: tuple[str | Path, ...]) -> None:
    from junitparser import JUnitXml

    output = tmp_path / "report.xml"
    second = ("--guard", "eth0: tcp 192.0.2.8:* > 203.0.113.1:25 syn")
    done = iptables_py("run", "--format", "junit", "--output", output, *second, *words, env=ENV)
    assert done.stdout.splitlines()[-1].startswith(b"3 iptables commands, 1 failed; ")  # for people
    (suite,) = JUnitXml.fromfile(str(output))
    assert (suite.tests, suite.failures, suite.errors) == (4, 4, 0)
    run, mail, ssh, rules = suite
    assert (run.name, run.classname, run.result[0].message) == (
        f"bash {tmp_path}/script",
        "iptables-py run",
        "1 of 3 iptables commands failed",
    )
    assert run.time > 0 and NOT_KNOWN in run.result[0].text
    assert (ssh.name, ssh.result[0].message) == (GUARD, "the guard packet no longer passed")
    assert f"{tmp_path}/script:1: iptables -P INPUT DROP\n" in ssh.result[0].text and ":25" not in ssh.result[0].text
    assert (mail.name, mail.classname) == (second[1], "iptables-py run --guard")
    assert (rules.name, rules.result[0].message) == (str(tmp_path / "e.v4"), "1 difference")


def test_junit_of_a_good_run(iptables_py: Run, tmp_path: Path) -> None:
    from junitparser import JUnitXml

    done = iptables_py("run", "--format", "junit", "--output", "-", "iptables", "-F", env=ENV)
    (suite,) = JUnitXml.fromstring(done.stdout)
    assert [(case.name, case.is_passed) for case in suite] == [("iptables -F", True)]


def test_text(iptables_py: Run, tmp_path: Path) -> None:
    output = tmp_path / "results"
    done = iptables_py("run", "--output", output, "iptables", "-F", env=ENV)
    assert done.stdout == output.read_bytes() == b"1 iptables command\n"
    assert iptables_py("run", "iptables", "-F", env=ENV).stdout == b""


def test_results_that_can_not_be_written(iptables_py: Run, tmp_path: Path) -> None:
    """On a full disk: before the run it is not known."""
    full = ("run", "--output", "/dev/full", "--format")
    said = "iptables-py run: /dev/full: No space left on device\n"
    done = iptables_py(*full, "text", "iptables", "-F", env=ENV)
    assert (done.returncode, done.stdout, done.stderr.decode()) == (1, b"1 iptables command\n", said)
    done = iptables_py(*full, "junit", "iptables", "-F", env=ENV)
    assert (done.returncode, done.stdout) == (1, b"1 iptables command\n")
    assert done.stderr.decode().startswith(f"{said}<?xml ") and done.stderr.endswith(b"</testsuites>\n")
