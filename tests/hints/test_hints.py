"""Hints after errors: one for each message, only if requested, and never for a line without an error."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.hints.ipset.messages import MESSAGES as OF_SETS
from iptables_py.hints.messages import MESSAGES
from tests.harness import machine
from tests.hints.cases import Case, read
from tests.properties.examples import examples
from tests.properties.rules import lines

FACTOR = int(os.environ.get("PROPERTIES", "1"))  # as in tests/properties
CASES = [case for name in ("commands", "restores", "sets") for case in read(name)]


def run(command: str, stdin: bytes | None = None) -> tuple[int, bytes, bytes]:
    """Run a command. Return its status, standard output and standard error."""
    program, *words = shlex.split(command)
    return answer(program, words, stdin)


@pytest.fixture
def no_look_up() -> Iterator[None]:
    """Look up no host names: each one would wait for a name server."""
    with machine.no_look_up():
        yield


def set_up(commands: list[str]) -> None:
    """Run the commands, which must succeed."""
    for command in commands:
        assert run(command)[0] == 0, command


def ruleset() -> bytes:
    """Return the rules and sets, without dates and random numbers."""
    saved = [run(command)[1] for command in ("iptables-save", "ip6tables-save", "ipset save")]
    return re.sub(rb"(?m)^#.*\n| initval \S+", b"", b"".join(saved))


@pytest.mark.usefixtures("no_look_up")
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Case) -> None:
    """After the same output, and without a change of what the command does."""
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "without"))
    set_up(case.setup)
    shutil.copytree(tmp_path / "without", tmp_path / "with")
    status, out, err = run(case.command, case.content)
    without = ruleset()
    assert status and b"hint: " not in err
    monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / "with"))
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    again = run(case.command, case.content)
    assert again[:2] == (status, out)
    assert again[2].startswith(err)
    assert again[2][len(err) :].decode("utf-8", "backslashreplace").splitlines() == case.lines
    assert ruleset() == without


def refusals(names: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the messages of the cases of these files."""
    found = []
    for number, case in enumerate(case for name in names for case in read(name)):
        monkeypatch.setenv("IPTABLES_PY_STATE", str(tmp_path / str(number)))
        set_up(case.setup)
        found.append(run(case.command, case.content)[2].decode("utf-8", "backslashreplace"))
    return found


@pytest.mark.usefixtures("no_look_up")
@pytest.mark.parametrize(("messages", "names"), [(MESSAGES, ("commands", "restores")), (OF_SETS, ("sets",))])
def test_every_message_has_a_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, messages: tuple[tuple[str, object], ...], names: tuple[str, ...]
) -> None:
    texts = refusals(names, tmp_path, monkeypatch)
    assert [message for message, _ in messages if not any(re.search(message, text, re.M) for text in texts)] == []
    assert len(messages) >= 25


@pytest.mark.usefixtures("state", "no_look_up")
def test_a_restore_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "rules"
    path.write_text("*filter\n-A INPUT --dport 22 -j ACCEPT\nCOMMIT\n")
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    by_file = run(f"iptables-restore {path}")
    assert by_file == run("iptables-restore", path.read_bytes())
    assert b"hint: --dport" in by_file[2]
    path.write_text("create a hash:ip\nadd a ::1\n")
    by_file = run(f"ipset restore -file {path}")
    assert by_file[0] == 1
    assert by_file[2].endswith(b"hint: ::1 is an IPv6 address: create a set with family inet6\n")


@pytest.mark.usefixtures("state")
def test_the_ruleset_as_the_line_of_a_long_restore_finds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines of a long input are read by their shapes."""
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    rules = "".join(f"-A a -s 10.0.{n // 256}.{n % 256}/32 -j ACCEPT\n" for n in range(300))
    err = run("iptables-restore", f"*filter\n:a - [0:0]\n{rules}-D a 301\nCOMMIT\n".encode())[2]
    assert err.endswith(b"hint: chain a has 300 rules\n")


@pytest.mark.usefixtures("state")
def test_a_long_line_is_shown_around_its_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    line = "-A INPUT " + "-m conntrack --ctstate NEW " * 10 + "--dprt 5 " + "-m comment --comment x" * 10
    *_, shown, caret, hint = run("iptables-restore", f"*filter\n{line}\nCOMMIT\n".encode())[2].decode().splitlines()
    assert len(shown) <= 80
    assert shown[caret.index("^") :].startswith("--dprt")
    assert hint.startswith("hint: ")


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize("value", ["", "0"])
@pytest.mark.parametrize("command", ["iptables -A INPUT --dport 22", "ipset add none 1.1.1.1"])
def test_off_unless_asked_for(monkeypatch: pytest.MonkeyPatch, value: str, command: str) -> None:
    before = run(command)
    monkeypatch.setenv("IPTABLES_PY_HINTS", value)
    assert run(command) == before
    assert b"hint" not in before[2]


@pytest.mark.usefixtures("state")
def test_quiet_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    assert run("ipset -quiet add none 1.1.1.1") == (1, b"", b"")


@pytest.mark.usefixtures("state")
def test_interactive_ipset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
    err = run("ipset -", b"add none 1.1.1.1\nlist\n")[2]
    assert err.endswith(b"hint: there is no set none: create it first: ipset create none hash:ip\n")


@pytest.mark.usefixtures("state", "no_look_up")
@pytest.mark.parametrize("family", [4, 6])
def test_no_line_is_too_wild(monkeypatch: pytest.MonkeyPatch, family: int) -> None:
    """After the reference's message there is at most one line, which is a hint."""
    set_up(read("commands")[0].setup)
    hints = 0
    for line in examples(lines(family, wild=True), 0, 120 * FACTOR):
        program = "iptables" if family == 4 else "ip6tables"
        words = line.command("-C")
        monkeypatch.delenv("IPTABLES_PY_HINTS", raising=False)
        status, out, err = answer(program, words)
        monkeypatch.setenv("IPTABLES_PY_HINTS", "1")
        again = answer(program, words)
        assert again[:2] == (status, out)
        assert again[2].startswith(err)
        more = again[2][len(err) :]
        assert more == b"" or (more.startswith(b"hint: ") and more.count(b"\n") == 1)
        hints += bool(more)
    assert hints > 12 * FACTOR
