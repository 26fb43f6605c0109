"""`run`: a program in this process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from iptables_py import IptablesError, Result, run

pytestmark = pytest.mark.smoke

SAVED = "*filter\n:INPUT DROP [0:0]\nCOMMIT\n"


def test_a_command(state: Path) -> None:
    assert run("-P INPUT DROP") == Result(("iptables", "-P", "INPUT", "DROP"), 0, "", "")
    assert run(["-S", "INPUT"]).stdout == "-P INPUT DROP\n"
    assert run("-S INPUT", program="ip6tables").stdout == "-P INPUT ACCEPT\n"
    assert state.exists()


def test_words_are_split_as_by_a_shell() -> None:
    assert run("-A INPUT -m comment --comment 'two words' -j DROP").ok
    assert '--comment "two words"' in run(("-S", "INPUT")).stdout


def test_another_state(state: Path, tmp_path: Path) -> None:
    for other in (tmp_path / "other", str(tmp_path / "another")):
        assert run("-N new", state=other)
        assert "-N new" in run("-S", state=other).stdout
    assert not state.exists()
    assert os.environ["IPTABLES_PY_STATE"] == str(state)


def test_a_relative_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run("-N new", state="here").check()
    assert (tmp_path / "here" / "ruleset.db").exists()


def test_a_failure() -> None:
    run("-P INPUT ACCEPT")
    done = run("-D INPUT 3")
    assert not done and not done.ok
    assert (done.status, done.stdout, done.stderr) == (1, "", "iptables: Index of deletion too big.\n")
    with pytest.raises(IptablesError) as caught:
        done.check()
    assert (caught.value.status, caught.value.argv) == (1, ("iptables", "-D", "INPUT", "3"))
    assert str(caught.value) == "iptables -D INPUT 3 (status 1): iptables: Index of deletion too big."


@pytest.mark.parametrize("printed", [None, "1"])
def test_hints(monkeypatch: pytest.MonkeyPatch, printed: str | None) -> None:
    monkeypatch.delenv("IPTABLES_PY_HINTS", raising=False)
    if printed:
        monkeypatch.setenv("IPTABLES_PY_HINTS", printed)
    restored = run([], program="iptables-restore", stdin="*filter\n-A none\nCOMMIT\n", hints=True)
    assert restored.hint == "    -A none\n    ^\nhint: table filter has no chain none: declare it with :none - [0:0]\n"
    missing = run("add one 192.0.2.1", program="ipset", hints=True)
    assert missing.hint == "hint: there is no set one: create it first: ipset create one hash:ip\n"
    for done in (restored, missing):
        assert done.stderr.endswith(done.hint) == bool(printed)
        with pytest.raises(IptablesError) as caught:
            done.check()
        assert caught.value.hint == done.hint and str(caught.value).count("hint: ") == 1
    assert run("-X none").hint == run("-P INPUT DROP", hints=True).hint == ""


@pytest.mark.parametrize("stdin", [SAVED, SAVED.encode()])
def test_standard_input(stdin: str | bytes) -> None:
    assert run([], program="iptables-restore", stdin=stdin).check().stdout == ""
    assert "-P INPUT DROP" in run("-S").stdout


@pytest.mark.parametrize("program", ["iptables-restore", "ip6tables-restore", "ipset", "nfacct"])
def test_the_standard_input_of_the_process_is_not_read(program: str) -> None:
    words = [] if "tables" in program else ["restore"]
    code = f"import sys; from iptables_py import run; run({words}, program={program!r}); print(sys.stdin.read())"
    done = subprocess.run([sys.executable, "-c", code], input="left", capture_output=True, text=True, check=True)
    assert done.stdout == "left\n"


def test_bytes_that_are_no_text() -> None:
    run(["-N", "\udcff"]).check()
    assert "-N \udcff" in run("-S").stdout


@pytest.mark.parametrize(
    ("words", "options", "kind", "said"),
    [
        ("-S", {"program": "iptable"}, ValueError, "no such program: 'iptable': the programs are iptables, "),
        ("-S 'x", {}, ValueError, "\"-S 'x\" can't be split into words: No closing quotation"),
        (b"-S", {}, TypeError, "a str or a sequence of str, not bytes"),
        (5, {}, TypeError, "a str or a sequence of str, not int"),
        (["-S", 5], {}, TypeError, "each word of a command is a str, not int: 5"),
        ("-S", {"state": 5}, TypeError, "a state directory is a str or an os.PathLike of str, not int"),
        ("-S", {"state": b"x"}, TypeError, "a state directory is a str or an os.PathLike of str, not bytes"),
        ("-S", {"state": ""}, ValueError, "the name of the state directory is empty"),
        ("-S", {"stdin": 5}, TypeError, "stdin is a str or bytes, not int"),
    ],
)
def test_arguments_that_can_not_be_used(
    state: Path, words: Any, options: dict[str, Any], kind: type[Exception], said: str
) -> None:
    with pytest.raises(kind) as caught:
        run(words, **options)
    assert said in str(caught.value)
    assert not state.exists()
