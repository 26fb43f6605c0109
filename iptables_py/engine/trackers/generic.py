"""Protocols that are known by their addresses only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

TIMEOUT = "net.netfilter.nf_conntrack_generic_timeout", 600


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return no keys."""
    return 0, 0


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return no keys."""
    return keys


def wrong(packet: Packet, world: World) -> bool:
    """Return that no packet is INVALID."""
    return False


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Return that every packet may begin a connection."""
    return True


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Renew the timeout."""
    world.renew(connection, *TIMEOUT)
    return answers.GOOD
