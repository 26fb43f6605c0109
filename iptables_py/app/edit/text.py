"""The text that is edited: what it has, and what a changed one asks for."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.app.imagediff import set_lines
from iptables_py.app.rulesets import BadFile, Scratch, add_lines_of_sets, restored
from iptables_py.iptables.run import Run
from iptables_py.iptables.save import table_parts
from iptables_py.programs import program_of
from iptables_py.rules.storedtext import shown_bytes
from iptables_py.store.images import SETS, Image, images, table_image
from iptables_py.tables import BASE_CHAINS
from iptables_py.values.text import decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.images import Images
    from iptables_py.store.store import Store

HEAD = """\
# {what} of iptables-py. Lines that begin with # are ignored.
# Leave the editor to check the changes; you are asked before they are applied.
# To change nothing, leave it without a change, or delete all lines.
# Rules that stay keep their counters. What you delete here is deleted.

"""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is edited: a family, one table of it or all (None), and whether the sets, too."""

    family: int
    table: str | None
    sets: bool

    def tables(self) -> list[str]:
        """Return the tables that can be edited, in the order of a save."""
        return [table for table in BASE_CHAINS if self.table in (None, table)]

    def names(self) -> list[str]:
        """Return the names of the images that can be edited."""
        return [f"{self.family} {table}" for table in self.tables()] + [SETS] * self.sets


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a text asks for: the tables by the names of their images, and the lines of ipset that lead to its sets."""

    images: Images
    set_lines: list[str] = field(default_factory=list)


def text_of(store: Store, scope: Scope) -> bytes:
    """Return the text for a ruleset. An empty one has an empty table, as an example of the form."""
    made = set(store.tables(scope.family))
    names = [table for table in scope.tables() if table in made] or [scope.table or "filter"]
    run = Run(program_of("save", scope.family))
    rules = b"".join(shown_bytes(part) for table in names for part in table_parts(run, store, table, counted=False))
    part = f"rules of table {scope.table}" if scope.table else "rules"
    head = HEAD.format(what=f"The {'IP sets and the ' * scope.sets}IPv{scope.family} {part}")
    return encoded(head) + _sets_text(images(store.db).get(SETS) if scope.sets else None) + rules


def _sets_text(image: Image | None) -> bytes:
    lines = set_lines(image)
    return encoded("".join(f"{line}\n" for line in [*lines, ""])) if lines else b""


def is_empty(text: bytes) -> bool:
    """Return whether there is nothing but comments and blank lines."""
    return all(not line.strip() or line.startswith(b"#") for line in text.split(b"\n"))


def wanted_by(text: bytes, before: bytes, scope: Scope, name: str, store: Store) -> Wanted:
    """Return what a text asks for, as a change of the text `before`. Raise BadFile, with `name` as that of the file.

    `store` has the ruleset: its sets and accounting objects exist for the rules, but with --sets only those of the
    text.
    """
    set_part, rules = _parts(text) if scope.sets else ([], text)
    sets: Store = Scratch() if scope.sets else store
    now = time.time_ns() // 1_000_000
    if scope.sets:
        add_lines_of_sets(sets, name, set_part)
        set_part = set_lines(images(sets.db).get(SETS), now)  # in the form of `before`, with the timeouts of the text
    found = restored(name, rules, scope.family, counters=True, only_sets=sets)
    if found.no_objects:
        objects = " ".join(found.no_objects)
        raise BadFile(f"{name}: no such nfacct objects: {objects}: create them with `iptables-py nfacct add NAME`")
    tables = found.tables(scope.family)
    others = [table for table in tables if table not in scope.tables()]
    if others:
        raise BadFile(f"{name}: has table {others[0]}, but only {scope.table} is edited: leave out -t")
    return Wanted(
        {f"{scope.family} {table}": table_image(found.db, scope.family, table) for table in tables},
        _set_changes(_parts(before)[0], set_part) if scope.sets else [],
    )


def _parts(text: bytes) -> tuple[list[str], bytes]:
    """Return the lines before the first table, and the text with these lines empty."""
    lines = text.split(b"\n")
    at = next((number for number, line in enumerate(lines) if line.startswith(b"*")), len(lines))
    return [decoded(line) for line in lines[:at]], b"\n" * at + b"\n".join(lines[at:])


def _set_changes(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the lines of ipset that make the sets of some lines those of others. Members that stay are not touched."""
    before, after = _by_set(old), _by_set(new)
    made = [name for name, lines in after.items() if before.get(name, [""])[0] != lines[0]]
    gone = [name for name in before if name not in after or name in made]
    found: list[str] = []
    for name in before.keys() & after.keys() - set(made):
        left = set(after[name])
        found += [f"del {' '.join(line.split()[1:3])} -exist" for line in before[name][1:] if line not in left]
    found += [f"destroy {name}" for name in reversed(gone)]
    found += [after[name][0] for name in made]
    for name, lines in after.items():
        left = set() if name in made else set(before[name])
        found += [line for line in lines[1:] if line not in left]
    return found


def _by_set(lines: Sequence[str]) -> dict[str, list[str]]:
    """Return the lines that create a set and add to it, by the name of the set; the first one creates it."""
    found: dict[str, list[str]] = {}
    for line in lines:
        words = line.split()
        if words and words[0] == "create":
            found[words[1]] = [line]
        elif words and words[0] == "add":
            found.setdefault(words[1], [""]).append(line)
    return found
