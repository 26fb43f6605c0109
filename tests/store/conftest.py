"""A state directory for each test, and programs that use it in separate processes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from iptables_py.errors import STATE, Problem, printed
from iptables_py.store import sqlite
from iptables_py.store.directory import RULESET
from iptables_py.store.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
PYTHON = os.path.realpath(sys.executable)
START = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten SQLite's wait for locks: a file that stays locked is a bug, which should not take a minute to show."""
    assert sqlite.Database.__init__.__defaults__ == (60.0, RULESET)
    monkeypatch.setattr(sqlite.Database.__init__, "__defaults__", (1.0, RULESET))


@pytest.fixture
def directory(tmp_path: Path) -> str:
    """Return a state directory that does not exist yet."""
    return str(tmp_path / "state")


@pytest.fixture
def store(directory: str) -> Iterator[Store]:
    """Yield a new ruleset, open for writing."""
    with open_store(True, directory) as opened:
        yield opened


class Program:
    """Runs Python text the way our commands run: without site and environment."""

    def command(self, text: str, *words: str) -> list[str]:
        return [PYTHON, "-I", "-S", "-c", START + text, *words]

    def start(self, text: str, *words: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(self.command(text, *words), text=True, stdout=-1, stderr=-1)

    def run(self, text: str, *words: str, before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
        command = [*before, *self.command(text, *words)]
        return subprocess.run(command, text=True, capture_output=True, timeout=60)


@pytest.fixture
def program() -> Program:
    return Program()


def add(store: Store, count: int = 1) -> None:
    store.add_table(4, "filter")
    chain = store.chain(4, "filter", "INPUT") or store.add_chain(4, "filter", "INPUT", "ACCEPT")
    for _ in range(count):
        store.append(chain, "-p tcp -j DROP", 7, None, None, 0, 0)


def count(directory: str) -> int:
    with open_store(False, directory) as store:
        chain = store.chain(4, "filter", "INPUT")
        return store.count(chain) if chain else 0


@pytest.fixture
def kept(directory: str) -> str:
    """Return the directory of a ruleset with three rules."""
    with open_store(True, directory) as store:
        add(store, 3)
        store.commit()
    return directory


@contextmanager
def trouble(*words: str) -> Iterator[None]:
    """Expect a Problem with status 4, printed as one line that contains the words."""
    with pytest.raises(Problem) as caught:
        yield
    problem = caught.value
    assert (problem.frame, problem.status) == (STATE, 4)
    line = printed(problem, "iptables")
    assert line.startswith("iptables: ") and line.count("\n") == 1
    assert all(word in line for word in words), line
