"""Whatever is wrong with the place of the ruleset: one line, status 4, and the ruleset as it was."""

import errno
import os
import posix
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from iptables_py import care
from iptables_py.errors import STATE, Problem, printed
from iptables_py.store import Store, open_store
from tests.store.conftest import Program

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
ALONE = ("unshare", "-m", "sh", "-c")
REPORT = (
    "from iptables_py.errors import Problem; from iptables_py.store import open_store\n"
    "def attempt(write):\n"
    "    try:\n"
    "        with open_store(write, sys.argv[1]) as store:\n"
    "            print(len(store.rules(store.chain(4, 'filter', 'INPUT') or exit('no chain'))))\n"
    "    except Problem as problem: print(problem.status, problem.text)\n"
)


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
    """A ruleset of three rules."""
    with open_store(True, directory) as store:
        add(store, 3)
        store.commit()
    return directory


@contextmanager
def trouble(*words: str) -> Iterator[None]:
    """One line, status 4, that has the words."""
    with pytest.raises(Problem) as caught:
        yield
    problem = caught.value
    assert (problem.frame, problem.status) == (STATE, 4)
    line = printed(problem, "iptables")
    assert line.startswith("iptables: ") and line.count("\n") == 1
    assert all(word in line for word in words), line


def test_without_commit_nothing_is_kept(kept: str) -> None:
    with open_store(True, kept) as store:
        add(store)
    with pytest.raises(ZeroDivisionError), open_store(True, kept) as store:
        add(store)
        raise ZeroDivisionError
    assert count(kept) == 3


def test_a_newer_format(kept: str) -> None:
    with sqlite3.connect(f"{kept}/ruleset.db") as db:
        db.execute("PRAGMA user_version = 2")
    for write in (False, True):
        with trouble(kept, "newer", "version 2"):
            open_store(write, kept)


def test_a_file_of_another_program(directory: str) -> None:
    os.mkdir(directory)
    with sqlite3.connect(f"{directory}/ruleset.db") as db:
        db.execute("CREATE TABLE bookmarks (url)")
    for write in (False, True):
        with trouble(directory, "not made by iptables-py"):
            open_store(write, directory)


def test_a_file_that_is_no_database(kept: str) -> None:
    Path(kept, "ruleset.db").write_bytes(b"Dear diary, today I learned about firewalls. " * 300)
    for write in (False, True):
        with trouble(kept, "file is not a database"):
            open_store(write, kept)


def test_damage_at_random(kept: str) -> None:
    """Whatever bytes are wrong, an operation either works or says that it can't."""
    with open_store(True, kept) as store:
        user = store.add_chain(4, "filter", "user", None)
        for n in range(200):
            store.append(user, f"-s 10.0.0.{n}/32 -j DROP", 15, None, None, n, n)
        store.commit()
    file, dice, told = Path(kept, "ruleset.db"), random.Random(7), 0
    sound = file.read_bytes()
    for _ in range(400):
        data = bytearray(sound)
        for _ in range(dice.choice([1, 3, 50])):
            data[dice.randrange(len(data))] = dice.randrange(256)
        file.write_bytes(data)
        try:
            with open_store(True, kept) as store:
                for chain in store.chains(4, "filter"):
                    store.rules(chain), store.nth(chain, 2), store.constraints(chain.id)
                    store.insert(chain, 3, "x", 1, None, None, 0, 0)
                    store.rename_chain(chain, chain.name + "x", chain.name + "x")
                store.dump(4, "filter"), store.reference_counts(4, "filter")
                care.check(store)
        except Problem as problem:
            assert problem.frame == STATE and "\n" not in problem.text
            told += 1
    assert told > 50


def test_check_finds_what_is_wrong(kept: str) -> None:
    with open_store(True, kept) as store:
        user = store.add_chain(4, "filter", "user", None)
        chain = store.chain(4, "filter", "INPUT")
        assert chain
        store.append(chain, "-j user", 0, user.id, None, 0, 0)
        assert care.check(store) == []
        for sql, fault in {
            "UPDATE rule SET spec = '-j user' WHERE jump NOT NULL": "1 rules with a value of the wrong type",
            "UPDATE rule SET spec = x'2d6a2075736572', pos = 'x'": "4 rules with a value of the wrong type",
        }.items():
            store.db.run("SAVEPOINT here")
            if "pos" in sql:
                store.db.run("DROP INDEX rule_pos")
            store.db.run(sql)
            assert care.check(store) == [fault]
            store.db.run("ROLLBACK TO here")
        for sql, fault in {
            "UPDATE chain SET name = 'user' WHERE policy IS NULL": "1 chains with a value of the wrong type",
            "UPDATE chain SET packets = NULL": "2 chains with a value of the wrong type",
            "DELETE FROM tab": "2 chains of a table that does not exist",
            "UPDATE rule SET chain = 99 WHERE jump NOT NULL": "1 rules of a chain that does not exist",
            "UPDATE rule SET jump = 99 WHERE jump NOT NULL": "1 rules that lead to no user chain of their table",
            "UPDATE chain SET policy = 'DROP'": "1 rules that lead to no user chain of their table",
            "UPDATE rule SET target = 1 WHERE jump NOT NULL": "rule 4 is noted to lead to user and says '-j user'",
        }.items():
            store.db.run("SAVEPOINT here")
            store.db.run(sql)
            assert care.check(store) == [fault]
            store.db.run("ROLLBACK TO here")


def test_no_directory_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        for write in (False, True):
            with trouble(str(path), "Not a directory"):
                open_store(write, str(path))


def test_a_directory_instead_of_the_file(directory: str) -> None:
    os.makedirs(f"{directory}/ruleset.db")
    for write in (False, True):
        with trouble(directory, "unable to open"):
            open_store(write, directory)


def test_a_dead_link(tmp_path: Path, directory: str) -> None:
    os.symlink(tmp_path / "nowhere", directory)
    with open_store(False, directory) as store:
        assert store.tables(4) == []
    with trouble(directory, "No such file or directory"):
        open_store(True, directory)


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_no_locks(kept: str, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*arguments: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(posix, "lockf", refuse)
    with trouble(kept, os.strerror(number)):
        open_store(True, kept)
    assert count(kept) == 3


def test_another_program_holds_the_file(kept: str) -> None:
    other = sqlite3.connect(f"{kept}/ruleset.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for write in (False, True):
        with trouble(kept, "database is locked"):
            open_store(write, kept)
    other.close()
    assert count(kept) == 3


@needs_root
def test_a_read_only_file_system(kept: str, program: Program) -> None:
    mount = f'mount --bind {kept} {kept} && mount -o remount,ro,bind {kept} && exec "$@"'
    done = program.run(f"{REPORT}attempt(False); attempt(True)", kept, before=(*ALONE, mount, "-"))
    assert (done.stdout, done.stderr) == (
        f"3\n4 cannot use the ruleset in {kept}: Read-only file system\n",
        "",
    )
    assert sorted(os.listdir(kept)) == ["lock", "ruleset.db"]


ORDINARY = (
    () if os.geteuid() else ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
)


def test_no_permission(kept: str, program: Program) -> None:
    denied = f"4 cannot use the ruleset in {kept}: "
    try:
        for mode, file_mode, reads, writes in (
            (0o500, 0o600, "3", "attempt to write a readonly database"),  # a writer needs a journal
            (0o500, 0o400, "3", "attempt to write a readonly database"),
            (0o700, 0o000, "unable to open database file", "unable to open database file"),
            (0o000, 0o600, "Permission denied", "Permission denied"),
        ):
            os.chmod(kept, 0o700)
            os.chmod(f"{kept}/ruleset.db", file_mode)
            os.chmod(kept, mode)
            text = REPORT + (
                "attempt(False)\n"
                "try:\n"
                "    with open_store(True, sys.argv[1]) as store: store.add_table(4, 'raw'); store.commit()\n"
                "except Problem as problem: print(problem.status, problem.text)\n"
            )
            done = program.run(text, kept, before=ORDINARY)
            expected = [line if line == "3" else denied + line for line in (reads, writes)]
            assert (done.stdout.splitlines(), done.stderr) == (expected, "")
            os.chmod(kept, 0o700)
            os.chmod(f"{kept}/ruleset.db", 0o600)
            assert count(kept) == 3
    finally:
        os.chmod(kept, 0o700)


def test_a_directory_that_may_not_be_made(tmp_path: Path, program: Program) -> None:
    os.chmod(tmp_path, 0o500)
    path = f"{tmp_path}/state"
    done = program.run(f"{REPORT}attempt(True)", path, before=ORDINARY)
    os.chmod(tmp_path, 0o700)
    assert done.stdout == f"4 cannot use the ruleset in {path}: Permission denied\n"


FILL = (
    REPORT
    + """
import posix
def command(many):
    with open_store(True, sys.argv[1]) as store:
        store.add_table(4, 'filter')
        chain = store.chain(4, 'filter', 'INPUT') or store.add_chain(4, 'filter', 'INPUT', 'ACCEPT')
        spec = '-m comment --comment ' + 'x' * 200
        store.append_many([(chain.id, spec, len(spec), None, None, 0, 0)] * many)
        store.commit()
        return store.count(chain)
ballast = sys.argv[1] + '/ballast'
file = posix.open(ballast, posix.O_CREAT | posix.O_WRONLY)
posix.write(file, bytes(1 << 18))
posix.close(file)
done = 0
for many in (7, 5000, 1):
    try:
        while True: done = command(many)
    except Problem as problem: print(problem.status, problem.text)
    attempt(False)
    print(done)
posix.unlink(ballast)
print(command(1) - done)
"""
)


@needs_root
def test_a_full_disk(directory: str, program: Program) -> None:
    os.mkdir(directory)
    mount = f'mount -t tmpfs -o size=1m none {directory} && exec "$@"'
    done = program.run(FILL, directory, before=(*ALONE, mount, "-"))
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    full = f"4 cannot use the ruleset in {directory}: database or disk is full"
    for position in (0, 3, 6):
        assert lines[position] == full
        assert lines[position + 1] == lines[position + 2] != "0"
    assert lines[9:] == ["1"]


@needs_root
def test_a_disk_full_from_the_first(directory: str, program: Program) -> None:
    os.mkdir(directory)
    mount = (
        f"mount -t tmpfs -o size=64k none {directory} &&"
        f' {{ cat /dev/zero >{directory}/ballast 2>/dev/null; exec "$@"; }}'
    )
    done = program.run(
        f"{REPORT}attempt(True)\nprint(open_store(False, sys.argv[1]).tables(4))",
        directory,
        before=(*ALONE, mount, "-"),
    )
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_journal_left_behind(kept: str, tmp_path: Path) -> None:
    """What a killed command had begun to write is undone by the next one, reader or writer."""
    for write in (False, True):
        with open_store(True, kept) as store:
            chain = store.chain(4, "filter", "INPUT")
            assert chain
            store.db.run("PRAGMA cache_size = 1")  # writes into the file before the commit
            store.append_many([(chain.id, f"{n} " * 50, 0, None, None, 0, 0) for n in range(200)])
            copy = str(tmp_path / f"copy {write}")
            shutil.copytree(kept, copy)
        assert os.path.getsize(f"{copy}/ruleset.db-journal") > 0
        with open_store(write, copy) as store:
            assert care.check(store) == []
            assert store.count(chain) == 3
        assert not os.path.exists(f"{copy}/ruleset.db-journal")
