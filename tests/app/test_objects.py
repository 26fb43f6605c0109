"""Save files with rules that use accounting objects: what show, find, diff and run do where these don't exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.own import NO_STATE, Run, rules

RULES = [
    "-A INPUT -m nfacct --nfacct-name  web -j ACCEPT",
    "-A INPUT -p tcp -m tcp --dport 25 -m nfacct --nfacct-name  mail",
    '-A INPUT -m nfacct --nfacct-name  "a b"',
    "-A INPUT -m nfacct --nfacct-name  web",
]
FILE = "\n".join(["*filter", ":INPUT ACCEPT [0:0]", *RULES, "COMMIT", ""])
MISSING = "no such nfacct objects, {}: {}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a save file whose rules use three objects."""
    path = tmp_path / "rules.v4"
    path.write_text(FILE)
    return path


@pytest.mark.parametrize(
    ("words", "status"), [(("show", "--rules"), 0), (("find", "match nfacct", "--rules"), 0), (("diff",), 1)]
)
def test_a_file_is_read_without_its_objects(
    iptables_py: Run, file: Path, words: tuple[str, ...], status: int
) -> None:
    done = iptables_py(*words, file)
    assert (done.returncode, done.stdout.count(b"web")) == (status, 2)
    refused = "a restore would refuse their rules"
    assert done.stderr.decode().endswith(f"{file}: {MISSING.format(refused, 'a b, mail, web')}")
    assert iptables_py("nfacct", "add", "mail").returncode == 0
    again = iptables_py(*words, file)
    assert (again.returncode, again.stdout) == (status, done.stdout)
    assert again.stderr.decode().endswith(MISSING.format(refused, "a b, web"))
    for name in ("web", "a b"):
        assert iptables_py("nfacct", "add", name).returncode == 0
    assert iptables_py(*words, file).stderr == b""


def test_run_creates_the_objects(iptables_py: Run, file: Path) -> None:
    script = "nfacct list && ! nfacct delete web 2>/dev/null"
    done = iptables_py("run", "--rules", file, "--save", "-", "--", "sh", "-c", script, env=NO_STATE)
    assert (done.returncode, rules(done.stdout)) == (0, RULES)
    assert [line.rpartition(" = ")[2] for line in done.stdout.decode().splitlines()[:3]] == ["a b;", "mail;", "web;"]
    assert done.stderr.decode().endswith(f"{file}: {MISSING.format('created for its rules', 'a b, mail, web')}")


def test_a_restore_refuses_their_rules(iptables_py: Run, file: Path) -> None:
    done = iptables_py("restore", file)
    assert (done.returncode, done.stderr.count(b"No such file or directory")) == (4, len(RULES))
