"""Each system call on the ruleset's files fails once, or ends the process: the status and the ruleset agree.

strace makes the calls fail.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from iptables_py.errors import Problem
from iptables_py.store.check import check
from iptables_py.store.reset import reset
from iptables_py.store.store import open_store
from tests.store.conftest import Program, add

pytestmark = pytest.mark.skipif(not shutil.which("strace") and not os.environ.get("CI"), reason="needs strace")

ERRORS = {"fcntl": "ENOLCK", "openat": "EACCES", "pwrite64": "ENOSPC"}  # the others fail with EIO
WRITING = ("fcntl", "fdatasync", "ftruncate", "mkdir", "openat", "pwrite64", "unlink")
CALLS = (*WRITING, "close", "newfstatat", "pread64", "read", "readlink")
# strace stops the process only at traced calls, but sends no signals then. -f prints process numbers.
FAST = ("-f", "--seccomp-bpf")

IPTABLES = "from iptables_py.cli import main; main(sys.argv[1], sys.argv[2:])\n"
RESET = """
from iptables_py.cli import default_signals
from iptables_py.errors import Problem
from iptables_py.store.reset import reset
default_signals()
try: reset()
except Problem as problem: print(problem.text, file=sys.stderr); sys.exit(problem.status)
"""
RESTORED = "*filter\n-A INPUT -s 1.1.1.1 -j DROP\n-A FORWARD -j ACCEPT\nCOMMIT\n"


class Case:
    """A command on a ruleset of three rules."""

    initial = 3  # rules
    files = ("lock", "ruleset.db", "ruleset.db-journal")  # whose calls are traced, besides those on the directory

    def __init__(self, directory: str, program: Program, *words: str, text: str = IPTABLES, stdin: str = "") -> None:
        self.before = f"{directory} before"
        self.state = directory
        self.trace = f"{directory} trace"
        self.command = program.command(text, *words)
        self.stdin = stdin
        with open_store(True, self.before) as store:
            add(store, 3)
            store.commit()

    def run(self, *options: str) -> "subprocess.CompletedProcess[str]":
        """Run the command on a copy of the ruleset, with further options of strace."""
        shutil.rmtree(self.state, ignore_errors=True)
        if os.path.exists(self.before):
            shutil.copytree(self.before, self.state)
        files = [self.state, *(f"{self.state}/{name}" for name in self.files)] if self.files else []
        paths = [word for file in files for word in ("-P", file)]
        return subprocess.run(
            ["strace", "-qq", "-o", self.trace, *options, *paths, *self.command],
            input=self.stdin,
            text=True,
            capture_output=True,
            env={"IPTABLES_PY_STATE": self.state},
            timeout=60,
        )

    def calls(self, names: tuple[str, ...]) -> list[tuple[str, int]]:
        """Return the calls that the command makes: name and number, from 1 for each name."""
        assert self.run(*FAST, "-e", "trace=" + ",".join(f"?{name}" for name in names)).returncode == 0
        made = [re.sub(r"^\d+ +|\(.*", "", line) for line in Path(self.trace).read_text().splitlines()]
        assert {"openat", "fcntl"} <= set(made)
        return [(name, number) for name in names for number in range(1, made.count(name) + 1)]

    def rules(self) -> list[tuple[str, str]]:
        """Return chain and text of each rule."""
        with open_store(False, self.state) as store:
            assert check(store) == []
            chains = store.chains(4, "filter")
            return [(chain.name, rule.spec) for chain in chains for rule in store.rules(chain)]

    def rules_before(self) -> list[tuple[str, str]]:
        """Return the rules from before the command."""
        return [("INPUT", "-p tcp -j DROP")] * self.initial if os.path.exists(self.before) else []

    def fail_each(self) -> None:
        """Let each call fail once: a status of 0 means that all was done, any other that nothing was."""
        done = self.run()
        after, output = self.rules(), done.stdout
        before = self.rules_before()
        for name, number in self.calls(CALLS):
            error = ERRORS.get(name, "EIO")
            done = self.run(*FAST, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}")
            place = f"{name} {number}: {done}"
            assert self.rules() == (before if done.returncode else after), place
            if done.returncode:
                assert (done.returncode, done.stderr.count("\n")) == (4, 1), place
                assert output.startswith(done.stdout), place
            else:
                assert (done.stdout, done.stderr) == (output, ""), place

    def end_at_each(self, signal: str) -> None:
        """Send the signal at each call that matters: all was done or nothing, and the next command works."""
        self.run()
        after = self.rules()
        before = self.rules_before()
        for name, number in self.calls(WRITING):
            done = self.run("-e", f"trace={name}", "-e", f"inject={name}:signal={signal}:when={number}")
            place = f"{name} {number}: {done}"
            assert done.returncode < 0 and not done.stderr, place
            found = self.rules()
            assert found in (before, after), place
            with open_store(True, self.state) as store:
                add(store)
                store.commit()
            assert sorted(self.rules()) == sorted([*found, ("INPUT", "-p tcp -j DROP")]), place


@pytest.fixture(params=["append", "append first", "delete", "restore", "reset"])
def case(request: pytest.FixtureRequest, directory: str, program: Program) -> Case:
    append = ("iptables", "-A", "INPUT", "-s", "1.1.1.1", "-j", "DROP")
    if request.param == "delete":
        return Case(directory, program, "iptables", "-D", "INPUT", "2")
    if request.param == "restore":
        return Case(directory, program, "iptables-restore", stdin=RESTORED)
    if request.param == "reset":
        return Case(directory, program, text=RESET)
    case = Case(directory, program, *append)
    if request.param == "append first":
        shutil.rmtree(case.before)
    return case


def test_a_failing_call(case: Case) -> None:
    case.fail_each()


@pytest.mark.parametrize("signal", ["SIGINT", "SIGKILL"])
def test_a_signal(case: Case, signal: str) -> None:
    case.end_at_each(signal)


@pytest.mark.parametrize("words", [("iptables-save",), ("iptables", "-S")], ids=["save", "list"])
def test_a_failing_call_of_a_reader(directory: str, program: Program, words: tuple[str, ...]) -> None:
    no_time = "import time; time.ctime = lambda: 'now'\n"
    Case(directory, program, *words, text=no_time + IPTABLES).fail_each()


@pytest.mark.parametrize("sound_journal", [False, True])
def test_a_reset_of_a_damaged_file_is_killed(directory: str, program: Program, sound_journal: bool) -> None:
    """The file is as damaged as before, or the ruleset is empty and can be used."""
    case = Case(directory, program, text=RESET)
    journal = Path(case.before, "ruleset.db-journal")
    with open_store(True, case.before) as store:
        store.db.run("PRAGMA cache_size = 1")  # makes SQLite write to the file before the commit
        add(store, 400)
        left = journal.read_bytes()
    journal.write_bytes(left if sound_journal else b"rubbish" * 1000)
    Path(case.before, "ruleset.db").write_bytes(b"rubbish" * 3000)
    damaged = 0
    for name, number in case.calls(WRITING):
        case.run("-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}")
        try:
            assert case.rules() == [], (name, number)
        except Problem:
            damaged += 1
            reset(case.state)
        with open_store(True, case.state) as store:
            add(store)
            store.commit()
        assert len(case.rules()) == 1, (name, number)
    assert damaged
