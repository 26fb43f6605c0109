"""The rules, chains and tables of one of two rulesets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.semantic.contents import Content


@dataclass(eq=False, slots=True)
class Rule:
    """A rule.

    number: its place in its chain, from 1
    is_paired: whether the other ruleset has the same rule at the same place
    key: what names the memory of its moody matches; rules of both sides with the same key are asked the same
    """

    table: str
    chain: str
    number: int
    content: Content
    is_paired: bool = False
    key: str = ""

    @property
    def id(self) -> str:
        """The rule's name: table/chain/number."""
        return f"{self.table}/{self.chain}/{self.number}"

    @property
    def is_shared(self) -> bool:
        """Whether its moody matches answer the same on both sides if they were asked the same before."""
        return self.content.remembers and not self.key.startswith(("old ", "new "))


@dataclass(eq=False, slots=True)
class Chain:
    """A chain; `policy` is None for a user chain. `is_paired` is whether the other side has the same policy."""

    table: str
    name: str
    policy: str | None
    rules: list[Rule]
    is_paired: bool = False


@dataclass(slots=True)
class Side:
    """The tables of one ruleset: chains by table and name.

    names: the names of chains in the other ruleset, by table and name, where chains were renamed
    memories: the names of memories in the other ruleset, by match and name, where they are not the same
    tracks: whether it uses connection tracking, so that fragments are joined before all rules
    """

    tables: dict[str, dict[str, Chain]]
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    memories: dict[tuple[str, str], str] = field(default_factory=dict)
    tracks: bool = False

    def chain(self, table: str, name: str) -> Chain | None:
        """Return a chain, None if there is none."""
        return self.tables.get(table, {}).get(name)

    def rules(self) -> Iterable[Rule]:
        """Yield all rules."""
        for chains in self.tables.values():
            for chain in chains.values():
                yield from chain.rules
