"""A ruleset as the analysis sees it: chains of rules, each with its condition and what its target does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.addresstypes import LOOPBACK
from iptables_py.analysis.check.classes import Space
from iptables_py.analysis.check.conditions import box_in_raw, condition_of, decided_at, names_of
from iptables_py.commandline.stored import parse_rule
from iptables_py.extensions.shared.packetsets import IN, OUT, STATE, Bytes, PacketSet, exactly
from iptables_py.rules.rule import target_name, uses
from iptables_py.rules.storedtext import CHAIN, shown
from iptables_py.tables import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.hostfacts import HostFacts
    from iptables_py.analysis.difference import Ruleset
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Rule as Parsed
    from iptables_py.rules.rule import Use

QUEUES = ("QUEUE", "NFQUEUE")
MOST_WITH_BYTES = 3000  # rules whose bytes of later fragments are fields: each then has twice as many boxes
# whether packets have the interface at a hook, None if rules there compare what is not known
HAS_IN = {"PREROUTING": True, "INPUT": True, "FORWARD": True, "OUTPUT": False, "POSTROUTING": None}
HAS_OUT = {"PREROUTING": False, "INPUT": False, "FORWARD": True, "OUTPUT": True, "POSTROUTING": True}


@dataclass(eq=False, slots=True)
class Rule:
    """A rule.

    number: its place in its chain, from 1
    text: as iptables-save prints it after `-A CHAIN `
    parsed: with its matches and target
    condition: the packets that it matches
    verdict: ACCEPT, DROP, RETURN or QUEUE, "" for others
    jump: the chain that it jumps to, "" if it does not
    ends: whether no packet goes on to the next rule
    drops: whether each packet that matches is dropped
    changes: what its target may change, see extensions/contract.py; None for anything
    sets: the only fields that its target changes and their classes then, None if that is not known
    notes: what its matches may change
    """

    table: str
    chain: str
    number: int
    text: str
    parsed: Parsed
    condition: PacketSet
    verdict: str = ""
    jump: str = ""
    ends: bool = False
    drops: bool = False
    changes: tuple[str, ...] | None = ()
    sets: Bits | None = None
    notes: tuple[str, ...] = ()
    _sides: dict[str, tuple[list[Bits], list[Bits]]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The rule's name: table/chain/number."""
        return f"{self.table}/{self.chain}/{self.number}"

    @property
    def target(self) -> str:
        """The word after -j or -g, "" if there is none."""
        return target_name(self.parsed)

    def at(self, hook: str, space: Space) -> tuple[list[Bits], list[Bits]]:
        """Return the upper and the lower boxes of the rule at a hook."""
        found = self._sides.get(hook)
        if found is None:
            condition = decided_at(decided_at(self.condition, IN, HAS_IN[hook]), OUT, HAS_OUT[hook])
            if hook == "INPUT" and space.family == 4:  # later fragments were joined
                condition = PacketSet(*([box for box in side if not _has_bytes(box)] for side in condition))
            upper = [bits for box in condition.upper for bits in space.bits(box)]
            is_exact = condition.lower == condition.upper
            lower = upper if is_exact else [bits for box in condition.lower for bits in space.bits(box)]
            found = self._sides[hook] = upper, lower
        return found

    def forget(self) -> None:
        """Forget the boxes, because there is another space."""
        self._sides.clear()


@dataclass(eq=False, slots=True)
class Chain:
    """A chain; `policy` is None for a user chain."""

    table: str
    name: str
    policy: str | None
    rules: list[Rule]


class Model:
    """The tables of a family.

    tables: chains by table and name
    joins: whether a rule makes the kernel join fragments before all rules
    queues: whether a rule gives packets to a program, which may change anything and send them through a table again
    facts: what is known about the host, None if nothing is
    """

    def __init__(
        self, ruleset: Ruleset, family: int, facts: HostFacts | None = None, has_bytes: bool = False
    ) -> None:
        """For has_bytes, see conditions.py."""
        self.family = family
        self.joins = self.queues = False
        self.tables: dict[str, dict[str, Chain]] = {}
        for table, chains in ruleset.items():
            self.tables[table] = {
                name: Chain(
                    table, name, chain.policy,
                    [self._rule(table, name, at, text, chains) for at, text in enumerate(chain.rules, 1)],
                )
                for name, chain in chains.items()
            }  # fmt: skip
        rules = self.rules()
        for rule in rules if has_bytes and not self.joins and len(rules) <= MOST_WITH_BYTES else ():
            if rule.condition.upper != rule.condition.lower:
                _set_condition(rule, True)
        self._written = {rule.id: box for rule in rules if (box := _written(rule)) is not None}
        delivers_others = any(rule.target == "TPROXY" for rule in rules)
        self.facts = replace(facts, own=None, ways=None) if facts and delivers_others else facts
        deciding = [rule for rule in rules if rule.changes == (STATE,)]
        if not all(rule.id in self._written for rule in deciding):  # the first of them decides, also about a zone
            self._written = {id: box for id, box in self._written.items() if STATE not in box}
        self._named = [*self._written.values(), *(facts.all_boxes() if facts else ())]
        self._named += [{IN: names_of(LOOPBACK, False)}] if deciding else []
        self.space = self.tell_apart([])

    def know_members(self, members: Callable[[Use], list[Box] | None]) -> None:
        """Say which packets are in the sets that rules name: `members` returns their boxes, None if that is not known.
        """
        for rule in self.rules():
            if any(members(use) is not None for use in rule.parsed.matches) and not rule.notes:
                _set_condition(rule, members=members)
        self.space = self.tell_apart([])

    def tell_apart(self, more: list[PacketSet]) -> Space:
        """Make the space again, with classes for these sets too, and return it."""
        rules = self.rules()
        self.space = Space(self.family, [*(rule.condition for rule in rules), exactly(*self._named), *more])
        for rule in rules:
            rule.forget()
            if rule.id in self._written:
                rule.sets = self.space.bits(self._written[rule.id])[0]
        return self.space

    def rules(self) -> list[Rule]:
        """Return all rules, in order."""
        return [rule for chains in self.tables.values() for chain in chains.values() for rule in chain.rules]

    def sees_fragments(self, hook: str) -> bool:
        """Return whether later fragments may come to a hook."""
        return not self.joins and not (hook == "INPUT" and self.family == 4)

    def _rule(self, table: str, chain: str, number: int, text: str, chains: Mapping[str, Any]) -> Rule:
        parsed = parse_rule(text, self.family)
        rule = Rule(table, chain, number, shown(text), parsed, exactly())
        self.joins = self.joins or any(
            use.module.JOINS or use.module.TRACKS and use.module.tracks(use) for use in uses(parsed)
        )
        rule.notes = tuple(name for use in parsed.matches for name in use.module.CHANGES or ())
        _set_condition(rule)
        _set_target(rule, chains)
        self.queues = self.queues or rule.target in QUEUES
        return rule


def _set_condition(
    rule: Rule, has_bytes: bool = False, members: Callable[[Use], list[Box] | None] | None = None
) -> None:
    """Set the packets that a rule matches; see condition_of."""
    is_raw = rule.table == "raw"
    found = condition_of(rule.parsed, has_bytes, members, is_raw)
    if is_raw:
        found = PacketSet(*([box_in_raw(box) for box in side] for side in found))
    if rule.notes:
        found = PacketSet([{key: box[key] for key in box if key not in rule.notes} for box in found.upper], [])
    rule.condition = found


def _has_bytes(box: Box) -> bool:
    return any(isinstance(key, Bytes) for key in box)


def _written(rule: Rule) -> Box | None:
    """Return the fields that the target of a rule sets, None if that is not known."""
    target = rule.parsed.target
    return target.module.sets(target) if target else None


def _set_target(rule: Rule, chains: Mapping[str, Any]) -> None:
    """Set what the rule does to packets that match."""
    parsed = rule.parsed
    if parsed.jump in VERDICTS:
        rule.verdict = parsed.jump
        rule.ends = parsed.jump in ("ACCEPT", "DROP")
        rule.drops = parsed.jump == "DROP"
        rule.changes = None if parsed.jump == "QUEUE" else ()
    elif parsed.target:
        rule.ends, rule.changes = parsed.target.module.ENDS, parsed.target.module.CHANGES
        rule.drops = parsed.target.name == "REJECT"
    elif parsed.jump.removesuffix(CHAIN) in chains:
        rule.jump = parsed.jump.removesuffix(CHAIN)
