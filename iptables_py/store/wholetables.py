"""All rules of a table as plain tuples: an object for each rule would cost more than reading them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.store import Store

    RuleRow = tuple[int, bytes, int, int]

RULES = (
    "SELECT chain, id, spec, packets, bytes FROM rule"
    " WHERE chain IN (SELECT id FROM chain WHERE family = ? AND tab = ?) ORDER BY chain, pos"
)


def rows_by_chain(store: "Store", family: int, table: str) -> "dict[int, list[RuleRow]]":
    """Return (id, text, packets, bytes) of each rule in order, by the chain's id; chains without rules are left out.

    The counters are as stored: signed numbers of 64 bits.
    """
    return store.db.ask(_by_chain, RULES, family, table)


def _by_chain(rows: "Iterable[tuple[int, int, bytes, int, int]]") -> "dict[int, list[RuleRow]]":
    found: dict[int, list[RuleRow]] = {}
    for chain, id, spec, packets, bytes in rows:
        found.setdefault(chain, []).append((id, spec + b"", packets, bytes))
    return found
