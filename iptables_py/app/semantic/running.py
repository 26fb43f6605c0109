"""What --semantic of iptables-py diff does."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import click

from iptables_py.app.collecting import collecting_rarely
from iptables_py.app.diff.sides import as_they_are
from iptables_py.app.diff.sources import SETS
from iptables_py.app.rulesets import given_sets
from iptables_py.app.semantic.comparing import EQUAL, UNKNOWN, compared
from iptables_py.app.semantic.formats import written
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.diff.sides import Side
    from iptables_py.app.diff.sources import Source
    from iptables_py.store.sqlite import Database

# the options of diff that are about rules as text
OF_TEXT = (
    "table", "after_restore", "noflush", "ignore_order", "ignore_comments", "context", "counts", "as_commands",
    "atomic", "guard", "host",
)  # fmt: skip
NAMES = {"counts": "stat", "as_commands": "commands"}


@collecting_rarely()
def run(having: dict[int, list[Source]], sets: Sequence[str], given: dict[str, Any]) -> tuple[int, bytes]:
    """Return the exit status and the output. Raise BadFile, UsageError and Problem (STATE)."""
    for option in OF_TEXT:
        if given[option]:
            name = NAMES.get(option, option).replace("_", "-")
            raise click.UsageError(f"--semantic compares what rules do, not how they are written: leave out --{name}")
    if any(source.kind == SETS for source in having.get(SETS, [])):
        raise click.UsageError("--semantic compares rules: name the file of sets with --sets")
    having = {kind: sources for kind, sources in having.items() if kind != SETS}
    sides = as_they_are(having, sets)
    if given["reverse"]:
        sides = {kind: (new, old) for kind, (old, new) in sides.items()}
    with nullcontext(given_sets(sets)) if sets else open_store(False) as store:
        known = {kind: (_sets_of(pair[0], store.db), _sets_of(pair[1], store.db)) for kind, pair in sides.items()}
        result = compared(sides, known)
    for fault in result.faults:
        sys.stderr.write(f"iptables-py diff: {fault}: please report this\n")
    status = {EQUAL: 0, UNKNOWN: 3}.get(result.result, 1)
    return status, b"" if given["quiet"] else written(given["form"], result)


def _sets_of(side: Side, common: Database) -> Database:
    """Return the sets of a side: a state directory has its own."""
    return common if side.source is None or side.is_file else side.store.db
