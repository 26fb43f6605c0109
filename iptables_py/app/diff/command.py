"""iptables-py diff: what differs between the ruleset and a save file, or between two of them."""

import os

import click

from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.analysis.difference import Ruleset


@click.command()
@click.argument("files", metavar="FILE [FILE]", nargs=-1, required=True)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="The rules are for IPv4.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="The rules are for IPv6.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Compare only this table.")
@click.option("--json", "as_json", is_flag=True, help="Print the differences as JSON.")
def diff(files: tuple[str, ...], family: int | None, table: str | None, as_json: bool) -> tuple[int, bytes]:
    """Tell how a save file differs from the ruleset, or a second one from the first.

    A FILE is what iptables-save prints, or whatever else iptables-restore takes; - is standard input. The ruleset stays
    as it is. Rules are compared as iptables-save prints them, however they are spelled, and without their counters. A
    table that FILE doesn't have counts as removed, though a restore of it would leave that table alone.

    \b
    *filter                  the table
    :INPUT ACCEPT -> DROP    the chain, and its policy if that differs
    - 3 RULE                 only in the old chain, where it is rule 3
    + 4 RULE                 only in the new one
    ~ 5 -> 2 RULE            in both, but moved
    < 7 RULE                 changed: the old rule
    > 7 RULE                 and the new one
    - :CHAIN, + *nat         a chain or table that only the old or the new one has

    The family, unless said, is what a FILE's name ends in (.v4 or .v6), else that of the save that wrote it, else IPv4.
    Status 0: nothing differs; 1: something does; 2: a FILE can't be used; 4: the ruleset can't.
    """
    from iptables_py.analysis.difference import compare
    from iptables_py.app.diff import report
    from iptables_py.app.rulesets import name_of

    if len(files) > 2:
        raise click.UsageError("more than two files")
    if files == ("-", "-"):
        raise click.UsageError("standard input can be read only once")
    paths = [decoded(os.fsencode(path)) for path in files]
    family, old, new = _sides(paths, family)
    found = [one for one in compare(old, new) if table in (None, one.name)]
    status = 1 if found else 0
    new_name, old_name = name_of(paths[-1]), name_of(paths[0]) if len(paths) == 2 else None
    if as_json:
        return status, report.as_json(found, family, old_name, new_name)
    return status, report.report(found, old_name or "the ruleset", new_name) if found else b""


def _sides(paths: list[str], family: int | None) -> "tuple[int, Ruleset, Ruleset]":
    """The family, the old side and the new one. Raises BadFile."""
    from iptables_py.app.rulesets import family_of, read_file, restored, rules_in
    from iptables_py.store.store import open_store

    contents = [read_file(path) for path in paths]
    if family is None:
        told = {found for path, content in zip(paths, contents, strict=True) if (found := family_of(path, content))}
        if len(told) > 1:
            raise click.UsageError("one file is for IPv4 and one for IPv6: say -4 or -6")
        family = told.pop() if told else 4
    sides = [rules_in(restored(path, content, family), family) for path, content in zip(paths, contents, strict=True)]
    if len(sides) == 1:
        with open_store(False) as store:
            sides.insert(0, rules_in(store, family))
    return family, sides[0], sides[1]
