"""Inserting many chains or rules: with a statement for each one it would take four times as long."""

from iptables_py.store import schema
from iptables_py.store.positions import GAP, place_last
from iptables_py.store.rows import signed
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.sqlite import Database

    # chain id, spec, target, jump, hooks, packets, bytes
    Row = tuple[int, str, int, int | None, int | None, int, int]

# Statements up to VALUES, and what follows for one row. In the module `_sqlite3` numbers and text are much faster than
# None and bytes.
ADD_CHAINS = "INSERT INTO chain (id, family, tab, name, policy, packets, bytes)"
CHAIN = "(?,?,?,CAST(? AS BLOB),NULL,0,0)"
ADD_RULES = "INSERT INTO rule (chain, pos, spec, target, jump, hooks, packets, bytes)"
RULE = "(?,?,CAST(? AS BLOB),?,NULLIF(?,0),NULLIF(?,-1),?,?)"
ROWS = 100  # in one statement; SQLite accepts at least 999 values
ENDS = "SELECT chain, max(pos) FROM rule GROUP BY chain"
MANY = 2000  # number of rules from which on one query for the ends of all chains is faster


def add_chains(db: "Database", family: int, table: str, chains: "Sequence[tuple[int, str]]") -> None:
    """Insert user chains with these (id, name)."""
    values: list[object] = []
    for id, name in chains:
        values += id, family, table, _bindable(name)
    _insert(db, ADD_CHAINS, CHAIN, values)


def append(db: "Database", rows: "Sequence[Row]") -> range:
    """Insert rules at the ends of their chains, in order. Return their ids."""
    values = _placed(db, rows)
    next_id = (db.number("SELECT max(id) FROM rule") or 0) + 1
    if len(rows) < MANY or len(rows) < next_id:
        _insert(db, ADD_RULES, RULE, values)
    else:  # most rules are new: making the indexes anew is faster
        db.run("PRAGMA cache_size = -65536")  # KiB
        for index in schema.INDEXES:
            db.run(f"DROP INDEX {index}")
        _insert(db, ADD_RULES, RULE, values)
        for statement in schema.INDEXES.values():
            db.run(statement)
    return range(next_id, next_id + len(rows))


def _placed(db: "Database", rows: "Sequence[Row]") -> list[object]:
    """Return the values of ADD_RULES for the rows, with positions at the ends of their chains."""
    all_known = len(rows) >= MANY
    ends = dict(db.ask(list, ENDS)) if all_known else {}
    values: list[object] = []
    for chain, spec, target, jump, hooks, packets, bytes in rows:
        if chain in ends or all_known:
            end = ends[chain] = ends.get(chain, 0) + GAP
        else:
            end = ends[chain] = place_last(db, chain)
        if packets or bytes:
            packets, bytes = signed(packets), signed(bytes)
        values += chain, end, _bindable(spec), target, jump or 0, -1 if hooks is None else hooks, packets, bytes
    return values


def _insert(db: "Database", insert: str, row: str, values: list[object]) -> None:
    """Insert rows, ROWS at a time. `values` are those of all rows, one row after the other."""
    width = row.count("?")
    step = width * ROWS
    whole = len(values) - len(values) % step
    many = (values[at : at + step] for at in range(0, whole, step))
    rest = (values[at : at + width] for at in range(whole, len(values), width))
    db.run_many(f"{insert} VALUES {','.join([row] * ROWS)}", many)
    db.run_many(f"{insert} VALUES {row}", rest)


def _bindable(text: str) -> "str | bytes":
    """Return text as a value for `CAST(? AS BLOB)`; only ASCII can be left to SQLite to encode."""
    return text if text.isascii() else encoded(text)
