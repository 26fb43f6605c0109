"""Refusals because of the graph of chains, case by case."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py import tables
from iptables_py.errors import INVALID, LINKS
from iptables_py.kernel.graph import Limits, first_error
from iptables_py.kernel.jumps import new_error, reach
from iptables_py.store.store import Chain, Store, open_store

FORWARD, OUTPUT, INPUT = tables.FORWARD, tables.OUTPUT, tables.INPUT


def built(store: Store, rules: str) -> str | None:
    """Add rules `CHAIN>CHAIN` (a jump) and `CHAIN:HOOKS` (a limit). Return the refusal of the last.

    Chains are made when they are first named. None of the other rules is checked.
    """
    store.add_table(4, "filter")

    def chain(name: str) -> Chain:
        policy = "ACCEPT" if tables.is_base("filter", name) else None
        return store.chain(4, "filter", name) or store.add_chain(4, "filter", name, policy)

    refusal = None
    for rule in rules.split():
        name, sign, rest = rule.partition(">" if ">" in rule else ":")
        jump = chain(rest).id if sign == ">" else None
        hooks = int(rest) if sign == ":" else None
        store.append(chain(name), "", 0, jump, hooks, 0, 0)
        refusal = new_error(store, 4, "filter", chain(name), jump, hooks)
    return refusal


def ladder(length: int) -> str:
    """Return a sequence of jumps from c0 on."""
    return " ".join(f"c{number}>c{number + 1}" for number in range(length))


CASES = [
    ("INPUT>a", None),
    ("INPUT>a a>b", None),
    # loops, which count only if a base chain reaches them
    ("a>a", None),
    ("a>b b>a", None),
    ("INPUT>a a>a", LINKS),
    ("INPUT>a a>b b>a", LINKS),
    ("a>b b>a INPUT>a", LINKS),
    ("INPUT>a INPUT>b a>c b>c", None),
    # limits of hooks on the way from a base chain
    (f"INPUT:{INPUT}", None),
    (f"INPUT:{FORWARD}", INVALID),
    (f"a:{FORWARD}", None),
    (f"INPUT>a a:{INPUT | OUTPUT}", None),
    (f"INPUT>a a:{FORWARD}", INVALID),
    (f"a:{FORWARD} INPUT>a", INVALID),
    (f"b:{INPUT} a>b INPUT>a", None),
    (f"b:{INPUT} a>b INPUT>a OUTPUT>b", INVALID),
    # the number of jumps
    (f"{ladder(tables.MOST_JUMPS - 2)} INPUT>c0", None),
    (f"{ladder(tables.MOST_JUMPS - 1)} INPUT>c0", LINKS),
    (f"INPUT>c0 {ladder(tables.MOST_JUMPS - 2)}", None),
    (f"INPUT>c0 {ladder(tables.MOST_JUMPS - 1)}", LINKS),
    (ladder(tables.MOST_JUMPS + 4), None),
]


@pytest.mark.parametrize(("rules", "refusal"), CASES)
def test_a_place(tmp_path: Path, rules: str, refusal: str | None) -> None:
    with open_store(True, str(tmp_path)) as store:
        assert built(store, rules) == refusal
        assert first_error(store, 4, "filter") == refusal
        limits = Limits()
        limits.add(store.limits(4, "filter"))
        assert limits.are_kept(store.base_chains(4, "filter")) == (refusal is None)


@pytest.mark.parametrize(
    ("rules", "bits"),
    [("a>b", 0), ("INPUT>a", INPUT), ("INPUT>a FORWARD>b b>a", INPUT | FORWARD), ("a>OUTPUT", 0), ("b>a a>b", 0)],
)
def test_reach(tmp_path: Path, rules: str, bits: int) -> None:
    with open_store(True, str(tmp_path)) as store:
        built(store, rules)
        chain = store.chain(4, "filter", "a")
        assert chain and reach(store, 4, "filter", chain) == bits
