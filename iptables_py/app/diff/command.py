"""iptables-py diff: print the differences between the ruleset and a save file, or between two save files."""

import os

import click

from iptables_py.app.outputoptions import color_option, pager_option
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.analysis.difference import Ruleset


@click.command()
@click.argument("files", metavar="FILE [FILE]", nargs=-1, required=True)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Compare IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Compare IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Compare only this table.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for a FILE from the output of `ipset save`.")
@click.option("--ignore-order", is_flag=True, help="Ignore the order of the rules in a chain.")
@click.option("--ignore-comments", is_flag=True, help="Ignore the comments of rules.")
@click.option("--json", "as_json", is_flag=True, help="Print the differences as JSON.")
@color_option
@pager_option
def diff(
    files: tuple[str, ...],
    family: int | None,
    table: str | None,
    sets: tuple[str, ...],
    ignore_order: bool,
    ignore_comments: bool,
    as_json: bool,
) -> tuple[int, bytes]:
    """Compare a save file with the ruleset or another file.

    FILE is the output of iptables-save or anything else that iptables-restore accepts; - is standard input. With one
    FILE, the old side is the ruleset, which is not changed. Rules are compared in the form in which iptables-save
    prints them, without counters. A table that is missing from FILE counts as removed, although a restore of FILE would
    not touch it.

    \b
    *filter                  a table
    :INPUT ACCEPT -> DROP    a chain, its policy if changed
    - 3 RULE                 only in the old chain, as rule 3
    + 4 RULE                 only in the new chain, as rule 4
    ~ 5 -> 2 RULE            in both, but moved from 5 to 2
    < 7 RULE                 changed: the old rule
    > 7 RULE                 changed: the new rule
    - :CHAIN, + *nat         a chain or table on one side only

    With --ignore-order, rules are only added or removed: a chain that has the same rules in another order is equal, and
    of equal rules only the number counts.

    Without -4 or -6 the family is taken from FILE's name (.v4 or .v6), else from the save program that wrote it; the
    default is IPv4. Rules with sets or accounting objects that don't exist are compared, and rules with unknown
    extensions as text. Lines on standard error name those sets, objects and extensions.

    Exit status: 0 if nothing differs, 1 if something does, 2 if a FILE can't be used, 4 if the ruleset can't be used.
    """
    from iptables_py.analysis.difference import Way, compare
    from iptables_py.app.diff import report
    from iptables_py.app.parsed import without_comments
    from iptables_py.app.rulesets import name_of

    if len(files) > 2:
        raise click.UsageError("more than two files: compare one with the ruleset, or two with each other")
    if files == ("-", "-"):
        raise click.UsageError("standard input can be read only once: name a file for one side")
    paths = [decoded(os.fsencode(path)) for path in files]
    family, old, new = _sides(paths, family, [decoded(os.fsencode(path)) for path in sets])
    way = Way((lambda text: without_comments(text)[0]) if ignore_comments else str, not ignore_order)
    found = [one for one in compare(old, new, way) if table in (None, one.name)]
    status = 1 if found else 0
    new_name, old_name = name_of(paths[-1]), name_of(paths[0]) if len(paths) == 2 else None
    if as_json:
        ignored = ["order"] * ignore_order + ["comments"] * ignore_comments
        return status, report.as_json(found, family, old_name, new_name, ignored)
    return status, report.report(found, old_name or "the ruleset", new_name) if found else b""


def _sides(paths: list[str], family: int | None, sets: list[str]) -> "tuple[int, Ruleset, Ruleset]":
    """Return the family, the old side and the new side. Raise BadFile."""
    from iptables_py.app.rulesets import given_sets, read_file, restored, rules_in
    from iptables_py.ownwords import family_of
    from iptables_py.store.store import open_store

    contents = [read_file(path) for path in paths]
    if family is None:
        named = {found for path, content in zip(paths, contents, strict=True) if (found := family_of(path, content))}
        if len(named) > 1:
            raise click.UsageError("one file is for IPv4, the other for IPv6: use -4 or -6")
        family = named.pop() if named else 4
    given = given_sets(sets)
    sides = [
        rules_in(restored(path, content, family, given=given), family)
        for path, content in zip(paths, contents, strict=True)
    ]
    if len(sides) == 1:
        with open_store(False) as store:
            sides.insert(0, rules_in(store, family))
    return family, sides[0], sides[1]
