"""iptables-apply in a run: it works on the run's ruleset, and so do the commands of its script."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import Run, script

RULES = "*filter\n-A INPUT -s 192.0.2.1/32 -j ACCEPT\nCOMMIT\n"
GUARD = ("--guard", "eth0: tcp 192.0.2.8 > 203.0.113.1:22 syn")


def saved(text: bytes) -> list[str]:
    return [line for line in text.decode().splitlines() if line.startswith("-A")]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Return a directory with the file `rules` and the script `change`."""
    (tmp_path / "rules").write_text(RULES)
    (tmp_path / "change").write_text("#!/bin/sh\niptables -A INPUT -s 192.0.2.2/32 -j ACCEPT\n")
    (tmp_path / "change").chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("answer", ["y", "n"])
@pytest.mark.parametrize("what", ["rules", "-c ./change"])
def test_it_works_on_the_ruleset_of_the_run(iptables_py: Run, here: Path, what: str, answer: str) -> None:
    path = script(here, f"iptables -A OUTPUT -j ACCEPT\necho {answer} | iptables-apply -t 5 {what}\n")
    done = iptables_py("run", "--record", "record", *GUARD, "--save", "-", "--", "sh", path, cwd=here)
    confirmed = answer == "y"
    assert (done.returncode, done.stderr) == (0 if confirmed else 255, b"")
    old = ["-A OUTPUT -j ACCEPT"]
    new = ["-A INPUT -s 192.0.2.1/32 -j ACCEPT"] if what == "rules" else ["-A INPUT -s 192.0.2.2/32 -j ACCEPT", *old]
    assert saved(done.stdout) == (new if confirmed else old)
    commands = [json.loads(line)["argv"] for line in (here / "record").read_text().splitlines()]
    inside = [] if what == "rules" else [["iptables", "-A", "INPUT", "-s", "192.0.2.2/32", "-j", "ACCEPT"]]
    assert commands[1:] == [*inside, ["iptables-apply", "-t", "5", *what.split()]]
    assert iptables_py("save").stdout == b""


def test_a_refusal_is_a_failed_command(iptables_py: Run, here: Path) -> None:
    path = script(here, "echo n | iptables-apply -t 5 rules\ntrue\n")
    done = iptables_py("run", "--fail-on-error", "--", "sh", path, cwd=here)
    assert done.returncode == 1
    assert b"iptables-apply -t 5 rules (status 255)" in done.stderr


def test_a_guard_sees_what_a_confirmed_file_changes(iptables_py: Run, here: Path) -> None:
    (here / "drop").write_text("*filter\n:INPUT DROP [0:0]\nCOMMIT\n")
    for answer, status in (("n", 0), ("y", 1)):
        path = script(here, f"iptables -P INPUT ACCEPT\necho {answer} | iptables-apply -t 5 drop || true\n")
        done = iptables_py("run", *GUARD, "--", "sh", path, cwd=here)
        assert done.returncode == status, done.stderr
