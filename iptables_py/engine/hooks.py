"""The hooks: which tables, and which of the kernel's own steps, a packet passes at each, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine import nat, tracking
from iptables_py.engine.journal import NO_RULES, SETTLED, UNTRACKED, AtTable, PassedTable
from iptables_py.engine.steps import walk_in_steps
from iptables_py.engine.unknown import Dropped
from iptables_py.engine.walk import walk

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.ruleset import Ruleset
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


def pass_table(packet: Packet, table: str, ruleset: Ruleset, world: World) -> str:
    """Let a packet pass one table at the world's hook. Return ACCEPT, DROP or STOLEN. Raise Unknown."""
    journal = world.events.journal
    if journal is None:
        return _pass(packet, table, ruleset, world)
    journal.append(AtTable(packet, packet.copy(), table, world.hook, _skipped(packet, table, ruleset, world)))
    verdict = _pass(packet, table, ruleset, world)
    journal.append(PassedTable(packet, packet.copy(), table, world.hook, verdict))
    return verdict


def _skipped(packet: Packet, table: str, ruleset: Ruleset, world: World) -> str:
    """Return why the packet walks through no chain of the table, "" if it does."""
    if table == "nat" and packet.connection is None:
        return UNTRACKED
    if table == "nat" and not _asks_nat(packet, world.hook):
        return SETTLED
    chain = ruleset.base(table, world.hook)
    return NO_RULES if chain is None or not chain.size and chain.policy == ACCEPT else ""


def _pass(packet: Packet, table: str, ruleset: Ruleset, world: World) -> str:
    if table == "nat":
        return _pass_nat(packet, ruleset, world)
    return _pass_chain(packet, table, ruleset, world)


def _pass_chain(packet: Packet, table: str, ruleset: Ruleset, world: World) -> str:
    chain = ruleset.base(table, world.hook)
    if chain is None:
        return ACCEPT
    world.table = table
    events = world.events
    steps = events.journal if events.steps is None else events.steps
    try:
        verdict = walk(chain, packet, world) if steps is None else walk_in_steps(chain, packet, world, steps)
    except Dropped:
        verdict = DROP
    if verdict == DROP:
        world.events.end(packet, f"{table}/{world.hook}")
    return DROP if verdict == "QUEUE" else verdict


def _pass_nat(packet: Packet, ruleset: Ruleset, world: World) -> str:
    """Ask the nat table if the connection is new to it, and translate the packet."""
    connection = packet.connection
    if connection is None:
        return ACCEPT
    side = nat.SIDES[world.hook]
    if _asks_nat(packet, world.hook):
        verdict = _pass_chain(packet, "nat", ruleset, world)
        if verdict != ACCEPT:
            return verdict
        if not nat.is_settled(connection, side):
            nat.keep(packet, side, world)
    elif not _is_related_error(packet) and _leaves_elsewhere(packet, world):
        world.connections.remove(connection)
        world.events.end(packet, "nat/interface")
        return DROP
    if nat.translate(packet, side):
        return ACCEPT
    world.events.end(packet, "translation")
    return DROP


def _asks_nat(packet: Packet, hook: str) -> bool:
    """Return whether the connection of a packet is new to the nat table at a hook."""
    connection = packet.connection
    assert connection
    return (
        packet.state in IN_ERROR_OR_NEW
        and not _is_related_error(packet)
        and not nat.is_settled(connection, nat.SIDES[hook])
    )


def _is_related_error(packet: Packet) -> bool:
    return packet.state == tracking.RELATED and tracking.is_error(packet)


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
