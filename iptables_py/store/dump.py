"""The text of whole tables, built by SQLite: a Python object for each rule would cost more than everything else."""

from iptables_py.store.rows import ALL, Chain, Stored
from iptables_py.store.store import CHAIN, CHAIN_IDS
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from iptables_py.store.store import Store

    Rules = dict[int, list[tuple[bytes, int, int]]]

_LINE = "'-A ' || chain.name || CASE WHEN length(spec) THEN ' ' || spec ELSE '' END || x'0a'"
_COUNTED = "printf('[%llu:%llu] ', rule.packets, rule.bytes) || "
LINES = (
    "SELECT CAST(group_concat(line, '') AS BLOB) FROM (SELECT {} AS line FROM chain JOIN rule ON rule.chain = chain.id"
    " WHERE family = ? AND tab = ? AND {} ORDER BY chain.name, pos)"
)
RULES = (
    "SELECT chain, spec, packets, bytes FROM rule"
    " WHERE chain IN (SELECT id FROM chain WHERE family = ? AND tab = ? {}) ORDER BY chain, pos"
)
USER_LINES = (
    "SELECT CAST(group_concat(? || name || ?, '') AS BLOB) FROM"
    " (SELECT name FROM chain WHERE family = ? AND tab = ? AND policy IS NULL ORDER BY name)"
)
USER_NAMES = "SELECT name FROM chain WHERE family = ? AND tab = ? AND policy IS NULL ORDER BY name"

RULES_OF_TABLE = f"SELECT chain, id, spec, target, jump, hooks, packets, bytes FROM rule WHERE chain IN {CHAIN_IDS}"
REACHED = (
    "WITH RECURSIVE reached (id) AS (SELECT ? UNION"
    " SELECT jump FROM rule JOIN reached ON chain = reached.id WHERE jump IS NOT NULL)"
    f" {CHAIN} WHERE id IN reached"
)


def user_chain_lines(store: "Store", family: int, table: str, before: str, after: str) -> bytes:
    """Return the names of the table's user chains, sorted by their bytes, each between the two texts."""
    return store.db.all(_bytes, USER_LINES, before, after, family, table)[0]


def user_chain_names(store: "Store", family: int, table: str) -> list[bytes]:
    """Return the names of the table's user chains, sorted by their bytes."""
    return store.db.all(_bytes, USER_NAMES, family, table)


def rule_lines(store: "Store", family: int, table: str, name: str | None, counted: bool = False) -> bytes:
    """Return a line `-A CHAIN rule` for each rule of the chain `name`, or of all user chains if it is None.

    Chains are sorted by the bytes of their names. If `counted`, each line starts with `[packets:bytes] `.
    """
    sql = LINES.format(_COUNTED + _LINE if counted else _LINE, "policy IS NULL" if name is None else "name = ?")
    names = () if name is None else (encoded(name),)
    found = store.db.all(_bytes, sql, family, table, *names)
    return found[0] if found else b""


def rules_by_chain(store: "Store", family: int, table: str, name: str | None) -> "Rules":
    """Return the rules of the chain `name`, or of all chains if it is None.

    The result maps the chain's id to (text, packets, bytes) for each rule, in order.
    """
    names = () if name is None else (encoded(name),)
    return store.db.ask(_by_chain, RULES.format("" if name is None else "AND name = ?"), family, table, *names)


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


def _by_chain(rows: "Iterable[tuple[int, Any, int, int]]") -> "Rules":
    rules: Rules = {}
    last = None
    for chain, spec, packets, bytes in rows:
        if chain != last:
            rules[chain] = of_chain = []
            last = chain
        of_chain.append((spec + b"", packets & ALL, bytes & ALL))
    return rules


def _bytes(value: bytes | None) -> bytes:
    return b"" if value is None else value + b""
