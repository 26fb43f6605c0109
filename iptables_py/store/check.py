"""What is done with a ruleset as a whole when something is wrong with it: examine it, or throw it away."""

import posix

from iptables_py.rules.storedtext import CHAIN, guarded
from iptables_py.store import directory
from iptables_py.store.rows import Stored
from iptables_py.store.store import RULE, Store
from iptables_py.values.text import decoded, encoded

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
COUNTED = (
    (CHAIN_TYPES, "chains with a value of the wrong type"),
    (RULE_TYPES, "rules with a value of the wrong type"),
    (LOST, "chains of a table that does not exist"),
    (ORPHANS, "rules of a chain that does not exist"),
    (ASTRAY, "rules that lead to no user chain of their table"),
)


def check(store: Store) -> list[str]:
    """What is wrong with the ruleset, a line each: the file's structure first, then what its rows say.

    Nothing is wrong with an empty list. Raises a Problem where the file is too damaged to be read.
    """
    found = [line for line in store.db.all(str, "PRAGMA integrity_check") if line != "ok"]
    counts = [(store.db.number(sql), fault) for sql, fault in COUNTED]
    found += [f"{count} {fault}" for count, fault in counts if count]
    return found or _wrong_jumps(store)


def _wrong_jumps(store: Store) -> list[str]:
    """The rules whose text doesn't end in a jump to the chain that they are noted to lead to."""
    names = dict(store.db.all(lambda id, name: (id, guarded(decoded(name))), "SELECT id, name FROM chain"))
    rules = store.db.all(Stored, f"{RULE} WHERE jump IS NOT NULL")
    besides = guarded(CHAIN)
    return [
        f"rule {rule.id} is noted to lead to {names[rule.jump]} and says {rule.spec!r}"
        for rule in rules
        if rule.jump is not None
        and rule.spec[rule.target :].removesuffix(besides) not in (f"-j {names[rule.jump]}", f"-g {names[rule.jump]}")
    ]


def reset(path: str | None = None) -> None:
    """Throws the ruleset away, readable or not, when the commands before this one have ended.

    `path` defaults to state_directory(). Raises a Problem (STATE).
    """
    place = encoded(path or directory.state_directory())
    try:
        lock = directory.lock(place)
    except FileNotFoundError:
        return
    except OSError as error:
        raise directory.trouble(place, error) from None
    try:
        # the journal first: it would be played back into the next ruleset
        for name in (directory.DATABASE + b"-journal", directory.DATABASE):
            try:
                posix.unlink(place + name)
            except FileNotFoundError:
                continue
    except OSError as error:
        raise directory.trouble(place, error) from None
    finally:
        posix.close(lock)
