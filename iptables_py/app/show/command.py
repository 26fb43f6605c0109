"""iptables-py show: the chains as a tree, in which every jump leads on."""

import os

import click

from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.parsed import ParsedChain


@click.command()
@click.argument("chain", required=False)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="The rules for IPv4.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="The rules for IPv6.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Show only this table.")
@click.option("--rules", metavar="FILE", help="Show a save file instead of the ruleset; - is standard input.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def show(chain: str | None, family: int | None, table: str | None, rules: str | None, as_json: bool) -> bytes:
    """Show the ruleset as a tree: tables, their chains, and under each jump the chain that it leads to.

    A chain is shown where it is first jumped to; chains that nothing leads to come last. With CHAIN, start there. Rules
    have their numbers and, once packets were counted, their counters; comments stand at the end, behind a #.

    The family, unless said, is what FILE's name ends in (.v4 or .v6), else that of the save that wrote it, else IPv4.
    A FILE is whatever iptables-restore takes. Status 2: there is no such chain, or FILE can't be used; 4: the ruleset
    can't.
    """
    from iptables_py.app.parsed import tables_from
    from iptables_py.app.rulesets import name_of
    from iptables_py.app.show import report

    path = None if rules is None else decoded(os.fsencode(rules))
    name = None if chain is None else decoded(os.fsencode(chain))
    family, tables = tables_from(path, family)
    if table:
        tables = {table: tables.get(table, [])}
    if name is not None:
        tables = _with_chain(tables, name, table)
    if as_json:
        return report.as_json(tables, family, None if path is None else name_of(path), name)
    return report.report(tables if table or name else report.worth_showing(tables), name)


def _with_chain(
    tables: "dict[str, list[ParsedChain]]", name: str, table: str | None
) -> "dict[str, list[ParsedChain]]":
    """The tables that have the chain; base chains of a table are there without ever having been made."""
    found = {
        one: chains
        for one, chains in tables.items()
        if name in BASE_CHAINS[one] or any(chain.name == name for chain in chains)
    }
    if not found:
        from difflib import get_close_matches

        names = {chain.name for chains in tables.values() for chain in chains}
        near = get_close_matches(name, names, 1)
        hint = f"did you mean {near[0]}?" if near else "show without a name shows them all"
        where = f"table {table}" if table else "any table"
        raise click.UsageError(os.fsdecode(encoded(f"no chain {name} in {where}: {hint}")))
    return found
