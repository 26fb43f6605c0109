"""iptables-apply on a pseudo-terminal: what it shows, its status and the rules afterwards, as with the reference."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from iptables_py.startup import launchers
from tests.reference import reference

HERE = Path(__file__).parent
BEFORE = "*filter\n:old - [0:0]\n-A INPUT -s 192.0.2.1/32 -j old\nCOMMIT\n"
FILES = {
    "good": "*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp -j ACCEPT\nCOMMIT\n",
    "more": "*filter\n-A INPUT -p tcp -j ACCEPT\nCOMMIT\n*nat\n-A OUTPUT -j ACCEPT\nCOMMIT\n",
    "bad": "rubbish\n",
    "later": "*nat\n-A OUTPUT -j ACCEPT\nCOMMIT\n*filter\n-A INPUT -j nowhere\nCOMMIT\n",
}
SCRIPTS = {
    "run": "echo out; echo err >&2; echo $# words; read word || echo no input; iptables -A INPUT -s 192.0.2.2 -j DROP",
    "fails": "iptables -A INPUT -s 192.0.2.2 -j DROP; exit 3",
    "refused": "iptables -A INPUT -j nowhere",
    "slow": "iptables -A INPUT -s 192.0.2.2 -j DROP; sleep 5; iptables -A INPUT -s 192.0.2.3 -j DROP",
    "deaf": "trap '' TERM; sleep 1.5; iptables -A INPUT -s 192.0.2.2 -j DROP",
    "tables": "iptables -F; iptables -X; iptables -t nat -A OUTPUT -j ACCEPT",
    "both": "iptables -F; ip6tables -A INPUT -s 2001:db8::1 -j DROP",
    "lasting": "iptables -F; sleep 0.5; :",
}
SHELL_LINE = re.compile(r"(?m)\S+/(ip6?tables-apply): line \d+: ")  # before messages of the reference's shell


@dataclass(frozen=True)
class Ended:
    """How a run ended: see terminal.py."""

    status: int
    shown: str
    rules: list[str]


def on_terminal(path: str, words: list[str], typed: str = "", number: int = 0, prefix: tuple[str, ...] = ()) -> Ended:
    """Run a command on a terminal with the programs in the directory `path`, in the current directory."""
    env = {**os.environ, "PATH": f"{path}:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC"}
    asked = json.dumps({"argv": words, "typed": typed, "signal": number})
    script = f'iptables-restore <before; exec "{sys.executable}" "{HERE / "terminal.py"}"'
    argv = [*prefix, "sh", "-c", script]
    done = subprocess.run(argv, input=asked, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    ended = json.loads(done.stdout)
    return Ended(ended["status"], SHELL_LINE.sub(r"\1: ", ended["shown"]), ended["rules"])


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a directory with the launchers."""
    directory = tmp_path_factory.mktemp("programs")
    launchers.install(str(directory))
    return str(directory)


@pytest.fixture
def here(state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current directory, with the files."""
    made = tmp_path / "here"
    made.mkdir()
    for name, text in {"before": BEFORE, **FILES}.items():
        (made / name).write_text(text)
    for name, text in SCRIPTS.items():
        (made / name).write_text(f"#!/bin/sh\n{text}\n")
        (made / name).chmod(0o755)
    monkeypatch.chdir(made)
    return made


CASES = [
    *((f"-t 5 {words}", typed) for words in ("good", "more", "-w saved good", "-c ./run") for typed in "yYn"),
    *((f"-t 5 {words}", "yes\n") for words in ("good", "-c ./tables", "-c ./both", "-c ./lasting")),
    *(("-t 5 good", typed) for typed in ("\r", "\n", " ", "\t", "\x04", "\x7f", "\\y", "ü", "\x1b[A", "N", "q")),
    *((f"-t 1 {words}", "") for words in ("good", "more", "-w saved good", "-c ./run", "-c ./tables")),
    *((f"-t 0 {words}", "") for words in ("good", "more")),
    *((f"-t 1 {words}", "y") for words in ("bad", "later", "nosuch", "-w /nosuch/saved good", "-w / good", ".")),
    *((f"-t 1 -c {words}", "y") for words in ("./fails", "./refused", "./slow", "./deaf", "./good", "./nosuch", "run")),
    ("-t 5 -w saved -c ./run", "y"),
    ("good", "y"),
]


def saved(here: Path) -> list[str]:
    """Return the lines of the file that -w has written."""
    path = here / "saved"
    text = path.read_text() if path.exists() else ""
    path.unlink(missing_ok=True)
    return [line for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize(("words", "typed"), CASES)
def test_it_agrees_with_the_reference(programs: str, here: Path, words: str, typed: str) -> None:
    real = reference.directory().resolve()
    script = ["bash", str(real.parent / "root/usr/sbin/iptables-apply")]
    expected = on_terminal(str(real), [*script, *words.split()], typed, prefix=("unshare", "-n"))
    kept = saved(here)
    assert on_terminal(programs, ["iptables-apply", *words.split()], typed) == expected
    assert saved(here) == kept


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_no_answer(programs: str, here: Path, number: int) -> None:
    """The old rules come back. The reference then loses its copy of them."""
    before = on_terminal(programs, ["iptables-apply", "-t", "5", "bad"]).rules
    found = on_terminal(programs, ["iptables-apply", "-t", "20", "good"], number=number)
    assert (found.status, found.rules) == (255, before)
    assert found.shown.endswith("Reverting to old iptables rules... done.\n")


def test_an_ignored_signal_is_ignored(programs: str, here: Path) -> None:
    words = ["sh", "-c", "trap '' HUP; exec iptables-apply -t 1 good"]
    found = on_terminal(programs, words, "y", signal.SIGHUP)
    assert found.status == 0 and "-A INPUT -p tcp -j ACCEPT" in found.rules


def test_the_terminal_is_as_before(programs: str, here: Path) -> None:
    found = on_terminal(programs, ["sh", "-c", "stty -a; iptables-apply -t 5 good; stty -a"], "n")
    before, _, rest = found.shown.partition("Applying")
    assert before == rest.partition("done.\n")[2].partition("done.\n")[2]


@pytest.mark.parametrize("output", ["/dev/full", "closed pipe"])
def test_nothing_is_applied_if_the_question_cannot_be_seen(programs: str, here: Path, output: str) -> None:
    def save() -> bytes:
        done = subprocess.run([f"{programs}/iptables-save"], capture_output=True, check=True)
        return b"".join(line for line in done.stdout.splitlines(True) if line[:1] != b"#")

    subprocess.run([f"{programs}/iptables-restore", "before"], check=True)
    before = save()
    if output == "closed pipe":
        reading, writing = os.pipe()
        os.close(reading)
    else:
        writing = os.open(output, os.O_WRONLY)
    argv = [f"{programs}/iptables-apply", "-t", "5", "good"]
    done = subprocess.run(argv, input=b"y", stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert done.returncode in (1, -signal.SIGPIPE) and done.stderr.startswith(b"iptables-apply: write error: ")
    assert save() == before
