"""Bridges: frames that arrive on a port, and rules that see the bridged packets in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from iptables_py.engine import fragments, tracking
from iptables_py.engine.inputroute import input_route
from iptables_py.engine.packet import UNICAST, Frame, Packet
from iptables_py.engine.routes import UNICAST as UNICAST_ROUTE

if TYPE_CHECKING:
    from iptables_py.engine.events import Events
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.world import World


SETTINGS = {4: "net.bridge.bridge-nf-call-iptables", 6: "net.bridge.bridge-nf-call-ip6tables"}


class Way(Protocol):
    """The part of the machine through which bridged packets go."""

    host: Host
    events: Events
    world: World
    learned: dict[tuple[str, bytes], Interface]
    neighbours: dict[tuple[str, int], None]

    def enter(self, packet: Packet, interface: Interface) -> None:
        """Let a packet pass PREROUTING and what follows."""

    def decide(self, whole: Packet, interface: Interface) -> None:
        """Forward or deliver a packet that has passed PREROUTING."""

    def pass_hook(
        self, hook: str, packet: Packet, in_: Interface | None, out: Interface | None
    ) -> Packet | None:
        """Let a packet pass all tables of a hook."""

    def end(self, packet: Packet, cause: str) -> None:
        """Remember why a packet ended."""




def arrive(way: Way, packet: Packet, port: Interface) -> None:
    """Let a packet arrive on a port of a bridge: it goes up to this host, or on to other ports. Raise Unknown."""
    bridge = port.bridge
    frame = packet.frame
    assert bridge and frame
    way.learned[bridge.name, frame.source] = port
    is_for_here = frame.destination[0] & 1 or frame.destination in (bridge.mac, *(one.mac for one in bridge.ports))
    is_for_others = frame.destination[0] & 1 or not is_for_here
    if not way.host.number(SETTINGS[packet.family], 1):
        if is_for_others:
            for out in _ports_for(way, bridge, port, frame):
                way.events.leave(packet, packet.copy(), out)
        if is_for_here:
            way.enter(_for_bridge(packet), bridge)
        return
    packet.in_port = port
    destination = packet.destination
    whole = way.pass_hook("PREROUTING", packet, bridge, None)
    if whole is None:
        return
    if whole.destination != destination:
        _turn_back(way, whole, bridge)
        way.decide(_for_bridge(whole), bridge)
        return
    if is_for_others:
        for out in _ports_for(way, bridge, port, frame):
            _forward(way, whole.copy(), bridge, out)
    if is_for_here:
        way.decide(_for_bridge(whole), bridge)


def _turn_back(way: Way, packet: Packet, bridge: Interface) -> None:
    """Let a packet that nat turned back to a neighbour on the bridge leave once more.

    The kernel sends it to find out how to reach a neighbour to which it has not sent before (measured).
    """
    route, cause = input_route(packet, bridge, way.host)
    if cause or route is None or route.kind != UNICAST_ROUTE or route.interface is not bridge:
        return
    hop = packet.destination if route.gateway is None else route.gateway
    if (bridge.name, hop) not in way.neighbours:
        way.neighbours[bridge.name, hop] = None
        way.events.leave(packet, packet.copy(), bridge)


def _for_bridge(packet: Packet) -> Packet:
    """Return the packet with a frame for the bridge itself, unless it is for all."""
    frame = packet.frame
    assert frame
    if not frame.destination[0] & 1:
        packet.frame = Frame(frame.source, frame.destination, UNICAST)
    return packet


def _ports_for(way: Way, bridge: Interface, port: Interface, frame: Frame) -> list[Interface]:
    """Return the port where the destination address was last seen as a source, or all other ports."""
    known = way.learned.get((bridge.name, frame.destination))
    if known is not None:
        return [known] if known is not port else []
    return [one for one in bridge.ports if one is not port]


def _forward(way: Way, packet: Packet, bridge: Interface, out: Interface) -> None:
    """Pass FORWARD and POSTROUTING with the bridge as both interfaces, and leave by the port."""
    packet.out_port = out
    passed = way.pass_hook("FORWARD", packet, bridge, bridge)
    if passed is not None:
        passed = way.pass_hook("POSTROUTING", passed, None, bridge)
    if passed is None:
        return
    if not tracking.confirm(passed, way.world):
        way.end(passed, "flow is taken")
        return
    if passed.pieces:
        for piece in fragments.cut(passed, list(passed.pieces)):
            way.events.leave(passed, piece, out)
        return
    way.events.leave(passed, passed, out)
