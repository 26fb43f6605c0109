"""The pager: when there is one, which, and what it has no effect on."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.harness.own import Run
from tests.harness.terminal import on_terminal

SMALL = {"height": 4, "width": 80}


@pytest.fixture
def shown(iptables_py: Run) -> str:
    """Return what `show` prints on a terminal without colours."""
    return on_terminal(iptables_py, "show", env={"NO_COLOR": "1"})[1]


@pytest.mark.parametrize(
    ("words", "env", "is_paged"),
    [
        ([], {"PAGER": "sed s/^/:/"}, True),
        ([], {"IPTABLES_PY_PAGER": "sed s/^/:/", "PAGER": "cat"}, True),
        ([], {"IPTABLES_PY_PAGER": "", "PAGER": "sed s/^/:/"}, False),
        ([], {"PAGER": "cat"}, False),
        ([], {"PAGER": ""}, False),
        ([], {"PAGER": "no-such-program-here"}, False),
        ([], {"PAGER": "sed s/^/:/", "TERM": "dumb"}, False),
        ([], {"PAGER": "sed s/^/:/", "LINES": "100"}, False),
        (["--no-pager"], {"PAGER": "sed s/^/:/"}, False),
        ([], {"PAGER": 'sed "s/^/$MARK/"', "MARK": ":"}, True),
    ],
)
def test_when_there_is_a_pager(
    iptables_py: Run, shown: str, words: list[str], env: dict[str, str], is_paged: bool
) -> None:
    done, out = on_terminal(iptables_py, "show", *words, env={"NO_COLOR": "1", **env}, **SMALL)
    assert (done.returncode, done.stderr) == (0, b"")
    assert out == ("".join(f":{line}" for line in shown.splitlines(keepends=True)) if is_paged else shown)


def test_a_pager_that_a_shell_does_not_find(iptables_py: Run, shown: str) -> None:
    done, out = on_terminal(iptables_py, "show", env={"NO_COLOR": "1", "PAGER": "'no such' program"}, **SMALL)
    assert (done.returncode, out) == (0, shown)


def test_output_that_fits_needs_no_pager(iptables_py: Run, shown: str) -> None:
    env = {"NO_COLOR": "1", "PAGER": "sed s/^/:/"}
    assert on_terminal(iptables_py, "show", env=env, height=5)[1] == shown
    assert iptables_py("show", env={"PAGER": "sed s/^/:/", "LINES": "1"}).stdout.decode().startswith("table")


PAGED = (
    ["show"],
    ["find", "target DROP"],
    ["diff", "other"],
    ["trace", "eth0: tcp 192.0.2.8:1 > 203.0.113.1:22"],
)


@pytest.mark.parametrize("command", PAGED)
def test_the_status_is_kept_if_the_user_leaves(iptables_py: Run, tmp_path: Path, command: list[str]) -> None:
    rules = "".join(f"-A INPUT -s 10.{number // 256}.{number % 256}.0/24 -j DROP\n" for number in range(3000))
    iptables_py("restore", stdin=f"*filter\n{rules}COMMIT\n".encode())
    (tmp_path / "here" / "other").write_text("*filter\nCOMMIT\n")
    done, out = on_terminal(iptables_py, *command, env={"PAGER": "head -n 1"}, **SMALL)
    assert (done.returncode, done.stderr) == (1 if command[0] == "diff" else 0, b"")
    assert out.count("\n") == 1


def test_an_interrupt_ends_the_pager_only_if_it_wants(iptables_py: Run, tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text("#!/bin/sh\ntrap 'echo interrupted' INT\nkill -INT $PPID $$\ncat\n")
    pager.chmod(pager.stat().st_mode | stat.S_IXUSR)
    done, out = on_terminal(iptables_py, "show", env={"PAGER": f"exec {pager}"}, **SMALL)
    assert done.returncode == 0
    assert out.startswith("interrupted\n") and "OUTPUT" in out


@pytest.mark.parametrize(("given", "gets"), [(None, "FRX"), ("-S", "-S"), ("", "")])
def test_options_of_less(iptables_py: Run, given: str | None, gets: str) -> None:
    out = on_terminal(iptables_py, "show", env={"PAGER": "echo less=$LESS", "LESS": given}, **SMALL)[1]
    assert out == f"less={gets}\n"


@pytest.mark.parametrize("words", [["help"], ["run", "--show", "true"], ["show", "--help"], ["nothing"]])
def test_commands_without_a_pager(iptables_py: Run, words: list[str]) -> None:
    assert ":Usage" not in on_terminal(iptables_py, *words, env={"PAGER": "sed s/^/:/"}, **SMALL)[1]
