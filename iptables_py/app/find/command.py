"""iptables-py find: print the rules that match an expression."""

import os
import sys

import click

from iptables_py.values.text import decoded, encoded


@click.command()
@click.argument("expression")
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Search the IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Search the IPv6 rules.")
@click.option("--rules", metavar="FILE", help="Search a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for --rules from the output of `ipset save`.")
@click.option("--json", "as_json", is_flag=True, help="Print the matching rules as JSON.")
def find(
    expression: str, family: int | None, rules: str | None, sets: tuple[str, ...], as_json: bool
) -> tuple[int, bytes]:
    """Print the rules that match EXPRESSION.

    \b
    iptables-py find 'dst has 10.0.0.5 and dport has 443 and not target ACCEPT'
    iptables-py find 'table nat and target DNAT or comment ~ "kube.*dns"'
    iptables-py find 'in eth0 and (proto udp or match conntrack) and packets > 0'

    Each line has table, chain, number and text of a rule.

    A condition is FIELD VALUE, FIELD has VALUE, FIELD ~ REGEX, FIELD != VALUE, or FIELD with <, <=, > or >= and a
    number. Conditions are joined with and, or, not and parentheses. Fields are table, chain, src, dst, in, out, proto,
    sport, dport, match, target, comment, mark, packets, bytes, and every long option of a match or target (ctstate,
    limit, to-ports). A value with blanks or parentheses must be quoted.

    FIELD VALUE is true if the rule has exactly that value. FIELD has VALUE also looks inside networks, ranges, lists
    and interface names that end in +: an address in the rule's network, a port in its range. After !, has is true for
    whatever the value excludes. A field that a rule does not mention is empty; FIELD ~ '' finds the rules that mention
    it.

    Rules of a FILE with sets or accounting objects that don't exist are searched too. Rules with unknown extensions
    never match. Lines on standard error name those sets, objects and extensions.

    Exit status: 1 if no rule matches, 2 if EXPRESSION or FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.find import report
    from iptables_py.app.find.language import BadExpression, parse
    from iptables_py.app.parsed import tables_from
    from iptables_py.app.rulesets import given_sets, name_of

    path = None if rules is None else decoded(os.fsencode(rules))
    words = decoded(os.fsencode(expression))
    try:
        family, tables = tables_from(path, family, given_sets([decoded(os.fsencode(one)) for one in sets]))
        found = list(report.found(tables, parse(words, family)))
    except BadExpression as error:
        sys.stderr.write(f"iptables-py find: {os.fsdecode(encoded(str(error)))}\n")
        return 2, b""
    if as_json:
        out = report.as_json(found, family, None if path is None else name_of(path), words)
    else:
        out = report.report(found)
    return 0 if found else 1, out
