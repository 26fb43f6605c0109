"""The rules that no packet reaches or matches, whose edges are grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.judge import DEAD, judged
from iptables_py.analysis.check.model import Model
from iptables_py.analysis.check.report import SAID
from iptables_py.app.parsed import tables_of
from iptables_py.app.rulesets import BadFile, rules_in

if TYPE_CHECKING:
    from iptables_py.store.store import Store


def dead_rules(store: Store, family: int) -> dict[int, str]:
    """Return what is said of these rules, by the ids that they have in the store.

    Raise BadFile for rules that can't be read.
    """
    if store.unread:
        raise BadFile(f"--dead: rules with unknown extensions can't be checked: {len(store.unread)}")
    found = judged(Model(rules_in(store, family, lambda text: text), family, has_bytes=True))
    dead = {id: SAID[one.reason] for id, one in found.items() if one.status == DEAD and not one.but_short}
    return {
        rule.id: dead[f"{table}/{chain.name}/{rule.number}"]
        for table, chains in tables_of(store, family)
        for chain in chains
        for rule in chain.rules
        if f"{table}/{chain.name}/{rule.number}" in dead
    }
