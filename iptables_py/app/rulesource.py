"""The rules that a command with an optional FILE works on, and the sets that they can use."""

import os
from contextlib import contextmanager
from dataclasses import dataclass

import click

from iptables_py.app.rulesets import given_sets, name_of, read_file, restored
from iptables_py.ownwords import family_of
from iptables_py.store.store import open_store
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store


@dataclass(frozen=True, slots=True)
class Source:
    """Where rules come from.

    families: the families
    name: the name of the file, "" for the ruleset
    content: the content of the file
    """

    families: tuple[int, ...]
    name: str = ""
    content: bytes = b""


def asked_for(
    rules: str | None, ipv4: bool, ipv6: bool, sets: "Sequence[str]"
) -> "tuple[str | None, int | None, list[str]]":
    """Return the path of FILE, the only family, None for both or that of FILE, and the paths of --sets.

    Raise UsageError for options that do not fit together.
    """
    if rules is not None and ipv4 and ipv6:
        raise click.UsageError("a FILE has the rules of one family: leave out -4 or -6")
    if rules is None and sets:
        raise click.UsageError("--sets is for a FILE: the ruleset has sets of its own")
    path = None if rules is None else decoded(os.fsencode(rules))
    return path, None if ipv4 == ipv6 else 4 if ipv4 else 6, [decoded(os.fsencode(one)) for one in sets]


@contextmanager
def loaded(
    path: str | None, family: int | None, sets: "Sequence[str]"
) -> "Iterator[tuple[Source, Store, Database]]":
    """Yield the source, its rules and its sets.

    path: the file, None for the ruleset
    family: the only family, None for both or for that of the file
    sets: files with sets for the file, instead of those of the ruleset
    Raise BadFile, or Problem (STATE).
    """
    if path is None:
        with open_store(False) as store:
            yield Source((4, 6) if family is None else (family,)), store, store.db
        return
    given = given_sets(sets)
    content = read_file(path)
    family = family or family_of(path, content) or 4
    store = restored(path, content, family, counters=True, given=given)
    source = Source((family,), name_of(path), content)
    if sets:
        yield source, store, given.db
        return
    with open_store(False) as own:
        yield source, store, own.db
