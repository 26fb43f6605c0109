"""The comparison of two sides, family by family."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.asking import Comparison
from iptables_py.analysis.semantic.pairing import Pair
from iptables_py.app.parsed import without_comments
from iptables_py.app.rulesets import BadFile, rules_in, sets_in
from iptables_py.app.semantic.confirming import Ruleset, Twins
from iptables_py.app.semantic.fate import Fate, Times
from iptables_py.app.semantic.merging import merged
from iptables_py.app.semantic.words import shapes_words
from iptables_py.tables import BASE_CHAINS

if TYPE_CHECKING:
    from iptables_py.analysis.difference import Ruleset as Rules
    from iptables_py.app.diff.sides import Side, Sides
    from iptables_py.store.sqlite import Database

EQUAL, DIFFERENT, UNKNOWN = "equal", "different", "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """A difference.

    kind: what differs, as in analysis/semantic/outcomes.py
    packet: a packet, as in analysis/check/example.py; it fares differently as the last of so many
    shape: all packets that fare like it, in words
    """

    family: int
    kind: int
    packet: dict[str, Any]
    old: Fate
    new: Fate
    times: Times
    shape: str


@dataclass(slots=True)
class Result:
    """What was found out.

    families: those that were compared, with the names of both sides
    causes: what is not known, each with the id of a rule, which may be "", and its match
    ended: why not all differences were looked for, "" if they were
    but_short: whether packets that are too short for the header of their protocol may fare differently
    faults: where analysis and engine do not agree
    """

    sides: dict[int, tuple[Side, Side]]
    differences: list[Found] = field(default_factory=list)
    causes: list[dict[str, str]] = field(default_factory=list)
    ended: str = ""
    but_short: bool = False
    faults: list[str] = field(default_factory=list)

    @property
    def result(self) -> str:
        """EQUAL, DIFFERENT or UNKNOWN."""
        return DIFFERENT if self.differences else UNKNOWN if self.causes else EQUAL


def compared(sides: Sides, sets: dict[int, tuple[Database, Database]]) -> Result:
    """Return what is known about each family. `sets` has the sets of both sides. Raise BadFile and Problem (STATE)."""
    result = Result(dict(sides))
    for family, (old, new) in sides.items():
        _compare(result, family, old, new, sets[family])
    result.differences.sort(key=lambda one: one.kind)
    return result


def _compare(result: Result, family: int, old: Side, new: Side, sets: tuple[Database, Database]) -> None:
    for side in (old, new):
        if side.store.unread:
            name = side.name or "the ruleset"
            raise BadFile(f"{name}: rules with unknown extensions can't be compared: {len(side.store.unread)}")
    before, after = (_complete(rules_in(side.store, family, _without_comment)) for side in (old, new))
    result.causes += [{"id": "", "match": cause} for cause in _other_sets(before, after, sets)]
    if before == after:
        return
    pair = Pair(before, after, family, sets[0] if sets[0] is sets[1] else None)
    twins = Twins(pair, Ruleset(family, old.store, sets[0]), Ruleset(family, new.store, sets[1]))
    comparison = Comparison(pair, twins.confirm)
    answer = comparison.compare()
    for one, shapes in merged(answer.differences, pair.space):
        found = one.found
        shape = shapes_words(pair.space, shapes)
        result.differences.append(Found(family, found.kind, found.packet, found.old, found.new, found.times, shape))
    result.causes += [{"id": id, "match": match} for id, match in answer.causes]
    result.ended = result.ended or answer.ended
    result.but_short = result.but_short or answer.but_short
    result.faults += answer.faults


def _without_comment(text: str) -> str:
    return without_comments(text)[0]


def _complete(rules: Rules) -> Rules:
    """Return the rules with empty base chains, in which all packets pass, where a table is missing."""
    from iptables_py.analysis.difference import EMPTY_BASE_CHAIN

    return {
        table: {**dict.fromkeys(names, EMPTY_BASE_CHAIN), **rules.get(table, {})}
        for table, names in BASE_CHAINS.items()
    }


def _other_sets(old: Rules, new: Rules, sets: tuple[Database, Database]) -> list[str]:
    """Return what is not known because rules use sets that are not the same on both sides."""
    if sets[0] is sets[1]:
        return []
    texts = [text for rules in (old, new) for chains in rules.values() for one in chains.values() for text in one.rules]
    if not any("-set " in text for text in texts):
        return []
    first, second = (sets_in(one) for one in sets)
    differing = [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)]
    return [f"the set {name}, which differs" for name in sorted(differing) if any(name in text for text in texts)]
