"""iptables-py show: print the ruleset as a tree, with the target chain under each jump."""

import os

import click

from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded


@click.command()
@click.argument("chain", required=False)
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Show only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Show only the IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Show only this table.")
@click.option("--rules", metavar="FILE", help="Show a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--json", "as_json", is_flag=True, help="Print the ruleset as JSON.")
@color_option
@pager_option
def show(
    chain: str | None,
    ipv4: bool,
    ipv6: bool,
    table: str | None,
    rules: str | None,
    sets: tuple[str, ...],
    as_json: bool,
) -> bytes:
    """Print the ruleset as a tree of chains and rules.

    The IPv4 rules come first, then the IPv6 rules under the heading IPv6:. A family that is not in use is left out.

    The rules of a user chain are shown below the first jump to it. Chains that no rule refers to come last. With CHAIN,
    the tree starts there. Each rule has its number, its counters if any rule of the chain has counted packets, and its
    comment after #.

    FILE is a save file or anything else that iptables-restore accepts. Without -4 or -6 the family is taken from its
    name (.v4 or .v6), else from the save program that wrote it; the default is IPv4. Rules that refer to missing sets
    or accounting objects are shown, and rules with unknown extensions are shown as text. Lines on standard error name
    these sets, objects and extensions.

    Exit status: 2 if there is no such chain or FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.legacyrules import note
    from iptables_py.app.parsed import opened
    from iptables_py.app.rulesets import given_sets, name_of
    from iptables_py.app.show import report
    from iptables_py.app.show.families import BOTH, asked, worth_showing

    path = None if rules is None else decoded(os.fsencode(rules))
    name = None if chain is None else decoded(os.fsencode(chain))
    if path is not None and ipv4 and ipv6:
        raise click.UsageError("a FILE has the rules of one family: leave out -4 or -6")
    family = None if ipv4 == ipv6 else 4 if ipv4 else 6
    with opened(path, family, given_sets([decoded(os.fsencode(one)) for one in sets])) as (store, read):
        families = BOTH if path is None and family is None else (read,)
        of_each = asked(store, families, table, name)
        if path is None:
            note(store, families, "show")
    if as_json:
        return report.as_json(of_each, None if path is None else name_of(path), name)
    return report.report(worth_showing(of_each, table, name), name)
