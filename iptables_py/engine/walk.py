"""The way of a packet through the rules of one chain and the chains that it jumps to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Chain, Rule
    from iptables_py.engine.world import World

CONTINUE, RETURN = "CONTINUE", "RETURN"


def walk(chain: Chain, packet: Packet, world: World) -> str:
    """Walk a base chain, count, and return the verdict: ACCEPT, DROP or STOLEN. Raise Unknown."""
    came_from: list[Iterator[Rule]] = []
    left = iter(chain.candidates(packet))
    while True:
        rule = _next_met(left, packet, world)
        verdict = RETURN
        if rule:
            rule.packets += 1
            rule.bytes += packet.length
            if rule.jump:
                if not rule.goto:
                    came_from.append(left)
                left = iter(rule.jump.candidates(packet))
                continue
            verdict = rule.verdict or (applied(rule, packet, world) if rule.action else CONTINUE)
        if verdict == RETURN:
            if not came_from:
                chain.packets += 1
                chain.bytes += packet.length
                return chain.policy or "ACCEPT"
            left = came_from.pop()
        elif verdict != CONTINUE:
            return verdict


def _next_met(rules: Iterator[Rule], packet: Packet, world: World) -> Rule | None:
    """Return the next rule of which the packet meets all conditions, asked from left to right until one fails."""
    for rule in rules:
        for condition in rule.conditions:
            met = condition(packet, world)
            if met:
                continue
            if met is None and world.chance.assume(unknown(rule, rule.names[rule.conditions.index(condition)], world)):
                continue
            break
        else:
            return rule
    return None


def applied(rule: Rule, packet: Packet, world: World) -> str:
    """Do what the rule's target does, and return its verdict. Raise Unknown."""
    assert rule.action
    verdict = rule.action(packet, world)
    if verdict is None:
        raise unknown(rule, rule.aim, world)
    return verdict


def unknown(rule: Rule, name: str, world: World) -> Unknown:
    """Return what the fate of the packet depends on."""
    cause = f"{rule}: {name}" + (f": {world.cause}" if world.cause else "")
    world.cause = ""
    return Unknown(cause, rule, world.moment)
