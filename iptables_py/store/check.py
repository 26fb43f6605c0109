"""Checking a ruleset's file for damage."""

from iptables_py.rules.storedtext import CHAIN, guarded
from iptables_py.store.rows import Stored
from iptables_py.store.store import RULE, Store
from iptables_py.values.text import decoded

ORPHANS = "SELECT count(*) FROM rule WHERE chain NOT IN (SELECT id FROM chain)"
ASTRAY = (
    "SELECT count(*) FROM rule JOIN chain AS here ON here.id = rule.chain LEFT JOIN chain AS there"
    " ON there.id = jump AND there.family = here.family AND there.tab = here.tab AND there.policy IS NULL"
    " WHERE jump IS NOT NULL AND there.id IS NULL"
)
LOST = "SELECT count(*) FROM chain WHERE NOT EXISTS (SELECT 1 FROM tab WHERE family = chain.family AND name = tab)"
CHAIN_TYPES = (
    "SELECT count(*) FROM chain WHERE typeof(family) || typeof(tab) || typeof(name) || typeof(packets)"
    " || typeof(bytes) <> 'integertextblobintegerinteger' OR typeof(policy) NOT IN ('null', 'text')"
)
RULE_TYPES = (
    "SELECT count(*) FROM rule WHERE typeof(chain) || typeof(pos) || typeof(spec) || typeof(target)"
    " || typeof(packets) || typeof(bytes) <> 'integerintegerblobintegerintegerinteger'"
    " OR typeof(jump) NOT IN ('null', 'integer') OR typeof(hooks) NOT IN ('null', 'integer')"
)
MISCOUNTED = (
    "SELECT count(*) FROM ipset LEFT JOIN content ON content.ipset = ipset.id WHERE content.id IS NULL"
    " OR (type LIKE 'hash:%' AND members <> (SELECT count(*) FROM member WHERE ipset = content.id))"
)
LEFT_OVER = "SELECT count(*) FROM memory WHERE rule NOT IN (SELECT id FROM rule)"
COUNTED = (
    (CHAIN_TYPES, "chains with a value of the wrong type"),
    (RULE_TYPES, "rules with a value of the wrong type"),
    (LOST, "chains of a table that does not exist"),
    (ORPHANS, "rules of a chain that does not exist"),
    (ASTRAY, "rules that jump to no user chain of their table"),
    (LEFT_OVER, "rules that remember something and do not exist"),
    (MISCOUNTED, "sets with a wrong number of members"),
)


def check(store: Store) -> list[str]:
    """Return a line for each fault of the ruleset, first those of the file's structure, then those of its rows.

    The list is empty if there are none. Raise Problem if the file is too damaged to be read.
    """
    found = [line for line in store.db.all(str, "PRAGMA integrity_check") if line != "ok"]
    counts = [(store.db.number(sql), fault) for sql, fault in COUNTED]
    found += [f"{count} {fault}" for count, fault in counts if count]
    return found or _wrong_jumps(store)


def _wrong_jumps(store: Store) -> list[str]:
    """Return a line for each rule whose text does not end in a jump to the chain in its column `jump`."""
    names = dict(store.db.all(lambda id, name: (id, guarded(decoded(name))), "SELECT id, name FROM chain"))
    rules = store.db.all(Stored, f"{RULE} WHERE jump IS NOT NULL")
    mark = guarded(CHAIN)
    return [
        f"rule {rule.id} should jump to {names[rule.jump]}, but its text is {rule.spec!r}"
        for rule in rules
        if rule.jump is not None
        and rule.spec[rule.target :].removesuffix(mark) not in (f"-j {names[rule.jump]}", f"-g {names[rule.jump]}")
    ]
