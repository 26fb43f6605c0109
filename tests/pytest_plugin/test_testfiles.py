"""Files of tests (`*.fw`) as tests of pytest, and the coverage of rules. Each test runs pytest in a directory."""

from __future__ import annotations

from pathlib import Path

import pytest

RULES = """*filter
:INPUT DROP [0:0]
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 25 -j REJECT --reject-with icmp-port-unreachable
COMMIT
"""
TESTS = """host
  eth0 203.0.113.1/24
rules web.v4

ssh is open
  eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn  => local
closed
  eth0: tcp 198.51.100.7:4001 > 203.0.113.1:PORT syn  => drop
"""
PYTHON = """
def test_mail(iptables):
    iptables.rules("web.v4")
    assert iptables.trace("eth0: tcp 198.51.100.7:4001 > 203.0.113.1:25 syn").rejected_by("filter", "INPUT", 2)
"""
QUIET = "-p", "no:cacheprovider"


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.Pytester:
    """Return a directory with rules and a file of tests of which all pass."""
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "state"))
    (pytester.path / "web.v4").write_text(RULES)
    (pytester.path / "web.fw").write_text(TESTS.replace("PORT", "80"))
    return pytester


@pytest.mark.parametrize("words", [(), ("-n", "2")])
def test_each_test_of_a_file_is_one(words: tuple[str, ...], project: pytest.Pytester) -> None:
    done = project.runpytest_subprocess(*QUIET, "-v", *words)
    done.assert_outcomes(passed=2)
    done.stdout.fnmatch_lines_random(["*web.fw::ssh is open*PASSED*" if not words else "*PASSED*web.fw::ssh is open*"])


def test_one_is_selected_by_name(project: pytest.Pytester) -> None:
    project.runpytest_subprocess(*QUIET, "web.fw::closed").assert_outcomes(passed=1)
    project.runpytest_subprocess(*QUIET, "-k", "ssh").assert_outcomes(passed=1, deselected=1)


def test_what_a_failure_shows(project: pytest.Pytester) -> None:
    (project.path / "web.fw").write_text(TESTS.replace("PORT", "22"))
    done = project.runpytest_subprocess(*QUIET)
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines([
        "*_ closed _*",
        "  web.fw:8:*: eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn => drop",
        "    accepted by rule 1 of INPUT in filter (-p tcp -m tcp --dport 22 -j ACCEPT)*",
        "*PREROUTING*",
        "FAILED web.fw::closed*",
    ])  # fmt: skip
    done.stdout.no_fnmatch_line("*Traceback*")


def test_a_mistake_in_a_file(project: pytest.Pytester) -> None:
    (project.path / "web.fw").write_text(TESTS.replace("PORT", "80").replace("=> drop", "=> dropp"))
    done = project.runpytest_subprocess(*QUIET)
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(['*web.fw:8:*did you mean drop?', "*^"])


def test_rules_that_are_missing(project: pytest.Pytester) -> None:
    (project.path / "web.v4").unlink()
    done = project.runpytest_subprocess(*QUIET)
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(["*web.fw:3:7:*No such file or directory"])


def test_a_script_that_fails(project: pytest.Pytester) -> None:
    text = TESTS.replace("rules web.v4", "script sh -c 'iptables -A INPUT -j NO; exit 3'").replace("PORT", "80")
    (project.path / "web.fw").write_text(text)
    done = project.runpytest_subprocess(*QUIET)
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(["*failed with status 3", "*NO*"])


def test_what_can_explain_a_failure(project: pytest.Pytester) -> None:
    (project.path / "fw.sh").write_text("iptables -A INPUT --dport 22 -j DROP\n:\n")
    text = TESTS[TESTS.index("rules") :].replace("rules web.v4", "script bash fw.sh").replace("PORT", "80")
    (project.path / "web.fw").write_text(text)
    done = project.runpytest_subprocess(*QUIET)
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines([
        "web.fw: iptables commands of the script failed:",
        "    *fw.sh:1: iptables -A INPUT --dport 22 -j DROP (status 2)",
        "web.fw: assumed: 203.0.113.1, *",
    ])  # fmt: skip


@pytest.mark.parametrize("words", [(), ("-n", "2"), ("-n", "2", "--dist", "each")])
def test_coverage(words: tuple[str, ...], project: pytest.Pytester) -> None:
    project.makepyfile(PYTHON)
    done = project.runpytest_subprocess(*QUIET, "--iptables-coverage", "--iptables-coverage-html", "page.html", *words)
    assert done.ret == 0
    done.stdout.fnmatch_lines(["*iptables-py coverage*", "web.v4 (IPv4)*3 of 3*100 %", "coverage 100 %*"])
    assert "<html" in (project.path / "page.html").read_text()


def test_what_was_not_reached(project: pytest.Pytester) -> None:
    done = project.runpytest_subprocess(*QUIET, "--iptables-coverage")
    done.stdout.fnmatch_lines(["web.v4 (IPv4)*2 of 3*", "*2  -p tcp -m tcp --dport 25*", "coverage 66.6 %*"])


def test_too_little_coverage_fails(project: pytest.Pytester) -> None:
    done = project.runpytest_subprocess(*QUIET, "--iptables-coverage-min", "66")
    assert done.ret == 0
    done = project.runpytest_subprocess(*QUIET, "--iptables-coverage-min", "67")
    assert done.ret == 1
    done.stdout.fnmatch_lines(["coverage 66.6 %*", "the coverage is less than 67 %"])


def test_coverage_of_outcomes_and_scripts(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
def test_balanced(iptables):
    iptables("-t nat -A PREROUTING -p tcp --dport 80 -m statistic --mode random --probability 0.5 -j REDIRECT")
    iptables("-t nat -A PREROUTING -p udp -j REDIRECT")
    assert iptables.trace("eth0: tcp 198.51.100.7:4001 > 203.0.113.1:80 syn").accepted
"""
    )
    (project.path / "web.fw").unlink()
    done = project.runpytest_subprocess(*QUIET, "--iptables-coverage")
    done.stdout.fnmatch_lines(["rules of test_coverage_of_outcomes_and_scripts.py (IPv4)*", "*2  -p udp -j REDIRECT*"])
    done.stdout.no_fnmatch_line("*1  -p tcp*")
