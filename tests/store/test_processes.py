"""Commands that run at the same time, and commands that are killed at any moment."""

import os
import random
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from iptables_py.errors import Problem
from iptables_py.store import waiting
from iptables_py.store.check import check
from iptables_py.store.reset import reset
from iptables_py.store.schema import VERSION
from iptables_py.store.store import open_store
from tests.store.conftest import Program

APPEND = """
from iptables_py.store.store import open_store
store = open_store(True, sys.argv[1])
store.add_table(4, 'filter')
chain = store.chain(4, 'filter', 'INPUT') or store.add_chain(4, 'filter', 'INPUT', 'ACCEPT')
store.append(chain, sys.argv[2], 0, None, None, 0, 0)
store.commit()
store.close()
"""

HOLD = """
import time
from iptables_py.store.store import open_store
with open_store(sys.argv[2] == 'write', sys.argv[1]) as store:
    store.add_table(4, 'raw') if sys.argv[2] == 'write' else store.tables(4)
    print('here', flush=True)
    time.sleep(float(sys.argv[3]))
"""

# Each command adds four rules in two chains; every seventh rewrites the whole table. A printed number means it is done.
COMMANDS = """
import posix
from iptables_py.store.store import open_store
number = int(sys.argv[2])
while True:
    with open_store(True, sys.argv[1]) as store:
        old = {}
        if number % 7 == 0:
            old = {chain.name: [rule.spec for rule in store.rules(chain)] for chain in store.chains(4, 'filter')}
            store.clear(4, 'filter')
        store.add_table(4, 'filter')
        for name in ('INPUT', 'user'):
            chain = store.chain(4, 'filter', name) or store.add_chain(4, 'filter', name, None)
            store.append_many([(chain.id, spec, 0, None, None, 0, 0) for spec in old.get(name, ())])
            store.append(chain, f'{number}', 0, None, None, 0, 0)
            store.insert(chain, 1 + number % 5 if store.count(chain) > 5 else 1, f'{number}', 0, None, None, 0, 0)
        store.commit()
    posix.write(1, b'%d\\n' % number)
    number += 1
"""


def specs(directory: str) -> list[str]:
    with open_store(False, directory) as store:
        assert check(store) == []
        return [rule.spec for chain in store.chains(4, "filter") for rule in store.rules(chain)]


def test_a_hundred_first_writers(directory: str, program: Program) -> None:
    started = [program.start(APPEND, directory, str(n)) for n in range(100)]
    for process in started:
        assert process.communicate(timeout=60) == ("", "")
        assert process.returncode == 0
    assert sorted(specs(directory), key=int) == [str(n) for n in range(100)]
    assert sorted(os.listdir(directory)) == ["lock", "ruleset.db"]


def test_readers_during_writes(directory: str, program: Program) -> None:
    started = [program.start(APPEND, directory, str(n)) for n in range(20)]
    seen = [len(specs(directory))]
    while any(process.poll() is None for process in started):
        seen.append(len(specs(directory)))
    for process in started:
        assert process.communicate() == ("", "")
    assert seen == sorted(seen)
    assert len(specs(directory)) == 20


def test_a_reader_sees_one_moment(directory: str, program: Program) -> None:
    program.run(APPEND, directory, "1")
    with open_store(False, directory) as store:
        chain = store.chain(4, "filter", "INPUT")
        assert chain and store.count(chain) == 1
        writer = program.start(APPEND, directory, "2")
        time.sleep(0.2)
        assert store.count(chain) == 1
        assert writer.poll() is None
    assert writer.communicate(timeout=10) == ("", "")
    assert len(specs(directory)) == 2


def test_kill_at_any_moment(directory: str, program: Program) -> None:
    dice, begun, number = random.Random(3), time.monotonic(), 1
    program.run("import iptables_py.store.store")
    start = time.monotonic() - begun
    for _ in range(300):
        process = program.start(COMMANDS, directory, str(number))
        assert process.stdout
        time.sleep(start * (0.7 + 2 * dice.random()))
        process.kill()
        said, errors = process.communicate()
        assert errors == ""
        done = [int(line) for line in said.splitlines()]
        assert done == list(range(number, number + len(done)))
        acknowledged = done[-1] if done else number - 1  # the rules found before stay as well
        found = specs(directory)
        # of the command that was running when the process was killed: all or nothing
        number = max(map(int, found), default=0) + 1
        assert acknowledged + 1 <= number <= acknowledged + 2
        assert sorted(map(int, found)) == sorted([*range(1, number)] * 4)
        if number > 150:
            reset(directory)
            number = 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_undoes_the_command(directory: str, program: Program, number: int) -> None:
    program.run(APPEND, directory, "1")
    quiet = "import _signal; [_signal.signal(one, _signal.SIG_DFL) for one in (_signal.SIGINT, _signal.SIGHUP)]\n"
    process = program.start(quiet + HOLD, directory, "write", "60")
    assert process.stdout and process.stdout.readline() == "here\n"
    process.send_signal(number)
    assert process.communicate(timeout=10) == ("", "")
    assert process.returncode == -number
    with open_store(True, directory) as store:
        assert store.tables(4) == ["filter"]


def test_commands_wait_for_their_turn(directory: str, program: Program) -> None:
    process = program.start(HOLD, directory, "write", "0.3")
    assert process.stdout and process.stdout.readline() == "here\n"
    before = time.monotonic()
    with open_store(True, directory):
        assert time.monotonic() - before > 0.2
    process.communicate()
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_they_wait_no_longer_than_a_minute(
    directory: str, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert waiting.WAIT == 60
    monkeypatch.setattr(waiting, "WAIT", 0.2)
    process = program.start(HOLD, directory, "write", "60")
    assert process.stdout and process.stdout.readline() == "here\n"
    with pytest.raises(Problem) as caught:
        open_store(True, directory)
    assert caught.value.status == 4 and "another command" in caught.value.text
    with open_store(False, directory) as store:  # readers need not wait
        assert store.tables(4) == []
    process.kill()
    process.communicate()
    with open_store(True, directory) as store:
        store.commit()


def test_two_in_one_process_exclude_each_other(directory: str) -> None:
    with open_store(True, directory) as first:
        first.add_table(4, "nat")
        with pytest.raises(Problem):
            open_store(True, directory)
        first.commit()
    with open_store(False, directory) as store:
        assert store.tables(4) == ["nat"]


def test_several_transactions_in_one_command(directory: str) -> None:
    with open_store(True, directory) as store:
        store.add_table(4, "nat")
        store.commit()
        store.db.run("BEGIN IMMEDIATE")
        store.add_table(4, "raw")
    with open_store(False, directory) as store:
        assert store.tables(4) == ["nat"]


def test_a_commit_is_written_to_the_disk(directory: str, tmp_path: Path) -> None:
    with open_store(True, directory) as store:
        assert store.db.number("PRAGMA synchronous") == 1
        assert store.db.all(str, "PRAGMA journal_mode") == ["delete"]
        store.commit()
    with sqlite3.connect(f"{directory}/ruleset.db") as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
