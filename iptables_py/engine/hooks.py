"""The hooks: which tables, and which of the kernel's own steps, a packet passes at each, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import nat, tracking
from iptables_py.engine.steps import walk_in_steps
from iptables_py.engine.unknown import Dropped
from iptables_py.engine.walk import walk

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Ruleset
    from iptables_py.engine.steps import Step
    from iptables_py.engine.world import World

# The order of tables at each hook (measured). Where connection tracking is: after raw.
TABLES = {
    "PREROUTING": ("raw", "mangle", "nat"),
    "INPUT": ("mangle", "filter", "nat", "security"),
    "FORWARD": ("mangle", "filter", "security"),
    "OUTPUT": ("raw", "mangle", "nat", "filter", "security"),
    "POSTROUTING": ("mangle", "nat"),
}
ACCEPT, DROP, STOLEN = "ACCEPT", "DROP", "STOLEN"
IN_ERROR_OR_NEW = (tracking.NEW, tracking.RELATED)


def pass_table(packet: Packet, table: str, ruleset: Ruleset, world: World, steps: list[Step] | None) -> str:
    """Let a packet pass one table at the world's hook. Return ACCEPT, DROP or STOLEN. Raise Unknown.

    steps: where to add each step through the rules, None if they are not to be remembered
    """
    if table == "nat":
        return _pass_nat(packet, ruleset, world, steps)
    return _pass_chain(packet, table, ruleset, world, steps)


def _pass_chain(packet: Packet, table: str, ruleset: Ruleset, world: World, steps: list[Step] | None) -> str:
    chain = ruleset.base(table, world.hook)
    if chain is None:
        return ACCEPT
    world.table = table
    try:
        verdict = walk(chain, packet, world) if steps is None else walk_in_steps(chain, packet, world, steps)
    except Dropped:
        verdict = DROP
    if verdict == DROP:
        world.events.ends.append(f"{table}/{world.hook}")
    return DROP if verdict == "QUEUE" else verdict


def _pass_nat(packet: Packet, ruleset: Ruleset, world: World, steps: list[Step] | None) -> str:
    """Ask the nat table if the connection is new to it, and translate the packet."""
    connection = packet.connection
    if connection is None:
        return ACCEPT
    side = nat.SIDES[world.hook]
    is_error = packet.state == tracking.RELATED and tracking.is_error(packet)
    if packet.state in IN_ERROR_OR_NEW and not is_error and not nat.is_settled(connection, side):
        verdict = _pass_chain(packet, "nat", ruleset, world, steps)
        if verdict != ACCEPT:
            return verdict
        if not nat.is_settled(connection, side):
            nat.keep(packet, side, world)
    elif not is_error and _leaves_elsewhere(packet, world):
        world.connections.remove(connection)
        world.events.ends.append("nat/interface")
        return DROP
    return ACCEPT if nat.translate(packet, side) else DROP


def _leaves_elsewhere(packet: Packet, world: World) -> bool:
    """Return whether a masqueraded connection now leaves by another interface."""
    connection = packet.connection
    return bool(
        connection
        and connection.leaves_by
        and world.hook == "POSTROUTING"
        and not packet.reply
        and world.out_interface
        and world.out_interface.name != connection.leaves_by
    )
