"""iptables-py find: print the rules that match an expression."""

import os
import sys

import click

from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.values.text import decoded, encoded


@click.command()
@click.argument("expression", nargs=-1, metavar="[EXPRESSION]...")
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Search only the IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Search only the IPv6 rules.")
@click.option("--rules", metavar="FILE", help="Search a save file instead of the ruleset; - is standard input.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets from the output of `ipset save`.")
@click.option("--duplicates", is_flag=True, help="Find rules that repeat an earlier rule of their chain.")
@click.option("--ignore-comments", is_flag=True, help="With --duplicates, compare the rules without their comments.")
@click.option(
    "--print",
    "how",
    type=click.Choice(("delete", "restore")),
    help="Print commands or restore input that delete the rules.",
)
@click.option("--delete", is_flag=True, help="Delete the rules from the ruleset.")
@click.option("--json", "as_json", is_flag=True, help="Print the rules as JSON.")
@color_option
@pager_option
def find(
    expression: tuple[str, ...],
    family: int | None,
    rules: str | None,
    sets: tuple[str, ...],
    duplicates: bool,
    ignore_comments: bool,
    how: str | None,
    delete: bool,
    as_json: bool,
) -> tuple[int, bytes]:
    """Print or delete the rules that match EXPRESSION.

    \b
    iptables-py find dport has 22
    iptables-py find 'dst has 10.0.0.5 and not target ACCEPT'
    iptables-py find 'table nat or comment ~ "kube.*dns"'
    iptables-py find 'in eth0 and (proto udp or packets > 0)'
    iptables-py find 'takes "eth0: icmp 10.0.0.1 > 10.0.0.5"'
    iptables-py find --delete 'comment is old-office'

    Each line of output has the table, chain, number and text of a rule.

    A condition is FIELD VALUE, FIELD has VALUE, FIELD within VALUE, FIELD ~ REGEX, FIELD != VALUE, or FIELD with <, <=,
    > or >= and a number. Conditions are joined with and, or, not and parentheses. Fields are table, chain, number, src,
    dst, in, out, proto, sport, dport, match, target, comment, mark, packets, bytes, and every long option of a match or
    target (ctstate, limit, to-ports).

    The words of EXPRESSION can be separate arguments. Quote signs and parentheses for the shell. In a single argument,
    a value with blanks or parentheses needs quotes of its own.

    FIELD VALUE is true if the rule has exactly that value. FIELD has VALUE is also true if the rule's network, range,
    list, set (-m set) or interface name ending in + includes VALUE. After ! in a rule, has is true for values that the
    rule's value excludes. FIELD within VALUE is the reverse: VALUE includes the rule's network, range or list. If a
    rule does not mention a field, these conditions are false, and FIELD != VALUE is true; FIELD ~ '' finds the rules
    that mention it.

    takes "PACKET" is true if a packet, written as for `iptables-py trace`, can match the conditions of the rule,
    whether or not it comes to the rule.

    Built-in chains, targets, matches, tables and protocols can be written in any case; for user-defined chains,
    interfaces and comments, case matters. If no rule matches, a line on standard error suggests a small change of
    EXPRESSION that finds rules.

    --duplicates finds rules that repeat an earlier rule of their chain, and prints the number of the first such rule.
    EXPRESSION can then be left out.

    --print delete prints an iptables -D for each rule, and --print restore the input for iptables-restore -n. Both
    delete exactly the rules found. A rule is deleted by its number if its text would delete another rule, so run the
    commands in this order and before the rules change. --delete deletes the rules in one transaction and prints their
    number.

    Rules of a FILE that refer to missing sets or accounting objects are searched as if they did not refer to them.
    Rules with unknown extensions never match. Lines on standard error name the missing sets and objects, and the
    unknown extensions.

    Exit status: 1 if no rule matches, 2 if EXPRESSION or FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.find.language import BadExpression
    from iptables_py.app.find.search import Wanted, search
    from iptables_py.app.rulesets import given_sets
    from iptables_py.completing.expressions import joined

    if not expression and not duplicates:
        raise click.UsageError("--delete needs an EXPRESSION" if delete else "Missing argument EXPRESSION")
    if ignore_comments and not duplicates:
        raise click.UsageError("--ignore-comments needs --duplicates")
    if delete and rules is not None:
        raise click.UsageError("--delete changes only the ruleset, not a FILE: use --print restore")
    if delete and how:
        raise click.UsageError("--delete and --print can't be combined")
    paths = [decoded(os.fsencode(one)) for one in sets]
    words = joined([decoded(os.fsencode(one)) for one in expression]) if expression else None
    path = None if rules is None else decoded(os.fsencode(rules))
    wanted = Wanted(words, path, family, given_sets(paths), duplicates, ignore_comments, delete, how, as_json)
    try:
        return search(wanted)
    except BadExpression as error:
        sys.stderr.write(f"iptables-py find: {os.fsdecode(encoded(str(error)))}\n")
        return 2, b""
