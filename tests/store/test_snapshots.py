"""Snapshots: what they have, and that switching to one is a change in the history."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.store import schema, snapshots, undoing
from iptables_py.store.check import check
from iptables_py.store.store import open_store
from tests.store.conftest import Program, add, trouble

ROWS = "SELECT * FROM {} ORDER BY 1, 2"
TABLES = ("tab", "chain", "rule", "ipset", "content", "member", "nfacct", "kept", "memory")


@pytest.fixture
def full(state: Path) -> Path:
    """Return the directory of a ruleset that has something in every table."""
    lines = ("ipset create x hash:ip timeout 60", "ipset add x 192.0.2.1", "nfacct add web",
             "iptables -A INPUT -m set --match-set x src -c 3 4 -j DROP", "ip6tables -t nat -N a")  # fmt: skip
    for line in lines:
        program, *words = line.split()
        assert answer(program, words)[0] == 0
    with open_store(True) as store:
        store.db.run("INSERT INTO kept VALUES (4, x'', x'', '{}')")
        store.db.run("INSERT INTO memory SELECT id, spec, '{}' FROM rule")
        store.commit()
    return state


def rows() -> dict[str, list[object]]:
    with open_store(False) as store:
        assert check(store) == []
        return {table: store.db.all(lambda *row: row, ROWS.format(table)) for table in TABLES}


@pytest.mark.usefixtures("full")
def test_a_snapshot_has_everything() -> None:
    before = rows()
    assert all(before.values())
    assert snapshots.save("one", False)
    answer("iptables", ["-F"])
    answer("iptables", ["-A", "OUTPUT", "-j", "DROP"])
    after = rows()
    assert snapshots.switch("one")
    assert rows() == before
    undoing.take_back(None)
    assert [row[3:] for row in rows()["rule"]] == [row[3:] for row in after["rule"]]  # type: ignore[index]  # rows of any table


def test_an_empty_one(state: Path) -> None:
    assert snapshots.save("nothing", False)
    assert not (state / "ruleset.db").exists()
    answer("iptables", ["-A", "OUTPUT", "-j", "DROP"])
    assert snapshots.switch("nothing")
    assert not any(rows().values())


@pytest.mark.usefixtures("full")
def test_names() -> None:
    assert snapshots.snapshots() == []
    assert not snapshots.switch("one")
    assert not snapshots.remove("one")
    assert snapshots.save("one", False)
    assert not snapshots.save("one", False)
    assert snapshots.save("one", True)
    assert snapshots.save("two", False)
    assert [one.name for one in snapshots.snapshots()] == ["one", "two"]
    assert snapshots.remove("one")
    assert [one.name for one in snapshots.snapshots()] == ["two"]


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_one_of_an_older_version(state: Path, version: int) -> None:
    with open_store(True) as store:
        add(store, 3)
        store.commit()
    with sqlite3.connect(state / "ruleset.db") as db:
        for number in range(version + 1, schema.VERSION + 1):
            for statement in schema.ADDED[number]:
                if statement.startswith("CREATE"):
                    kind, name = statement.split()[1:3]
                    db.execute(f"DROP {kind} IF EXISTS {name}")
        db.execute(f"PRAGMA user_version = {version}")
    assert snapshots.save("old", False)
    answer("iptables", ["-F"])
    assert snapshots.switch("old")
    assert len(rows()["rule"]) == 3


@pytest.mark.usefixtures("full")
def test_a_damaged_one_changes_nothing(full: Path) -> None:
    assert snapshots.save("one", False)
    before = rows()
    with sqlite3.connect(full / "snapshots.db") as db:
        for content in (b"", b"rubbish", zlib.compress(b"rubbish")):
            db.execute("UPDATE snapshot SET content = ?", (content,))
            db.commit()
            with trouble(str(full)):
                snapshots.switch("one")
    (full / "snapshots.db").write_bytes(b"rubbish" * 1000)
    for use in (snapshots.snapshots, lambda: snapshots.switch("one"), lambda: snapshots.save("two", False)):
        with trouble(str(full), "snapshots"):
            use()
    assert rows() == before


def test_many_at_once(full: Path, program: Program) -> None:
    """Half of the processes save, and half switch: each switch brings a whole ruleset, and every change is recorded."""
    work = (
        "import os; from iptables_py.store import snapshots\n"
        "os.environ['IPTABLES_PY_STATE'] = sys.argv[1]\n"
        "for number in range(5):\n"
        "    snapshots.save('one', True) if sys.argv[2] == 'save' else snapshots.switch('one')\n"
    )
    before = rows()
    assert snapshots.save("one", False)
    running = [program.start(work, str(full), word) for word in ("save", "switch") * 3]
    for process in running:
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
    assert rows() == before
