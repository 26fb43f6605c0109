"""iptables-py show: print the ruleset as a tree, with the target chain under each jump."""

import os

import click

from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.parsed import ParsedChain


@click.command()
@click.argument("chain", required=False)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Show the IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Show the IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Show only this table.")
@click.option("--rules", metavar="FILE", help="Show a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--json", "as_json", is_flag=True, help="Print the ruleset as JSON.")
def show(
    chain: str | None, family: int | None, table: str | None, rules: str | None, sets: tuple[str, ...], as_json: bool
) -> bytes:
    """Print the ruleset as a tree of chains and rules.

    The rules of a user chain come under the first jump to it. Chains that no rule refers to come last. With CHAIN, the
    tree starts there. Each rule has its number, its counters if any rule of the chain has counted packets, and its
    comment at the end, after #.

    FILE is a save file or anything else that iptables-restore accepts. Without -4 or -6 the family is taken from its
    name (.v4 or .v6), else from the save program that wrote it; the default is IPv4. Rules with sets or
    accounting objects that don't exist are shown, and rules with unknown extensions as text. Lines on standard error
    name those sets, objects and extensions.

    Exit status: 2 if there is no such chain or FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.parsed import opened, tables_of
    from iptables_py.app.rulesets import given_sets, name_of
    from iptables_py.app.show import report

    path = None if rules is None else decoded(os.fsencode(rules))
    name = None if chain is None else decoded(os.fsencode(chain))
    with opened(path, family, given_sets([decoded(os.fsencode(one)) for one in sets])) as (store, family):
        tables = dict(tables_of(store, family, name))
    if table:
        tables = {table: tables.get(table, [])}
    if name is not None:
        tables = _with_chain(tables or {"filter": []}, name, table)
    if as_json:
        return report.as_json(tables, family, None if path is None else name_of(path), name)
    return report.report(tables if table or name else report.worth_showing(tables), name)


def _with_chain(tables: "dict[str, list[ParsedChain]]", name: str, table: str | None) -> "dict[str, list[ParsedChain]]":
    """Return the tables that have the chain. A table always has its base chains, even if none was ever stored."""
    found = {
        one: chains
        for one, chains in tables.items()
        if name in BASE_CHAINS[one] or any(chain.name == name for chain in chains)
    }
    if not found:
        from difflib import get_close_matches

        names = {chain.name for chains in tables.values() for chain in chains}
        near = get_close_matches(name, names, 1)
        hint = f"did you mean {near[0]}?" if near else "leave out CHAIN to show all chains"
        where = f"table {table}" if table else "any table"
        raise click.UsageError(os.fsdecode(encoded(f"no chain {name} in {where}: {hint}")))
    return found
