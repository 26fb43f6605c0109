"""What packets have left in the engine: it goes when the rules go that remember it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.store import memory
from iptables_py.store.check import check
from iptables_py.store.schema import VERSION
from iptables_py.store.store import open_store

RULES = (
    "-A INPUT -m quota --quota 1 -j ACCEPT",
    "-A INPUT -m quota --quota 2 -j ACCEPT",
    "-A FORWARD -m recent --set --name 'a b'",
)


@pytest.fixture
def left(state: Path) -> Path:
    """Make rules, and let each remember something; return the directory."""
    text = "\n".join(["*filter", *(rule.replace("'", '"') for rule in RULES), "COMMIT", ""])
    for program in ("iptables-restore", "ip6tables-restore"):
        status, _, errors = answer(program, [], text.encode())
        assert status == 0, errors
    with open_store(True) as store:
        rows = store.db.all(lambda *row: row, "SELECT id, spec FROM rule")
        memory.remember(store.db, [(rule, spec.decode(), f'{{"was": {rule}}}') for rule, spec in rows])
        for family in (4, 6):
            memory.share(store.db, family, [("recent", "a b", "{}")])
            memory.keep(store.db, family, "{}")
        store.commit()
    return state


def remembering() -> dict[int, list[str]]:
    """Return the texts of the rules that remember something, by family."""
    with open_store(False) as store:
        assert check(store) == []
        return {
            family: [text.partition(" -j")[0] for _, text, _ in memory.remembered(store.db, family)]
            for family in (4, 6)
        }


def shared() -> dict[int, list[tuple[str, str, str]]]:
    with open_store(False) as store:
        return {family: memory.shared(store.db, family) for family in (4, 6)}


def run(*words: str) -> None:
    status, _, errors = answer("iptables", list(words))
    assert status == 0, errors


def count() -> None:
    """Count a packet with all rules but the second one."""
    with open_store(True) as store:
        store.db.run("UPDATE rule SET packets = 1 WHERE NOT instr(spec, ?)", b"quota 2")
        store.commit()


FIRST = ["-m quota --quota 1", "-m quota --quota 2"]
REMOVING: dict[str, tuple[Callable[[], object], list[int]]] = {
    "the last rule": (lambda: run("-D", "INPUT", "2"), [0, 2]),
    "by its text": (lambda: run("-D", "INPUT", "-m", "quota", "--quota", "1", "-j", "ACCEPT"), [1, 2]),
    "replaced by the same": (lambda: run("-R", "INPUT", "1", "-m", "quota", "--quota", "1", "-j", "ACCEPT"), [1, 2]),
    "a chain": (lambda: run("-F", "INPUT"), [2]),
    "a table": (lambda: run("-F"), []),
    "another table": (lambda: run("-t", "nat", "-F"), [0, 1, 2]),
    "zeroed, without packets": (lambda: run("-Z"), [0, 1, 2]),
    "zeroed": (lambda: (count(), run("-Z")), [1]),
    "a zeroed chain": (lambda: (count(), run("-Z", "INPUT")), [1, 2]),
    "a zeroed rule": (lambda: (count(), run("-Z", "INPUT", "1")), [1, 2]),
    "another zeroed rule": (lambda: (count(), run("-Z", "INPUT", "2")), [0, 1, 2]),
    "listed and zeroed": (lambda: (count(), run("-L", "-Z")), [1]),
    "inserted": (lambda: run("-I", "INPUT", "-j", "DROP"), [0, 1, 2]),
}


@pytest.mark.parametrize("way", REMOVING)
def test_a_removed_rule_forgets(left: Path, way: str) -> None:
    remove, stay = REMOVING[way]
    before = remembering()
    assert before[4][:2] == FIRST and len(before[4]) == 3
    remove()
    assert remembering() == {4: [before[4][at] for at in stay], 6: before[6]}


def test_a_rule_with_the_id_of_another_remembers_nothing(left: Path) -> None:
    with open_store(False) as store:
        last = store.db.number("SELECT max(id) FROM rule")
    before = remembering()
    rule = ["FORWARD", "-m", "recent", "--set", "--name", "a b"]
    assert answer("ip6tables", ["-D", *rule])[0] == 0
    assert answer("ip6tables", ["-A", *rule])[0] == 0
    with open_store(False) as store:
        assert store.db.number("SELECT max(id) FROM rule") == last
    assert remembering() == {4: before[4], 6: before[6][:-1]}


def test_what_is_shared_lasts_as_long_as_a_rule_names_it(left: Path) -> None:
    both = {family: [("recent", "a b", "{}")] for family in (4, 6)}
    assert shared() == both
    run("-F", "INPUT")
    run("-A", "FORWARD", "-m", "recent", "--rcheck", "--name", "a b")
    run("-D", "FORWARD", "1")
    assert shared() == both
    run("-R", "FORWARD", "1", "-j", "ACCEPT")
    assert shared() == {**both, 4: []}


def test_a_table_that_is_restored_with_the_name_keeps_what_it_shares(left: Path) -> None:
    text = '*filter\n-A INPUT -m recent --update --name "a b"\nCOMMIT\n'
    assert answer("iptables-restore", [], text.encode())[0] == 0
    assert shared()[4] == [("recent", "a b", "{}")]
    assert answer("iptables-restore", [], b"*filter\nCOMMIT\n")[0] == 0
    assert shared()[4] == []


def test_no_listing_shows_it(left: Path) -> None:
    for words in (["-S"], ["-vnL"]):
        status, output, _ = answer("iptables", words)
        assert status == 0 and b"was" not in output
    assert b"was" not in answer("iptables-save", ["-c"])[1]


def test_a_file_of_the_version_before_is_read_and_brought_up_to_date(left: Path) -> None:
    with sqlite3.connect(left / "ruleset.db") as db:
        db.execute("DROP TABLE kept")
        db.execute("DROP TABLE memory")
        db.execute("PRAGMA user_version = 4")
    assert remembering() == {4: [], 6: []}
    run("-D", "INPUT", "1")
    with open_store(True) as store:
        memory.keep(store.db, 4, "{}")
        store.commit()
    with sqlite3.connect(left / "ruleset.db") as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
    with open_store(False) as store:
        assert memory.kept(store.db, 4) == "{}" and memory.kept(store.db, 6) is None


def test_check_finds_what_no_rule_remembers(left: Path) -> None:
    with open_store(True) as store:
        store.db.run("UPDATE memory SET rule = rule + 100 WHERE rule = 1")
        assert check(store) == ["1 rules that remember something and do not exist"]


def test_a_command_that_removes_no_rule_leaves_it_alone(left: Path) -> None:
    said: list[str] = []
    with open_store(True) as store:
        store.db.connection.set_trace_callback(said.append)
        chain = store.chain(4, "filter", "INPUT")
        assert chain
        store.append(chain, "-j ACCEPT", 0, None, None, 0, 0)
        store.rules(chain), store.chains(4, "filter"), store.nth(chain, 1)
        store.commit()
    assert len(said) > 5
    assert [sql for sql in said if "memory" in sql or "kept" in sql] == []
