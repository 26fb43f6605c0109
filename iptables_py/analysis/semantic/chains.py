"""The walk of packets through chains on one side.

A lane is an environment, and the set of the packets with it that have come so far. How sets are held, and what is done
with them, is up to an algebra: formulas, boxes as upper bounds, or a single box. None is the empty set.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Protocol

from iptables_py.analysis.check.paths import TRANSLATED
from iptables_py.analysis.semantic.contents import (
    ACCEPT,
    DROP,
    GOTO,
    JUMP,
    NAT,
    NOTHING,
    REJECT,
    RETURN,
    TAKEN,
)
from iptables_py.analysis.semantic.environment import changed, connmarked, fixed, marked, token_of, with_token
from iptables_py.analysis.semantic.fields import Fields
from iptables_py.analysis.semantic.outcomes import Outcome, outcome_of
from iptables_py.analysis.semantic.targets import fixed_by, set_by
from iptables_py.extensions.shared.packetsets import STATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.environment import Env
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.analysis.semantic.sides import Chain, Rule

    Guard = Any
    Lanes = dict[Env, Guard]

UNTRACKED = 4
ADDRESSES = ("src", "dst")


class Algebra(Protocol):
    """Sets of packets."""

    def split(self, guard: Guard, boxes: list[Bits]) -> tuple[Guard, Guard]:
        """Return the packets of a set that are in one of the boxes, and those that are not."""

    def either(self, first: Guard, second: Guard) -> Guard:
        """Return the packets in one of two sets."""


class Chains:
    """The chains of one side, at one hook after the other.

    is_calm: whether what changes by itself, such as the route, is taken to be as before, and each packet that is not
        in a connection to be the first one; else nothing is assumed
    region: the box in which all packets are, by fields with their tokens
    results: the packets by outcome; asked: the packets about which moody matches are asked, by key
    passed: the packets that go on to the next table
    watch: is called with each rule or policy that packets come to, its environment, and the packets that match
    """

    def __init__(
        self,
        pair: Pair,
        side: int,
        algebra: Algebra,
        is_calm: bool,
        region: Bits,
        watch: Callable[[Rule | Chain, Env, Guard], None] | None = None,
    ) -> None:
        self.pair, self.side, self.algebra = pair, pair.sides[side], algebra
        self.space, self.is_calm, self.region, self.watch = pair.space, is_calm, region, watch
        self.hook = ""
        self.fields = Fields(pair.space, is_calm)
        self.results: dict[Outcome, Guard] = {}
        self.asked: dict[str, Guard] = {}
        self.passed: Lanes = {}
        self._visits: dict[str, int] = defaultdict(int)

    def walk(self, chain: Chain, lanes: Lanes, region: Bits) -> Lanes:
        """Walk a chain. Return the packets that leave it at its end or by RETURN."""
        index = self.pair.index(chain, self.hook)
        left: Lanes = {}
        lanes = dict(lanes)
        at = 0
        while at < len(index.rules) and lanes:
            envs = set(lanes)
            places = {place for env in envs for place in index.overlapping(self._projected(index.fields, env, region))}
            for place in sorted(one for one in places if one >= at):
                at = place + 1
                self._rule(index.rules[place], lanes, left, region)
                if not envs.issuperset(lanes):
                    break  # other rules may match now
            else:
                break
        for env, guard in left.items():
            self.add(lanes, env, guard)
        return lanes

    def _projected(self, fields: Iterable[Any], env: Env, region: Bits) -> Bits:
        """Return the region by the fields that rules name, as they are in an environment."""
        if not env:
            return region
        found = {}
        for key in fields:
            resolved = self.fields.key(key, env)[0]
            if resolved in region:
                found[key] = region[resolved]
        return found

    def _rule(self, rule: Rule, lanes: Lanes, left: Lanes, region: Bits) -> None:
        content = rule.content
        if content.notes:
            self._note(rule, lanes)
        boxes = content.bits(self.hook, self.space)
        visit = ""
        if content.moody:
            visit = f"{rule.key} {self._visits[rule.key]}"
            self._visits[rule.key] += 1
        after: Lanes = {}
        for env, guard in lanes.items():
            if visit:
                asked, _ = self.algebra.split(
                    guard, self.fields.resolved(content.asked_bits(self.hook, self.space), env, visit)
                )
                if asked is not None:
                    if self.watch and content.kind == NOTHING:  # it is remembered that it was asked
                        self.watch(rule, env, asked)
                    self.asked[visit] = self._either(self.asked.get(visit), asked)
            if content.kind == NOTHING:
                self.add(after, env, guard)
                continue
            resolved = self.fields.resolved(boxes, env, visit)
            taken, rest = self.algebra.split(guard, resolved)
            self.add(after, env, rest)
            if taken is not None:
                if self.watch:
                    self.watch(rule, env, taken)
                self._act(rule, env, taken, resolved, after, left, region)
        lanes.clear()
        lanes.update(after)

    def _note(self, rule: Rule, lanes: Lanes) -> None:
        """Let the matches of a rule change what they change, for all packets that come to it."""
        after: Lanes = {}
        for env, guard in lanes.items():
            self.add(after, changed(env, rule.content.notes, rule.content.text), guard)
        lanes.clear()
        lanes.update(after)

    def _act(
        self, rule: Rule, env: Env, taken: Guard, boxes: list[Bits], lanes: Lanes, left: Lanes, region: Bits
    ) -> None:
        """Do what a rule does to packets that match."""
        content = rule.content
        kind = content.kind
        if kind == ACCEPT:
            self.add(self.passed, env, taken)
        elif kind in (DROP, REJECT):
            self.end(outcome_of(kind, content.detail if kind == REJECT else "", env), taken)
        elif kind == RETURN:
            self.add(left, env, taken)
        elif kind in (JUMP, GOTO):
            inner = self.side.tables[rule.table][content.jump]
            for after, guard in self.walk(inner, {env: taken}, _narrowed(region, boxes)).items():
                self.add(left if kind == GOTO else lanes, after, guard)
        elif kind == NAT:
            self.add(self.passed, self._as_translated(rule, env), taken)
        elif kind == TAKEN:
            self.add(self.passed, self._changed(rule, env), taken)
        else:
            self.add(lanes, self._changed(rule, env), taken)

    def _changed(self, rule: Rule, env: Env) -> Env:
        """Return the environment after the target of a rule has changed something."""
        content = rule.content
        name = content.target
        if name != "MARK" and not set(ADDRESSES).isdisjoint(content.changes or ()):
            env = with_token(env, f"nat {self.hook} {name}", content.detail)
        if name == "MARK" and content.parsed.target:
            return marked(env, next(iter(content.parsed.target.values.values())), content.detail)
        if name == "CONNMARK":
            return connmarked(env, content.detail)
        if self.is_calm and (name == "NOTRACK" or name == "CT" and "notrack" in content.detail):
            return with_token(env, STATE, fixed(UNTRACKED))
        values = set_by(content.parsed.target)
        for field, value in values.items():
            env = with_token(env, field, fixed(value))
        changes = content.changes if content.changes is None else [one for one in content.changes if one not in values]
        return env if changes == [] else changed(env, changes, content.detail)

    def _as_translated(self, rule: Rule, env: Env) -> Env:
        content = rule.content
        env = with_token(env, f"nat {self.hook}", content.detail)
        if not self.is_calm:
            return env
        values = fixed_by(content.parsed.target)
        for name in TRANSLATED[self.hook]:
            if name in values:
                env = with_token(env, name, fixed(values[name]))
            elif content.target not in ("DNAT", "SNAT") or _names(content.detail, name):
                env = with_token(env, name, ("op", content.detail, token_of(env, name)))
        return env

    # --- sets

    def _either(self, first: Guard, second: Guard) -> Guard:
        return second if first is None else self.algebra.either(first, second)

    def add(self, lanes: Lanes, env: Env, guard: Guard) -> None:
        """Add packets to a lane."""
        if guard is not None:
            lanes[env] = self._either(lanes.get(env), guard)

    def end(self, outcome: Outcome, guard: Guard) -> None:
        """Note what becomes of packets."""
        if guard is not None:
            self.results[outcome] = self._either(self.results.get(outcome), guard)


def _narrowed(region: Bits, boxes: list[Bits]) -> Bits:
    """Return a region for packets that are also in one of the boxes."""
    if len(boxes) != 1:
        return region
    found = dict(region)
    for key, classes in boxes[0].items():
        found[key] = found[key] & classes if key in found else classes
    return found


def _names(detail: str, name: str) -> bool:
    """Return whether the text of a translation gives a new value for an address or a port."""
    value = detail.split(" ")[2] if len(detail.split(" ")) > 2 else ""
    address, _, port = value.rpartition("]:") if "]" in value else value.partition(":")[::1]
    return bool(port) if name in ("dport", "sport") else bool(address)
