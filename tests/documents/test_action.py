"""action.yml: its steps, run as GitHub would run them, in directories with blanks in their names."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.action import Job
from tests.documents.test_ci_document import EXPECTED, FIREWALL
from tests.documents.test_readme import NOT_CLONED, ROOT

TESTS = """\
host
  eth0 203.0.113.1/24
rules expected.v4

ssh
  eth0: tcp 192.0.2.8:4000 > 203.0.113.1:22 syn => local
"""


@pytest.fixture(scope="module")
def action(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a clone of the repository."""
    return Path(shutil.copytree(ROOT, tmp_path_factory.mktemp("an action") / "iptables-py", ignore=NOT_CLONED))


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the directory for temporary files, with an environment that all jobs share, as it takes long to make."""
    return tmp_path_factory.mktemp("a runner")


@pytest.fixture
def job(action: Path, runner: Path, tmp_path: Path) -> Job:
    workspace = tmp_path / "a workspace"
    workspace.mkdir()
    (workspace / "firewall.sh").write_text(FIREWALL)
    (workspace / "firewall.sh").chmod(0o755)
    (workspace / "expected.v4").write_text(EXPECTED.replace("DROP", "DROP [0:0]"))
    (workspace / "expected.v6").write_text("")
    (workspace / "firewall.fw").write_text(TESTS)
    shutil.rmtree(runner / "iptables-py/state", ignore_errors=True)
    return Job(action, workspace, runner, HOME=str(tmp_path))


def test_every_input_and_output_is_described(job: Job) -> None:
    assert all(one["description"] and one["default"] == "" for one in job.action["inputs"].values())
    assert job.action["outputs"].keys() == {"python", "programs", "state", "status", "summary"}


def test_programs_for_later_steps(job: Job, runner: Path) -> None:
    assert job.use() == 0, job.printed
    assert job.used == []
    steps = "sudo() { \"$@\"; }; . ./firewall.sh; iptables-save | iptables-py diff expected.v4 -"
    assert job.shell(steps) == 0, job.printed
    assert job.output("state") == f"{runner}/iptables-py/state"
    assert (Path(job.output("state")) / "ruleset.db").exists()
    assert (Path(job.output("programs")) / "ip6tables-save").exists()
    assert subprocess.run([job.output("python"), "-c", "import iptables_py"], cwd="/", check=False).returncode == 0
    assert (job.output("status"), job.output("summary")) == ("", "")
    assert job.printed.count("::group::") == job.printed.count("::endgroup::") == 1


def test_a_script_with_expected_rules_and_tests(job: Job) -> None:
    inputs = {"run": "./firewall.sh", "expect": "expected.v4\nexpected.v6\n", "test": "firewall.fw\n"}
    assert job.use(**inputs) == 0, job.printed
    assert job.output("status") == "0"
    found, _, took = job.output("summary").rpartition(" in ")
    assert found == "2 iptables commands; expected.v4: equal; expected.v6: equal; 1 passed" and took.endswith(" s")


def test_a_script_that_makes_other_rules(job: Job) -> None:
    (job.workspace / "firewall.sh").write_text(FIREWALL + "ip6tables -A INPUT -j ACCEPT\niptables -A NOPE || true\n")
    assert job.use(run="./firewall.sh", expect="expected.v4\nexpected.v6") == 1
    assert job.output("status") == "1"
    assert job.output("summary") == "4 iptables commands, 1 failed; expected.v4: equal; expected.v6: 2 differences"
    assert "\n::error file=expected.v6,title=expected.v6%3A 2 differences::" in job.printed
    assert "iptables -A NOPE (status 1)%0A" in job.printed


def test_the_status_is_that_of_the_script(job: Job) -> None:
    (job.workspace / "firewall.fw").write_text(TESTS.replace("local", "drop"))
    assert job.use(run="iptables -F\nexit 5", test=".") == 5
    assert job.output("summary").startswith("exit status 5, 1 iptables command; 0 passed, 1 failed in ")
    assert job.use(run="iptables -F", test=".") == 1
    assert "::error file=firewall.fw,line=6," in job.printed


def test_rules_and_sets_to_begin_with(job: Job) -> None:
    (job.workspace / "old rules.v4").write_text("*filter\n-A INPUT -m set --match-set office src -j ACCEPT\nCOMMIT\n")
    (job.workspace / "old.v6").write_text("*filter\n-A INPUT -s 2001:db8::1 -j ACCEPT\nCOMMIT\n")
    (job.workspace / "old.ipset").write_text("create office hash:net\nadd office 192.0.2.0/24\n")
    (job.workspace / "new.v4").write_text("*filter\n-A INPUT -m set --match-set office src -j ACCEPT\n-N new\nCOMMIT\n")
    inputs = {"rules": "old rules.v4\nold.v6\n", "sets": "old.ipset"}
    assert job.use(**inputs, run="iptables -N new", expect="new.v4") == 0, job.printed
    assert job.shell("iptables -S INPUT; ip6tables -S INPUT; ipset test office 192.0.2.1") == 0
    assert job.printed.count("-A INPUT -s 2001:db8::1/128 -j ACCEPT") == 1
    (job.workspace / "old.v6").write_text("nonsense\n")
    assert job.use(rules="old.v6") == 2
    assert "old.v6: line 1" in job.printed


def test_expected_rules_need_a_script(job: Job) -> None:
    assert job.use(expect="expected.v4") == 1
    assert job.printed.splitlines()[-1].startswith("::error title=iptables-py::the input expect needs run")


def fake(place: Path, name: str, text: str) -> Path:
    """Write a program that stands for a Python."""
    (place / name).write_text(f"#!/bin/sh\n{text}\n")
    (place / name).chmod(0o755)
    return place / name


@pytest.fixture
def old_job(job: Job, tmp_path: Path) -> Job:
    """Return a job on a machine such as ubuntu-22.04, whose Python is 3.10."""
    (tmp_path / "programs").mkdir()
    for name in ("python3", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14"):
        fake(tmp_path / "programs", name, "exit 1")
    job.environment["PATH"] = f"{tmp_path}/programs:{job.environment['PATH']}"
    return job


@pytest.mark.parametrize(("wanted", "version"), [("", "3.13"), ("3.14", "3.14"), ("3", "3")])
def test_a_python_that_is_missing_is_set_up(old_job: Job, wanted: str, version: str) -> None:
    assert old_job.use(sys.executable, python=wanted) == 0, old_job.printed
    assert old_job.used == [{"python-version": version, "update-environment": "False"}]
    assert old_job.shell("iptables -S") == 0


@pytest.mark.parametrize("wanted", ["3.10", "3.9", "2.7", "./python", "/no such/python3", "nopython"])
def test_a_python_that_can_not_be_used(old_job: Job, wanted: str) -> None:
    fake(old_job.workspace, "python", "exit 1")
    assert old_job.use(python=wanted) == 1
    assert old_job.printed == (
        f"::error title=iptables-py::{wanted} is no Python 3.11 or later that can make environments\n"
    )


def test_a_python_by_its_path(old_job: Job) -> None:
    fake(old_job.workspace, "my python", f'exec {sys.executable} "$@"')
    assert old_job.use(python="./my python") == 0, old_job.printed
    assert (old_job.used, old_job.outputs["find"]) == ([], {"python": sys.executable})
