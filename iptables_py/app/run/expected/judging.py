"""Compare what a script made with the files of --expect, or write the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.difference import compare
from iptables_py.app.rulesets import name_of, rules_in, sets_in
from iptables_py.app.run.expected.files import ExpectedRules, ExpectedSets, number_of
from iptables_py.app.run.notes import note
from iptables_py.app.run.results import ERROR, EXPECTED, WARNING, Check, Note, counted
from iptables_py.store.store import open_store
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.analysis.difference import Ruleset
    from iptables_py.analysis.setdifference import Sets
    from iptables_py.app.run.expected.files import Expected
    from iptables_py.store.store import Store


class Start:
    """The stored ruleset before a script runs: the rules by family, and the sets."""

    def __init__(self) -> None:
        """Read the ruleset. Raise Problem (STATE)."""
        with open_store(False) as store:
            self.rules: dict[int, Ruleset] = {family: rules_in(store, family) for family in (4, 6)}
            self.sets: Sets = sets_in(store.db)


def judge(files: Sequence[Expected], start: Start, made_by: str, update: bool, failed: bool) -> list[Check]:
    """Compare the ruleset with the files, and return a check for each. With `update`, write those that differ.

    If the run has `failed`, nothing is written. What no file is for is a check too: rules of a family that the script
    has changed make the run fail, sets do not. Raise OSError and Problem (STATE).
    """
    with open_store(False) as store:
        made = [(one, one.difference(store, made_by), one.content(store)) for one in files]
        others = [*_other_rules(files, start, store), *_other_sets(files, start, store)]
    checks = []
    for one, difference, content in made:
        name = name_of(one.path)
        if not difference.number and not one.is_missing:
            checks.append(Check(EXPECTED, name, "equal"))
        elif update and not failed:
            _write(one.path, content)
            checks.append(Check(EXPECTED, name, "written"))
        else:
            found = "not written, as the run failed" if update else counted(difference.number, "difference")
            place = Note(ERROR, f"{name}: {found}", "\n".join(difference.lines), one.path)
            checks.append(Check(EXPECTED, name, found, found, difference.lines, [place]))
    for check in others:
        for place in check.notes:
            note(place.message)
    return checks + others


def _write(path: str, content: bytes) -> None:
    try:
        with open(encoded(path), "wb") as file:
            file.write(content)
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None


def _other_rules(files: Sequence[Expected], start: Start, store: Store) -> Iterator[Check]:
    """Yield a failed check for each family that no file is for, and whose rules the script has changed."""
    expected = {one.family for one in files if isinstance(one, ExpectedRules)}
    for family in {4, 6} - expected if expected else ():
        tables = compare(start.rules[family], rules_in(store, family))
        number = number_of([table for table in tables if table.chains])
        if number:
            reason = f"the command changed the rules for IPv{family}, which no file is for: add --expect FILE.v{family}"
            place = Note(ERROR, f"IPv{family} rules", reason)
            yield Check(EXPECTED, f"IPv{family} rules", "not expected", reason, [], [place])


def _other_sets(files: Sequence[Expected], start: Start, store: Store) -> Iterator[Check]:
    if not any(isinstance(one, ExpectedSets) for one in files) and sets_in(store.db) != start.sets:
        reason = "the command changed sets, which are not compared: add --expect FILE.ipset"
        yield Check(EXPECTED, "sets", "not compared", notes=[Note(WARNING, "sets", reason)])
