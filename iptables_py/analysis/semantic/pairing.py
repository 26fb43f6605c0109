"""Two rulesets side by side: which chains and rules of one are those of the other, and the classes of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import Space
from iptables_py.analysis.check.overlaps import Overlaps, members
from iptables_py.analysis.semantic.contents import Content, cuts_of
from iptables_py.analysis.semantic.memories import share_memories, unshare
from iptables_py.analysis.semantic.renaming import rename_chains, rename_memories, renamed
from iptables_py.analysis.semantic.setmembers import SetMembers
from iptables_py.analysis.semantic.sides import Chain, Rule, Side
from iptables_py.analysis.sequences import unmoved
from iptables_py.extensions.shared.packetsets import MARK, STATE, STATES, PacketSet, one

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.difference import Ruleset
    from iptables_py.store.sqlite import Database

OLD, NEW = 0, 1
FEW_CALLS = 8  # for which an index is not worth its time


class Pair:
    """Two rulesets of a family."""

    def __init__(self, old: Ruleset, new: Ruleset, family: int, sets: Database | None = None) -> None:
        """Pair rulesets. `sets` is where the sets of both are, if their members count."""
        self.family = family
        known: dict[Any, Content] = {}
        self.sides = (_read(old, family, known), _read(new, family, known))
        if sets is not None:
            contents = {rule.content for side in self.sides for rule in side.rules()}
            members = SetMembers(sets, family, [content.parsed for content in contents])
            for content in contents if members.names else ():
                content.know_members(members)
        for side in self.sides:
            side.tracks = any(rule.content.tracks for rule in side.rules())
        if self.joins:
            for content in {rule.content for side in self.sides for rule in side.rules()}:
                content.leave_out_fragments()
        rename_chains(self.sides)
        rename_memories(self.sides)
        self._align()
        share_memories(self.sides)
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

    def unshare(self, key: str) -> None:
        """Let the moody matches of the rules with this key answer differently on both sides.

        Those of rules that share their memory with it by a name do so, too.
        """
        unshare(self.sides, key)


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
        self._boxes, self._space, self._calls = boxes, space, 0
        self._overlaps: Overlaps | None = None
        self.every = list(range(len(self.rules)))

    def overlapping(self, box: Bits) -> list[int]:
        """Return the places of rules, in order."""
        if not box:
            return self.every
        self._calls += 1
        if self._overlaps is None and self._calls > FEW_CALLS:
            self._overlaps = Overlaps(self._boxes, self._space.full)
        found = members(self._overlaps.overlapping(box)) if self._overlaps else self._compared(box)
        return sorted({self._owners[number] for number in found})

    def _compared(self, box: Bits) -> list[int]:
        """Return the numbers of boxes that overlap with one, by looking at each: for few calls that is faster."""
        fields = [*box.items()]
        return [
            number for number, other in enumerate(self._boxes)
            if all(other.get(key, classes) & classes for key, classes in fields)
        ]  # fmt: skip


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
    text = renamed(content.text, rule, side) if content.moody else content.text
    if not content.jump:
        return text
    name = side.names.get((rule.table, content.jump), content.jump)
    return f"{text[: len(text) - len(content.jump)]}{name}"
