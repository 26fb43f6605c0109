"""The hidden command that the shells' scripts run is quick, prints no errors and changes nothing; and the scripts."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from iptables_py.app import declaring
from iptables_py.app.completion import lists
from iptables_py.app.completion.command import SCRIPTS
from iptables_py.programs import PROGRAMS
from tests.completing.terminal import ROOT
from tests.startup.test_startup import BY_CONSOLE_SCRIPT, HOT, LAUNCHED, PYTHON, imported, launchers, others

BASE = b"INPUT\tpolicy ACCEPT, no rules\nFORWARD\tpolicy ACCEPT, no rules\nOUTPUT\tpolicy ACCEPT, no rules\n"
ASKING = {"IPTABLES_PY_COMPLETE": "fish"}


def ask(programs: Path, program: str, *words: str, **variables: str | None) -> subprocess.CompletedProcess[bytes]:
    """Request completion of the last of the words."""
    environment = {**os.environ, **ASKING, **variables}
    return subprocess.run(
        [programs / program, "--complete", str(len(words)), *words],
        env={name: value for name, value in environment.items() if value is not None},
        capture_output=True,
        check=False,
    )


def said(done: subprocess.CompletedProcess[bytes]) -> bytes:
    """Return the answer, which must have come without an error."""
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def test_without_a_state_there_is_none_afterwards(programs: Path, state: Path) -> None:
    assert said(ask(programs, "iptables", "-A", "")) == BASE
    assert not state.exists()


def test_the_state_stays_as_it_is(programs: Path, full_state: Path) -> None:
    def content() -> dict[str, tuple[bytes, int]]:
        return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in full_state.iterdir()}

    before = content()
    for line in (["-A", ""], ["-D", "INPUT", ""], ["-j", ""], ["-N", "X", "-m", "set", "--match-set", ""], ["-F", ""]):
        assert said(ask(programs, "iptables", *line, IPTABLES_PY_STATE=str(full_state)))
    assert content() == before


@pytest.mark.parametrize("trouble", ["damaged", "a newer format", "a directory", "no home"])
def test_trouble_with_the_state_is_no_matter(programs: Path, state: Path, trouble: str) -> None:
    state.mkdir()
    more: dict[str, str | None] = {}
    if trouble == "damaged":
        (state / "ruleset.db").write_bytes(b"SQLite format 3\0 and then something else" * 200)
    elif trouble == "a newer format":
        with sqlite3.connect(state / "ruleset.db") as db:
            db.execute("PRAGMA user_version = 99")
    elif trouble == "a directory":
        (state / "ruleset.db").mkdir()
    else:
        more = {"HOME": None, "IPTABLES_PY_STATE": None, "XDG_STATE_HOME": None}
    assert b"INPUT\t" in said(ask(programs, "iptables", "-A", "", **more))


def test_nobody_is_waited_for(programs: Path, state: Path) -> None:
    subprocess.run([programs / "iptables", "-N", "MINE"], check=True)
    with sqlite3.connect(state / "ruleset.db", isolation_level=None) as db:
        db.execute("BEGIN EXCLUSIVE")
        start = time.monotonic()
        assert said(ask(programs, "iptables", "-A", "")) == BASE
        assert time.monotonic() - start < 5
    assert b"MINE\t" in said(ask(programs, "iptables", "-A", ""))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "", "none"])
@pytest.mark.parametrize(
    "words", [[], [""], ["x"], ["1"], ["0", "-A"], ["9", "-A"], ["-1", "-A"], ["1", "\udcff"], ["a"] * 9]
)
def test_nonsense_is_answered_with_silence(programs: Path, shell: str, words: list[str]) -> None:
    environment = {**os.environ, "IPTABLES_PY_COMPLETE": shell}
    for program in ("iptables", "ip6tables-restore", "ipset", "nfacct", "iptables-py"):
        question = [programs / program, "--complete", *words]
        said(subprocess.run(question, env=environment, capture_output=True, check=False))


@pytest.mark.parametrize("program", ["iptables", "iptables-save", "iptables-restore", "ipset", "nfacct", "iptables-py"])
def test_without_the_variable_the_word_is_unknown(programs: Path, state: Path, program: str) -> None:
    done = subprocess.run([programs / program, "--complete", "1", ""], capture_output=True, check=False, input=b"")
    assert done.returncode and not done.stdout
    assert done.stderr


@pytest.mark.parametrize("line", [["-A", ""], ["-j", ""], ["-m", ""], ["-A", "INPUT", "-p", "tcp", "--dport", ""]])
def test_it_imports_next_to_nothing(
    full_state: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: list[str]
) -> None:
    monkeypatch.setenv("IPTABLES_PY_COMPLETE", "zsh")
    monkeypatch.setenv("IPTABLES_PY_STATE", str(full_state))
    for program in ("iptables", "ip6tables-restore", "ipset", "nfacct"):
        launcher = tmp_path / program
        launcher.write_bytes(launchers.launcher(program, "/python3", str(ROOT), str(tmp_path)))
        modules = imported(*PYTHON, "-c", LAUNCHED, str(launcher), "--complete", str(len(line)), *line)
        assert others(modules) <= HOT
    for words in (line, ["shim", ""], ["diff", "--"], ["find", "ctstate", "has", "N"]):
        modules = imported(sys.executable, "-c", BY_CONSOLE_SCRIPT, "--complete", str(len(words)), *words)
        assert others(modules) <= HOT
        assert "iptables_py.completing.dispatch" in modules


# -- the scripts


def test_scripts_are_printed_as_they_are(programs: Path) -> None:
    for shell, name in SCRIPTS.items():
        done = subprocess.run([programs / "iptables-py", "completion", shell], capture_output=True, check=True)
        assert done.stdout == (ROOT / "completions" / name).read_bytes()
    assert {path.name for path in (ROOT / "completions").iterdir()} == set(SCRIPTS.values())


@pytest.mark.parametrize("name", SCRIPTS.values())
def test_scripts_list_every_program(name: str) -> None:
    text = (ROOT / "completions" / name).read_text()
    assert text == lists.with_programs(text), "run: python -m iptables_py.app.declaring"
    assert set(PROGRAMS) <= set(re.findall(r"[\w-]+", text))


def test_a_list_follows_the_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "NAMES", ("iptables-py", "one", "two"))
    text = "#compdef x\n# for program in\n_iptables_py_register a \\\n  b \\\n  c\nend\n"
    new = "#compdef iptables-py one two\n# for program in\n_iptables_py_register \\\n        iptables-py one two\nend\n"
    assert lists.with_programs(text) == new


def test_commands_are_written_down_as_click_has_them() -> None:
    path = Path(declaring.FILE)
    assert path.read_text() == declaring.text(), "run: python -m iptables_py.app.declaring"
