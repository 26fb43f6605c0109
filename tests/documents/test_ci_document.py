"""docs/ci.md, the jobs of docs/testing.md, the template for GitLab and the hooks: their steps work verbatim."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.documents.action import Job
from tests.documents.test_readme import NOT_CLONED, OFFLINE, ROOT

TEXT = (ROOT / "docs" / "ci.md").read_text()
FIREWALL = """#!/bin/sh
set -e
iptables -P INPUT DROP
sudo iptables -A INPUT -p tcp --dport 22 -j ACCEPT
"""
EXPECTED = "*filter\n:INPUT DROP\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n"
TESTS = """\
host
  eth0 203.0.113.1/24
script ./firewall.sh

ssh
  eth0: tcp 192.0.2.8:4000 > 203.0.113.1:22 syn => local
"""
OWN_PATH = f"{Path(sys.executable).parent}:{os.environ['PATH']}"


def blocks(language: str) -> list[str]:
    """Return the code blocks of the document."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", TEXT)


MAKE, PLAIN, GUARD, COPY = blocks("sh")
GITHUB, STEPS, REVIEW, GITLAB, GITLAB_REVIEW, HOOKS = map(yaml.safe_load, blocks("yaml"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a directory with a clone, a script and the rules that it should make."""
    shutil.copytree(ROOT, tmp_path / "iptables-py", ignore=NOT_CLONED)
    (tmp_path / "firewall.sh").write_text(FIREWALL)
    (tmp_path / "firewall.sh").chmod(0o755)
    (tmp_path / "expected.v4").write_text(EXPECTED)
    (tmp_path / "expected.v6").write_text("")
    (tmp_path / "firewall.fw").write_text(TESTS)
    return tmp_path


def steps(text: str, project: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script that stops at the first failing line."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IPTABLES", "GIT"))}
    environment = {**kept, "HOME": str(project), **more}
    words = ["bash", "-e", "-c", text]
    done = subprocess.run(words, cwd=project, env=environment, capture_output=True, text=True, check=False)
    if done.returncode and OFFLINE.search(done.stderr) and not os.environ.get("CI"):
        pytest.skip("no package index to install from")
    return done


def test_the_plain_script(project: Path) -> None:
    done = steps(PLAIN, project)
    assert (done.returncode, done.stdout) == (0, "2 iptables commands; expected.v4: equal; expected.v6: equal\n")
    again = PLAIN.splitlines()[-1]
    (project / "expected.v4").write_text(EXPECTED.replace("22", "23"))
    assert steps(again, project).returncode == 1
    (project / "expected.v4").write_text(EXPECTED)
    (project / "firewall.sh").write_text(FIREWALL + "iptables -A NOPE || true\n")
    done = steps(again, project)
    assert done.returncode == 1
    assert "1 of 3 iptables commands failed" in done.stderr


def test_the_expected_rules_are_made(project: Path) -> None:
    (project / "expected.v4").unlink()
    done = steps(MAKE, project, PATH=OWN_PATH)
    assert (done.returncode, done.stdout) == (0, "2 iptables commands; expected.v4: written; expected.v6: equal\n")
    assert EXPECTED.splitlines()[2] in (project / "expected.v4").read_text()


def test_the_jobs_of_github(project: Path) -> None:
    """The action's own tests are in test_action.py."""
    (project / "runner").mkdir()
    job = Job(project / "iptables-py", project, project / "runner", HOME=str(project))
    (used,) = (step for step in GITHUB["jobs"]["firewall"]["steps"] if step["uses"] == "./iptables-py")
    assert job.use(**used["with"]) == 0, job.printed
    assert job.output("summary") == "2 iptables commands; expected.v4: equal; expected.v6: equal"
    inputs = re.findall(r"`(\w+)`", "".join(re.findall(r"(?m)^\| (`.*?) \|", TEXT)))
    assert set(inputs) == job.action["inputs"].keys()
    assert set(re.findall(r"`(\w+)`", TEXT.partition("The outputs of the action are ")[2].partition("\n\n")[0])) == (
        job.action["outputs"].keys()
    )
    (project / "firewall.sh").write_text(FIREWALL.replace("sudo ", ""))
    assert [job.shell(step["run"]) for step in STEPS[1:]] == [0, 0, 0], job.printed
    (project / "expected.v6").write_text(EXPECTED)
    assert job.shell(STEPS[-1]["run"]) == 1


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with rules on its branch main, and others in the working tree."""
    (tmp_path / "rules.v4").write_text(EXPECTED)
    git = "git -c user.name=a -c user.email=a@example.org"
    made = f"git init -q -b main; git add rules.v4; {git} commit -qm rules"
    assert steps(f"{made}; git remote add origin .; git fetch -q origin", tmp_path).returncode == 0
    (tmp_path / "rules.v4").write_text(EXPECTED.replace("22", "23"))
    return tmp_path


def test_the_review_of_github(repository: Path) -> None:
    """All but the steps that install, and that write the comment."""
    _, _, show, compare, comment = REVIEW["jobs"]["packets"]["steps"]
    done = steps(f"{show['run']}\n{compare['run']}", repository, GITHUB_BASE_REF="main", PATH=OWN_PATH)
    assert done.returncode == 0, done.stderr
    assert "different: 2 differences" in (repository / "comment.md").read_text()
    assert "comment.md" in comment["run"]
    (repository / "rules.v4").write_text("-A INPUT")
    assert steps(compare["run"], repository, PATH=OWN_PATH).returncode == 1


def test_the_review_of_gitlab(repository: Path) -> None:
    job = GITLAB_REVIEW["packets-that-differ"]
    done = steps("\n".join(job["script"]), repository, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main", PATH=OWN_PATH)
    assert done.returncode in job["allow_failure"]["exit_codes"], done.stderr
    assert "different: 2 differences" in done.stdout


def gitlab_job(name: str, template: dict[str, Any], job: dict[str, Any]) -> dict[str, Any]:
    """Return a job with what it extends."""
    base = gitlab_job(name, template, template[job["extends"]]) if "extends" in job else {}
    return {**base, **job, "variables": {**base.get("variables", {}), **job.get("variables", {})}}


def test_the_jobs_of_gitlab(project: Path) -> None:
    from junitparser import JUnitXml

    template = yaml.safe_load((ROOT / "templates" / GITLAB["include"][0]["local"]).read_text())
    firewall, packets = (gitlab_job(name, template, GITLAB[name]) for name in ("firewall", "packets"))
    for job, others, tests in ((firewall, firewall["before_script"], 3), (packets, packets["before_script"][-1:], 1)):
        assert job["image"].startswith("python:3.") and job["before_script"] == firewall["before_script"]
        done = steps("\n".join([*others, *job["script"]]), project, CI_PROJECT_DIR=str(project), **job["variables"])
        assert done.returncode == 0, done.stdout + done.stderr
        (report,) = project.glob(job["artifacts"]["reports"]["junit"])
        found = JUnitXml.fromfile(str(report))
        assert (found.tests, found.failures, found.errors) == (tests, 0, 0)
        report.unlink()
    assert re.search(packets["coverage"].strip("/"), done.stdout, re.M)


def test_the_tests_with_packets(project: Path) -> None:
    text = (ROOT / "docs" / "testing.md").read_text().partition("\n## In CI\n")[2]
    example = re.search(r"(?ms)^```\n(.*?)^```$", text)
    assert example
    (project / "firewall.fw").write_text(example[1])
    commands = re.findall(r"(?m)^(?: +- (?:run: )?)?(iptables-py test .*)", text)
    assert len(commands) == 3
    for command in commands:
        done = steps(command, project, PATH=OWN_PATH)
        assert done.returncode == 0, done.stdout + done.stderr
    pattern = re.search(r"(?m)^ +coverage: '/(.*)/'", text)
    assert pattern and re.search(pattern[1], done.stdout, re.M)
    assert all((project / name).stat().st_size for name in ("coverage.svg", "coverage.html", "report.xml"))


def test_the_recipe_for_guards(project: Path) -> None:
    interface = '[[interface]]\nname = "eth0"\naddresses = ["203.0.113.1/24"]\n'
    route = '[[route]]\nto = "default"\nvia = "203.0.113.254"\n'
    (project / "host.toml").write_text(f"version = 1\n{interface}{route}")
    done = steps(GUARD, project, PATH=OWN_PATH)
    assert done.returncode == 1
    assert "the guard packet no longer passed after a command:" in done.stderr


def test_what_to_look_out_for_is_named() -> None:
    for trap in ("sudo", "/sbin/iptables", "iptables-legacy"):
        assert trap in TEXT
    assert "sudo iptables-restore --test" in COPY
