"""docs/ci.md, the jobs of docs/testing.md: their steps work verbatim, as far as no container is needed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents.test_readme import NOT_CLONED, OFFLINE, ROOT

TEXT = (ROOT / "docs" / "ci.md").read_text()
FIREWALL = """#!/bin/sh
set -e
iptables -P INPUT DROP
sudo iptables -A INPUT -p tcp --dport 22 -j ACCEPT
"""
EXPECTED = "*filter\n:INPUT DROP\n-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT\nCOMMIT\n"


def block(language: str, number: int = 0) -> str:
    """Return a code block of the document."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", TEXT)[number]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a directory with a clone, a script and the rules that it should make."""
    shutil.copytree(ROOT, tmp_path / "iptables-py", ignore=NOT_CLONED)
    (tmp_path / "firewall.sh").write_text(FIREWALL)
    (tmp_path / "firewall.sh").chmod(0o755)
    (tmp_path / "expected.v4").write_text(EXPECTED)
    (tmp_path / "expected.v6").write_text("")
    return tmp_path


def steps(text: str, project: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script that stops at the first failing line."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IPTABLES"))}
    environment = {**kept, "HOME": str(project), **more}
    words = ["bash", "-e", "-c", text]
    done = subprocess.run(words, cwd=project, env=environment, capture_output=True, text=True, check=False)
    if done.returncode and OFFLINE.search(done.stderr) and not os.environ.get("CI"):
        pytest.skip("no package index to install from")
    return done


def test_the_plain_script(project: Path) -> None:
    done = steps(block("sh", 1), project)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert EXPECTED.splitlines()[2] in (project / "rules.v4").read_text()
    again = block("sh", 1).partition("# fails if the script")[2].partition("\n")[2]
    (project / "expected.v4").write_text(EXPECTED.replace("22", "23"))
    assert steps(again, project).returncode == 1
    (project / "firewall.sh").write_text(FIREWALL + "iptables -A NOPE || true\n")
    done = steps(again, project)
    assert done.returncode == 1
    assert "1 of 3 iptables commands failed" in done.stderr


def test_the_tests_with_packets(project: Path) -> None:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    text = (ROOT / "docs" / "testing.md").read_text().partition("\n## In CI\n")[2]
    example = re.search(r"(?ms)^```\n(.*?)^```$", text)
    assert example
    (project / "firewall.fw").write_text(example[1])
    commands = re.findall(r"(?m)^(?: +- (?:run: )?)?(iptables-py test .*)", text)
    assert len(commands) == 3
    for command in commands:
        done = steps(command, project, PATH=path)
        assert done.returncode == 0, done.stdout + done.stderr
    pattern = re.search(r"(?m)^ +coverage: '/(.*)/'", text)
    assert pattern and re.search(pattern[1], done.stdout, re.M)
    assert all((project / name).stat().st_size for name in ("coverage.svg", "coverage.html", "report.xml"))


def test_the_expected_rules_are_made(project: Path) -> None:
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    assert steps(block("sh"), project, PATH=path).returncode == 0
    assert EXPECTED.splitlines()[2] in (project / "expected.v4").read_text()
    done = steps("iptables-py diff expected.v6 -", project, PATH=path)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_recipes_compare_what_is_expected_with_what_was_made() -> None:
    compared = re.findall(r"iptables-py diff (?:-6 )?(\S+) (\S+)", TEXT)
    assert {one for one in compared if one[0] != "OLD"} == {
        *(("expected.v4", "rules.v4"), ("expected.v4", "-"), ("expected.v6", "rules.v6"), ("expected.v6", "-")),
    }
    assert "diff -u" not in TEXT


def test_the_dockerfile(project: Path) -> None:
    """Copy its files and run its lines in a directory that replaces the image's root."""
    root = project / "image"
    lines = block("dockerfile").splitlines()
    assert lines.pop(0).startswith("FROM python:3.")
    for line in lines:
        kind, _, rest = line.partition(" ")
        if kind == "COPY":
            *sources, to = rest.split()
            for source in sources:
                target = root / to.strip("/") / (source if to.endswith("/") else "")
                target.parent.mkdir(parents=True, exist_ok=True)
                (shutil.copytree if (project / source).is_dir() else shutil.copy)(project / source, target)
            continue
        assert kind == "RUN"
        if not (project / "venv").exists():
            assert steps(f"{sys.executable} -m venv venv", project).returncode == 0
        (root / "usr/sbin").mkdir(parents=True, exist_ok=True)
        moved = re.sub(r" (/(?:opt|usr|test)\b)", rf" {root}\1", f" {rest}")
        path = f"{root}/usr/sbin:{project}/venv/bin:{os.environ['PATH']}"
        (root / "usr/sbin/sudo").write_text('#!/bin/sh\nexec "$@"\n')
        (root / "usr/sbin/sudo").chmod(0o755)
        done = steps(moved, project, PATH=path, IPTABLES_PY_STATE=str(root / "state"))
        assert done.returncode == 0, done.stderr


def test_what_to_look_out_for_is_named() -> None:
    for trap in ("sudo", "/sbin/iptables", "iptables-legacy", "sudo iptables-restore --test"):
        assert trap in TEXT
