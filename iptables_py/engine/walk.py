"""The way of a packet through the rules of one chain and the chains that it jumps to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.world import Unknown

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Chain, Rule
    from iptables_py.engine.world import World

CONTINUE, RETURN = "CONTINUE", "RETURN"


def walk(chain: Chain, packet: Packet, world: World) -> str:
    """Walk a base chain, count, and return the verdict: ACCEPT, DROP or STOLEN. Raise Unknown."""
    came_from: list[tuple[list[Rule], int]] = []
    rules, index = chain.candidates(packet), 0
    while True:
        while index < len(rules):
            rule = rules[index]
            index += 1
            if not _meets(rule, packet, world):
                continue
            rule.packets += 1
            rule.bytes += packet.length
            if rule.jump:
                if not rule.goto:
                    came_from.append((rules, index))
                rules, index = rule.jump.candidates(packet), 0
                continue
            verdict = rule.verdict or (_applied(rule, packet, world) if rule.action else CONTINUE)
            if verdict == RETURN:
                break
            if verdict != CONTINUE:
                return verdict
        if not came_from:
            chain.packets += 1
            chain.bytes += packet.length
            return chain.policy or "ACCEPT"
        rules, index = came_from.pop()


def _meets(rule: Rule, packet: Packet, world: World) -> bool:
    """Return whether the packet meets the rule's conditions, asked from left to right until one fails."""
    for condition in rule.conditions:
        met = condition(packet, world)
        if not met:
            if met is None:
                raise _unknown(rule, rule.names[rule.conditions.index(condition)], world)
            return False
    return True


def _applied(rule: Rule, packet: Packet, world: World) -> str:
    assert rule.action
    verdict = rule.action(packet, world)
    if verdict is None:
        raise _unknown(rule, rule.aim, world)
    return verdict


def _unknown(rule: Rule, name: str, world: World) -> Unknown:
    """Return what the fate of the packet depends on."""
    cause = f"{rule}: {name}" + (f": {world.cause}" if world.cause else "")
    world.cause = ""
    error = Unknown(cause)
    error.rule = rule
    return error
