"""Writing what packets have counted to the store, in the store's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.store.rows import ALL, signed
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from iptables_py.engine.ruleset import Chain, Ruleset
    from iptables_py.store.store import Store

RULE = "rule WHERE id = ? AND spec = ?"
CHAIN = "chain WHERE id = ? AND name = ? AND policy IS NOT NULL"


def store_counters(ruleset: Ruleset, store: Store) -> None:
    """Add what was counted since the rules were read, or since the last call, to the counters in the store.

    What other processes have counted meanwhile stays. Rules and chains that are no longer stored are left out.
    """
    for chains in ruleset.tables.values():
        for chain in chains.values():
            _store_chain(chain, store)


def _store_chain(chain: Chain, store: Store) -> None:
    stored = chain.stored
    if chain.policy is not None:
        key = stored.id, encoded(chain.name)
        chain.packets, chain.bytes = stored.packets, stored.bytes = _added(
            store, CHAIN, key, (chain.packets, chain.bytes), (stored.packets, stored.bytes)
        )
    for rule in chain.compiled():
        rule.packets, rule.bytes = rule.stored = _added(
            store, RULE, (rule.id, encoded(rule.text)), (rule.packets, rule.bytes), rule.stored
        )


def _added(
    store: Store, place: str, key: tuple[int, bytes], counted: tuple[int, int], before: tuple[int, int]
) -> tuple[int, int]:
    """Add the difference of two pairs of counters to those at a place. Return the counters as they are then."""
    if counted == before:
        return counted
    found = store.db.one(lambda packets, bytes: (packets, bytes), f"SELECT packets, bytes FROM {place}", *key)
    if found is None:
        return counted
    # SQLite's own sum would become a floating-point number where a counter wraps around
    packets, bytes = (there + new - old & ALL for there, new, old in zip(found, counted, before, strict=True))
    table, where = place.split(" ", 1)
    store.db.run(f"UPDATE {table} SET packets = ?, bytes = ? {where}", signed(packets), signed(bytes), *key)
    return packets, bytes
