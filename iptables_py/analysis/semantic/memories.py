"""Which rules of two rulesets have matches with the same memory: they answer the same if they are asked the same."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from iptables_py.analysis.check.memory import shared_name
from iptables_py.analysis.semantic.contents import OPPOSITES
from iptables_py.analysis.semantic.renaming import renamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.semantic.sides import Chain, Rule, Side

    Memory = tuple[str, str]  # the name of a match, and that of what its rules share

SIDES = ("old", "new")  # how the keys of rules begin that share no memory with the other side
MOST_ASKED = 10_000  # rules that are asked in a base chain, one for each call


def share_memories(sides: tuple[Side, Side]) -> None:
    """Name the memory of moody rules: those that are not paired share it with an equal rule of the other side."""
    old, new = sides
    waiting: dict[tuple[str, str], list[Rule]] = defaultdict(list)
    for rule in old.rules():
        rule.key = rule.key or f"old {rule.id}"
        if rule.content.moody and not rule.is_paired:
            waiting[rule.table, _memory(rule, old)].append(rule)
    for rule in new.rules():
        if rule.key:
            continue
        rule.key = f"new {rule.id}"
        equal = waiting[rule.table, _memory(rule, new)] if rule.content.moody else []
        if equal:
            other = equal.pop(0)
            rule.key = other.key = f"moved {other.id}"
    _separate(sides)


def _separate(sides: tuple[Side, Side]) -> None:
    """Let rules answer differently that share a memory with others, unless both sides use it in the same order."""
    users: dict[Memory, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for at, side in enumerate(sides):
        for rule in side.rules():
            for memory in _named(rule, side):
                users[memory][at].append(rule)
    separate = {memory for memory, both in users.items() if not _are_used_alike(sides, both)}
    for at, side in enumerate(sides):
        for rule in side.rules():
            if not separate.isdisjoint(_named(rule, side)):
                rule.is_paired, rule.key = False, f"{SIDES[at]} {rule.id}"


def unshare(sides: tuple[Side, Side], key: str) -> None:
    """Let the moody matches of the rules with this key answer differently on both sides.

    Those of rules that share their memory with it by a name do so, too.
    """
    rules = [rule for side in sides for rule in side.rules() if rule.key == key]
    names = {match for rule in rules for match, _ in _shared(rule)}
    for at, side in enumerate(sides):
        for rule in side.rules():
            if rule.key == key or names.intersection(rule.content.moody):
                rule.is_paired, rule.key = False, f"{SIDES[at]} {rule.id}"


def _memory(rule: Rule, side: Side) -> str:
    """Return the texts of the moody matches of a rule."""
    uses = rule.content.parsed.matches
    text = " ".join(f"{use.name}{use.module.save(use)}" for use in uses if use.name in rule.content.moody)
    text = renamed(text, rule, side)
    for option, other in OPPOSITES.items():
        text = text.replace(f"--{option} ", f"--{other} ")
    return text


def _named(rule: Rule, side: Side) -> set[Memory]:
    """Return the memories that a rule may share with others: matches with the names of their lists."""
    return {(match, side.memories.get((match, name), name)) for match, name in _shared(rule)}


def _shared(rule: Rule) -> list[Memory]:
    moody = [use for use in rule.content.parsed.matches if use.name in rule.content.moody] if rule.content.moody else []
    return [name for use in moody if (name := shared_name(use)) is not None]


def _are_used_alike(sides: tuple[Side, Side], both: tuple[list[Rule], list[Rule]]) -> bool:
    """Return whether the rules of both sides that share a memory use it in the same order."""
    old, new = ([(rule.table, rule.chain, rule.key) for rule in rules] for rules in both)
    if len({place[:2] for place in old}) == 1 == len({place[:2] for place in new}):
        return [key for _, _, key in old] == [key for _, _, key in new]
    orders = [_order(side, set(rules)) for side, rules in zip(sides, both, strict=True)]
    return orders[0] is not None and orders[0] == orders[1]


def _order(side: Side, users: set[Rule]) -> list[tuple[str, str, str]] | None:
    """Return the tables, base chains and keys of rules in the order in which packets come to them, None if too many."""
    found: list[tuple[str, str, str]] = []
    for table, chains in side.tables.items():
        leading = _leading(chains, {rule.chain for rule in users if rule.table == table})
        for name, chain in chains.items():
            if chain.policy is not None and name in leading:
                for rule in _asked(chain, chains, users, leading):
                    if len(found) == MOST_ASKED:
                        return None
                    found.append((table, name, rule.key))
    return sorted(found, key=lambda each: each[:2])


def _leading(chains: dict[str, Chain], wanted: set[str]) -> set[str]:
    """Return the chains from which packets may come to the wanted ones."""
    callers: dict[str, list[str]] = defaultdict(list)
    for name, chain in chains.items():
        for rule in chain.rules:
            if rule.content.jump:
                callers[rule.content.jump].append(name)
    found, waiting = set(wanted), list(wanted)
    while waiting:
        for name in callers[waiting.pop()]:
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _asked(chain: Chain, chains: dict[str, Chain], users: set[Rule], leading: set[str]) -> Iterator[Rule]:
    for rule in chain.rules:
        if rule in users:
            yield rule
        if rule.content.jump in leading:
            yield from _asked(chains[rule.content.jump], chains, users, leading)
