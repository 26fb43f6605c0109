"""Problems with the ruleset's directory or disk: one line, status 4, and the ruleset is unchanged."""

import errno
import os
import posix
import sqlite3
from pathlib import Path

import pytest

from iptables_py.store.store import open_store
from tests.store.conftest import Program, add, count, trouble

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="mounting needs root")
ALONE = ("unshare", "-m", "sh", "-c")
REPORT = (
    "from iptables_py.errors import Problem; from iptables_py.store.store import open_store\n"
    "def attempt(write):\n"
    "    try:\n"
    "        with open_store(write, sys.argv[1]) as store:\n"
    "            print(len(store.rules(store.chain(4, 'filter', 'INPUT') or exit('no chain'))))\n"
    "    except Problem as problem: print(problem.status, problem.text)\n"
)


def test_without_commit_nothing_is_kept(kept: str) -> None:
    with open_store(True, kept) as store:
        add(store)
    with pytest.raises(ZeroDivisionError), open_store(True, kept) as store:
        add(store)
        raise ZeroDivisionError
    assert count(kept) == 3


def test_no_directory_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        for write in (False, True):
            with trouble(str(path), "Not a directory"):
                open_store(write, str(path))


def test_a_directory_instead_of_the_file(directory: str) -> None:
    os.makedirs(f"{directory}/ruleset.db")
    for write in (False, True):
        with trouble(directory, f"{directory}/ruleset.db is a directory"):
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
    denied, file = f"4 cannot use the ruleset in {kept}: no permission to ", f"{kept}/ruleset.db"
    way_out = ": correct the permissions, or set IPTABLES_PY_STATE to another directory"
    try:
        for mode, file_mode, reads, writes in (
            (0o500, 0o600, "3", f"write to {kept}"),  # a writer needs a journal
            (0o500, 0o400, "3", f"write to {kept}"),
            (0o700, 0o400, "3", f"write to {file}"),
            (0o700, 0o000, f"read {file}", f"read {file}"),
            (0o000, 0o600, f"enter {kept}", f"enter {kept}"),
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
            expected = [line if line == "3" else denied + line + way_out for line in (reads, writes)]
            assert (done.stdout.splitlines(), done.stderr) == (expected, "")
            os.chmod(kept, 0o700)
            os.chmod(f"{kept}/ruleset.db", 0o600)
            assert count(kept) == 3
    finally:
        os.chmod(kept, 0o700)


RECOVERY = "it needs recovery after an interrupted command, but its directory or a file in it is read-only"


@pytest.fixture
def interrupted(kept: str) -> str:
    """Return the directory of a ruleset that an interrupted command left half-written."""
    file, journal = Path(kept, "ruleset.db"), Path(kept, "ruleset.db-journal")
    with open_store(True, kept) as store:
        store.db.run("PRAGMA cache_size = 1")  # makes SQLite write to the file before the commit
        add(store, 400)
        left, written = journal.read_bytes(), file.read_bytes()
    file.write_bytes(written)
    journal.write_bytes(left)
    return kept


@needs_root
def test_recovery_on_a_read_only_file_system(interrupted: str, program: Program) -> None:
    mount = f'mount --bind {interrupted} {interrupted} && mount -o remount,ro,bind {interrupted} && exec "$@"'
    done = program.run(f"{REPORT}attempt(False)", interrupted, before=(*ALONE, mount, "-"))
    assert (done.stdout, done.stderr) == (f"4 cannot use the ruleset in {interrupted}: {RECOVERY}\n", "")
    assert count(interrupted) == 3


def test_recovery_without_permission(interrupted: str, program: Program) -> None:
    names = ("", "/ruleset.db", "/ruleset.db-journal")
    for modes in ((0o500, 0o600, 0o600), (0o700, 0o400, 0o600), (0o700, 0o600, 0o400), (0o500, 0o400, 0o400)):
        for name, mode in zip(names, modes, strict=True):
            os.chmod(interrupted + name, mode)
        done = program.run(f"{REPORT}attempt(False); attempt(True)", interrupted, before=ORDINARY)
        for name, mode in zip(names, (0o700, 0o600, 0o600), strict=True):
            os.chmod(interrupted + name, mode)
        assert (done.stdout, done.stderr) == (f"4 cannot use the ruleset in {interrupted}: {RECOVERY}\n" * 2, "")
    assert count(interrupted) == 3


def test_a_directory_that_may_not_be_made(tmp_path: Path, program: Program) -> None:
    os.chmod(tmp_path, 0o500)
    path = f"{tmp_path}/state"
    done = program.run(f"{REPORT}attempt(True)", path, before=ORDINARY)
    os.chmod(tmp_path, 0o700)
    way_out = "correct the permissions, or set IPTABLES_PY_STATE to another directory"
    assert done.stdout == f"4 cannot use the ruleset in {path}: no permission to create {path}: {way_out}\n"


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
