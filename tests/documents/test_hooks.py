""".pre-commit-hooks.yaml: the hooks, as docs/ci.md configures them, run by pre-commit in repositories of git."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.documents.test_ci_document import EXPECTED, FIREWALL, HOOKS, TESTS, steps
from tests.documents.test_readme import NOT_CLONED, ROOT

GIT = 'git -c user.name=Me -c user.email=me@example.org -c init.defaultBranch=main -c core.hooksPath= "$@"'
COMMIT = f"git() {{ command {GIT}; }}\ngit init -q .; git add -A; git commit -q -m all\n"
PRE_COMMIT = f"{sys.executable} -m pre_commit"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository with the hooks, whose first run installs iptables-py."""
    top = tmp_path_factory.mktemp("hooks")
    shutil.copytree(ROOT, top / "iptables-py", ignore=NOT_CLONED)
    assert steps(COMMIT, top / "iptables-py").returncode == 0
    project = top / "a project"
    project.mkdir()
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(HOOKS).replace("/path/to", str(top)))
    return project


def run(project: Path, hook: str = "") -> subprocess.CompletedProcess[str]:
    """Commit everything, and run a hook, or all."""
    home = {"PRE_COMMIT_HOME": f"{project.parent}/cache", "GIT_CONFIG_GLOBAL": "/dev/null"}
    return steps(f"{COMMIT.replace('commit -q', 'commit -q --allow-empty')}{PRE_COMMIT} run --all-files {hook}",
                 project, **home)  # fmt: skip


@pytest.fixture
def files(project: Path) -> Path:
    """Return the repository, with a script, its rules and tests."""
    for path in project.glob("*.*"):
        if not path.name.startswith("."):
            path.unlink()
    (project / "firewall.sh").write_text(FIREWALL)
    (project / "firewall.sh").chmod(0o755)
    (project / "expected.v4").write_text(EXPECTED.replace("DROP", "DROP [0:0]"))
    (project / "expected.v6").write_text("")
    (project / "firewall.fw").write_text(TESTS)
    return project


def test_hooks_that_pass(files: Path) -> None:
    (files / "with blanks.v6").write_text("*filter\n-A INPUT -s 2001:db8::1 -j ACCEPT\nCOMMIT\n")
    done = run(files)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Passed\n") == 3


def test_a_save_file_with_mistakes(files: Path) -> None:
    (files / "a b.v4").write_text("*filter\n-A INPUT -s 2001:db8::1 -j ACCEPT\nCOMMIT\n")
    (files / "c.v6").write_text("nonsense\n")
    done = run(files, "iptables-py-save-files")
    assert done.returncode == 1
    assert "a b.v4: line 2: " in done.stdout and "c.v6: line 1 failed" in done.stdout


def test_a_save_file_with_sets(files: Path) -> None:
    (files / "sets.v4").write_text("*filter\n-A INPUT -m set --match-set office src\nCOMMIT\n")
    (files / "office.ipset").write_text("create office hash:net\n")
    assert "Set office doesn't exist" in run(files, "iptables-py-save-files").stdout
    config = files / ".pre-commit-config.yaml"
    before = config.read_text()
    hooks = yaml.safe_load(before)
    hooks["repos"][0]["hooks"][0]["args"] = ["--sets", "office.ipset"]
    config.write_text(yaml.safe_dump(hooks))
    done = run(files, "iptables-py-save-files")
    config.write_text(before)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("file", "text", "hook", "message"),
    [
        ("firewall.fw", TESTS.replace("local", "drop"), "iptables-py-test", "1 failed"),
        ("expected.v4", EXPECTED.replace("22", "23"), "iptables-py-run", "expected.v4: 1 difference"),
    ],
)
def test_hooks_that_fail(files: Path, file: str, text: str, hook: str, message: str) -> None:
    (files / file).write_text(text)
    done = run(files, hook)
    assert done.returncode == 1
    assert message in done.stdout
