"""Comparison of IP sets: those that were created, destroyed or changed, and their members."""

from collections.abc import Sequence
from dataclasses import dataclass

from iptables_py.analysis.difference import ADDED, CHANGED, REMOVED


@dataclass(frozen=True, slots=True)
class SetContent:
    """A set: its type with the options that it was created with, and its members with theirs, sorted."""

    header: str
    members: Sequence[str]


Sets = dict[str, SetContent]  # by name


@dataclass(frozen=True, slots=True)
class SetDifference:
    """The differences of a set; `kind` is ADDED, REMOVED or CHANGED. `old` and `new` are the headers."""

    name: str
    kind: str
    old: str | None
    new: str | None
    removed: list[str]
    added: list[str]


def compare_sets(old: Sets, new: Sets) -> list[SetDifference]:
    """Return the sets that differ, sorted by name, with the members that only one side has, in their order there.

    If the members are the same in another order, as those of a list:set can be, all are returned for both sides.
    """
    found = []
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        if before != after:
            kind = ADDED if before is None else REMOVED if after is None else CHANGED
            headers = before.header if before else None, after.header if after else None
            removed, added = _only_in(before, after), _only_in(after, before)
            if before and after and not removed and not added and before.members != after.members:
                removed, added = list(before.members), list(after.members)
            found.append(SetDifference(name, kind, *headers, removed, added))
    return found


def _only_in(one: SetContent | None, other: SetContent | None) -> list[str]:
    """Return the members of one set that another does not have."""
    known = set(other.members) if other else set()
    return [member for member in one.members if member not in known] if one else []
