"""The content of a ruleset: tables, chains and rules as they were when they were read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from iptables_py.app.find.fields import OWN, Facts, Field, fields
from iptables_py.app.find.said import HEAD, NAMING, Value
from iptables_py.app.parsed import ParsedChain, ParsedRule, Parts
from iptables_py.hints.phrases import near


def _text(value: Value) -> str:
    return f"! {value.text}" if value.negated else value.text


@dataclass(frozen=True)
class Match:
    """A match of a rule: what comes after -m NAME.

    values: the value of each of its options by the long name, "" for an option without one
    inverted: the names of the options that come after a `!`
    """

    name: str
    values: Mapping[str, str]
    inverted: frozenset[str]

    def __getitem__(self, option: str) -> str:
        """Return the value of an option. Raise KeyError if it is not there."""
        return self.values[option]


@dataclass(frozen=True)
class Rule:
    """A rule. Its fields by name, such as `rule["dport"]`, are those of `iptables-py find`.

    number: its place in the chain, from 1
    text: the rule as iptables-save prints it, without -A CHAIN
    packets, bytes: its counters
    """

    family: int
    table: str
    chain: str
    number: int
    text: str
    packets: int
    bytes: int
    _parsed: ParsedRule = field(repr=False, compare=False)

    @cached_property
    def _parts(self) -> Parts:
        return Parts(self._parsed)

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.table, self.chain, self._parsed)

    @property
    def target(self) -> str | None:
        """The name of the target, or of the chain to which it leads; None if there is none."""
        return self._parts.target or None

    @property
    def target_options(self) -> str:
        """What comes after the name of the target."""
        return self._parts.target_options

    @property
    def goto(self) -> bool:
        """Whether it leads to a chain with -g."""
        return self._parts.goto

    @property
    def comment(self) -> str | None:
        """The text of its comment, None without one; several are separated by `; `."""
        return "; ".join(self._parts.comments) if self._parts.comments else None

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """Its matches, in order."""
        found: list[tuple[str, list[tuple[str, Value]]]] = []
        for name, value in self._facts.said():
            if name == NAMING["-j"]:
                break
            if name == NAMING["-m"]:
                found.append((value.text, []))
            elif found and name not in HEAD.values():
                found[-1][1].append((name, value))
        return tuple(
            Match(
                name, {option: value.text for option, value in values},
                frozenset(option for option, value in values if value.negated),
            )
            for name, values in found
        )  # fmt: skip

    def values(self, name: str) -> tuple[str, ...]:
        """Return all values of a field, after `! ` if they are inverted. Raise KeyError if there is no such field."""
        return tuple(map(_text, self._facts.of(_field(name, self.family))))

    def get(self, name: str, default: str | None = None) -> str | None:
        """Return the first value of a field, or the default if the rule does not mention it.

        Raise KeyError if no rule can have such a field.
        """
        return next(iter(self.values(name)), default)

    def __getitem__(self, name: str) -> str:
        """Return the first value of a field. Raise KeyError if the rule does not mention it."""
        found = self.get(name)
        if found is None:
            raise KeyError(f"{name}: {self}")
        return found

    def __str__(self) -> str:
        """Return the rule as iptables-save prints it."""
        return f"-A {self.chain} {self.text}".rstrip()


@dataclass(frozen=True)
class Chain(Sequence[Rule]):
    """A chain, which is the sequence of its rules: chain[0] is rule number 1.

    policy: None for a user chain
    packets, bytes: the counters of the policy
    references: the number of rules that jump or go to it
    """

    family: int
    table: str
    name: str
    policy: str | None
    packets: int
    bytes: int
    references: int
    _parsed: list[ParsedRule] = field(repr=False, compare=False)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Its rules, in order."""
        return tuple(
            Rule(self.family, self.table, self.name, one.number, one.text, one.packets, one.bytes, one)
            for one in self._parsed
        )

    def __len__(self) -> int:
        """Return the number of rules."""
        return len(self._parsed)

    @overload
    def __getitem__(self, at: int) -> Rule: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Rule, ...]: ...
    def __getitem__(self, at: int | slice) -> Rule | tuple[Rule, ...]:
        """Return the rule at a place from 0, or those of a slice."""
        return self.rules[at]

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a chain with the same name, policy, counters and rules."""
        return isinstance(other, Chain) and _values(self) == _values(other) and self.rules == other.rules

    def __hash__(self) -> int:
        """Return the hash of its name and its policy."""
        return hash(_values(self))


def _values(chain: Chain) -> tuple[int, str, str, str | None, int, int]:
    return chain.family, chain.table, chain.name, chain.policy, chain.packets, chain.bytes


@dataclass(frozen=True)
class Table(Mapping[str, Chain]):
    """A table: its chains by name, base chains first."""

    family: int
    name: str
    chains: Mapping[str, Chain]

    def __getitem__(self, name: str) -> Chain:
        """Return a chain. Raise KeyError if there is none of that name."""
        if name not in self.chains:
            raise KeyError(f"no chain {name} in table {self.name}{_near(name, self.chains)}")
        return self.chains[name]

    def __iter__(self) -> Iterator[str]:
        """Return an iterator over the names of the chains."""
        return iter(self.chains)

    def __len__(self) -> int:
        """Return the number of chains."""
        return len(self.chains)


def table_of(family: int, name: str, chains: Sequence[ParsedChain]) -> Table:
    """Return a table with these chains."""
    found = [
        Chain(family, name, one.name, one.policy, one.packets, one.bytes, one.references, one.rules) for one in chains
    ]
    return Table(family, name, {chain.name: chain for chain in found})


def _field(name: str, family: int) -> Field:
    found = OWN.get(name) or fields(family).get(name)
    if found is None:
        raise KeyError(f"no field {name}{_near(name, fields(family))}")
    return found


def _near(name: str, known: Mapping[str, object]) -> str:
    similar = near(name, known)
    return f": did you mean {similar}?" if similar else ""
