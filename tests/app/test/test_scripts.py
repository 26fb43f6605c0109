"""Scripts that set the rules."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.app.test.firewall import SYN
from tests.harness.own import Run, says

pytestmark = pytest.mark.usefixtures("state")


def test_a_script_runs_on_a_ruleset_of_its_own(iptables_py: Run, folder: Path, state: Path) -> None:
    (folder / "fw.sh").write_text(
        "#!/bin/bash\npwd\niptables -P INPUT DROP\niptables -A INPUT -p tcp --dport $1 -j ACCEPT\n"
    )
    (folder / "fw.sh").chmod(0o755)
    (folder / "script.fw").write_text(f"script ./fw.sh 22\nt\n  {SYN}22 => local\n  {SYN}23 => drop\n")
    done = iptables_py("test", folder)
    assert (done.returncode, done.stdout) == (0, done.stdout)
    assert done.stdout.startswith(b"1 passed in ")
    assert not state.exists()


def test_a_script_that_fails(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("echo hello\niptables -A INPUT --dport 22 -j ACCEPT\nexit 3\n")
    (folder / "script.fw").write_text(f"script sh fw.sh\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    text = done.stdout.decode()
    assert f"{folder}/script.fw:1: script sh fw.sh failed with status 3" in text
    assert "hello" in text and 'unknown option "--dport"' in text
    assert "1 file could not run" in text


def test_commands_of_a_script_that_fail_are_shown_with_a_failure(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("iptables -A INPUT --dport 22 -j DROP\n:\n")
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    assert b"fw.sh:1: iptables -A INPUT --dport 22 -j DROP (status 2)" in done.stdout


def test_the_time_of_a_file_includes_its_script(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script sh -c 'iptables -F; sleep 0.5'\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", "--format", "junit", folder / "script.fw")
    assert float(Xml.fromstring(done.stdout)[0].attrib["time"]) >= 0.5


def test_a_script_without_iptables_commands(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script true\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert (done.returncode, b"called no iptables command" in done.stdout) == (1, True)


def test_a_script_that_prints_much(iptables_py: Run, folder: Path) -> None:
    (folder / "much.sh").write_text("iptables -F\nyes | head -c 1000000\necho the end\nexit 1\n")
    (folder / "script.fw").write_text(f"script sh much.sh\nt\n  {SYN}22 => local\n")
    done = iptables_py("test", folder / "script.fw")
    assert done.returncode == 1
    assert b"bytes before are left out" in done.stdout and b"the end" in done.stdout
    assert len(done.stdout) < 20_000


def test_a_script_is_no_line_for_a_shell(iptables_py: Run, folder: Path) -> None:
    (folder / "pipe.fw").write_text(f"script ./fw.sh | cat\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "pipe.fw")
    says(done, 2, "pipe.fw:1:16: no shell reads this line", shows="script ./fw.sh | cat")


def test_commands_of_a_script_that_fail_are_told_though_all_tests_pass(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text("iptables -P INPUT DROP\niptables -A INPUT --dport 22 -j ACCEPT\n:\n")
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", "script.fw", cwd=folder)
    first, last = done.stdout.decode().splitlines()
    assert (done.returncode, first) == (
        0,
        "script.fw: iptables commands of the script failed; -v shows them, --fail-on-error makes the tests fail",
    )
    assert last.startswith("1 passed")
    (file,) = json.loads(iptables_py("test", "--json", "script.fw", cwd=folder).stdout)["files"]
    assert file["failed_commands"][0].endswith("fw.sh:2: iptables -A INPUT --dport 22 -j ACCEPT (status 2)")
    assert (
        b"::warning file=script.fw,line=1,title="
        in iptables_py("test", "--format=github", "script.fw", cwd=folder).stdout
    )
    done = iptables_py("test", "--fail-on-error", "script.fw", cwd=folder)
    assert (done.returncode, b"fw.sh:2: iptables -A INPUT --dport 22" in done.stdout) == (1, True)


def test_a_script_that_ends_with_a_failed_command_tells_its_line(iptables_py: Run, folder: Path) -> None:
    (folder / "fw.sh").write_text(
        "#!/bin/bash\nset -e\niptables -A INPUT --dport 22 -j ACCEPT\niptables -P INPUT DROP\n"
    )
    (folder / "script.fw").write_text(f"script bash fw.sh\nt\n  {SYN}22 => drop\n")
    done = iptables_py("test", folder / "script.fw")
    assert (done.returncode, b"fw.sh:3: iptables -A INPUT --dport 22 -j ACCEPT (status 2)" in done.stdout) == (1, True)
