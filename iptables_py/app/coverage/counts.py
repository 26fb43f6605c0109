"""How many packets each rule and policy of a ruleset has counted, as plain values."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.app.parsed import is_target
from iptables_py.rules.storedtext import CHAIN, reread, shown
from iptables_py.tables import BASE_CHAINS, VERDICTS
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from iptables_py.engine.ruleset import Chain, Ruleset


class RuleCount(NamedTuple):
    """A rule: its text as iptables-save prints it, without -A CHAIN, and its packets.

    jump: the chain that it jumps or goes to, None if it does not
    goto: whether it goes there, so that packets don't come back to this chain
    """

    text: str
    packets: int
    jump: str | None
    goto: bool


class ChainCount(NamedTuple):
    """A chain with its rules in order; `packets` are those of the policy, which is None for a user chain."""

    name: str
    policy: str | None
    packets: int
    rules: tuple[RuleCount, ...]


class TableCount(NamedTuple):
    """A table with its chains in the order of iptables-save."""

    name: str
    chains: tuple[ChainCount, ...]


Counts = tuple[TableCount, ...]  # in the order of iptables-save


def counts_of(ruleset: Ruleset) -> Counts:
    """Return the packets of all rules and policies. No rule is compiled for it."""
    return tuple(
        TableCount(table, tuple(_chains(ruleset, table))) for table in BASE_CHAINS if table in ruleset.tables
    )


def _chains(ruleset: Ruleset, table: str) -> Iterator[ChainCount]:
    chains = ruleset.tables[table]
    base = [name for name in BASE_CHAINS[table] if name in chains]
    for name in (*base, *sorted(chains.keys() - set(base), key=encoded)):
        chain = chains[name]
        rules = tuple(_rules(chain, chains.keys(), ruleset.family))
        yield ChainCount(name, chain.policy, chain.packets, rules)


def _rules(chain: Chain, names: Collection[str], family: int) -> Iterator[RuleCount]:
    for text, (packets, _) in zip(chain.texts(), chain.counters(), strict=True):
        jump, goto = _jump(text, names, family)
        yield RuleCount(shown(text), packets, jump, goto)


def _jump(text: str, names: Collection[str], family: int) -> tuple[str | None, bool]:
    """Return the chain that a stored rule jumps or goes to, None without one, and whether it goes there.

    A jump to a chain is at the end. So may be other text, but after `-j` it ends with a quote, for which stored names
    have a mark.
    """
    *_, action, word = ("", *text.rsplit(" ", 2))[-2:]
    target = reread(word)
    name = target.removesuffix(CHAIN)
    is_name = action in ("-j", "-g") and '"' not in word and word not in VERDICTS
    if is_name and name in names and not is_target(target, family):
        return name, action == "-g"
    return None, False


def since(after: Counts, before: Counts) -> Counts:
    """Return `after` with only those packets that were not counted `before`.

    A rule is known by its chain and text, the second of two equal rules as the second. What is new, or was set to 0,
    counts from 0.
    """
    known = dict(zip(_places(before), packets_of(before), strict=True))
    counted = zip(_places(after), packets_of(after), strict=True)
    left = ((packets, packets - known.get(place, 0)) for place, packets in counted)
    return with_packets(after, (packets if difference < 0 else difference for packets, difference in left))


def _places(counts: Counts) -> Iterator[tuple[str, str, str | None, int]]:
    """Yield table, chain, text and the number of equal rules before, in the order of packets_of().

    The text of a policy is None.
    """
    for table in counts:
        for chain in table.chains:
            seen: Counter[str] = Counter()
            yield table.name, chain.name, None, 0
            for rule in chain.rules:
                yield table.name, chain.name, rule.text, seen[rule.text]
                seen[rule.text] += 1


def places_of(counts: Counts) -> list[tuple[str, str, int | None]]:
    """Return table, chain and number of all, in the order of packets_of(); the number of a policy is None."""
    return [
        (table.name, chain.name, number)
        for table in counts
        for chain in table.chains
        for number in (None, *range(1, len(chain.rules) + 1))
    ]


def packets_of(counts: Counts) -> list[int]:
    """Return the packets of all, in order: for each chain those of the policy, then those of its rules."""
    return [
        packets
        for table in counts
        for chain in table.chains
        for packets in (chain.packets, *(rule.packets for rule in chain.rules))
    ]


def with_packets(counts: Counts, packets: Iterable[int]) -> Counts:
    """Return the same rules and policies with other packets, in the order of packets_of()."""
    left = iter(packets)
    return tuple(
        TableCount(
            table.name,
            tuple(
                chain._replace(
                    packets=next(left), rules=tuple(rule._replace(packets=next(left)) for rule in chain.rules)
                )
                for chain in table.chains
            ),
        )
        for table in counts
    )


def read(values: Any) -> Counts:
    """Return the counts that were written as JSON, from the values that json.loads() returns."""
    return tuple(
        TableCount(
            table,
            tuple(
                ChainCount(name, policy, packets, tuple(RuleCount(*rule) for rule in rules))
                for name, policy, packets, rules in chains
            ),
        )
        for table, chains in values
    )
