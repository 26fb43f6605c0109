"""A search: the rules found, and what is printed or done about them."""

import os
import sys
from contextlib import ExitStack
from dataclasses import dataclass

from iptables_py.app.find import report
from iptables_py.app.find.almost import almost
from iptables_py.app.find.deletion import commands, deletions, restore_text
from iptables_py.app.find.language import parse
from iptables_py.app.find.sets import Sets
from iptables_py.app.legacyrules import note
from iptables_py.app.parsed import opened, tables_of
from iptables_py.app.rulesets import Scratch, name_of
from iptables_py.app.terminal import visible
from iptables_py.store.store import Store, open_store
from iptables_py.values.text import encoded


@dataclass(frozen=True, slots=True)
class Wanted:
    """The options of the command."""

    expression: str | None
    path: str | None  # of a file to search
    family: int | None
    given: Scratch  # has sets
    duplicates: bool
    ignore_comments: bool
    delete: bool
    how: str | None  # how the rules are printed: "delete", "restore" or None
    as_json: bool


def search(wanted: Wanted) -> tuple[int, bytes]:
    """Search, delete what was found if that is wanted, and return exit status and output.

    Raise BadExpression or BadFile.
    """
    with opened(wanted.path, wanted.family, wanted.given, wanted.delete) as (store, family):
        tables = dict(tables_of(store, family))
        if wanted.path is None:
            note(store, (family,), "find")
        found = _found(wanted, store, family, tables)
        if wanted.delete and found:
            for one in found:
                store.remove(one.rule.id)
            store.commit()
    doomed = list(deletions(tables, found)) if wanted.how else []
    if wanted.as_json:
        more: dict[str, object] = {"deleted": len(found)} if wanted.delete else {}
        if wanted.how == "delete":
            more["delete"] = [one.words(family) for one in doomed]
        elif wanted.how:
            more["restore"] = restore_text(doomed)
        source = None if wanted.path is None else name_of(wanted.path)
        out = report.as_json(found, family, source, wanted.expression, more)
    elif wanted.how:
        out = encoded(commands(doomed, family) if wanted.how == "delete" else restore_text(doomed))
    elif wanted.delete:
        out = b"deleted %d rule%b\n" % (len(found), b"s" * (len(found) != 1)) if found else b""
    else:
        out = report.report(found)
    return 0 if found else 1, out


def _found(wanted: Wanted, store: Store, family: int, tables: report.Tables) -> list[report.Found]:
    if wanted.expression is None:
        return list(report.duplicates(tables, wanted.ignore_comments))
    test = parse(wanted.expression, family)
    with ExitStack() as stack:
        rules = (rule for chains in tables.values() for chain in chains for rule in chain.rules)
        if wanted.path is not None and any("--match-set" in rule.spec for rule in rules):
            store = stack.enter_context(open_store(False))
        sets = Sets([wanted.given.db, store.db])
        matching = list(report.found(tables, test, sets))
        if not matching:
            more = almost(wanted.expression, family, list(report.facts(tables, sets)))
            line = visible(f"iptables-py find: {more}") if more else ""
            sys.stderr.write(os.fsdecode(encoded(line + "\n" * bool(line))))
    if not wanted.duplicates:
        return matching
    ids = {one.rule.id for one in matching}
    return [one for one in report.duplicates(tables, wanted.ignore_comments) if one.rule.id in ids]
