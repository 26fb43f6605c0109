"""Coverage: the rules and policies that packets reached, of all that there are, over many runs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.app.coverage.counts import packets_of, read, with_packets
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.app.coverage.counts import ChainCount, Counts, RuleCount, TableCount


class Share(NamedTuple):
    """How many rules and policies were reached, of all."""

    reached: int
    all: int

    @property
    def percent(self) -> float | None:
        """The percentage, rounded down to one decimal, so that only all is 100; None if there is nothing to reach."""
        return self.reached * 1000 // self.all / 10 if self.all else None

    @property
    def words(self) -> str:
        """The percentage as text."""
        return "-" if self.percent is None else f"{self.percent} %".replace(".0 ", " ")

    def is_at_least(self, percent: float) -> bool:
        """Return whether no less than that percentage was reached, without rounding; true if there is nothing."""
        return self.reached * 100 >= percent * self.all


def _sum(shares: Iterable[Share]) -> Share:
    found = list(shares)
    return Share(sum(one.reached for one in found), sum(one.all for one in found))


class Jump(NamedTuple):
    """A rule from which a chain is entered: its chain, its number there, and its packets."""

    chain: str
    number: int
    packets: int


@dataclass(frozen=True)
class Chain:
    """A chain of a ruleset; `jumps` are the rules that jump or go to it."""

    counts: ChainCount
    jumps: Sequence[Jump]

    @property
    def name(self) -> str:
        return self.counts.name

    @cached_property
    def share(self) -> Share:
        """The rules and, in a base chain, the policy."""
        items = [rule.packets for rule in self.counts.rules]
        if self.counts.policy is not None:
            items.append(self.counts.packets)
        return Share(sum(map(bool, items)), len(items))

    @property
    def missed(self) -> list[tuple[int, RuleCount]]:
        """The rules that were not reached, with their numbers in the chain."""
        return [(number, rule) for number, rule in enumerate(self.counts.rules, 1) if not rule.packets]

    @property
    def misses_policy(self) -> bool:
        """Whether the chain has a policy that was not reached."""
        return self.counts.policy is not None and not self.counts.packets

    @property
    def is_entered(self) -> bool:
        """Whether it is a base chain, or a rule that jumps or goes to it was reached."""
        return self.counts.policy is not None or any(jump.packets for jump in self.jumps)


@dataclass(frozen=True)
class Table:
    """A table of a ruleset."""

    counts: TableCount

    @property
    def name(self) -> str:
        return self.counts.name

    @cached_property
    def chains(self) -> list[Chain]:
        """The chains in the order of iptables-save."""
        jumps: dict[str, list[Jump]] = {}
        for chain in self.counts.chains:
            for number, rule in enumerate(chain.rules, 1):
                if rule.jump is not None:
                    jumps.setdefault(rule.jump, []).append(Jump(chain.name, number, rule.packets))
        return [Chain(chain, jumps.get(chain.name, ())) for chain in self.counts.chains]

    @cached_property
    def share(self) -> Share:
        return _sum(chain.share for chain in self.chains)


@dataclass(frozen=True)
class Ruleset:
    """A ruleset, in the words of the tests: its source and family.

    variant: its number among the rulesets of that source, if they differ, and how many there are; else (1, 1)
    """

    source: str
    family: int
    variant: tuple[int, int]
    counts: Counts

    @property
    def title(self) -> str:
        """The source, the family, and which variant it is."""
        number, of = self.variant
        return f"{self.source} (IPv{self.family}{f', variant {number} of {of}' if of > 1 else ''})"

    @cached_property
    def tables(self) -> list[Table]:
        return [Table(counts) for counts in self.counts]

    @cached_property
    def share(self) -> Share:
        return _sum(table.share for table in self.tables)


class Coverage:
    """The packets of all runs, by source, family and rules. The order of the runs makes no difference."""

    def __init__(self) -> None:
        self._packets: dict[tuple[str, int, Counts], list[int]] = {}

    def add(self, source: str, family: int, counts: Counts) -> None:
        """Add what the packets of a run have counted.

        source: where the rules come from, such as `web.rules`. Equal rules of one source and family are one
        ruleset, other rules are a variant.
        """
        new = packets_of(counts)
        key = source, family, with_packets(counts, [0] * len(new))
        known = self._packets.get(key, [0] * len(new))
        self._packets[key] = [before + more for before, more in zip(known, new, strict=True)]

    def add_all(self, counted: Iterable[tuple[str, int, Counts]]) -> None:
        """Add the source, the family and the counts of several runs."""
        for source, family, counts in counted:
            self.add(source, family, counts)

    def merge(self, other: Coverage) -> None:
        """Add all runs of another coverage, such as that of another process."""
        for (source, family, rules), packets in other._packets.items():
            self.add(source, family, with_packets(rules, packets))

    @property
    def rulesets(self) -> list[Ruleset]:
        """The rulesets, sorted by source and family, variants by their rules."""
        found = []
        ordered = sorted(self._packets, key=lambda key: (encoded(key[0]), key[1], repr(key[2])))
        for (source, family), group in groupby(ordered, key=lambda key: key[:2]):
            variants = list(group)
            for number, key in enumerate(variants, 1):
                counts = with_packets(key[2], self._packets[key])
                found.append(Ruleset(source, family, (number, len(variants)), counts))
        return found

    @property
    def share(self) -> Share:
        """The rules and policies of all rulesets."""
        return _sum(ruleset.share for ruleset in self.rulesets)

    def values(self) -> list[Any]:
        """Return all as values that JSON can hold, for of()."""
        return [
            [source, family, with_packets(rules, packets)] for (source, family, rules), packets in self._packets.items()
        ]

    @classmethod
    def of(cls, values: Iterable[Any]) -> Coverage:
        """Return the coverage that values() described, also after it was written as JSON and read back."""
        found = cls()
        for source, family, counts in values:
            found.add(source, family, read(counts))
        return found
