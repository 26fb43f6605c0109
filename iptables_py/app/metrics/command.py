"""iptables-py metrics: print counters, policies and sizes of sets for Prometheus."""

import os

import click

from iptables_py.values.text import decoded


@click.command()
@click.argument("file", required=False)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Print only the IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Print only the IPv6 rules.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets from the output of `ipset save`.")
def metrics(file: str | None, family: int | None, sets: tuple[str, ...]) -> bytes:
    """Print counters, policies and sizes of sets in the text format of Prometheus.

    Without FILE, the metrics are those of the ruleset: both families, and all sets. FILE is the output of iptables-save
    -c or anything else that iptables-restore accepts; - is standard input. Its family is taken from -4 or -6, from its
    name (.v4 or .v6), or from the save program that wrote it; the default is IPv4.

    \b
    iptables_rule_packets_total, iptables_rule_bytes_total
        family, table, chain, number, comment, rule
    iptables_chain_policy_packets_total
    iptables_chain_policy_bytes_total
        family, table, chain: what the policy decided
    iptables_chain_policy
        family, table, chain, policy: always 1
    iptables_rules
        family, table, chain: the number of rules
    ipset_entries, ipset_maxelem, ipset_references
        set, type, family: members, their limit, uses

    A family is ipv4, ipv6, or empty for sets that fit both. The number of a rule changes if a rule is inserted before
    it, but its comment does not: give each rule that you monitor a comment. A byte that is not UTF-8 is written as
    \\xNN.

    For the textfile collector, write to a temporary file and rename it: iptables-py metrics > x.tmp && mv x.tmp x.prom.

    Exit status: 2 if FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.metrics.exposition import text_of
    from iptables_py.app.parsed import opened, tables_of
    from iptables_py.app.rulesets import given_sets

    path = None if file is None else decoded(os.fsencode(file))
    given = given_sets([decoded(os.fsencode(one)) for one in sets])
    with opened(path, family, given) as (store, found):
        families = (4, 6) if path is None and family is None else (found,)
        tables = [(one, table, chains) for one in families for table, chains in tables_of(store, one)]
        return text_of(tables, given.db if sets else store.db).encode()
