"""Each system call of an undo and of a switch fails once, or ends the process: see test_every_call.py.

Whatever happens, the ruleset is that from before or that from after, and the history says which.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from iptables_py.store import history, snapshots
from iptables_py.store.images import images
from iptables_py.store.store import open_store
from tests.store.conftest import Program, add
from tests.store.test_every_call import Case, pytestmark

__all__ = ["pytestmark"]

START = """
from iptables_py.cli import default_signals
from iptables_py.errors import Problem
from iptables_py.store import snapshots, undoing
default_signals()
try: {}
except Problem as problem: print(problem.text, file=sys.stderr); sys.exit(problem.status)
"""
CHANGES = {"undo": "undoing.take_back(None)", "switch": "snapshots.switch('one')"}


class Recorded(Case):
    """A command on a ruleset with a history and a snapshot."""

    initial = 5
    files = ()  # SQLite makes a file with a random name, too

    def __init__(self, directory: str, program: Program, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(directory, program, text=START.format(text))
        monkeypatch.setenv("IPTABLES_PY_STATE", self.before)
        snapshots.save("one", False)
        with open_store(True, record=True) as store:
            add(store, 2)
            store.commit()
        monkeypatch.setenv("IPTABLES_PY_STATE", self.state)

    def calls(self, names: tuple[str, ...]) -> list[tuple[str, int]]:
        """Return the calls on files of the directory that the command makes: name and number among all such calls."""
        assert self.run("-y", "-e", "trace=" + ",".join(f"?{name}" for name in names)).returncode == 0
        made: Counter[str] = Counter()
        found = []
        for line in Path(self.trace).read_text().splitlines():
            name = line.partition("(")[0]
            made[name] += 1
            if self.state in line and " before" not in line:
                found.append((name, made[name]))
        assert {"openat", "fcntl", "unlink"} <= {name for name, _ in found}
        return found

    def rules(self) -> list[tuple[str, str]]:
        """Return the rules, after a look at the history: its last state is the ruleset."""
        found = super().rules()
        with open_store(True, record=True) as store:
            assert store.recorder
            states = history.states(store.db)
            if len(found) in (3, 5):  # not after the test has added a rule
                assert history.is_state(store.db, states[-1], images(store.db), store.recorder.now)
                assert [state.number for state in states] == ([0, 1] if len(found) == 5 else [0, 1, 2])
        return found


@pytest.fixture(params=CHANGES)
def case(request: pytest.FixtureRequest, directory: str, program: Program, monkeypatch: pytest.MonkeyPatch) -> Recorded:
    return Recorded(directory, program, CHANGES[request.param], monkeypatch)


def test_a_call_fails(case: Recorded) -> None:
    case.fail_each()


def test_the_process_is_killed(case: Recorded) -> None:
    case.end_at_each("KILL")
