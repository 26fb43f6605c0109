"""`reset`: what it deletes, also from files that can't be read, and what other processes notice."""

import os
import posix
import sqlite3
from pathlib import Path

import pytest

from iptables_py.store import waiting
from iptables_py.store.check import check
from iptables_py.store.reset import reset
from iptables_py.store.store import open_store
from tests.store.conftest import Program, add, count, trouble

RUBBISH = b"rubbish" * 1000


def works(directory: str) -> None:
    """Check that the ruleset is empty, and that a rule can be added to it."""
    with open_store(False, directory) as store:
        assert (store.tables(4), store.chains(4, "filter")) == ([], [])
    with open_store(True, directory) as store:
        add(store)
        store.commit()
        assert check(store) == []
    assert count(directory) == 1


def test_nothing_there(directory: str) -> None:
    reset(directory)
    assert not os.path.exists(directory)
    os.mkdir(directory)
    reset(directory)
    assert os.listdir(directory) == ["lock"]
    works(directory)


def test_a_ruleset(kept: str) -> None:
    before = os.stat(f"{kept}/ruleset.db")
    reset(kept)
    after = os.stat(f"{kept}/ruleset.db")
    assert sorted(os.listdir(kept)) == ["lock", "ruleset.db"]
    assert (after.st_ino, after.st_mode) == (before.st_ino, before.st_mode) and after.st_size < before.st_size
    assert b"tcp" not in Path(kept, "ruleset.db").read_bytes()
    reset(kept)
    works(kept)


@pytest.mark.parametrize("journal", [b"", RUBBISH])
@pytest.mark.parametrize("content", [b"", b"x", RUBBISH, b"SQLite format 3\0" + RUBBISH])
def test_a_damaged_file(kept: str, content: bytes, journal: bytes) -> None:
    file = Path(kept, "ruleset.db")
    file.write_bytes(content)
    Path(kept, "ruleset.db-journal").write_bytes(journal)
    before = file.stat().st_ino
    reset(kept)
    assert file.stat().st_ino == before
    works(kept)
    assert sorted(os.listdir(kept)) == ["lock", "ruleset.db"]


def test_damaged_pages(kept: str) -> None:
    """A file with a sound beginning."""
    file = Path(kept, "ruleset.db")
    data = file.read_bytes()
    file.write_bytes(data[:4096] + RUBBISH * (len(data) // len(RUBBISH)))
    reset(kept)
    works(kept)


@pytest.mark.parametrize("sql", ["PRAGMA user_version = 99", "PRAGMA user_version = 0", "DROP TABLE chain"])
def test_a_file_of_another_version_or_program(kept: str, sql: str) -> None:
    with sqlite3.connect(f"{kept}/ruleset.db") as db:
        db.execute(sql)
    reset(kept)
    works(kept)


def test_a_reader_that_opened_the_file_before(kept: str) -> None:
    """It leaves the journal of the next command that writes alone."""
    reader = sqlite3.connect(f"file:{kept}/ruleset.db?mode=rw", uri=True, timeout=0)
    reset(kept)
    with open_store(True, kept) as store:
        add(store)
        store.commit()
    with open_store(True, kept) as store:
        store.db.run("PRAGMA cache_size = 1")  # makes SQLite write to the file before the commit
        add(store, 400)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            reader.execute("SELECT * FROM rule")
        assert os.path.exists(f"{kept}/ruleset.db-journal")
        store.commit()
    assert len(reader.execute("SELECT * FROM rule").fetchall()) == 401
    reader.close()


@pytest.mark.parametrize("lock", ["BEGIN; SELECT * FROM rule", "BEGIN EXCLUSIVE"])
def test_a_program_that_uses_the_file_is_waited_for(kept: str, lock: str) -> None:
    other = sqlite3.connect(f"{kept}/ruleset.db", isolation_level=None)
    for statement in lock.split(";"):
        other.execute(statement).fetchone()
    with trouble(kept, "database is locked"):
        reset(kept)
    other.close()
    assert count(kept) == 3
    reset(kept)
    works(kept)


def test_a_damaged_file_in_use_is_waited_for(kept: str, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "WAIT", 0.1)
    file = Path(kept, "ruleset.db")
    file.write_bytes(RUBBISH)
    shared = (
        "import fcntl, os, time; file = os.open(sys.argv[1], os.O_RDONLY)\n"
        "fcntl.lockf(file, fcntl.LOCK_SH, 510, (1 << 30) + 2)\n"  # as SQLite does to read
        "print('here', flush=True); time.sleep(60)"
    )
    process = program.start(shared, str(file))
    assert process.stdout and process.stdout.readline() == "here\n"
    with trouble(kept, "another command has held it"):
        reset(kept)
    assert file.read_bytes() == RUBBISH
    process.kill()
    process.communicate()
    reset(kept)
    works(kept)


def test_a_link_to_a_ruleset(kept: str, tmp_path: Path) -> None:
    """The ruleset may be a link: the file that it points to is emptied."""
    os.rename(f"{kept}/ruleset.db", tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", f"{kept}/ruleset.db")
    assert count(kept) == 3
    reset(kept)
    assert os.path.islink(f"{kept}/ruleset.db")
    works(kept)


@pytest.mark.parametrize("content", [b"a letter\n", None])
def test_a_link_to_something_else(kept: str, tmp_path: Path, content: bytes | None) -> None:
    """The link is deleted, and the file left alone."""
    letter = tmp_path / "letter"
    if content is None:
        with sqlite3.connect(letter) as db:
            db.execute("CREATE TABLE bookmarks (url)")
    else:
        letter.write_bytes(content)
    before = letter.read_bytes()
    os.unlink(f"{kept}/ruleset.db")
    os.symlink(letter, f"{kept}/ruleset.db")
    reset(kept)
    assert letter.read_bytes() == before
    works(kept)
    assert letter.read_bytes() == before


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_a_linked_lock_is_refused(kept: str, tmp_path: Path, target: str) -> None:
    (tmp_path / "there").write_bytes(b"")
    os.unlink(f"{kept}/lock")
    os.symlink(tmp_path / target, f"{kept}/lock")
    with trouble(kept, "its lock is a symbolic link"):
        reset(kept)
    with trouble(kept, "its lock is a symbolic link"):
        open_store(True, kept)
    assert not (tmp_path / "nowhere").exists()
    assert count(kept) == 3


def test_a_close_that_fails_is_no_failure(kept: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule is kept, and the lock is free."""
    close = posix.close

    def refuse(file: int) -> None:
        close(file)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(posix, "close", refuse)
    with open_store(True, kept) as store:
        add(store)
        store.commit()
    assert count(kept) == 4
