"""Comparison of two rulesets: tables, chains, policies, and rules that were added, removed, changed or moved."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from iptables_py.analysis.sequences import alike, unmoved
from iptables_py.tables import BASE_CHAINS

ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain's content: `policy` is None for a user chain; `rules` are the texts after `-A CHAIN `."""

    policy: str | None
    rules: Sequence[str] = ()


Ruleset = dict[str, dict[str, Chain]]  # by table, by chain; a missing base chain is empty and has the policy ACCEPT
EMPTY_BASE_CHAIN = Chain("ACCEPT")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule on one side: its number in the chain, from 1, and its text."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between the rules of a chain; `old` is None for an added rule, `new` for a removed one."""

    old: Rule | None
    new: Rule | None

    @property
    def kind(self) -> str:
        """Return ADDED, REMOVED, MOVED (the same text at another place), or CHANGED."""
        if self.old is None or self.new is None:
            return ADDED if self.old is None else REMOVED
        return MOVED if self.old.text == self.new.text else CHANGED


@dataclass(frozen=True, slots=True)
class ChainDifference:
    """The differences of a chain; `kind` is ADDED, REMOVED or CHANGED, `policy` is old and new if they differ."""

    name: str
    kind: str
    policy: tuple[str, str] | None
    rules: list[Change]


@dataclass(frozen=True, slots=True)
class TableDifference:
    """The differences of a table; `kind` is as for a chain. An added or removed table may list no chains."""

    name: str
    kind: str
    chains: list[ChainDifference]


def compare(old: Ruleset, new: Ruleset) -> list[TableDifference]:
    """Return the differences, with tables in the order of a save, base chains before user chains."""
    found = (_table(name, old.get(name), new.get(name)) for name in BASE_CHAINS)
    return [table for table in found if table]


def _kind(old: object, new: object) -> str:
    """Return the kind of difference between two things, of which one may be missing."""
    return ADDED if old is None else REMOVED if new is None else CHANGED


def _table(name: str, old: dict[str, Chain] | None, new: dict[str, Chain] | None) -> TableDifference | None:
    base = dict.fromkeys(BASE_CHAINS[name], EMPTY_BASE_CHAIN)
    before, after = base | (old or {}), base | (new or {})
    users = sorted((before.keys() | after.keys()) - base.keys(), key=_in_bytes)
    found = (_chain(chain, before.get(chain), after.get(chain)) for chain in (*base, *users))
    chains = [chain for chain in found if chain]
    if not chains and (old is None) == (new is None):
        return None
    return TableDifference(name, _kind(old, new), chains)


def _in_bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _chain(name: str, old: Chain | None, new: Chain | None) -> ChainDifference | None:
    rules = changes(old.rules if old else (), new.rules if new else ())
    policy = None
    if old and new:
        if old.policy and new.policy and old.policy != new.policy:
            policy = old.policy, new.policy
        if not policy and not rules:
            return None
    return ChainDifference(name, _kind(old, new), policy, rules)


def changes(old: Sequence[str], new: Sequence[str]) -> list[Change]:
    """Return the changes from one list of rules to the other, as few as can be found.

    Applying them means: remove all rules that are removed, changed or moved from the old list, then insert those that
    are added, changed or moved at their place in the new list. No text is both removed and added.
    """
    gaps = list(_gaps(unmoved(old, new), len(old), len(new)))
    origin = _moved(old, new, gaps)  # old place by new place
    moved = set(origin.values())
    found: list[Change] = []
    for left, right in gaps:
        removed = [at for at in left if at not in moved]
        changed = alike(old, new, removed, [at for at in right if at not in origin])
        origin.update((after, before) for before, after in changed)
        gone = set(removed).difference(before for before, _ in changed)
        found += (Change(_rule(old, at), None) for at in removed if at in gone)
        found += (Change(_rule(old, origin.get(at)), _rule(new, at)) for at in right)
    return found


def _rule(rules: Sequence[str], at: int | None) -> Rule | None:
    return None if at is None else Rule(at + 1, rules[at])


def _gaps(kept: Iterable[tuple[int, int]], old: int, new: int) -> Iterator[tuple[range, range]]:
    """Yield the places before, between and after the kept pairs, in both lists; `old` and `new` are the lengths."""
    left = right = 0
    for before, after in (*kept, (old, new)):
        if before > left or after > right:
            yield range(left, before), range(right, after)
        left, right = before + 1, after + 1


def _moved(old: Sequence[str], new: Sequence[str], gaps: Iterable[tuple[range, range]]) -> dict[int, int]:
    """Return old place by new place for the rules in the gaps of both lists, equal ones in order."""
    places: dict[str, list[int]] = {}
    for left, _ in gaps:
        for at in left:
            places.setdefault(old[at], []).append(at)
    for waiting in places.values():
        waiting.reverse()
    return {at: places[new[at]].pop() for _, right in gaps for at in right if places.get(new[at])}
