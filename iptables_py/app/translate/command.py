"""iptables-py translate: print a ruleset as a script of nftables."""

import os
import sys

import click

from iptables_py.values.text import encoded


@click.command()
@click.argument("rules", metavar="[FILE]", required=False)
@click.option("-4", "--ipv4", "ipv4", is_flag=True, help="Translate only the IPv4 rules.")
@click.option("-6", "--ipv6", "ipv6", is_flag=True, help="Translate only the IPv6 rules.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take the sets for FILE from the output of `ipset save`.")
@click.option("--counters", is_flag=True, help="Include the counters of the rules.")
@click.option("--strict", is_flag=True, help="Fail if a rule has no exact translation.")
@click.option("--check", is_flag=True, help="Test the script with `nft -c` of this machine.")
def translate(
    rules: str | None, ipv4: bool, ipv6: bool, sets: tuple[str, ...], counters: bool, strict: bool, check: bool
) -> tuple[int, bytes]:
    """Print the ruleset as a script for `nft -f`.

    Without FILE, the ruleset is translated, both families of it. FILE is a save file or anything else that
    iptables-restore accepts. Without -4 or -6 its family is taken from its name (.v4 or .v6), else from the save
    program that wrote it; the default is IPv4.

    The script creates each table with its sets, chains, policies and rules, and replaces a table of the same name. The
    priorities are those of iptables. Sets of ipset that rules use become sets of each table that uses them. Names that
    nftables does not allow are changed.

    The text of a rule matches the same packets as the rule. A rule for which there is no such text becomes a comment.
    Each of these rules, and each rule of which something is lost, is listed on standard error with the reason. For the
    text of the program iptables-translate, use that.

    --check runs `nft -c` in a network namespace of its own, so it changes nothing; it needs nft and unshare.

    Exit status: 1 with --strict if a rule or set has no exact translation, or with --check if nft refuses the script;
    2 if FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.app.rulesource import asked_for, loaded
    from iptables_py.app.translate.report import notes
    from iptables_py.app.translate.script import script_of

    with loaded(*asked_for(rules, ipv4, ipv6, sets)) as (source, store, db):
        script = script_of(store, source.families, db, counters)
    sys.stderr.write(os.fsdecode(encoded(notes(script.findings, source))))
    text = encoded("\n".join(script.lines))
    status = int(strict and bool(script.findings))
    if check:
        from iptables_py.app.translate.check import refusal

        if reason := refusal(text):
            sys.stderr.write(f"iptables-py translate: {reason}\n")
            status = 1
    return status, text
