"""How a packet comes to a machine: it arrives on an interface, or a local process sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace.frames import frame_of
from iptables_py.engine.interface import Socket
from iptables_py.engine.packet import Packet, priority_of

if TYPE_CHECKING:
    from iptables_py.engine.machine import Machine


def inject(machine: Machine, packet: Packet, fields: dict[str, Any]) -> None:
    """Let a packet arrive, or send it, as its fields say. Raise BadScenario and Unknown."""
    packet.mark = int(fields.get("mark", 0))
    if fields.get("local"):
        if packet.family == 4 and packet.tos:
            packet.priority = priority_of(packet.tos)
        packet.socket = Socket(255, uid=int(fields.get("uid", 0)), gid=int(fields.get("gid", 0)), mark=packet.mark)
        return machine.send(packet)
    name = fields.get("in", "")
    interface = machine.host.interfaces.get(name)
    if interface is None:
        known = ", ".join(machine.host.interfaces)
        raise BadScenario("packet", f"this host has no interface {name!r} that is up; it has {known}")
    source = bytes.fromhex(fields["smac"].replace(":", "")) if "smac" in fields else interface.peer_mac
    packet.frame = frame_of(packet, interface, source)
    return machine.arrive(packet, interface)
