"""The ruleset in SQLite: opening it, transactions, and operations on its tables, chains and rules."""

import posix

from iptables_py.store import directory, schema
from iptables_py.store.positions import place, place_last
from iptables_py.store.rows import Chain, Stored, signed
from iptables_py.store.sqlite import Database
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.many import Row
    from iptables_py.store.recording import Recorder

__all__ = ["Chain", "Store", "Stored", "open_store"]

CHAIN = "SELECT id, name, policy, packets, bytes FROM chain"
RULE = "SELECT id, spec, target, jump, hooks, packets, bytes FROM rule"
CHAIN_IDS = "(SELECT id FROM chain WHERE family = ? AND tab = ?)"
ADD_CHAIN = "INSERT INTO chain (family, tab, name, policy, packets, bytes) VALUES (?, ?, ?, ?, ?, ?)"
ADD = "INSERT INTO rule (chain, pos, spec, target, jump, hooks, packets, bytes) VALUES (?,?,?,?,?,?,?,?)"
REPLACE = "UPDATE rule SET spec = ?, target = ?, jump = ?, hooks = ?, packets = ?, bytes = ? WHERE id = ?"
FIND = "SELECT id FROM rule WHERE chain = ? AND spec = ? ORDER BY pos LIMIT 1"
NTH = f"{RULE} WHERE id = (SELECT id FROM rule WHERE chain = ? ORDER BY pos LIMIT 1 OFFSET ?)"
LIMITED = "FROM rule WHERE (jump IS NOT NULL OR hooks IS NOT NULL) AND chain"
LIMITS = f"SELECT DISTINCT jump, hooks {LIMITED} = ? ORDER BY jump, hooks"
IN_ORDER = f"SELECT chain, jump, hooks {LIMITED} IN {CHAIN_IDS} ORDER BY chain, pos"
ALL_LIMITS = f"SELECT DISTINCT chain, jump, hooks {LIMITED} IN {CHAIN_IDS}"
COUNTS = f"SELECT jump, count(*) FROM rule WHERE jump IN {CHAIN_IDS} GROUP BY jump"
OTHERS = (
    "SELECT * FROM rule WHERE chain IN (SELECT chain.id FROM tab CROSS JOIN chain ON chain.family = tab.family"
    " AND chain.tab = tab.name WHERE (tab.family, tab.name) <> (?, ?)) LIMIT ?"
)
LEGACY = 10  # added to the family of rules of the legacy programs, which are a ruleset apart
FEW = 1000  # rules that are deleted and inserted again if that saves deleting many others one by one
MANY = "SELECT 1 FROM rule LIMIT 1 OFFSET ?"
# what SQLite says if it can't undo the changes of an interrupted command: READONLY, IOERR, CANTOPEN
NO_RECOVERY = (8, 10, 14)
UNRECOVERED = "it needs recovery after an interrupted command, but its directory or a file in it is read-only"
ZERO = "UPDATE rule SET packets = 0, bytes = 0 WHERE"
COUNTED = "(packets <> 0 OR bytes <> 0)"
FORGET = f"DELETE FROM memory WHERE EXISTS (SELECT 1 FROM rule WHERE id = memory.rule AND {COUNTED} AND"


def open_store(write: bool, path: str | None = None, record: bool = False) -> "Store":
    """Open the ruleset and begin a transaction; to write, wait until earlier commands that write have ended.

    What is committed is recorded in the history if `record` is True or the user has switched recording on.

    If there is no ruleset, a command that writes creates the directory and the file; one that reads gets an empty
    ruleset in memory. `path` defaults to state_directory(). Raise Problem (STATE).
    """
    where = encoded(path or directory.state_directory())
    try:
        if write:
            directory.make(where)
            lock = directory.lock(where)
            directory.make_file(where + directory.DATABASE)
            store = open_at(where, b"rwc", lock)
            if record or posix.access(where + directory.RECORDING, posix.F_OK):
                _record(store)
            return store
        try:
            posix.stat(where + directory.DATABASE)
        except FileNotFoundError:
            return open_at(where, b"memory", -1)
        return open_at(where, b"rw", -1)
    except OSError as error:
        raise directory.trouble(where, error) from None


def _record(store: "Store") -> None:
    """Let what the store commits be recorded. Raise Problem (STATE)."""
    from iptables_py.store.recording import Recorder

    try:
        store.recorder = Recorder(store.db)
    except BaseException:
        store.close()
        raise


def open_at(path: bytes, mode: bytes, lock: int) -> "Store":
    """Return the store in its first transaction. Raise Problem (STATE); nothing then stays open or locked."""
    db = None
    try:
        db = Database(path, directory.DATABASE, mode)
        if mode == b"rwc":
            db.run("PRAGMA synchronous = NORMAL")  # a power cut may undo the last commands, and does no other harm
            db.run("PRAGMA temp_store = MEMORY")  # some statements would need a directory for temporary files
        db.run("BEGIN IMMEDIATE" if mode == b"rwc" else "BEGIN")
        version = schema.version_of(db)
        if 0 < version < schema.VERSION:
            schema.upgrade(db, version, mode)
        elif not version:
            if mode == b"rw":  # the first command that writes has not finished, or was killed
                db.close()
                return open_at(path, b"memory", lock)
            for statement in schema.SCHEMA:
                db.run(statement)
        return Store(db, lock)
    except BaseException:
        stuck = db and db.code & 0xFF in NO_RECOVERY and directory.is_stuck(path)
        if db:
            db.close()  # waiting for the garbage collector would keep it locked
        if lock >= 0:
            directory.unlock(lock)
        if stuck:
            raise directory.trouble(path, UNRECOVERED) from None
        raise


class Store:
    """An open ruleset, in a transaction. Every method may raise Problem (STATE): the file can't be read or written.

    `family` is 4 or 6, for the ruleset of the legacy programs with LEGACY added;
    `spec`, `target`, `jump` and `hooks` are as in Stored; counters are from 0 to 2**64 - 1.
    `unread`: the texts of rules that can't be parsed, by the texts of the rules in their place; only for a file.
    `has_removed`: whether rules were removed or replaced, so that names may be gone by which rules share something.
    `recorder`: records what is committed, None if nothing does.
    """

    def __init__(self, db: Database, lock: int) -> None:
        self.db = db
        self.lock = lock
        self.unread: dict[str, str] = {}
        self.has_removed = False
        self.recorder: Recorder | None = None

    def commit(self) -> None:
        """End the transaction and keep its changes, which the end of the process can't undo any more."""
        if self.has_removed and self.db.number("SELECT 1 FROM kept WHERE extension <> x'' LIMIT 1"):
            from iptables_py.store import memory

            memory.forget_unnamed(self.db)
        if self.recorder is not None:
            self.recorder.record()
        self.db.commit()

    def mark(self) -> None:
        """Remember the state for roll_back()."""
        self.db.run("SAVEPOINT mark")

    def roll_back(self) -> None:
        """Undo all changes since mark(). The mark is kept, so this may be called again."""
        self.db.run("ROLLBACK TO mark")

    def close(self) -> None:
        """Undo uncommitted changes, close the file and release the lock."""
        self.db.close()
        if self.lock >= 0:
            directory.unlock(self.lock)
            self.lock = -1

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def tables(self, family: int) -> list[str]:
        """Return the names of the tables that exist: those that a command has created."""
        return self.db.all(str, "SELECT name FROM tab WHERE family = ?", family)

    def has_tables(self, family: int) -> bool:
        """Return whether any table exists."""
        return self.db.number("SELECT 1 FROM tab WHERE family = ? LIMIT 1", family) is not None

    def add_table(self, family: int, table: str) -> None:
        """Insert the table into `tab`, unless it exists."""
        self.db.run("INSERT OR IGNORE INTO tab (family, name) VALUES (?, ?)", family, table)

    def clear(self, family: int, table: str) -> None:
        """Delete the table's row in `tab`, and all its chains and rules, base chains too."""
        self.db.run("PRAGMA secure_delete = OFF")  # overwriting what is deleted takes as long as deleting it
        self.flush_table(family, table)
        self.db.run("DELETE FROM tab WHERE family = ? AND name = ?", family, table)
        if self.db.number("SELECT 1 FROM tab LIMIT 1"):
            self.db.run("DELETE FROM chain WHERE family = ? AND tab = ?", family, table)
        else:
            self.db.run("DELETE FROM chain")  # without a condition SQLite deletes them all at once

    def flush_table(self, family: int, table: str) -> None:
        """Delete all rules of the table."""
        kept = self.db.ask(list, OTHERS, family, table, FEW + 1)
        if kept and (len(kept) > FEW or self.db.number(MANY, 10 * FEW) is None):
            self.db.run(f"DELETE FROM rule WHERE chain IN {CHAIN_IDS}", family, table)
        else:
            self.db.run("DELETE FROM rule")  # without a condition SQLite deletes them all at once
            self.db.run_many("INSERT INTO rule VALUES (?,?,?,?,?,?,?,?,?)", kept)
        self._forget_removed()

    def chains(self, family: int, table: str) -> list[Chain]:
        """Return all chains of the table, sorted by the bytes of their names."""
        return self.db.all(Chain, f"{CHAIN} WHERE family = ? AND tab = ? ORDER BY name", family, table)

    def chain_ids(self, family: int, table: str) -> set[int]:
        """Return the ids of the table's chains."""
        return set(self.db.numbers("SELECT id FROM chain WHERE family = ? AND tab = ?", family, table))

    def chain(self, family: int, table: str, name: str) -> Chain | None:
        """Return the chain of that name, None if there is none."""
        where = "family = ? AND tab = ? AND name = ?"
        return self.db.one(Chain, f"{CHAIN} WHERE {where}", family, table, encoded(name))

    def base_chains(self, family: int, table: str) -> list[Chain]:
        """Return the base chains of the table that exist, in the order of listings."""
        return [chain for name in BASE_CHAINS[table] if (chain := self.chain(family, table, name))]

    def add_chain(self, family: int, table: str, name: str, policy: str | None) -> Chain:
        """Insert a chain, which must not exist yet, and return it. With a policy it is a base chain."""
        id = self.db.run(ADD_CHAIN, family, table, encoded(name), policy, 0, 0)
        return Chain(id, encoded(name), policy, 0, 0)

    def last_chain_id(self) -> int:
        """Return the highest id of a chain of any table, 0 if there is none."""
        return self.db.number("SELECT max(id) FROM chain") or 0

    def add_chains(self, family: int, table: str, chains: "Sequence[tuple[int, str]]") -> None:
        """Insert user chains with these (id, name); the ids follow last_chain_id()."""
        from iptables_py.store import many

        many.add_chains(self.db, family, table, chains)

    def rename_chain(self, chain: Chain, new_name: str, spelled: str) -> None:
        """Rename a chain, and change the text of each rule that jumps to it.

        `spelled` is the new name as it appears in the text of a rule. `chain` itself is changed too.
        """
        self.db.run("UPDATE chain SET name = ? WHERE id = ?", encoded(new_name), chain.id)
        rules = self.db.all(Stored, f"{RULE} WHERE jump = ?", chain.id)
        specs = [(encoded(rule.spec[: rule.target + len("-j ")] + spelled), rule.id) for rule in rules]
        self.db.run_many("UPDATE rule SET spec = ? WHERE id = ?", specs)
        self.db.run_many("UPDATE memory SET spec = ? WHERE rule = ?", specs)
        chain.name = new_name

    def remove_chain(self, chain: Chain) -> None:
        """Delete a chain and its rules. No rule may jump to it."""
        self.flush(chain)
        self.db.run("DELETE FROM chain WHERE id = ?", chain.id)

    def hide_chain(self, chain: Chain) -> None:
        """Give a chain a name that no command can use. It keeps its rules.

        Only for a transaction that is not going to be committed.
        """
        self.db.run("UPDATE chain SET name = ? WHERE id = ?", b"\0" + encoded(chain.name), chain.id)

    def set_policy(self, chain: Chain, policy: str | None, packets: int, bytes: int) -> None:
        """Set a chain's policy (None for a user chain) and its counters, in the file and in `chain`."""
        sql = "UPDATE chain SET policy = ?, packets = ?, bytes = ? WHERE id = ?"
        self.db.run(sql, policy, signed(packets), signed(bytes), chain.id)
        chain.policy, chain.packets, chain.bytes = policy, packets, bytes

    def references(self, chain: Chain) -> int:
        """Return the number of rules that jump to the chain."""
        return self.db.number("SELECT count(*) FROM rule WHERE jump = ?", chain.id) or 0

    def reference_counts(self, family: int, table: str) -> dict[int, int]:
        """Return references() by chain id, for those chains of the table that any rule jumps to."""
        return dict(self.db.ask(list, COUNTS, family, table))

    def jumping_chains(self, chain_id: int) -> list[int]:
        """Return the ids of the chains that have a rule that jumps to this one, each once."""
        return self.db.numbers("SELECT DISTINCT chain FROM rule WHERE jump = ?", chain_id)

    def constraints(self, chain_id: int) -> "list[tuple[int | None, int | None]]":
        """Return the different (jump, hooks) of the chain's rules where one is not None, sorted, None first."""
        return self.db.ask(list, LIMITS, chain_id)

    def count(self, chain: Chain) -> int:
        """Return the number of rules in a chain."""
        return self.db.number("SELECT count(*) FROM rule WHERE chain = ?", chain.id) or 0

    def rules(self, chain: Chain) -> list[Stored]:
        """Return a chain's rules in order."""
        return self.db.all(Stored, f"{RULE} WHERE chain = ? ORDER BY pos", chain.id)

    def nth(self, chain: Chain, number: int) -> Stored | None:
        """Return rule `number` (from 1) of a chain, None if the chain has fewer rules."""
        return self.db.one(Stored, NTH, chain.id, number - 1)

    def find(self, chain: Chain, spec: str) -> int | None:
        """Return the id of the chain's first rule with that text, None if there is none."""
        return self.db.number(FIND, chain.id, encoded(spec))

    # fmt: off
    def append(self, chain: Chain, spec: str, target: int, jump: int | None, hooks: int | None,
               packets: int, bytes: int) -> int:
        """Insert a rule at the end of a chain. Return its id."""
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        return self.db.run(ADD, chain.id, place_last(self.db, chain.id), *values)

    def insert(self, chain: Chain, number: int, spec: str, target: int, jump: int | None, hooks: int | None,
               packets: int, bytes: int) -> int | None:
        """Insert a rule so that it becomes rule `number` (from 1). Return its id, None if the chain is too short.

        Neighbours may get other positions; the order of the rules stays the same.
        """
        place_there = place(self.db, chain.id, number)
        if place_there is None:
            return None
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        return self.db.run(ADD, chain.id, place_there, *values)

    def replace(self, rule_id: int, spec: str, target: int, jump: int | None, hooks: int | None,
                packets: int, bytes: int) -> None:
        """Overwrite a rule, which keeps its id, chain and position."""
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        self.db.run(REPLACE, *values, rule_id)
        self._forget(rule_id)
    # fmt: on

    def alter(self, rule_id: int, spec: str, target: int) -> None:
        """Change a rule's `spec` and `target`, if the rule still exists."""
        self.db.run("UPDATE rule SET spec = ?, target = ? WHERE id = ?", encoded(spec), target, rule_id)

    def append_many(self, rows: "Sequence[Row]") -> range:
        """Insert rules at the ends of their chains, in order. Return their ids."""
        from iptables_py.store import many

        return many.append(self.db, rows)

    def remove(self, rule_id: int) -> None:
        """Delete a rule."""
        self.db.run("DELETE FROM rule WHERE id = ?", rule_id)
        self._forget(rule_id)

    def flush(self, chain: Chain) -> None:
        """Delete all rules of a chain."""
        self.db.run("DELETE FROM rule WHERE chain = ?", chain.id)
        self._forget_removed()

    def _forget(self, rule_id: int) -> None:
        """Delete what a rule has remembered, so that no other rule with the same id gets it."""
        self.db.run("DELETE FROM memory WHERE rule = ?", rule_id)
        self.has_removed = True

    def _forget_removed(self) -> None:
        """Delete what rules have remembered that are no longer there."""
        self.db.run("DELETE FROM memory WHERE NOT EXISTS (SELECT 1 FROM rule WHERE id = memory.rule)")
        self.has_removed = True

    # The kernel gets new rules in place of those whose counters become 0, so that these forget what they remember.

    def zero_chain(self, chain: Chain) -> None:
        """Set the counters of a chain and of its rules to 0, in the file and in `chain`."""
        self.db.run(f"{FORGET} chain = ?)", chain.id)
        self.db.run(f"{ZERO} chain = ? AND {COUNTED}", chain.id)
        self.set_policy(chain, chain.policy, 0, 0)

    def zero_table(self, family: int, table: str) -> None:
        """Set the counters of all chains of the table, and of their rules, to 0."""
        self.db.run(f"{FORGET} chain IN {CHAIN_IDS})", family, table)
        self.db.run(f"{ZERO} chain IN {CHAIN_IDS} AND {COUNTED}", family, table)
        chains = "UPDATE chain SET packets = 0, bytes = 0 WHERE family = ? AND tab = ?"
        self.db.run(f"{chains} AND {COUNTED}", family, table)

    def zero_rule(self, rule_id: int) -> None:
        """Set the counters of one rule to 0."""
        self.db.run(f"{FORGET} id = ?)", rule_id)
        self.db.run("UPDATE rule SET packets = 0, bytes = 0 WHERE id = ?", rule_id)

    def limits(self, family: int, table: str) -> "list[tuple[int, int | None, int | None]]":
        """Return the different (chain id, jump, hooks) of the table's rules, in no order, unless both are None."""
        return self.db.ask(list, ALL_LIMITS, family, table)

    def ordered_limits(self, family: int, table: str) -> "list[tuple[int, int | None, int | None]]":
        """Return (chain id, jump, hooks) of each rule of a table that has either, in the order of the rules."""
        return self.db.ask(list, IN_ORDER, family, table)
