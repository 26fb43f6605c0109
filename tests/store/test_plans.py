"""Query plans: SQLite finds rows by the intended index, and no statement reads all rules to find some."""

import pytest

from iptables_py.store import store
from iptables_py.store.dump import (
    COUNTED,
    PLAIN,
    REACHED,
    VERBOSE,
    has_rules,
    rule_lines,
    rules_of,
    stored_by_chain,
    user_chain_lines,
    user_chains,
)
from iptables_py.store.many import MANY, ROWS
from iptables_py.store.positions import FIRST, LAST, LOWER, MOVE, NEAR, UPPER
from iptables_py.store.store import Store

EVERYWHERE = ("PRAGMA", "BEGIN", "COMMIT", "CREATE", "DROP")

HOT = {
    "append": (LAST, "SEARCH rule USING COVERING INDEX rule_pos (chain=?)"),
    "insert first": (FIRST, "SEARCH rule USING COVERING INDEX rule_pos (chain=?)"),
    "insert": (NEAR, "SEARCH rule USING COVERING INDEX rule_pos (chain=?)"),
    "spread down": (LOWER, "SEARCH rule USING COVERING INDEX rule_pos (chain=? AND pos<?)"),
    "spread up": (UPPER, "SEARCH rule USING COVERING INDEX rule_pos (chain=? AND pos>?)"),
    "move": (MOVE, "SEARCH rule USING INTEGER PRIMARY KEY (rowid=?)"),
    "find": (store.FIND, "SEARCH rule USING COVERING INDEX rule_spec (chain=? AND spec=?)"),
    "constraints": (store.LIMITS, "SEARCH rule USING COVERING INDEX rule_limit (chain=?)"),
}


def plan(store: Store, sql: str, values: tuple[object, ...] = ()) -> list[str]:
    """Return SQLite's query plan."""
    missing = (0,) * (sql.count("?") - len(values))
    rows = store.db.connection.execute(f"EXPLAIN QUERY PLAN {sql}", values + missing)
    return [row[3] for row in rows]


@pytest.mark.parametrize("name", HOT)
def test_what_a_plain_command_asks(store: Store, name: str) -> None:
    sql, expected = HOT[name]
    assert plan(store, sql) == [expected]


def use_everything(store: Store) -> None:
    """Call every operation at least once."""
    store.add_table(4, "filter")
    store.tables(4), store.has_tables(4)
    chain = store.add_chain(4, "filter", "INPUT", "ACCEPT")
    user = store.add_chain(4, "filter", "user", None)
    rule = store.append(chain, "-j user", 0, user.id, 3, 0, 0)
    for number in (1, 2, 3):
        store.insert(chain, number, "", 0, None, None, 0, 0)
    for _ in range(30):  # until the gap is used up
        store.insert(chain, 3, "", 0, None, None, 0, 0)
    store.append_many([(chain.id, "", 0, None, None, 0, 0)])
    store.append_many([(chain.id, "", 0, None, None, 0, 0)] * MANY)
    store.replace(rule, "-g user", 0, user.id, 3, 1, 1)
    store.alter(rule, "-g user", 0)
    store.rename_chain(user, "used", "used")
    store.references(user), store.reference_counts(4, "filter"), store.jumping_chains(user.id)
    store.constraints(chain.id), store.ordered_limits(4, "filter"), store.chains(4, "filter")
    store.base_chains(4, "filter")
    store.count(chain), store.rules(chain), store.nth(chain, 2)
    store.find(chain, "-g used"), store.chain(4, "filter", "used")
    for form in (PLAIN, COUNTED, VERBOSE):
        list(rule_lines(store, 4, "filter", None, form)), list(rule_lines(store, 4, "filter", "used", form))
    user_chain_lines(store, 4, "filter", "-N ", "\n"), has_rules(store, 1)
    for counted in (False, True):
        list(user_chains(store, 4, "filter", counted)), rules_of(store, 4, "filter", "used", counted)
    stored_by_chain(store, 4, "filter")
    store.chain_ids(4, "filter"), store.limits(4, "filter")
    store.add_chains(4, "filter", [(store.last_chain_id() + 1, "bulk")])
    store.hide_chain(store.add_chain(4, "filter", "hidden", None))
    store.zero_rule(rule), store.zero_chain(chain), store.set_policy(chain, "DROP", 0, 0)
    store.zero_table(4, "filter"), store.flush_table(4, "nat")
    store.remove(rule), store.flush(chain), store.remove_chain(user), store.clear(4, "filter")


def test_no_operation_reads_more_than_it_needs(store: Store) -> None:
    said: list[str] = []
    store.db.connection.set_trace_callback(said.append)
    use_everything(store)
    store.db.connection.set_trace_callback(None)
    statements = {sql for sql in said if not sql.startswith(EVERYWHERE)}
    assert len(statements) > 25
    for sql in statements:
        for step in plan(store, sql):
            # only the query for the ends of all chains may read all rules, and only from the index
            allowed = step in ("SCAN rule USING COVERING INDEX rule_pos", "SCAN (subquery-1)", "SCAN tab")
            allowed = allowed or step == f"SCAN {ROWS} CONSTANT ROWS"  # of an INSERT
            allowed = allowed or step == "SCAN memory"  # only the rules that committed packets reached are there
            assert allowed or not step.startswith("SCAN"), (sql, step)
            # only two statements may sort: the search for what the kernel refuses first, and whole tables in order
            assert "TEMP B-TREE" not in step or "jump, hooks" in sql or "group_concat" in sql, (sql, step)


def test_the_chains_reached_from_one_are_found_by_indexes(store: Store) -> None:
    steps = plan(store, REACHED)
    assert any(step.startswith("SEARCH rule USING COVERING INDEX rule_limit") for step in steps)
    assert not {"SCAN rule", "SCAN chain"} & {" ".join(step.split()[:2]) for step in steps}


def test_every_operation_is_used_above() -> None:
    transactions = {"commit", "mark", "roll_back", "close"}
    operations = {name for name in vars(Store) if not name.startswith("_")} - transactions
    names = set(use_everything.__code__.co_names)
    assert operations <= names


def test_the_plan_holds_for_a_large_ruleset(store: Store) -> None:
    """The work of SQLite's virtual machine, in steps of 100 instructions, does not grow with the number of rules."""
    chain = store.add_chain(4, "filter", "INPUT", "ACCEPT")
    small = work(store, chain)
    rows = [(chain.id, f"-s 10.0.{n >> 8}.{n & 255}/32 -j ACCEPT", 0, None, None, 0, 0) for n in range(20000)]
    store.append_many(rows)
    assert work(store, chain) <= small + 10


def work(store: Store, chain: "object") -> int:
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return 0

    store.db.connection.set_progress_handler(step, 100)
    rule = store.append(chain, "-j DROP", 3, None, None, 0, 0)
    store.insert(chain, 1, "-j DROP", 3, None, None, 0, 0)
    store.find(chain, "-j DROP")
    store.find(chain, "-j NONE")
    store.nth(chain, 1)
    store.references(chain)
    store.jumping_chains(chain.id)
    store.constraints(chain.id)
    store.replace(rule, "-j X", 3, None, None, 0, 0)
    store.remove(rule)
    store.db.connection.set_progress_handler(None, 0)
    return count


def test_many_new_rules_leave_the_indexes_as_they_were(store: Store) -> None:
    def indexes() -> list[tuple[str, str]]:
        return sorted(store.db.connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'"))

    before = indexes()
    chain = store.add_chain(4, "filter", "INPUT", "ACCEPT")
    rows = [(chain.id, f"-j {n} \xe9", 0, None, n % 3 or None, 0, n) for n in range(MANY + 50)]
    ids = store.append_many(rows)
    assert indexes() == before
    assert [rule.id for rule in store.rules(chain)] == list(ids)
    assert [(chain.id, r.spec, r.target, r.jump, r.hooks, r.packets, r.bytes) for r in store.rules(chain)] == rows
    assert store.find(chain, rows[-1][1]) == ids[-1]
