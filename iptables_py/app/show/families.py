"""What `show` prints of a ruleset: the tables of one family or of both, all of them or those with one chain."""

import os

import click

from iptables_py.app.parsed import ParsedChain, tables_of
from iptables_py.hints.phrases import listed, near
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.store import Store

    Tables = dict[str, list[ParsedChain]]

BOTH = (4, 6)


def asked(store: "Store", families: "Sequence[int]", table: str | None, chain: str | None) -> "dict[int, Tables]":
    """Return the tables of each family, or that table, or the tables that have the chain.

    Of a table with the chain there are only chains that can be reached from it. Raise UsageError if no table has it.
    """
    found = {family: dict(tables_of(store, family, chain)) for family in families}
    if table:
        found = {family: {table: tables.get(table, [])} for family, tables in found.items()}
    if chain is None:
        return found
    having = {family: _with_chain(tables or {"filter": []}, chain) for family, tables in found.items()}
    if not any(having.values()):
        raise click.UsageError(os.fsdecode(encoded(_missing(store, families, table, chain))))
    return having


def _with_chain(tables: "Tables", name: str) -> "Tables":
    """Return the tables that have the chain. A table always has its base chains, even if none was ever stored."""
    return {
        one: chains
        for one, chains in tables.items()
        if name in BASE_CHAINS[one] or any(chain.name == name for chain in chains)
    }


def _missing(store: "Store", families: "Sequence[int]", table: str | None, name: str) -> str:
    """Return the message for a chain that is in no table that was asked for: where it is, or a similar one."""
    places = list(filter(None, (_place(store, families, one, name) for one in BASE_CHAINS)))
    known = {chain.name for family in families for one in store.tables(family) for chain in store.chains(family, one)}
    similar = near(name, sorted(known.union(*BASE_CHAINS.values())))
    hint = "leave out CHAIN to show all chains"
    if places:
        hint = f"it is in {listed(places, 'and')}"
    elif similar:
        hint = f"did you mean {similar}?"
    return f"no chain {name} in {f'table {table}' if table else 'any table'}: {hint}"


def _place(store: "Store", families: "Sequence[int]", table: str, name: str) -> str:
    """Return the table, with its family if that is not the first one asked for; "" if it has no such chain."""
    if store.chain(families[0], table, name) or name in BASE_CHAINS[table]:
        return table
    other = 10 - families[0]
    return f"{table} of IPv{other}" if store.chain(other, table, name) else ""


def worth_showing(
    of_each: "dict[int, Tables]", table: str | None = None, chain: str | None = None
) -> "dict[str, Tables]":
    """Return the tables that have rules, user chains or a policy other than ACCEPT, for each family under its heading.

    A `table` or `chain` that was asked for is shown whole in a family that uses it. If nothing is worth showing, the
    first family has what was asked for, else the table filter.
    """
    headings = {family: "IPv6:" if family == 6 and len(of_each) > 1 else "" for family in of_each}
    found = {}
    for family, tables in of_each.items():
        used = {name: chains for name, chains in tables.items() if any(_is_used(one, chain) for one in chains)}
        if used:
            found[headings[family]] = tables if table or chain is not None else used
    if found:
        return found
    family, tables = next((item for item in of_each.items() if item[1]), (BOTH[0], {}))
    return {headings.get(family, ""): tables if table or chain is not None else {"filter": tables.get("filter", [])}}


def _is_used(chain: ParsedChain, asked: str | None) -> bool:
    return asked in (None, chain.name) and (bool(chain.rules) or chain.policy != "ACCEPT")
