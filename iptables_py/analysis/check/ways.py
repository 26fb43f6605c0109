"""The ways into chains: the packets that may come in, and what comes after the chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Chain, Model, Rule

MOST_PLACES = 40  # from which a chain is entered
MOST_WAYS = 20_000  # steps to find all of them


@dataclass(eq=False, slots=True)
class Place:
    """A way into a chain.

    context: the boxes of the packets that may come in
    caller, after: the way into the chain from which it is called, and the number of the rule that comes next there;
        None for a base chain
    """

    chain: Chain
    hook: str
    context: list[Bits]
    caller: Place | None = None
    after: int = 0


class TooLong(Exception):
    """There are too many steps."""


class Ways:
    """All ways into the chains of a model.

    left: how many comparisons may still be made before TooLong is raised
    """

    def __init__(self, model: Model) -> None:
        self.model, self.space = model, model.space
        self.left = MOST_WAYS
        self._places: dict[tuple[str, str], list[Place] | None] = {}
        for chains in model.tables.values():
            for chain in chains.values():
                if chain.policy is not None:
                    context = [{}] if model.sees_fragments(chain.name) else [self.space.joined()]
                    self._enter(Place(chain, chain.name, context))

    def _enter(self, place: Place) -> None:
        """Note a way into a chain, and those into all chains that its rules jump to."""
        known = self._places.setdefault((place.chain.table, place.chain.name), [])
        if known is None:
            return
        known.append(place)
        jumping = [rule for rule in place.chain.rules if rule.jump]
        try:
            if len(known) > MOST_PLACES:
                raise TooLong
            for rule in jumping:
                inner = self._called(rule, place, self._met(place.context, rule.at(place.hook, self.space)[0]))
                if inner.context:
                    self._enter(inner)
        except TooLong:
            self._forget(place.chain)

    def _forget(self, chain: Chain) -> None:
        """Forget the ways into a chain, of which there are too many, and into those that it calls."""
        if self._places.get((chain.table, chain.name), []) is not None:
            self._places[chain.table, chain.name] = None
            for rule in chain.rules:
                if rule.jump:
                    self._forget(self.model.tables[chain.table][rule.jump])

    def _called(self, rule: Rule, place: Place, context: list[Bits]) -> Place:
        """Return the way into the chain that a rule jumps to."""
        chain = self.model.tables[rule.table][rule.jump]
        if rule.parsed.goto:
            return Place(chain, place.hook, context, place.caller, place.after)
        return Place(chain, place.hook, context, place, rule.number)

    def _met(self, first: list[Bits], second: list[Bits]) -> list[Bits]:
        found = []
        for one in first:
            for other in second:
                self._step()
                box = dict(one)
                for key, classes in other.items():
                    box[key] = box.get(key, classes) & classes
                if all(box.values()):
                    found.append(box)
        return found

    def _step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise TooLong
