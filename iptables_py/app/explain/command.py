"""iptables-py explain: print rules as sentences."""

import os

import click

from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded


class Explain(click.Command):
    """The command, with the way out if a rule is given without --."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments. Raise UsageError."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            if error.option_name.startswith("--"):
                raise
            reason = f"{error.option_name} belongs to a rule: put -- before it: iptables-py explain -- -A INPUT -j DROP"
            raise click.UsageError(reason, ctx) from None


@click.command(cls=Explain)
@click.argument("words", metavar="[CHAIN [N] | -- RULE]", nargs=-1)
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Explain only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Explain only the IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Explain only this table.")
@click.option("--rules", metavar="FILE", help="Explain a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--json", "as_json", is_flag=True, help="Print the sentences as JSON.")
@color_option
@pager_option
def explain(
    words: tuple[str, ...],
    ipv4: bool,
    ipv6: bool,
    table: str | None,
    rules: str | None,
    sets: tuple[str, ...],
    as_json: bool,
) -> bytes | tuple[int, bytes]:
    """Print each rule as a sentence in plain English.

    Without arguments, all chains are explained, table by table: for a user chain which packets enter it, then its rules
    in order, then what becomes of everything else. With CHAIN, that chain and the chains that it leads to are
    explained. With N, only its rule with that number.

    \b
    iptables-py explain INPUT
    iptables-py explain INPUT 4
    iptables-py explain -- -A INPUT -p tcp ! --syn -j DROP
    iptables-py explain -- ip6tables -A FORWARD -j DROP

    After --, a rule is explained that need not be in the ruleset: the words of an iptables command, with or without the
    name of the program. It is read as iptables reads it, with the same errors, but chains, sets and accounting objects
    need not exist.

    FILE is a save file or anything else that iptables-restore accepts. Without -4 or -6 the family is taken from its
    name (.v4 or .v6), else from the save program that wrote it; the default is IPv4.

    Exit status: 2 if there is no such chain or rule, if the rule is wrong or FILE can't be used, 4 if the ruleset can't
    be used.
    """
    from iptables_py.app.explain import answering

    family = None if ipv4 == ipv6 else 4 if ipv4 else 6
    texts = [decoded(os.fsencode(word)) for word in words]
    path = None if rules is None else decoded(os.fsencode(rules))
    if path is not None and ipv4 and ipv6:
        raise click.UsageError("a FILE has the rules of one family: leave out -4 or -6")
    given = [decoded(os.fsencode(one)) for one in sets]
    return answering.answer(texts, answering.Asked(family, table, path, given), as_json)
