"""Which rules change nothing because of others in their chain: earlier ones that are the same, or later ones."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from iptables_py.analysis.check.effects import Effects
from iptables_py.analysis.check.memory import drops_others

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.effects import Effect
    from iptables_py.analysis.check.indexes import Indexes
    from iptables_py.analysis.check.memory import Memories
    from iptables_py.analysis.check.model import Chain, Model, Rule


class Redundancy:
    """What is found out about the rules of one chain."""

    def __init__(self, chain: Chain, model: Model, memories: Memories, indexes: Indexes) -> None:
        self.chain, self.model, self.memories, self.indexes = chain, model, memories, indexes
        self.hooks = indexes.hooks(chain)
        self._noting = [rule.number for rule in chain.rules if rule.notes]
        self._first: dict[str, Rule] = {}
        self._same: dict[int, Rule] = {}
        if len({rule.text for rule in chain.rules}) < len(chain.rules):
            self._find_same(Effects(model))

    def same_before(self, rule: Rule) -> Rule | None:
        """Return the first rule before a rule that does the same to the same packets, None if there is none."""
        return self._same.get(rule.number)

    def _find_same(self, effects: Effects) -> None:
        """Note which rules are the same as earlier ones, if no rule changes what they look at in between."""
        first: dict[str, tuple[Rule, Effect]] = {}
        for rule in self.chain.rules:
            effect = effects.of(rule)
            if effect.changed != frozenset():
                fields = {*self.model.space.looking_at(effect.changed)}
                first = {text: one for text, one in first.items() if fields.isdisjoint(one[1].looked_at)}
            elif effect.only_compares and (rule.parsed.target or rule.jump and not rule.parsed.goto):
                same, _ = first.setdefault(rule.text, (rule, effect))
                if same is not rule:
                    self._same[rule.number] = same

    def redundant_by(self, rule: Rule) -> str | None:
        """Return the rule or policy that does the same to every packet of a rule if that is left out, or None.

        That is the first rule after it with which it has packets in common, if that takes all of them; or the policy.
        """
        if rule.verdict not in ("ACCEPT", "DROP") or not self.memories.is_own(rule) or drops_others(rule):
            return None
        number = self._overlapping(rule)
        noting = bisect_right(self._noting, rule.number)
        if noting < len(self._noting) and (number is None or self._noting[noting] <= number):
            return None
        if number is None:
            chain = self.chain
            return f"{chain.table}/{chain.name}/policy" if chain.policy == rule.verdict else None
        later, space = self.chain.rules[number - 1], self.model.space
        contains = later.verdict == rule.verdict and self.memories.is_own(later) and all(
            _contain(later.at(hook, space)[1], rule.at(hook, space)[0]) for hook in self.hooks
        )
        return later.id if contains else None

    def _overlapping(self, rule: Rule) -> int | None:
        """Return the number of the first rule after a rule that may match one of its packets, None if there is none."""
        found = []
        for hook in self.hooks:
            index = self.indexes.of(self.chain, hook)
            later = -1 << bisect_right(index.numbers, rule.number)
            first = [index.overlaps.first(box, later) for box in rule.at(hook, self.model.space)[0]]
            found += [index.numbers[number] for number in first if number is not None]
        return min(found, default=None)


def _contain(outer: list[Bits], inner: list[Bits]) -> bool:
    return all(
        any(all(key in box and not box[key] & ~classes for key, classes in other.items()) for other in outer)
        for box in inner
    )
