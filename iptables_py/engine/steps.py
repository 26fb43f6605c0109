"""The walk through a chain that remembers each step. It decides as the walk without steps does.

It asks all rules, or leaves out those that an index excludes, see Events.is_thorough.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.engine.journal import Entry
from iptables_py.engine.unknown import Dropped
from iptables_py.engine.walk import CONTINUE, RETURN, applied, unknown

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Chain, Rule
    from iptables_py.engine.world import World

JUMP, GOTO, DROP = "JUMP", "GOTO", "DROP"


@dataclass(frozen=True, slots=True)
class Step(Entry):
    """A rule that a packet was compared with, or the end of a chain that it reached.

    hook: the hook at which the packet was
    rule: the rule, None for the end of the chain
    failed: the place in the rule's conditions of the one that the packet did not meet, None if it met all
    verdict: what the rule or the end of the chain decided: CONTINUE, RETURN, JUMP, GOTO, or the end of the walk
    before, after: what the packet was like before and after the rule, None if the rule did nothing to it, or if only
        steps are remembered
    """

    hook: str
    chain: Chain
    rule: Rule | None
    failed: int | None
    verdict: str
    before: Packet | None = None
    after: Packet | None = None


def walk_in_steps(base: Chain, packet: Packet, world: World, journal: list[Entry]) -> str:
    """Walk a base chain, count, add each step to the journal, and return the verdict. Raise Unknown."""
    came_from: list[tuple[Chain, list[Rule], int]] = []
    keeps_packets = world.events.journal is not None
    chain, rules, index = base, _asked(base, packet, world), 0
    while True:
        verdict = CONTINUE
        while index < len(rules) and verdict == CONTINUE:
            rule = rules[index]
            index += 1
            before = packet.copy() if keeps_packets and rule.action else None
            failed, verdict = _tried(rule, packet, world)
            has_acted = before is not None and failed is None
            changed = (before, packet.copy()) if has_acted else (None, None)
            journal.append(Step(packet, world.hook, chain, rule, failed, verdict, *changed))
        if verdict in (JUMP, GOTO):
            assert rule.jump
            if verdict == JUMP:
                came_from.append((chain, rules, index))
            chain, rules, index = rule.jump, _asked(rule.jump, packet, world), 0
        elif verdict not in (CONTINUE, RETURN):
            if failed is not None:
                raise Dropped
            return verdict
        elif came_from:
            if verdict == CONTINUE:
                journal.append(Step(packet, world.hook, chain, None, None, RETURN))
            chain, rules, index = came_from.pop()
        else:
            base.packets += 1
            base.bytes += packet.length
            journal.append(Step(packet, world.hook, base, None, None, base.policy or "ACCEPT"))
            return base.policy or "ACCEPT"


def _asked(chain: Chain, packet: Packet, world: World) -> list[Rule]:
    """Return the rules to ask: all, or those that the index does not exclude."""
    return chain.rules() if world.events.is_thorough else chain.candidates(packet)


def _tried(rule: Rule, packet: Packet, world: World) -> tuple[int | None, str]:
    """Return which condition a packet fails, and the verdict of the rule; count the packet if it meets all."""
    for place, condition in enumerate(rule.conditions):
        try:
            met = condition(packet, world)
        except Dropped:
            return place, DROP
        if not (met or met is None and world.chance.assume(unknown(rule, rule.names[place], world))):
            return place, CONTINUE
    rule.packets += 1
    rule.bytes += packet.length
    if rule.jump:
        return None, GOTO if rule.goto else JUMP
    return None, rule.verdict or (applied(rule, packet, world) if rule.action else CONTINUE)
