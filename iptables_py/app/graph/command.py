"""iptables-py graph: print the chains of a ruleset and the jumps between them as a picture."""

import os
import sys

import click

from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.store import Store

ENDINGS = {".dot": "dot", ".gv": "dot", ".mmd": "mermaid", ".mermaid": "mermaid", ".svg": "svg"}


@click.command()
@click.argument("chain", required=False)
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Draw only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Draw only the IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Draw only this table.")
@click.option("--rules", metavar="FILE", help="Draw a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--format", "form", type=click.Choice(("dot", "mermaid", "svg")), help="The format; the default is dot.")
@click.option("--output", metavar="FILE", help="Write to FILE, whose ending (.dot, .mmd, .svg) chooses the format.")
@click.option("--counters", is_flag=True, help="Show how many packets matched, also as the width of edges.")
@click.option("--dead", is_flag=True, help="Draw rules in grey that no packet reaches or matches.")
@click.option("--all", "every", is_flag=True, help="Leave out no chain.")
def graph(
    chain: str | None,
    ipv4: bool,
    ipv6: bool,
    table: str | None,
    rules: str | None,
    sets: tuple[str, ...],
    form: str | None,
    output: str | None,
    counters: bool,
    dead: bool,
    every: bool,
) -> bytes:
    """Print the chains of the ruleset and the jumps between them as a graph.

    \b
    iptables-py graph --output rules.svg
    iptables-py graph --rules a.v4 | dot -Tpng -o a.png
    iptables-py graph -t filter FORWARD --format mermaid

    Each table is a box with its chains from left to right. An edge leads from a chain to the chains that its rules jump
    to, and to the targets that decide about a packet. Its label has the numbers and conditions of the rules; rules with
    the same target share an edge. A goto is dashed, and a policy dotted. With CHAIN, the graph starts there.

    Base chains without rules whose policy is ACCEPT, and user chains without rules that no rule refers to, are left
    out. At most 60 chains are drawn, those closest to the base chains. --all draws all chains.

    --dead draws in grey which rules no packet reaches or matches, as far as `iptables-py check` proves it.

    SVG is drawn by Graphviz (dot) if it is installed, else by the Python package grandalf.

    FILE of --rules is a save file or anything else that iptables-restore accepts. Without -4 or -6 the family is taken
    from its name (.v4 or .v6), else from the save program that wrote it; the default is IPv4.

    Exit status: 1 if the graph can't be drawn or written, 2 if there is no such chain or FILE can't be used, 4 if the
    ruleset can't be used.
    """
    from iptables_py.app.graph.building import Wish, graph_of
    from iptables_py.app.graph.writing import text_of, written
    from iptables_py.app.legacyrules import note
    from iptables_py.app.parsed import opened
    from iptables_py.app.rulesets import given_sets
    from iptables_py.app.show.families import BOTH, asked, worth_showing

    form = form or _format_of(output)
    path = None if rules is None else decoded(os.fsencode(rules))
    name = None if chain is None else decoded(os.fsencode(chain))
    if path is not None and ipv4 and ipv6:
        raise click.UsageError("a FILE has the rules of one family: leave out -4 or -6")
    family = None if ipv4 == ipv6 else 4 if ipv4 else 6
    with opened(path, family, given_sets([decoded(os.fsencode(one)) for one in sets])) as (store, read):
        families = BOTH if path is None and family is None else (read,)
        of_each = asked(store, families, table, name)
        if path is None:
            note(store, families, "graph")
        never = _dead(store, families) if dead else {}
        found = graph_of(worth_showing(of_each, table, name), Wish(name, every, counters, never))
    if found.drawn < found.chains:
        sys.stderr.write(f"iptables-py graph: {found.drawn} of {found.chains} chains are drawn; --all draws all\n")
    return written(encoded(text_of(found, form)), output)


def _dead(store: "Store", families: "Iterable[int]") -> dict[int, str]:
    """Return what `iptables-py check` proves of rules that no packet reaches or matches, by id. Raise BadFile."""
    from iptables_py.app.graph.dead import dead_rules

    return {id: said for family in families for id, said in dead_rules(store, family).items()}


def _format_of(output: str | None) -> str:
    """Return the format that the name of the file asks for. Raise UsageError if there is none."""
    if output in (None, "-"):
        return "dot"
    ending = os.path.splitext(output or "")[1].lower()
    if ending not in ENDINGS:
        raise click.UsageError(f"give --format, or a name for --output that ends in {', '.join(ENDINGS)}")
    return ENDINGS[ending]
