"""iptables-py check: print what can be proved about a ruleset."""

import os
import sys

import click

from iptables_py.app.outputoptions import color_option, one_format, pager_option
from iptables_py.values.text import decoded

FORMATS = ("text", "json", "sarif", "github")


@click.command()
@click.argument("rules", metavar="[FILE]", required=False)
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Check only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Check only the IPv6 rules.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take the sets for FILE from the output of `ipset save`.")
@click.option("--host", metavar="FILE", help="The host of the rules, as `iptables-py host detect` describes it.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.option("--sarif", "as_sarif", is_flag=True, help="Print the findings as SARIF.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="The format of the output; the default is text.")
@click.option(
    "--fail-on",
    "fail_on",
    type=click.Choice(("proved", "advice", "none")),
    default="proved",
    help="What makes the exit status 1.",
)
@click.option("--strict", is_flag=True, help="Exit with status 3 if some rules are undecided.")
@color_option
@pager_option
def check(
    rules: str | None,
    ipv4: bool,
    ipv6: bool,
    sets: tuple[str, ...],
    host: str | None,
    as_json: bool,
    as_sarif: bool,
    form: str | None,
    fail_on: str,
    strict: bool,
) -> tuple[int, bytes]:
    """Find rules that do nothing, and prove it.

    Without FILE, the ruleset is checked, both families of it. FILE is a save file or anything else that
    iptables-restore accepts; - is standard input. Without -4 or -6 its family is taken from its name (.v4 or .v6), else
    from the save program that wrote it; the default is IPv4.

    What is reported as proved is true for all packets, all answers of modules and all connections: rules that are never
    reached, with the rules that take all their packets; rules that never match; duplicates; redundant rules; chains
    that are never entered. Other findings are advice. For every other rule, a packet was found that reaches it in a
    trace, or the rule is undecided. --json prints these packets, and what undecided rules depend on.

    With --host, packets that this host does not have are left out: to interfaces that it lacks, for addresses that are
    not its own, and forwarded ones if it forwards none.

    A comment in a rule with the text "iptables-py: ignore CODE" silences findings of that kind about it.

    With python-sat installed (pip install 'iptables-py[analysis]'), rules that overlap in many ways are decided, too.

    Exit status: 0 if nothing is proved, 1 if something is (see --fail-on), 2 if FILE can't be used, 3 with --strict if
    rules are undecided, 4 if the ruleset can't be used.
    """
    from iptables_py.app.check.checking import check as check_family
    from iptables_py.app.check.formats import written
    from iptables_py.app.check.result import Result
    from iptables_py.app.collecting import collecting_rarely
    from iptables_py.app.hostfile import chosen
    from iptables_py.app.rulesets import BadFile
    from iptables_py.app.rulesource import asked_for, loaded

    form = one_format(form, json=as_json, sarif=as_sarif)
    described = chosen(decoded(os.fsencode(host))) if host else None
    with collecting_rarely(), loaded(*asked_for(rules, ipv4, ipv6, sets)) as (source, store, known):
        if store.unread:
            raise BadFile(f"{source.name}: rules with unknown extensions can't be checked: {len(store.unread)}")
        host_of_rules = described[1] if described else None
        reports = {one: check_family(one, store, known, os.environ, host_of_rules) for one in source.families}
        result = Result(source, reports)
    if not result.rules:
        sys.stderr.write(f"iptables-py check: {source.name or 'the ruleset'} has no rules\n")
    for fault in result.faults:
        sys.stderr.write(f"iptables-py check: {fault}: please report this\n")
    return result.status(fail_on, strict), written(form, result)
