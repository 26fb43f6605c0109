"""What is translated: the ruleset or a save file, and the sets that its rules can use."""

from contextlib import contextmanager
from dataclasses import dataclass

from iptables_py.app.rulesets import given_sets, name_of, read_file, restored
from iptables_py.ownwords import family_of
from iptables_py.store.store import open_store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store


@dataclass(frozen=True, slots=True)
class Source:
    """What is translated.

    families: the families
    name: the name of the file, "" for the ruleset
    content: the content of the file
    """

    families: tuple[int, ...]
    name: str = ""
    content: bytes = b""


@contextmanager
def loaded(
    path: str | None, family: int | None, sets: "Sequence[str]"
) -> "Iterator[tuple[Source, Store, Database]]":
    """Yield what is translated, its rules and its sets.

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
