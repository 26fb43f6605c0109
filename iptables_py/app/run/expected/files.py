"""The files of --expect: rules of a family, or sets; what they have, and how a ruleset differs from that."""

from __future__ import annotations

import os
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

import click

from iptables_py.analysis.difference import CHANGED, compare
from iptables_py.analysis.setdifference import compare_sets
from iptables_py.app.diff.report import plain
from iptables_py.app.diff.sources import has_sets
from iptables_py.app.rulesets import BadFile, Scratch, add_sets, name_of, read_file, restored, rules_in, sets_in
from iptables_py.errors import TITLE
from iptables_py.ownwords import family_of
from iptables_py.programs import program_of
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.difference import Ruleset, TableDifference
    from iptables_py.analysis.setdifference import SetDifference, Sets
    from iptables_py.store.store import Store


@dataclass(frozen=True, slots=True)
class Difference:
    """How a ruleset differs from a file: the number of differences, and their lines."""

    number: int
    lines: list[str]


@dataclass(frozen=True, slots=True)
class ExpectedRules:
    """A save file of a family, with its rules; None if there is no such file yet."""

    path: str
    family: int
    rules: Ruleset | None

    @property
    def what(self) -> str:
        """What the file has."""
        return f"rules for IPv{self.family}"

    @property
    def is_missing(self) -> bool:
        """Whether there was no such file before the run."""
        return self.rules is None

    def difference(self, store: Store, made_by: str) -> Difference:
        """Return how the rules that the command `made_by` made differ from the file."""
        found = compare(self.rules or {}, rules_in(store, self.family))
        return Difference(number_of(found), plain(found, name_of(self.path), made_by) if found else [])

    def content(self, store: Store) -> bytes:
        """Return the file that the ruleset should have, without dates and counters."""
        return encoded(save_text(rules_in(store, self.family), self.family))


@dataclass(frozen=True, slots=True)
class ExpectedSets:
    """A file with the output of `ipset save`, with its sets; None if there is no such file yet."""

    path: str
    sets: Sets | None
    what = "sets"

    @property
    def is_missing(self) -> bool:
        """Whether there was no such file before the run."""
        return self.sets is None

    def difference(self, store: Store, made_by: str) -> Difference:
        """Return how the sets that the command `made_by` made differ from the file."""
        found = compare_sets(self.sets or {}, sets_in(store.db))
        lines = plain((), name_of(self.path), made_by, found) if found else []
        return Difference(sum(map(_number_in, found)), lines)

    def content(self, store: Store) -> bytes:
        """Return the file that the sets should have."""
        return encoded(sets_text(sets_in(store.db)))


Expected = ExpectedRules | ExpectedSets


def read(paths: Sequence[str], update: bool) -> list[Expected]:
    """Read all files. With `update` they may be missing. Raise BadFile or UsageError."""
    if update and not paths:
        raise click.UsageError("--update writes the files of --expect: name one")
    contents = {path: _content(path, update) for path in paths}
    given = Scratch()
    found: list[Expected] = []
    for path, content in contents.items():
        if path.endswith(".ipset") or has_sets(content or b""):
            if content is not None:
                add_sets(given, path, content)
            found.append(ExpectedSets(path, None if content is None else sets_in(given.db)))
    for path, content in contents.items():
        if not any(one.path == path for one in found):
            family = family_of(path, content or b"") or 4
            found.append(ExpectedRules(path, family, None if content is None else _rules(path, content, family, given)))
    for one in found:
        if [other.what for other in found].count(one.what) > 1:
            raise click.UsageError(f"two files for the same {one.what}: end their names in .v4, .v6 or .ipset")
    return sorted(found, key=lambda one: list(paths).index(one.path))


def _content(path: str, update: bool) -> bytes | None:
    if path == "-" and update:
        raise click.UsageError("--update can't write standard input: name a file")
    if path != "-" and not os.path.exists(encoded(path)):
        if update:
            return None
        raise BadFile(f"{name_of(path)}: No such file or directory: --update makes it")
    return read_file(path)


def _rules(path: str, content: bytes, family: int, given: Scratch) -> Ruleset:
    """Return the rules of a file. What the rules name may be missing, as a script is to make it. Raise BadFile."""
    with redirect_stderr(StringIO()):
        return rules_in(restored(path, content, family, by_name=True, given=given), family)


def number_of(tables: Sequence[TableDifference]) -> int:
    """Return the number of differences: tables, chains, policies and rules."""
    chains = [chain for table in tables for chain in table.chains]
    whole = [one.kind for one in tables] + [one.kind for one in chains]
    return len(whole) - whole.count(CHANGED) + sum(len(chain.rules) + bool(chain.policy) for chain in chains)


def _number_in(one: SetDifference) -> int:
    """Return the number of differences of a set: its creation or another header, and its members."""
    return (one.old != one.new) + len(one.removed) + len(one.added)


def sets_text(sets: Sets) -> str:
    """Return what `ipset restore` reads to make the sets. Lists come last: their members are other sets."""
    lines = []
    for name, one in sorted(sets.items(), key=lambda item: (item[1].header.startswith("list:"), item[0])):
        lines += [f"create {name} {one.header}", *(f"add {name} {member}" for member in one.members)]
    return "".join(f"{line}\n" for line in lines)


def save_text(rules: Ruleset, family: int) -> str:
    """Return a save file of the rules that is the same each time: without dates, and with all counters 0."""
    lines = [f"# Generated by {program_of('save', family).name} {TITLE}"]
    for table, chains in rules.items():
        base = BASE_CHAINS[table]
        names = [*base, *sorted(chains.keys() - set(base), key=encoded)]
        policies = {name: (chains[name].policy if name in chains else "ACCEPT") or "-" for name in names}
        lines += [f"*{table}", *(f":{name} {policies[name]} [0:0]" for name in names)]
        lines += [f"-A {name} {rule}".rstrip(" ") for name in names if name in chains for rule in chains[name].rules]
        lines.append("COMMIT")
    return "".join(f"{line}\n" for line in lines)
