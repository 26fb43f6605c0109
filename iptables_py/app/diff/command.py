"""iptables-py diff: print the differences between the ruleset and save files, or between two of them."""

import os
import sys

import click

from iptables_py.app.outputoptions import color_option, one_format, pager_option
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.app.diff.commands import Commands
    from iptables_py.app.diff.results import Result
    from iptables_py.app.diff.sides import Sides

FORMATS = ("text", "json", "github", "markdown")


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("-4", "--ipv4", "family", type=int, flag_value=4, help="Compare IPv4 rules.")
@click.option("-6", "--ipv6", "family", type=int, flag_value=6, help="Compare IPv6 rules.")
@click.option("-t", "--table", type=click.Choice(tuple(BASE_CHAINS)), help="Compare only this table.")
@click.option("--sets", metavar="FILE", multiple=True, help="Take sets for a FILE from the output of `ipset save`.")
@click.option("--after-restore", is_flag=True, help="Show what `iptables-restore FILE` would change.")
@click.option("--noflush", is_flag=True, help="With --after-restore: as `iptables-restore --noflush` would.")
@click.option("-R", "--reverse", is_flag=True, help="Swap the sides: FILE is old, the ruleset is new.")
@click.option("--ignore-order", is_flag=True, help="Ignore the order of the rules in a chain.")
@click.option("--ignore-comments", is_flag=True, help="Ignore the comments of rules.")
@click.option("-U", "--context", metavar="N", type=click.IntRange(0), default=0, help="Show N rules around a change.")
@click.option("--stat", "counts", is_flag=True, help="Print only the number of changes in each chain.")
@click.option("-q", "--quiet", is_flag=True, help="Print only errors; set the exit status.")
@click.option("--commands", "as_commands", is_flag=True, help="Print the commands that lead from old to new.")
@click.option("--atomic", is_flag=True, help="With --commands: change each table at once, by iptables-restore.")
@click.option("--guard", metavar="PACKET", multiple=True, help="With --commands: a packet that must always pass.")
@click.option("--semantic", is_flag=True, help="Compare what the rules do, not how they are written.")
@click.option("--host", metavar="FILE", help="The host of --guard, as `iptables-py host detect` describes it.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="How differences are printed; the default is text.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@color_option
@pager_option
def diff(files: tuple[str, ...], family: int | None, **given: "Any") -> tuple[int, bytes]:
    """Compare save files with the ruleset or with each other.

    FILE is the output of iptables-save or ipset save, or anything else that iptables-restore or ipset restore accepts;
    - is standard input. It can also be a state directory. One FILE is compared with the ruleset; of two, the first is
    old and the second is new. Files for IPv4, for IPv6 and for sets are compared separately, so `diff rules.v4
    rules.v6` compares both with the ruleset.

    Rules are compared in the form in which iptables-save prints them, without counters. A table that is missing from
    FILE counts as removed, although a restore of FILE would not touch it: see --after-restore.

    \b
    *filter                  a table
    :INPUT ACCEPT -> DROP    a chain, its policy if changed
    - 3 RULE                 only in the old chain, as rule 3
    + 4 RULE                 only in the new chain, as rule 4
    ~ 5 -> 2 RULE            in both, but moved from 5 to 2
    < 7 RULE                 changed: the old rule
    > 7 RULE                 changed: the new rule
    - :CHAIN, + *nat         a chain or table of one side

    --commands prints shell commands that change the old side into the new one. Commands that let packets pass come
    first. Unchanged rules keep their counters. --guard searches for an order in which the packet, and the connection
    that it established, pass after every command; if none is found, one iptables-restore is printed instead.

    Without -4 or -6 the family is taken from FILE's name (.v4 or .v6), else from the save program that wrote it; the
    default is IPv4. Rules that refer to missing sets or accounting objects are compared, and rules with unknown
    extensions are compared as text. Lines on standard error name these sets, objects and extensions. With
    --after-restore and --commands, a FILE that a restore would refuse is an error.

    --semantic asks whether both sides treat every packet the same: its verdict, the kind of a rejection, its
    translation and mark. It proves that, or prints packets that are treated differently, with the rules that decide
    about them.

    Exit status: 0 if nothing differs, 1 if something does, 2 if a FILE can't be used, 3 if --semantic can't decide
    that, 4 if the ruleset can't be used.
    """
    from iptables_py.analysis.difference import Way
    from iptables_py.app.diff.results import results
    from iptables_py.app.diff.sides import as_restored, as_they_are
    from iptables_py.app.diff.sources import SETS, by_kind, sources
    from iptables_py.app.parsed import without_comments

    _check(given)
    named = sources([decoded(os.fsencode(path)) for path in files], family)
    having = by_kind(named, family)
    if (given["table"] or given["as_commands"]) and all(one.kind != SETS for one in named):
        having.pop(SETS, None)  # of directories
    sets = [decoded(os.fsencode(path)) for path in given["sets"]]
    if given["semantic"]:
        from iptables_py.app.semantic.running import run

        return run(having, sets, given)
    if given["after_restore"] or given["as_commands"]:
        sides = as_restored(having, sets, given["after_restore"], given["noflush"])
    else:
        sides = as_they_are(having, sets)
    if given["reverse"]:
        sides = {kind: (new, old) for kind, (old, new) in sides.items()}
    way = Way((lambda text: without_comments(text)[0]) if given["ignore_comments"] else str, not given["ignore_order"])
    found = results(sides, way, given["table"], given["context"])
    status = int(any(one.differs for one in found))
    if given["quiet"]:
        return status, b""
    commands = _commands(sides, given) if given["as_commands"] and status else None
    return status, _output(found, commands, given)


def _check(given: "dict[str, Any]") -> None:
    """Raise UsageError if options don't fit together."""
    needs = {"noflush": "after_restore", "atomic": "as_commands", "guard": "as_commands", "host": "guard"}
    names = {"as_commands": "commands"}
    for option, needed in needs.items():
        if given[option] and not given[needed]:
            name = names.get(needed, needed).replace("_", "-")
            raise click.UsageError(f"--{option} is only for --{name}: add that, or leave out --{option}")
    if given["ignore_order"] and (given["context"] or given["as_commands"]):
        raise click.UsageError("--context and --commands need the order of the rules: leave out --ignore-order")
    if given["ignore_comments"] and given["as_commands"]:
        raise click.UsageError("--commands needs the whole rules: leave out --ignore-comments")
    given["form"] = one_format(given["form"], json=given["as_json"])
    if given["form"] == "markdown" and not given["semantic"]:
        raise click.UsageError("--format markdown is only for --semantic: add that, or choose another format")
    if given["form"] == "github" and given["as_commands"]:
        raise click.UsageError("--format github annotates differences: leave out --commands")
    if given["counts"] and (given["form"] != "text" or given["as_commands"]):
        raise click.UsageError("--stat is an output format: leave out --format, --json and --commands")


def _output(found: "list[Result]", commands: "Commands | None", given: "dict[str, Any]") -> bytes:
    from iptables_py.app.terminal import plain

    if given["form"] == "json":
        from iptables_py.app.diff.jsonform import as_json

        ignored = ["order"] * given["ignore_order"] + ["comments"] * given["ignore_comments"]
        steps = commands.as_json() if commands else None if any(one.differs for one in found) else []
        return as_json(found, ignored, {"commands": steps} if given["as_commands"] else {})
    if given["form"] == "github":
        from iptables_py.app.diff import github

        return github.report(found)
    if given["counts"]:
        from iptables_py.app.diff.summary import stat

        return plain([[("", line)] for line in stat(found)])
    if given["as_commands"]:
        return encoded(commands.text()) if commands else b""
    from iptables_py.app.diff.report import report

    return report(found)


def _commands(sides: "Sides", given: "dict[str, Any]") -> "Commands | None":
    """Return the commands, None if there are none. What is to be said of them goes to standard error."""
    from iptables_py.app.diff.commands import NoCommands, commands
    from iptables_py.app.diff.guards import guards_of
    from iptables_py.app.diff.sources import SETS
    from iptables_py.app.terminal import visible

    if SETS in sides:
        raise click.UsageError("--commands is for rules: name the file of sets with --sets")
    old, new = (side.store for side in next(iter(sides.values())))
    guards = guards_of(given["guard"], given["host"], (old, new)) if given["guard"] else None
    found = None
    try:
        found = commands((old, new), sides, given["table"], guards, given["atomic"])
        said = found.warnings
    except NoCommands as error:
        said = str(error).split("\n")
    said += [f"assumed: {text}" for text in guards.assumed] if guards else []
    for number, line in enumerate(said):
        sys.stderr.write(visible(line if number else f"iptables-py diff: {line}") + "\n")
    return found
