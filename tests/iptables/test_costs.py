"""A command that names a chain costs what that chain holds, not what the table holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.commandline.reader import read
from iptables_py.iptables import commands
from iptables_py.iptables.run import Run
from iptables_py.iptables.table import Table
from iptables_py.kernel.batch import Batch
from iptables_py.programs import PROGRAMS
from iptables_py.store.store import Store, open_store

COMMANDS = (
    "-n -L INPUT",
    "-n -v -L one",
    "-S one",
    "-v -S INPUT",
    "-Z INPUT",
    "-Z one",
    "-F INPUT",
    "-F one",
    "-E one two",
    "-X spare",
    "-N new",
    "-P INPUT DROP",
)


def fill(store: Store, count: int) -> None:
    """Make a table with that many chains, each with a rule that jumps to the next."""
    store.add_table(4, "filter")
    base = store.add_chain(4, "filter", "INPUT", "ACCEPT")
    one = store.add_chain(4, "filter", "one", None)
    store.add_chain(4, "filter", "spare", None)
    store.append(base, "-j one", 0, one.id, None, 1, 1)
    first = store.last_chain_id() + 1
    store.add_chains(4, "filter", [(first + number, f"other{number}") for number in range(count)])
    rows = [(first + number, f"-j other{number + 1}", 0, first + number + 1, None, 1, 1) for number in range(count - 1)]
    store.append_many(rows)


def steps(directory: Path, words: str, count: int) -> int:
    """Return the work of SQLite's virtual machine for the command, in steps of 100 instructions."""
    done = 0

    def step() -> int:
        nonlocal done
        done += 1
        return 0

    with open_store(True, str(directory / str(count))) as store:
        fill(store, count)
        run = Run(PROGRAMS["iptables"])
        line = read(words.split(), 4, run.warn)
        commands.build(line)
        table = Table(run, store, line.table)
        table.batch = Batch(store, 4, line.table, each=True)
        store.db.connection.set_progress_handler(step, 100)
        commands.perform(table, line)
        store.db.connection.set_progress_handler(None, 0)
        assert table.batch.error() is None
    return done


@pytest.mark.parametrize("words", COMMANDS)
def test_other_chains_cost_nothing(tmp_path: Path, words: str) -> None:
    assert steps(tmp_path, words, 3000) <= steps(tmp_path, words, 30) + 10
