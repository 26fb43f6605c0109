"""The two sides of a comparison: rulesets and sets, loaded into memory."""

import time
from dataclasses import dataclass

import click

from iptables_py.app.diff.sources import SETS
from iptables_py.app.rulesets import Scratch, add_sets, given_sets, restore_onto, restored, rules_in, sets_in
from iptables_py.ipset.listing import listed
from iptables_py.ipset.sets import destroy, every, find
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.difference import Ruleset
    from iptables_py.analysis.setdifference import Sets
    from iptables_py.app.diff.sources import Source


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the comparison of a kind.

    source: None for the ruleset
    store: the rules and sets
    before: the other side, if the file was restored onto that
    """

    source: "Source | None"
    store: Scratch
    before: "Side | None" = None

    @property
    def name(self) -> str | None:
        """The name of the file or directory, None for the ruleset."""
        return self.source.name if self.source else None

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self.source is not None and self.source.kind is not None

    def rules(self, family: int) -> "Ruleset":
        """Return the rules of a family."""
        return rules_in(self.store, family)

    def sets(self) -> "Sets":
        """Return the sets, without what changes by itself."""
        return sets_in(self.store.db)


Sides = dict[int, tuple[Side, Side]]  # by kind


def as_they_are(having: "dict[int, list[Source]]", sets: "Sequence[str]") -> Sides:
    """Load each file into a ruleset of its own. What a restore would refuse for its sets or extensions is kept.

    sets: paths of sets that exist for all files. Raise BadFile, or Problem (STATE).
    """
    return {
        kind: _pair([Side(one, _loaded(one, kind, _sets_for(having, sources, one, sets))) for one in sources])
        for kind, sources in having.items()
    }


def _sets_for(
    having: "dict[int, list[Source]]", sources: "Sequence[Source]", one: "Source", sets: "Sequence[str]"
) -> Scratch:
    """Return the sets that were given for a file: those of all, and those of its side."""
    given = given_sets(sets)
    files = having.get(SETS, [])
    if one.kind and len(files) == len(sources):
        side = files[sources.index(one)]
        add_sets(given, side.path, side.content)
    return given


def _pair(sides: list[Side]) -> tuple[Side, Side]:
    """Return the old and the new side; one alone is compared with the ruleset."""
    return (sides[0], sides[1]) if len(sides) == 2 else (Side(None, _copied(None)), sides[0])


def _loaded(source: "Source", kind: int, given: Scratch) -> Scratch:
    if source.kind is None:
        return _copied(source.path)
    if kind != SETS:
        return restored(source.path, source.content, kind, given=given)
    store = Scratch()
    add_sets(store, source.path, source.content)
    return store


def _copied(path: str | None) -> Scratch:
    """Return a copy of the ruleset in that directory, None for the one in use."""
    with open_store(False, path) as store:
        return Scratch(store)


def as_restored(having: "dict[int, list[Source]]", sets: "Sequence[str]", merges: bool, noflush: bool) -> Sides:
    """Load the files as `iptables-restore` and `ipset restore` would. All kinds of a side are in one ruleset.

    sets: paths of sets that exist for all files
    merges: whether the new files are restored onto the old side; if not, the new side begins without rules
    noflush: whether that is done with -n
    Raise BadFile if one of the files can't be restored.
    """
    if len({len(sources) for sources in having.values()}) > 1:
        raise click.UsageError("give one file for each family, or two for each")
    columns = list(zip(*having.values(), strict=True))
    given = given_sets(sets)
    if len(columns) == 2:
        before = _side(dict(zip(having, columns[0], strict=True)), given)
    else:
        before = _copied(None)
    _add_missing(before, given)
    new = dict(zip(having, columns[-1], strict=True))
    if merges:
        after = Scratch(before)
        _restore_all(after, new, ["-n"] * noflush)
    else:
        after = _side(new, given)
    old = dict(zip(having, columns[0], strict=True)) if len(columns) == 2 else {}
    found = {}
    for kind in having:
        side = Side(old.get(kind), before)
        found[kind] = side, Side(new[kind], after, side if merges else None)
    return found


def _side(sources: "dict[int, Source]", given: Scratch) -> Scratch:
    """Return the ruleset of a directory, or one with these files and, if none of them has sets, those that exist."""
    paths = {source.path for source in sources.values() if source.kind is None}
    if paths and (len(paths) > 1 or any(source.kind is not None for source in sources.values())):
        raise click.UsageError("a directory and files can't be mixed on one side")
    store = _copied(paths.pop() if paths else None)
    if all(source.kind is None for source in sources.values()):
        return store
    for family in (4, 6):
        for table in store.tables(family):
            store.clear(family, table)
    if SETS in sources or every(given.db):
        for one in every(store.db)[::-1]:
            destroy(store.db, one)
    _add_missing(store, given)
    _restore_all(store, sources, ())
    return store


def _add_missing(store: Scratch, given: Scratch) -> None:
    """Add the given sets that do not exist yet."""
    new = [one for one in every(given.db) if not find(store.db, one.name)]
    add_sets(store, "--sets", listed(given.db, new, {"output": "save"}, True, _now()).encode())


def _restore_all(store: Scratch, sources: "dict[int, Source]", words: "Sequence[str]") -> None:
    for kind, source in sorted(sources.items()):  # sets first: rules may use them
        if source.kind is None:
            raise click.UsageError(f"{source.path} is a directory: only a file can be restored")
        if kind == SETS:
            add_sets(store, source.path, source.content)
        else:
            restore_onto(store, source.path, source.content, kind, words)


def _now() -> int:
    return time.time_ns() // 1_000_000
