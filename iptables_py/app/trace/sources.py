"""Where a trace takes its rules and sets from: the stored ruleset, or files."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.app.legacyrules import note
from iptables_py.app.rulesets import BadFile, given_sets, name_of, read_file, restored
from iptables_py.ownwords import family_of
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.store.store import Store


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the rules are, and where the sets and accounting objects.

    is_stored: whether the rules are the stored ruleset, for which connections and the like are kept
    """

    rules: Store
    sets: Store
    is_stored: bool


@contextmanager
def opened(rules: Sequence[str], sets: Sequence[str], family: int, write: bool = False) -> Iterator[Sources]:
    """Open the rules of a family and the sets, to `write` what packets change. Raise BadFile.

    Of several files of rules, the one is taken that is for the family.
    """
    given = given_sets(sets)
    with open_store(write) as own:
        known = given if sets else own
        if not rules:
            note(own, (family,), "trace")
            yield Sources(own, known, True)
            return
        path, content = _file_for(rules, family)
        store = restored(path, content, family, counters=True, given=given)
        if store.unread:
            raise BadFile(f"{name_of(path)}: rules with unknown extensions can't be traced: {len(store.unread)}")
        yield Sources(store, known, False)


def _file_for(paths: Sequence[str], family: int) -> tuple[str, bytes]:
    """Return the file that is for the family, by its name or by the program that wrote it, else the only one."""
    files = [(path, read_file(path)) for path in paths]
    fitting = [file for file in files if family_of(*file) in (family, None)]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(name_of(path) for path in paths)
    if fitting:
        raise BadFile(f"{names}: several files of rules for IPv{family}: name one file .v4 and one .v6")
    raise BadFile(f"{names}: no rules for IPv{family}, the family of the packets: give a file of that family")
