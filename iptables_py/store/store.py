"""The ruleset in SQLite: schema, transactions, operations on chains and rules."""

import posix

from iptables_py.store import directory, schema
from iptables_py.store.positions import place, place_last, place_many
from iptables_py.store.rows import Chain, Stored, signed
from iptables_py.store.sqlite import Database
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.positions import Row

__all__ = ["Chain", "Store", "Stored", "open_store"]

CHAIN = "SELECT id, name, policy, packets, bytes FROM chain"
RULE = "SELECT id, spec, target, jump, hooks, packets, bytes FROM rule"
CHAIN_IDS = "(SELECT id FROM chain WHERE family = ? AND tab = ?)"
ADD_CHAIN = "INSERT INTO chain (family, tab, name, policy, packets, bytes) VALUES (?, ?, ?, ?, ?, ?)"
ADD_CHAINS = "INSERT INTO chain (id, family, tab, name, policy, packets, bytes) VALUES (?, ?, ?, ?, NULL, 0, 0)"
ADD = "INSERT INTO rule (chain, pos, spec, target, jump, hooks, packets, bytes) VALUES (?,?,?,?,?,?,?,?)"
REPLACE = "UPDATE rule SET spec = ?, target = ?, jump = ?, hooks = ?, packets = ?, bytes = ? WHERE id = ?"
FIND = "SELECT id FROM rule WHERE chain = ? AND spec = ? ORDER BY pos LIMIT 1"
NTH = f"{RULE} WHERE id = (SELECT id FROM rule WHERE chain = ? ORDER BY pos LIMIT 1 OFFSET ?)"
LIMITED = "FROM rule WHERE (jump IS NOT NULL OR hooks IS NOT NULL) AND chain"
LIMITS = f"SELECT DISTINCT jump, hooks {LIMITED} = ? ORDER BY jump, hooks"
IN_ORDER = f"SELECT chain, jump, hooks {LIMITED} IN {CHAIN_IDS} ORDER BY chain, pos"
ALL_LIMITS = f"SELECT DISTINCT chain, jump, hooks {LIMITED} IN {CHAIN_IDS}"
COUNTS = f"SELECT jump, count(*) FROM rule WHERE jump IN {CHAIN_IDS} GROUP BY jump"
OTHERS = "SELECT 1 FROM chain WHERE (family, tab) <> (?, ?) AND id IN (SELECT chain FROM rule) LIMIT 1"
MOMENT = 0.2  # seconds
ZERO = "UPDATE rule SET packets = 0, bytes = 0 WHERE chain = ? AND (packets <> 0 OR bytes <> 0)"


def open_store(write: bool, path: str | None = None) -> "Store":
    """Opens the ruleset and begins a transaction; one that writes waits until those before it have ended.

    The first one that writes makes directory and file; one that reads sees an empty ruleset where there is none,
    and makes nothing. `path` defaults to state_directory(). Raises a Problem (STATE).
    """
    where = encoded(path or directory.state_directory())
    before = posix.umask(0o077)
    try:
        if write:
            directory.make(where)
            return _opened(where, b"rwc", directory.lock(where))
        try:
            posix.stat(where + directory.DATABASE)
        except FileNotFoundError:
            return _opened(where, b"memory", -1)
        return _opened(where, b"rw", -1)
    except OSError as error:
        raise directory.trouble(where, error) from None
    finally:
        posix.umask(before)


def glance() -> "Store":
    """Opens the ruleset for a look in passing, which changes no byte, not even after a crash, and hardly waits.

    Raises a Problem (STATE), as for a ruleset that isn't there.
    """
    db = Database(encoded(directory.state_directory()), directory.DATABASE, b"ro", MOMENT)
    try:
        if schema.version_of(db) == 1:
            schema.upgrade(db, b"ro")
        db.run("BEGIN")
        return Store(db, -1)
    except BaseException:
        db.close()
        raise


def _opened(path: bytes, mode: bytes, lock: int) -> "Store":
    """The store in its first transaction; nothing stays open or locked if that fails."""
    db = None
    try:
        db = Database(path, directory.DATABASE, mode)
        if mode == b"rwc":
            db.run("PRAGMA synchronous = NORMAL")  # a power cut may cost the last commands, no more
        db.run("BEGIN IMMEDIATE" if mode == b"rwc" else "BEGIN")
        version = schema.version_of(db)
        if version == 1:
            schema.upgrade(db, mode)
        elif not version:
            if mode == b"rw":  # the first command that writes is at it, or was killed
                db.close()
                return _opened(path, b"memory", lock)
            for statement in schema.SCHEMA:
                db.run(statement)
        return Store(db, lock)
    except BaseException:
        if db:
            db.close()  # waiting for the garbage collector would keep it locked
        if lock >= 0:
            posix.close(lock)
        raise


class Store:
    """An open ruleset. Every method raises a Problem (STATE) when the file can't be read or written.

    `family` is 4 or 6, `spec` and the rest of a rule are as in Stored.
    """

    def __init__(self, db: Database, lock: int) -> None:
        self.db = db
        self.lock = lock

    def commit(self) -> None:
        """Keeps what was done since the beginning; from then on no death of the process can undo it."""
        self.db.run("COMMIT")

    def mark(self) -> None:
        """Notes the state for roll_back()."""
        self.db.run("SAVEPOINT mark")

    def roll_back(self) -> None:
        """Undoes what was done since mark(), as often as it is called."""
        self.db.run("ROLLBACK TO mark")

    def close(self) -> None:
        """Ends the use of the ruleset; what isn't committed is undone."""
        self.db.close()
        if self.lock >= 0:
            posix.close(self.lock)
            self.lock = -1

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def tables(self, family: int) -> list[str]:
        """The names of the tables that were ever written to."""
        return self.db.all(str, "SELECT name FROM tab WHERE family = ?", family)

    def add_table(self, family: int, table: str) -> None:
        """Makes the table unless it exists."""
        self.db.run("INSERT OR IGNORE INTO tab (family, name) VALUES (?, ?)", family, table)

    def clear(self, family: int, table: str) -> None:
        """Removes the table with all its rules and chains, built-in ones too."""
        if self.db.number(OTHERS, family, table):
            self.db.run(f"DELETE FROM rule WHERE chain IN {CHAIN_IDS}", family, table)
        else:
            self.db.run("DELETE FROM rule")  # which SQLite does at once
        self.db.run("DELETE FROM chain WHERE family = ? AND tab = ?", family, table)
        self.db.run("DELETE FROM tab WHERE family = ? AND name = ?", family, table)

    def chains(self, family: int, table: str) -> list[Chain]:
        """All chains of the table, sorted by the bytes of their names."""
        return self.db.all(Chain, f"{CHAIN} WHERE family = ? AND tab = ? ORDER BY name", family, table)

    def chain_ids(self, family: int, table: str) -> set[int]:
        """The ids of the table's chains."""
        return set(self.db.numbers("SELECT id FROM chain WHERE family = ? AND tab = ?", family, table))

    def chain(self, family: int, table: str, name: str) -> Chain | None:
        """The chain of that name."""
        where = "family = ? AND tab = ? AND name = ?"
        return self.db.one(Chain, f"{CHAIN} WHERE {where}", family, table, encoded(name))

    def base_chains(self, family: int, table: str) -> list[Chain]:
        """Return the base chains of the table that were made, in the order of listings."""
        return [chain for name in BASE_CHAINS[table] if (chain := self.chain(family, table, name))]

    def add_chain(self, family: int, table: str, name: str, policy: str | None) -> Chain:
        """Makes a chain, which must not exist yet; one with a policy is a base chain."""
        id = self.db.run(ADD_CHAIN, family, table, encoded(name), policy, 0, 0)
        return Chain(id, encoded(name), policy, 0, 0)

    def last_chain_id(self) -> int:
        """The highest id of a chain, 0 without any."""
        return self.db.number("SELECT max(id) FROM chain") or 0

    def add_chains(self, family: int, table: str, chains: "Sequence[tuple[int, str]]") -> None:
        """Makes user chains of these ids, which follow the last one's, and names."""
        self.db.run_many(ADD_CHAINS, [(id, family, table, encoded(name)) for id, name in chains])

    def rename_chain(self, chain: Chain, new_name: str, spelled: str) -> None:
        """Renames a chain; `spelled` is its new name in the text of the rules that lead to it."""
        self.db.run("UPDATE chain SET name = ? WHERE id = ?", encoded(new_name), chain.id)
        rules = self.db.all(Stored, f"{RULE} WHERE jump = ?", chain.id)
        specs = [(encoded(rule.spec[: rule.target + len("-j ")] + spelled), rule.id) for rule in rules]
        self.db.run_many("UPDATE rule SET spec = ? WHERE id = ?", specs)
        chain.name = new_name

    def remove_chain(self, chain: Chain) -> None:
        """Removes a chain and its rules; that no rule leads to it is for the caller to see to."""
        self.flush(chain)
        self.db.run("DELETE FROM chain WHERE id = ?", chain.id)

    def hide_chain(self, chain: Chain) -> None:
        """Leaves a chain and its rules in place without a name to find it by, in a transaction that is lost anyway."""
        self.db.run("UPDATE chain SET name = ? WHERE id = ?", b"\0" + encoded(chain.name), chain.id)

    def set_policy(self, chain: Chain, policy: str | None, packets: int, bytes: int) -> None:
        """Sets a chain's policy and the policy's counters."""
        sql = "UPDATE chain SET policy = ?, packets = ?, bytes = ? WHERE id = ?"
        self.db.run(sql, policy, signed(packets), signed(bytes), chain.id)
        chain.policy, chain.packets, chain.bytes = policy, packets, bytes

    def references(self, chain: Chain) -> int:
        """The number of rules that lead to the chain."""
        return self.db.number("SELECT count(*) FROM rule WHERE jump = ?", chain.id) or 0

    def reference_counts(self, family: int, table: str) -> dict[int, int]:
        """The same for all chains of the table that any rule leads to, by chain id."""
        return dict(self.db.ask(list, COUNTS, family, table))

    def jumping_chains(self, chain_id: int) -> list[int]:
        """The ids of the chains that hold a rule leading to this one, each once."""
        return self.db.numbers("SELECT DISTINCT chain FROM rule WHERE jump = ?", chain_id)

    def constraints(self, chain_id: int) -> "list[tuple[int | None, int | None]]":
        """The (jump, hooks) of a chain's rules that have either, each pair once, in order."""
        return self.db.ask(list, LIMITS, chain_id)

    def count(self, chain: Chain) -> int:
        """The number of rules in a chain."""
        return self.db.number("SELECT count(*) FROM rule WHERE chain = ?", chain.id) or 0

    def rules(self, chain: Chain) -> list[Stored]:
        """A chain's rules in order."""
        return self.db.all(Stored, f"{RULE} WHERE chain = ? ORDER BY pos", chain.id)

    def nth(self, chain: Chain, number: int) -> Stored | None:
        """Rule `number` of a chain, from 1."""
        return self.db.one(Stored, NTH, chain.id, number - 1)

    def find(self, chain: Chain, spec: str) -> int | None:
        """The id of the first rule with that text."""
        return self.db.number(FIND, chain.id, encoded(spec))

    # fmt: off
    def append(self, chain: Chain, spec: str, target: int, jump: int | None, hooks: int | None,
               packets: int, bytes: int) -> int:
        """Puts a rule at the end of a chain; its id."""
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        return self.db.run(ADD, chain.id, place_last(self.db, chain.id), *values)

    def insert(self, chain: Chain, number: int, spec: str, target: int, jump: int | None, hooks: int | None,
               packets: int, bytes: int) -> int | None:
        """Puts a rule where it becomes rule `number` (from 1); its id, or None if the chain is too short."""
        place_there = place(self.db, chain.id, number)
        if place_there is None:
            return None
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        return self.db.run(ADD, chain.id, place_there, *values)

    def replace(self, rule_id: int, spec: str, target: int, jump: int | None, hooks: int | None,
                packets: int, bytes: int) -> None:
        """Puts another rule in the place of one."""
        values = encoded(spec), target, jump, hooks, signed(packets), signed(bytes)
        self.db.run(REPLACE, *values, rule_id)
    # fmt: on

    def alter(self, rule_id: int, spec: str, target: int) -> None:
        """Gives a rule another text, if it is still there."""
        self.db.run("UPDATE rule SET spec = ?, target = ? WHERE id = ?", encoded(spec), target, rule_id)

    def append_many(self, rows: "Sequence[Row]") -> range:
        """Puts many rules at the ends of their chains, in order; their ids."""
        self.db.run_many(ADD, place_many(self.db, rows))
        end = (self.db.number("SELECT max(id) FROM rule") or 0) + 1
        return range(end - len(rows), end)

    def remove(self, rule_id: int) -> None:
        """Removes a rule."""
        self.db.run("DELETE FROM rule WHERE id = ?", rule_id)

    def flush(self, chain: Chain) -> None:
        """Removes all rules of a chain."""
        self.db.run("DELETE FROM rule WHERE chain = ?", chain.id)

    def zero_chain(self, chain: Chain) -> None:
        """Sets the counters of a chain's policy and rules to 0."""
        self.db.run(ZERO, chain.id)
        self.set_policy(chain, chain.policy, 0, 0)

    def zero_rule(self, rule_id: int) -> None:
        """Sets the counters of one rule to 0."""
        self.db.run("UPDATE rule SET packets = 0, bytes = 0 WHERE id = ?", rule_id)

    def limits(self, family: int, table: str) -> "list[tuple[int, int | None, int | None]]":
        """What the chains of a table are limited by, in no order: (chain id, jump, hooks) for each kind of rule."""
        return self.db.ask(list, ALL_LIMITS, family, table)

    def ordered_limits(self, family: int, table: str) -> "list[tuple[int, int | None, int | None]]":
        """Return (chain id, jump, hooks) of each rule of a table that has either, in the order of the rules."""
        return self.db.ask(list, IN_ORDER, family, table)
