"""Indexes of the rules of chains: which of them may match packets, or surely do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.overlaps import Overlaps
from iptables_py.extensions.shared.packetsets import IN, OUT

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.model import Chain

HOOKS = ("FORWARD", "INPUT", "OUTPUT", "PREROUTING", "POSTROUTING")


class Index:
    """An index of the boxes of the rules of a chain at a hook.

    lower: whether they are the boxes of packets that surely match; else of those that may match
    numbers: the number of the rule of each box
    """

    def __init__(self, chain: Chain, hook: str, space: Space, lower: bool) -> None:
        pairs = [(rule.number, box) for rule in chain.rules for box in rule.at(hook, space)[lower]]
        self.numbers = [number for number, _ in pairs]
        self.boxes: list[Bits] = [box for _, box in pairs]
        self.overlaps = Overlaps(self.boxes, space.full)


class Indexes:
    """The indexes of all chains, each of which is made when it is asked for."""

    def __init__(self, space: Space) -> None:
        self.space = space
        self._known: dict[tuple[int, str, bool], Index] = {}
        self._hooks: dict[int, tuple[str, ...]] = {}

    def hooks(self, chain: Chain) -> tuple[str, ...]:
        """Return the hooks at which the rules of a chain may match different packets.

        Without interfaces, they match the same at each hook.
        """
        if id(chain) not in self._hooks:
            named = any(field in box for rule in chain.rules for box in rule.condition.upper for field in (IN, OUT))
            self._hooks[id(chain)] = (chain.name,) if chain.policy is not None else HOOKS if named else HOOKS[:1]
        return self._hooks[id(chain)]

    def of(self, chain: Chain, hook: str, lower: bool = False) -> Index:
        """Return the index of a chain at a hook."""
        hooks = self.hooks(chain)
        key = id(chain), hook if hook in hooks else hooks[0], lower
        if key not in self._known:
            self._known[key] = Index(chain, key[1], self.space, lower)
        return self._known[key]
