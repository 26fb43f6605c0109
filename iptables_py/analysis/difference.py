"""Comparison of two rulesets: tables, chains, policies, and rules that were added, removed, changed or moved."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from iptables_py.analysis.sequences import alike, unmoved
from iptables_py.tables import BASE_CHAINS

ADDED, REMOVED, CHANGED, MOVED = "added", "removed", "changed", "moved"
UNCHANGED = "unchanged"  # of a rule that is only shown around changes


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
    """One difference between the rules of a chain; `old` is None for an added rule, `new` for a removed one.

    `kind` is ADDED, REMOVED, MOVED (an equal rule at another place), CHANGED, or UNCHANGED (see with_context()).
    """

    old: Rule | None
    new: Rule | None
    kind: str


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


@dataclass(frozen=True, slots=True)
class Way:
    """How rules are compared: `key` returns the part of a rule's text that counts; `ordered`: whether places count."""

    key: Callable[[str], str] = str
    ordered: bool = True


EXACT = Way()


def compare(old: Ruleset, new: Ruleset, way: Way = EXACT) -> list[TableDifference]:
    """Return the differences, with tables in the order of a save, base chains before user chains."""
    found = (_table(name, old.get(name), new.get(name), way) for name in BASE_CHAINS)
    return [table for table in found if table]


def _kind(old: object, new: object) -> str:
    """Return the kind of difference between two things, of which one may be missing."""
    return ADDED if old is None else REMOVED if new is None else CHANGED


def _table(name: str, old: dict[str, Chain] | None, new: dict[str, Chain] | None, way: Way) -> TableDifference | None:
    base = dict.fromkeys(BASE_CHAINS[name], EMPTY_BASE_CHAIN)
    before, after = base | (old or {}), base | (new or {})
    users = sorted((before.keys() | after.keys()) - base.keys(), key=_in_bytes)
    found = (_chain(chain, before.get(chain), after.get(chain), way) for chain in (*base, *users))
    chains = [chain for chain in found if chain]
    if not chains and (old is None) == (new is None):
        return None
    return TableDifference(name, _kind(old, new), chains)


def _in_bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _chain(name: str, old: Chain | None, new: Chain | None, way: Way) -> ChainDifference | None:
    rules = changes(old.rules if old else (), new.rules if new else (), way)
    policy = None
    if old and new:
        if old.policy and new.policy and old.policy != new.policy:
            policy = old.policy, new.policy
        if not policy and not rules:
            return None
    return ChainDifference(name, _kind(old, new), policy, rules)


def changes(old: Sequence[str], new: Sequence[str], way: Way = EXACT) -> list[Change]:
    """Return the changes from one list of rules to the other, as few as can be found.

    Applying them means: remove all rules that are removed, changed or moved from the old list, then insert those that
    are added, changed or moved at their place in the new list. No rule is both removed and added.
    """
    before, after = list(map(way.key, old)), list(map(way.key, new))

    def change(at: int | None, to: int | None) -> Change:
        both = at is not None and to is not None and before[at] == after[to]
        kind = ADDED if at is None else REMOVED if to is None else MOVED if both else CHANGED
        return Change(_rule(old, at), _rule(new, to), kind)

    if not way.ordered:
        removed, added = _surplus(before, after), _surplus(after, before)
        return [*(change(at, None) for at in removed), *(change(None, to) for to in added)]
    gaps = list(_gaps(unmoved(before, after), len(old), len(new)))
    origin = _moved(before, after, gaps)  # old place by new place
    moved = set(origin.values())
    found: list[Change] = []
    for left, right in gaps:
        removed = [at for at in left if at not in moved]
        changed = alike(before, after, removed, [to for to in right if to not in origin])
        origin.update((to, at) for at, to in changed)
        gone = set(removed).difference(at for at, _ in changed)
        found += (change(at, None) for at in removed if at in gone)
        found += (change(origin.get(to), to) for to in right)
    return found


def aligned(old: Sequence[str], new: Sequence[str], found: Iterable[Change]) -> Iterator[tuple[Change, bool, bool]]:
    """Yield all rules of two lists in an order that both have, given the changes between them.

    Each comes as a change, with whether it is at its place in the old list and in the new one. A moved rule comes
    twice, once for each.
    """
    leaving = {change.old.number: change for change in found if change.old}
    coming = {change.new.number: change for change in found if change.new}
    at = to = 1
    while at <= len(old) or to <= len(new):
        left, right = leaving.get(at), coming.get(to)
        if left and left.kind != CHANGED:
            yield left, True, False
            at += 1
        elif right and right.kind != CHANGED:
            yield right, False, True
            to += 1
        else:
            yield left or Change(Rule(at, old[at - 1]), Rule(to, new[to - 1]), UNCHANGED), True, True
            at, to = at + 1, to + 1


def with_context(found: ChainDifference, old: Chain | None, new: Chain | None, size: int) -> ChainDifference:
    """Return the differences of a chain with up to `size` unchanged rules before and after each change."""
    if not size or not old or not new:
        return found
    rules = [change for change, _, stays in aligned(old.rules, new.rules, found.rules) if stays or not change.new]
    changed = [at for at, change in enumerate(rules) if change.kind != UNCHANGED]
    near = {at for place in changed for at in range(place - size, place + size + 1)}
    return replace(found, rules=[change for at, change in enumerate(rules) if at in near])


def _surplus(texts: Sequence[str], others: Sequence[str]) -> list[int]:
    """Return the places of the texts that are left if each of the others is paired with the first equal text."""
    left = Counter(others)
    found = []
    for at, text in enumerate(texts):
        left[text] -= 1
        if left[text] < 0:
            found.append(at)
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
