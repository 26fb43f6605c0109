"""The conditions of a rule as functions of packet and world: addresses, interfaces and protocol, then its matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import DESTINATION, FRAGMENT, HOP_BY_HOP, ROUTING
from iptables_py.values.interfaces import name_test

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World
    from iptables_py.rules.rule import Rule

    Condition = Callable[[Packet, World], bool | None]

NOT_PROTOCOLS = (HOP_BY_HOP, ROUTING, FRAGMENT, DESTINATION)


def conditions_of(rule: Rule) -> list[tuple[str, Condition]]:
    """Return what a packet must meet, in the order in which the kernel asks, each with its option or match."""
    inverted = rule.inverted
    found: list[tuple[str, Condition]] = []
    if rule.source_mask or "s" in inverted:
        found.append(("-s", _source(rule.source & rule.source_mask, rule.source_mask, "s" in inverted)))
    if rule.destination_mask or "d" in inverted:
        masked = rule.destination & rule.destination_mask
        found.append(("-d", _destination(masked, rule.destination_mask, "d" in inverted)))
    if rule.in_interface:
        found.append(("-i", _in_interface(rule.in_interface, "i" in inverted)))
    if rule.out_interface:
        found.append(("-o", _out_interface(rule.out_interface, "o" in inverted)))
    if rule.protocol:
        protocol = _protocol if rule.family == 4 else _protocol6
        found.append(("-p", protocol(rule.protocol & 255, "p" in inverted)))
    if rule.fragment:
        found.append(("-f", _fragment("f" in inverted)))
    found += [(use.name, use.module.match(use)) for use in rule.matches]
    return found


def _source(value: int, mask: int, inverted: bool) -> Condition:
    return lambda packet, world: (packet.source & mask == value) is not inverted


def _destination(value: int, mask: int, inverted: bool) -> Condition:
    return lambda packet, world: (packet.destination & mask == value) is not inverted


def _in_interface(pattern: str, inverted: bool) -> Condition:
    fits = name_test(pattern)
    return lambda packet, world: fits(world.in_interface.name if world.in_interface else "") is not inverted


def _out_interface(pattern: str, inverted: bool) -> Condition:
    fits = name_test(pattern)
    return lambda packet, world: fits(world.out_interface.name if world.out_interface else "") is not inverted


def _protocol(number: int, inverted: bool) -> Condition:
    return lambda packet, world: (packet.protocol == number) is not inverted


def _protocol6(number: int, inverted: bool) -> Condition:
    """Compare the protocol after the extension headers; it is none of them, even if only they are known (measured)."""
    if not inverted:
        return _never if number in NOT_PROTOCOLS else _protocol(number, False)
    return lambda packet, world: packet.protocol != number and packet.protocol not in NOT_PROTOCOLS


def _never(packet: Packet, world: World) -> bool:
    return False


def _fragment(inverted: bool) -> Condition:
    return lambda packet, world: (packet.offset != 0) is not inverted
