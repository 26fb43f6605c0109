"""The text of whole tables, built by SQLite: a Python object for each rule would cost more than everything else."""

from iptables_py.store.rows import ALL, Chain, Stored
from iptables_py.store.store import CHAIN, CHAIN_IDS, MANY
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from iptables_py.store.store import Store

    Rules = tuple[list[str], list[tuple[int, int]]]  # the text of each rule; packets and bytes of each, or nothing

# The forms of a rule's line, each with a newline before it. `start` is the usual text before `text`; SQLite builds it
# once for each chain. `other` is the text before those rules for which `usual` is false.
PLAIN = {  # -A CHAIN rule
    "start": "x'0a2d4120' || name || ' '",
    "usual": "length(spec)",
    "other": "x'0a2d4120' || name",
    "text": "spec",
}
COUNTED = {  # [packets:bytes] -A CHAIN rule
    "start": "x'0a' || '[0:0] -A ' || name || ' '",
    "usual": "length(spec) AND packets = 0 AND bytes = 0",
    "other": "x'0a' || printf('[%llu:%llu] -A ', packets, bytes) || name"
    " || CASE WHEN length(spec) THEN ' ' ELSE '' END",
    "text": "spec",
}
VERBOSE = {  # -A CHAIN matches -c packets bytes target; only right if all is ASCII, because `target` counts characters
    "start": "x'0a2d4120' || name || ' '",
    "usual": "1",
    "other": "''",
    "text": "CASE WHEN target < length(spec)"
    " THEN substr(spec, 1, target) || printf('-c %llu %llu ', packets, bytes) || substr(spec, target + 1)"
    " ELSE spec || CASE WHEN length(spec) THEN ' ' ELSE '' END || printf('-c %llu %llu', packets, bytes) END",
}
CHAINS = 1000  # chains whose rules are read at a time, so that the text stays in the processor's cache
CACHE = "PRAGMA cache_size = -10000"  # KiB: the rules of successive chains may be anywhere in the file
# With its LIMIT the inner query is not merged into the outer one, which would build `start` for each rule. Rules are
# in the order in which they are found, as there is no other order that group_concat could follow.
RULES_OF = (
    "(SELECT id AS owner, name, {start} AS start FROM chain WHERE family = ? AND tab = ? AND {which}"
    " ORDER BY name LIMIT ?) CROSS JOIN rule INDEXED BY rule_pos ON rule.chain = owner"
)
BEFORE = "CASE WHEN {usual} THEN start ELSE {other} END"
FIRST = f"SELECT CAST({BEFORE} AS BLOB) FROM {RULES_OF} LIMIT 1"
LINES = f"SELECT CAST(group_concat({{text}}, {BEFORE}) AS BLOB) FROM {RULES_OF}"
FEW_LINES = f"SELECT CAST(group_concat({BEFORE} || {{text}}, '') AS BLOB) FROM {RULES_OF}"  # without FIRST
RULES = f"SELECT owner, spec{{counters}} FROM {RULES_OF}"
# in the order of this index, which has all columns that are needed
USERS = "FROM chain INDEXED BY sqlite_autoindex_chain_1 WHERE family = ? AND tab = ? AND {}"
REFERENCES = "(SELECT count(*) FROM rule WHERE jump = chain.id)"
USER_CHAINS = f"SELECT id, name, {REFERENCES} {USERS} AND name >= ? ORDER BY name LIMIT ?"
NEXT_START = f"SELECT name {USERS} AND name >= ? ORDER BY name LIMIT 1 OFFSET ?"
USER_LINES = f"SELECT CAST(? || group_concat(name, ?) || ? AS BLOB) {USERS}"
NO_RULES: "Rules" = ([], [])

RULES_OF_TABLE = f"SELECT chain, id, spec, target, jump, hooks, packets, bytes FROM rule WHERE chain IN {CHAIN_IDS}"
REACHED = (
    "WITH RECURSIVE reached (id) AS (SELECT ? UNION"
    " SELECT jump FROM rule JOIN reached ON chain = reached.id WHERE jump IS NOT NULL)"
    f" {CHAIN} WHERE id IN reached"
)


def user_chain_lines(store: "Store", family: int, table: str, before: str, after: str) -> bytes:
    """Return the names of the table's user chains, sorted by their bytes, each between the two texts."""
    sql = USER_LINES.format(_is_user(table))
    return store.db.all(_bytes, sql, before, after + before, after, family, table)[0]


def rule_lines(
    store: "Store", family: int, table: str, name: str | None, form: "dict[str, str]" = PLAIN
) -> "Iterator[bytes]":
    """Yield the lines of the rules of the chain `name`, or of all user chains if it is None.

    Chains are sorted by the bytes of their names.
    """
    if name is not None:
        sql = FEW_LINES.format(which="name = ?", **form)
        text = store.db.all(_bytes, sql, family, table, encoded(name), 1)[0]
        if text:
            yield text[1:] + b"\n"
        return
    which = f"name >= ? AND {_is_user(table)}"
    for start in _starts(store, family, table):
        values = family, table, start, CHAINS
        first = store.db.one(_bytes, FIRST.format(which=which, **form), *values)
        if first:
            yield first[1:]
            yield from store.db.all(_bytes, LINES.format(which=which, **form), *values)
            yield b"\n"


def rules_of(store: "Store", family: int, table: str, name: str, counted: bool) -> "Rules":
    """Return the rules of a chain in order."""
    rules = _rules(store, counted, "name = ?", family, table, encoded(name), 1)
    return next(iter(rules.values()), NO_RULES)


def user_chains(
    store: "Store", family: int, table: str, counted: bool
) -> "Iterator[list[tuple[str, int, Rules]]]":
    """Yield (name, number of rules that jump to it, rules) of all user chains, some chains at a time.

    Chains are sorted by the bytes of their names.
    """
    is_user = _is_user(table)
    for start in _starts(store, family, table):
        rules = _rules(store, counted, f"name >= ? AND {is_user}", family, table, start, CHAINS)

        def listed(rows: "Iterable[Any]", rules: "dict[int, Rules]" = rules) -> "list[tuple[str, int, Rules]]":
            return [(decoded(name), references, rules.get(id, NO_RULES)) for id, name, references in rows]

        yield store.db.ask(listed, USER_CHAINS.format(is_user), family, table, start, CHAINS)


def stored_by_chain(store: "Store", family: int, table: str) -> "dict[int, list[Stored]]":
    """Return the rules of all chains of the table, in order, by the ids of the chains."""
    found: dict[int, list[Stored]] = {}

    def add(chain: int, *values: "Any") -> None:
        found.setdefault(chain, []).append(Stored(*values))

    store.db.all(add, f"{RULES_OF_TABLE} ORDER BY chain, pos", family, table)
    return found


def chains_from(store: "Store", chain: "Chain") -> "list[Chain]":
    """Return the chain and those that can be reached from it by jumps, in no order."""
    return store.db.all(Chain, REACHED, chain.id)


def has_rules(store: "Store", count: int) -> bool:
    """Return whether there are at least so many rules, in all tables."""
    return store.db.number(MANY, count - 1) is not None


def _starts(store: "Store", family: int, table: str) -> "Iterator[bytes]":
    """Yield the names from which on to read some user chains."""
    store.db.run(CACHE)
    start: bytes | None = b""
    while start is not None:
        yield start
        start = store.db.one(_bytes, NEXT_START.format(_is_user(table)), family, table, start, CHAINS)


def _is_user(table: str) -> str:
    """Return the condition that a chain of the table is a user chain."""
    return " AND ".join(f"name <> CAST('{name}' AS BLOB)" for name in BASE_CHAINS[table])


def _rules(store: "Store", counted: bool, which: str, *values: object) -> "dict[int, Rules]":
    sql = RULES.format(counters=", packets, bytes" if counted else "", start="NULL", which=which)
    return store.db.ask(lambda rows: _by_chain(rows, counted), sql, *values)


def _by_chain(rows: "Iterable[Any]", counted: bool) -> "dict[int, Rules]":
    rules: dict[int, Rules] = {}
    last = None
    for row in rows:
        if row[0] != last:
            last = row[0]
            texts, counters = rules[last] = [], []
        texts.append(row[1].decode("utf-8", "surrogateescape"))
        if counted:
            counters.append((row[2] & ALL, row[3] & ALL))
    return rules


def _bytes(value: bytes | None) -> bytes:
    return b"" if value is None else value + b""
