"""Damaged and foreign files: errors are one line with status 4, never a traceback; `care.check` finds the faults."""

import os
import random
import shutil
import sqlite3
from pathlib import Path

from iptables_py.errors import STATE, Problem
from iptables_py.ipset.restore import run_lines
from iptables_py.ipset.run import Run
from iptables_py.rules.storedtext import CHAIN, guarded
from iptables_py.store.check import check
from iptables_py.store.dump import rule_lines, user_chain_lines, user_chains
from iptables_py.store.schema import VERSION
from iptables_py.store.store import open_store
from tests.store.conftest import trouble


def test_a_newer_format(kept: str) -> None:
    with sqlite3.connect(f"{kept}/ruleset.db") as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    for write in (False, True):
        with trouble(kept, "newer", f"version {VERSION + 1}"):
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
    """With any damaged bytes, an operation either works or raises Problem."""
    with open_store(True, kept) as store:
        user = store.add_chain(4, "filter", "user", None)
        for n in range(200):
            store.append(user, f"-s 10.0.0.{n}/32 -j DROP", 15, None, None, n, n)
        store.commit()
    file, dice, reported = Path(kept, "ruleset.db"), random.Random(7), 0
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
                list(rule_lines(store, 4, "filter", None)), list(user_chains(store, 4, "filter", True))
                user_chain_lines(store, 4, "filter", "-N ", "\n")
                store.reference_counts(4, "filter")
                check(store)
        except Problem as problem:
            assert problem.frame == STATE and "\n" not in problem.text
            reported += 1
    assert reported > 50


def test_check_finds_what_is_wrong(kept: str) -> None:
    with open_store(True, kept) as store:
        user = store.add_chain(4, "filter", "user", None)
        chain = store.chain(4, "filter", "INPUT")
        assert chain
        store.append(chain, "-j user", 0, user.id, None, 0, 0)
        assert (
            run_lines(Run(None), store.db, ["create a hash:ip", "add a 1.1.1.1", "create b bitmap:port range 1-9"]) == 0
        )
        assert check(store) == []
        for sql, fault in {
            "UPDATE rule SET spec = '-j user' WHERE jump NOT NULL": "1 rules with a value of the wrong type",
            "UPDATE rule SET spec = x'2d6a2075736572', pos = 'x'": "4 rules with a value of the wrong type",
        }.items():
            store.db.run("SAVEPOINT here")
            if "pos" in sql:
                store.db.run("DROP INDEX rule_pos")
            store.db.run(sql)
            assert check(store) == [fault]
            store.db.run("ROLLBACK TO here")
        for sql, fault in {
            "UPDATE chain SET name = 'user' WHERE policy IS NULL": "1 chains with a value of the wrong type",
            "UPDATE chain SET packets = NULL": "2 chains with a value of the wrong type",
            "DELETE FROM tab": "2 chains of a table that does not exist",
            "UPDATE rule SET chain = 99 WHERE jump NOT NULL": "1 rules of a chain that does not exist",
            "UPDATE rule SET jump = 99 WHERE jump NOT NULL": "1 rules that jump to no user chain of their table",
            "UPDATE chain SET policy = 'DROP'": "1 rules that jump to no user chain of their table",
            "DELETE FROM member": "1 sets with a wrong number of members",
            "DELETE FROM content": "2 sets with a wrong number of members",
            "UPDATE rule SET target = 1 WHERE jump NOT NULL": "rule 4 should jump to user, but its text is '-j user'",
        }.items():
            store.db.run("SAVEPOINT here")
            store.db.run(sql)
            assert check(store) == [fault]
            store.db.run("ROLLBACK TO here")


def test_check_knows_chains_that_are_called_as_targets(kept: str) -> None:
    with open_store(True, kept) as store:
        like_target, chain = store.add_chain(4, "filter", "LOG", None), store.chain(4, "filter", "INPUT")
        assert chain
        for text in (f"-j {guarded('LOG' + CHAIN)}", "-g LOG"):
            store.append(chain, text, 0, like_target.id, None, 0, 0)
        assert check(store) == []


def test_a_journal_left_behind(kept: str, tmp_path: Path) -> None:
    """The next command, reader or writer, undoes what a killed command had begun to write."""
    for write in (False, True):
        with open_store(True, kept) as store:
            chain = store.chain(4, "filter", "INPUT")
            assert chain
            store.db.run("PRAGMA cache_size = 1")  # makes SQLite write to the file before the commit
            store.append_many([(chain.id, f"{n} " * 50, 0, None, None, 0, 0) for n in range(200)])
            copy = str(tmp_path / f"copy {write}")
            shutil.copytree(kept, copy)
        assert os.path.getsize(f"{copy}/ruleset.db-journal") > 0
        with open_store(write, copy) as store:
            assert check(store) == []
            assert store.count(chain) == 3
        assert not os.path.exists(f"{copy}/ruleset.db-journal")
