"""Chains and memories that have another name in the other ruleset."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from iptables_py.analysis.check.memory import shared_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.analysis.semantic.sides import Chain, Rule, Side

    Memory = tuple[str, str]  # the name of a match, and that of what its rules share

OLD, NEW = 0, 1
NAMED = ("recent", "hashlimit")  # matches whose memory begins empty, and which only rules with its name use
OPTION = re.compile(r"(--(?:hashlimit-)?name) (\S+)")


def rename_chains(sides: tuple[Side, Side]) -> None:
    """Find chains of the new side that are chains of the old one with another name."""
    old, new = sides
    for table, chains in new.tables.items():
        others = old.tables.get(table, {})
        added = [name for name in chains if name not in others]
        removed = [name for name in others if name not in chains]
        if not added or not removed:
            continue
        marks: dict[str, list[str]] = defaultdict(list)
        for name in removed:
            marks[_mark(others, name)].append(name)
        for name in added:
            same = marks.get(_mark(chains, name))
            if same:
                new.names[table, name] = same.pop(0)
        _rename_by_callers(table, sides)


def _mark(chains: Mapping[str, Chain], name: str) -> str:
    """Return a text that is equal for chains that are equal but for the names of chains."""
    texts = []
    for rule in chains[name].rules:
        jump = rule.content.jump
        text = rule.content.text
        texts.append(f"{text[: len(text) - len(jump)]}({_mark(chains, jump)})" if jump else text)
    return "\n".join(texts)


def _rename_by_callers(table: str, sides: tuple[Side, Side]) -> None:
    """Pair the chains that are left by the texts of the rules that jump to them."""
    new = sides[NEW]
    taken = set(new.names.values())
    callers: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for at, side in enumerate(sides):
        for chain in side.tables[table].values():
            for rule in chain.rules:
                jump = rule.content.jump
                is_left = jump and (jump not in taken if at == OLD else (table, jump) not in new.names)
                if is_left and jump not in sides[1 - at].tables[table]:
                    text = rule.content.text
                    callers[at].setdefault(f"{chain.name} {text[: len(text) - len(jump)]}", jump)
    for text, name in callers[NEW].items():
        other = callers[OLD].get(text)
        if other and other not in new.names.values() and (table, name) not in new.names:
            new.names[table, name] = other


# --- memories


def rename_memories(sides: tuple[Side, Side]) -> None:
    """Give the memories of the new side the names of those of the old one that the same rules use."""
    used = [_used(side) for side in sides]
    for signature in (_places, _texts, _matches):
        waiting: dict[object, list[Memory]] = defaultdict(list)
        for memory, users in used[OLD].items():
            waiting[memory[0], signature(memory, users)].append(memory)
        for memory, users in [*used[NEW].items()]:
            same = waiting[memory[0], signature(memory, users)]
            if same:
                other = memory if memory in same else same[0]
                same.remove(other)
                sides[NEW].memories[memory] = other[1]
                del used[OLD][other], used[NEW][memory]
    for match, name in used[NEW].keys() - used[OLD].keys():  # its name may be that of another one now
        sides[NEW].memories[match, name] = f"{name} new"


def renamed(text: str, rule: Rule, side: Side) -> str:
    """Return a text with matches of a rule, which have the names that memories have on the old side."""

    def other(found: re.Match[str]) -> str:
        option, name = found.groups()
        match = "recent" if option == "--name" else "hashlimit"
        return f"{option} {side.memories.get((match, name), name)}"

    for use in rule.content.parsed.matches if side.memories else ():
        if use.name in NAMED:
            part = f"{use.name}{use.module.save(use)}"
            text = text.replace(part, OPTION.sub(other, part), 1)
    return text


def _used(side: Side) -> dict[Memory, list[Rule]]:
    """Return the memories whose names do not matter, with the rules that use them."""
    found: dict[Memory, list[Rule]] = defaultdict(list)
    for rule in side.rules():
        for use in rule.content.parsed.matches if rule.content.moody else ():
            memory = shared_name(use) if use.name in NAMED else None
            if memory:
                found[memory].append(rule)
    return found


def _places(memory: Memory, users: list[Rule]) -> object:
    """Return the chains and texts of rules without the name of their memory."""
    return tuple((rule.table, rule.chain, OPTION.sub(r"\1", rule.content.text)) for rule in users)


def _texts(memory: Memory, users: list[Rule]) -> object:
    """Return the texts of rules, in whatever chains they are."""
    return tuple(sorted(OPTION.sub(r"\1", rule.content.text) for rule in users))


def _matches(memory: Memory, users: list[Rule]) -> object:
    """Return the texts of the matches with the memory."""
    uses = [use for rule in users for use in rule.content.parsed.matches if use.name == memory[0]]
    return tuple(sorted(OPTION.sub(r"\1", use.module.save(use)) for use in uses))
