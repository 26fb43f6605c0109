"""Packets that come to a rule only after others: after ones like them, or after such as another rule remembers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, permutations, product
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.example import examples
from iptables_py.analysis.check.memory import COUNTING, shares_memory
from iptables_py.extensions.shared.packetsets import CONNMARK, MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.judge import Candidate
    from iptables_py.analysis.check.model import Model, Rule
    from iptables_py.app.check.confirming import Engine
    from iptables_py.rules.rule import Use

    Packet = dict[str, Any]
    Packets = Callable[[Candidate, int], Iterator[Packet]]

MOST_PLACES = 4  # at which packets are repeated
MOST_REPEATS = 256  # of a packet: limits often let 100 pass at once
FEW_REPEATS = 24
FEW_PACKETS = 2  # that are repeated
MOST_KINDS, MOST_IN_TURN = 5, 3  # of packets that other rules remember, and how many of them come before a packet
MOST_SEQUENCES = 2000  # of other packets and one, for all rules together
CHANGING_SETS, COMPARING_SETS = "SET", "set"  # the target that changes members of sets, and the match


@dataclass(slots=True)
class Budget:
    """How many more packets are traced, for all rules together, before only a few are tried for a rule."""

    left: int


class Preceding:
    """What packets of a family may have to come before another one."""

    def __init__(self, model: Model, engine: Engine, budget: Budget) -> None:
        self.model, self.engine, self.budget = model, engine, budget
        self.sequences = MOST_SEQUENCES

    def found(self, id: str, rule: Rule | None, candidates: list[Candidate], packets: Packets) -> Packet | None:
        """Return a packet of a candidate that the engine traces to a rule or policy if others came before.

        It has the keys repeat, other_ports and after, see docs/json.md. Return None if none was found.

        packets: yields at most so many packets for a candidate, each at several times
        """
        candidates = [one for one in candidates if self._depends(one)]
        repeated = self._repeated(id, rule, candidates, packets)
        return repeated if repeated is not None else self._after_others(id, rule, candidates, packets)

    def _repeated(self, id: str, rule: Rule | None, candidates: list[Candidate], packets: Packets) -> Packet | None:
        remembered = islice(self._remembered(candidates, rule), MOST_PLACES)
        for candidate in (*candidates[:MOST_PLACES], *remembered):
            most = MOST_REPEATS if self.budget.left > 0 and candidate in candidates else FEW_REPEATS
            wanted = f"{candidate.visit.hook} {id}"
            for packet in packets(candidate, FEW_PACKETS):
                for ports in ({"other_ports": True}, {}) if self._counts and "sport" in packet else ({},):
                    self.budget.left -= most
                    count = self.engine.repeated({**packet, **ports}, wanted, most)
                    if count:
                        return {**packet, "repeat": count, **ports}
        return None

    def _after_others(self, id: str, rule: Rule | None, candidates: list[Candidate], packets: Packets) -> Packet | None:
        for candidate in candidates[:MOST_PLACES]:
            kinds = self._kinds(candidate, rule)
            for packet in packets(candidate, 1) if kinds else ():
                for size in range(1, MOST_IN_TURN + 1):
                    for others in islice(permutations(kinds, size), max(self.sequences, 0)):
                        self.sequences -= 1
                        if self.engine.comes_after(others, packet, f"{candidate.visit.hook} {id}"):
                            return {**packet, "after": list(others)}
        return None

    def _kinds(self, candidate: Candidate, rule: Rule | None) -> list[Packet]:
        """Return packets that other rules of the hook remember, otherwise like those of a candidate if possible."""
        mine, visit, found = _plain(candidate.box), candidate.visit, []
        for other in sorted(self._remembering, key=_is_asking):
            for box in other.at(visit.hook, self.model.space)[0][:1] if other is not rule else ():
                theirs = {key: mine.get(key, -1) & classes or classes for key, classes in _plain(box).items()}
                packet = next(examples(self.model.space, visit.path, {**mine, **theirs}))
                found += [packet] if packet not in found else []
        return found[:MOST_KINDS]

    def _remembered(self, candidates: list[Candidate], rule: Rule | None) -> Iterator[Candidate]:
        """Yield the parts of visits whose packets another rule may remember, or may mark for CONNMARK to remember."""
        for candidate, other in product(candidates, self._remembering):
            visit = candidate.visit
            for box, more in product(visit.boxes, other.at(visit.hook, self.model.space)[0]):
                both = {**box, **{key: box.get(key, -1) & more[key] for key in more}}
                if other is not rule and both != box and all(both.values()):
                    yield replace(candidate, box=both)

    @cached_property
    def _remembering(self) -> list[Rule]:
        def marks(rule: Rule) -> bool:
            return self._marks_connections and MARK in (rule.changes or ())

        rules = self.model.rules()
        return [rule for rule in rules if shares_memory(rule) or marks(rule) or rule.target == CHANGING_SETS]

    def _depends(self, candidate: Candidate) -> bool:
        """Return whether packets of a candidate may come to a rule that depends on the packets before."""
        mine, hook = _plain(candidate.box), candidate.visit.hook
        return self._marks_connections or any(
            all(mine.get(key, -1) & classes for key, classes in _plain(box).items())
            for rule in self._depending
            for box in rule.at(hook, self.model.space)[0]
        )

    @cached_property
    def _depending(self) -> list[Rule]:
        rules = self.model.rules()
        is_changed = any(rule.target == CHANGING_SETS for rule in rules)

        def depends(use: Use) -> bool:
            return use.module.packets(use) is None or is_changed and use.name == COMPARING_SETS

        return [rule for rule in rules if any(map(depends, rule.parsed.matches))]

    @cached_property
    def _counts(self) -> bool:
        """Whether a rule counts connections."""
        return any(use.name == COUNTING for rule in self.model.rules() for use in rule.parsed.matches)

    @cached_property
    def _marks_connections(self) -> bool:
        """Whether a rule changes the mark of a connection."""
        return any(rule.sets == {} and CONNMARK in (rule.changes or ()) for rule in self.model.rules())


def _is_asking(rule: Rule) -> bool:
    """Return whether the rule may not match because of what is remembered, so that it adds nothing for sure."""
    return any(use.module.packets(use) is None for use in rule.parsed.matches)


def _plain(box: Bits) -> Bits:
    """Return what packets of a box have when they come."""
    return {key: classes for key, classes in box.items() if not isinstance(key, Version)}
