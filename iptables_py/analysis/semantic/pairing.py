"""Two rulesets side by side: which chains and rules of one are those of the other, and the classes of both."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import Space
from iptables_py.analysis.check.overlaps import Overlaps, members
from iptables_py.analysis.semantic.contents import SHARED_MEMORY, Content, cuts_of
from iptables_py.analysis.sequences import unmoved
from iptables_py.extensions.shared.packetsets import MARK, STATE, STATES, PacketSet, one

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.difference import Ruleset

OLD, NEW = 0, 1
SIDES = ("old", "new")  # how the keys of rules begin that share no memory with the other side
NAMES = ("name", "hashlimit-name", "nfacct-name")  # the options that name a memory


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
    tracks: whether it uses connection tracking, so that fragments are joined before all rules
    """

    tables: dict[str, dict[str, Chain]]
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    tracks: bool = False

    def chain(self, table: str, name: str) -> Chain | None:
        """Return a chain, None if there is none."""
        return self.tables.get(table, {}).get(name)

    def rules(self) -> Iterable[Rule]:
        """Yield all rules."""
        for chains in self.tables.values():
            for chain in chains.values():
                yield from chain.rules


class Pair:
    """Two rulesets of a family."""

    def __init__(self, old: Ruleset, new: Ruleset, family: int) -> None:
        self.family = family
        known: dict[Any, Content] = {}
        self.sides = (_read(old, family, known), _read(new, family, known))
        for side in self.sides:
            side.tracks = any(rule.content.tracks for rule in side.rules())
        _rename(self.sides)
        self._align()
        self._share_memory()
        self.space = Space(family, self._conditions(known.values()))
        self._indexes: dict[Any, ChainIndex] = {}

    @property
    def joins(self) -> bool:
        """Whether fragments are joined before all rules, on one side at least."""
        return any(side.tracks for side in self.sides)

    def index(self, chain: Chain, hook: str) -> ChainIndex:
        """Return the index of the rules of a chain at a hook."""
        found = self._indexes.get((chain, hook))
        if found is None:
            found = self._indexes[chain, hook] = ChainIndex(chain, hook, self.space)
        return found

    def _conditions(self, contents: Iterable[Content]) -> list[PacketSet]:
        found = [PacketSet(cuts_of(content), []) for content in contents]
        if self.joins:
            found += [PacketSet([{STATE: one(state)}], []) for state in range(len(STATES))]
        if any(content.kind == "EVENT" and "mark" in (content.changes or ()) for content in contents):
            found.append(PacketSet([{MARK: one(0)}], []))
        return found

    def _align(self) -> None:
        """Pair the rules of chains of the same name."""
        old, new = self.sides
        for table, chains in new.tables.items():
            for name, chain in chains.items():
                other = old.chain(table, new.names.get((table, name), name))
                if other is None:
                    continue
                chain.is_paired = other.is_paired = chain.policy == other.policy
                left, right = (
                    [_key(rule, side) for rule in one.rules] for side, one in ((old, other), (new, chain))
                )
                for at, to in unmoved(left, right):
                    first, second = other.rules[at], chain.rules[to]
                    first.is_paired = second.is_paired = True
                    second.key = first.key = f"{first.id}"
        for side, others in ((old, new), (new, old)):
            for table, chains in side.tables.items():
                for name, chain in chains.items():  # a chain that only one side has
                    if chain.policy is not None and others.chain(table, name) is None:
                        chain.is_paired = chain.policy == "ACCEPT"

    def _share_memory(self) -> None:
        """Name the memory of moody rules: those that are not paired share it with an equal rule of the other side."""
        waiting: dict[tuple[str, str], list[Rule]] = defaultdict(list)
        for rule in self.sides[OLD].rules():
            rule.key = rule.key or f"old {rule.id}"
            if rule.content.moody and not rule.is_paired:
                waiting[rule.table, _memory(rule)].append(rule)
        for rule in self.sides[NEW].rules():
            if rule.key:
                continue
            rule.key = f"new {rule.id}"
            equal = waiting[rule.table, _memory(rule)] if rule.content.moody else []
            if equal:
                other = equal.pop(0)
                rule.key = other.key = f"moved {other.id}"
        self._separate_memories()

    def _separate_memories(self) -> None:
        """Let rules answer differently that share a memory with others, unless both sides use it in the same order."""
        users: dict[tuple[str, str], tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
        for at, side in enumerate(self.sides):
            for rule in side.rules():
                for memory in _named_memories(rule):
                    users[memory][at].append(rule)
        has_same_calls = all(rule.is_paired for side in self.sides for rule in side.rules() if rule.content.jump)
        separate = {memory for memory, both in users.items() if not _is_used_alike(*both, has_same_calls)}
        for at, side in enumerate(self.sides):
            for rule in side.rules():
                if not separate.isdisjoint(_named_memories(rule)):
                    rule.is_paired, rule.key = False, f"{SIDES[at]} {rule.id}"

    def unshare(self, key: str) -> None:
        """Let the moody matches of the rules with this key answer differently on both sides.

        Those of rules that share their memory with it by a name do so, too.
        """
        names = {name for side in self.sides for rule in side.rules() if rule.key == key for name in rule.content.moody}
        names &= SHARED_MEMORY
        for at, side in enumerate(self.sides):
            for rule in side.rules():
                if rule.key == key or names.intersection(rule.content.moody):
                    rule.is_paired, rule.key = False, f"{SIDES[at]} {rule.id}"


def _memory(rule: Rule) -> str:
    """Return the texts of the moody matches of a rule."""
    uses = rule.content.parsed.matches
    return " ".join(f"{use.name}{use.module.save(use)}" for use in uses if use.name in rule.content.moody)


def _is_used_alike(old: list[Rule], new: list[Rule], has_same_calls: bool) -> bool:
    """Return whether the rules of both sides that share a memory use it in the same order."""
    if all(len({(rule.table, rule.chain) for rule in rules}) == 1 for rules in (old, new)):
        return [rule.key for rule in old] == [rule.key for rule in new]
    return has_same_calls and all(rule.is_paired for rule in (*old, *new))


def _named_memories(rule: Rule) -> set[tuple[str, str]]:
    """Return the memories that a rule may share with others: matches with the names of their lists."""
    uses = rule.content.parsed.matches
    moody = [use for use in uses if use.name in SHARED_MEMORY and use.name in rule.content.moody]
    return {(use.name, next((use.values[key] for key in NAMES if key in use.values), "")) for use in moody}


class ChainIndex:
    """Which rules of a chain may match packets in a box."""

    def __init__(self, chain: Chain, hook: str, space: Space) -> None:
        self.rules = [rule for rule in chain.rules if not rule.content.is_idle]
        boxes: list[Bits] = []
        self._owners: list[int] = []
        for at, rule in enumerate(self.rules):
            looked_at = rule.content.bits(hook, space)
            for box in [*looked_at, *rule.content.asked_bits(hook, space)] or [{}] * bool(rule.content.notes):
                boxes.append({} if rule.content.notes else box)
                self._owners.append(at)
        self.fields = {key for box in boxes for key in box}
        self._overlaps = Overlaps(boxes, space.full)
        self.every = list(range(len(self.rules)))

    def overlapping(self, box: Bits) -> list[int]:
        """Return the places of rules, in order."""
        if not box:
            return self.every
        return sorted({self._owners[number] for number in members(self._overlaps.overlapping(box))})


def _read(ruleset: Ruleset, family: int, known: dict[Any, Content]) -> Side:
    tables: dict[str, dict[str, Chain]] = {}
    for table, chains in ruleset.items():
        tables[table] = {}
        for name, chain in chains.items():
            rules = []
            for number, text in enumerate(chain.rules, 1):
                place = text, table == "raw"
                content = known.get(place)
                if content is None:
                    content = known[place] = Content(text, table, family, chains)
                elif not content.detail and content.jump != _jump(content, chains):
                    content = Content(text, table, family, chains)
                rules.append(Rule(table, name, number, content))
            tables[table][name] = Chain(table, name, chain.policy, rules)
    return Side(tables)


def _jump(content: Content, chains: Mapping[str, object]) -> str:
    """Return the chain to which a text jumps if there are these chains."""
    return content.target if content.kind in ("JUMP", "GOTO", "NOTHING") and content.target in chains else ""


def _key(rule: Rule, side: Side) -> str:
    """Return what must be equal of a rule that is the same on both sides."""
    content = rule.content
    if not content.jump:
        return content.text
    name = side.names.get((rule.table, content.jump), content.jump)
    return f"{content.text[: len(content.text) - len(content.jump)]}{name}"


# --- chains that were renamed


def _rename(sides: tuple[Side, Side]) -> None:
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
