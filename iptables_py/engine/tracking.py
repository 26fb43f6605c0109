"""Connection tracking of one packet: which connection it belongs to, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY, Connection, Flow
from iptables_py.engine.helpers.expectations import zone_number
from iptables_py.engine.helpers.others import possible_masters
from iptables_py.engine.packet import AH, DESTINATION, FRAGMENT, HOP_BY_HOP, ICMP, ICMPV6, NO_NEXT, ROUTING, Packet
from iptables_py.engine.trackers import answers, icmp, icmp6
from iptables_py.engine.trackers.table import tracker_of
from iptables_py.engine.unknown import Unknown
from iptables_py.engine.wire import from_bytes, unwrapped

if TYPE_CHECKING:
    from iptables_py.engine.helpers.expectations import Expectation
    from iptables_py.engine.world import World

NO_TRANSPORT = (HOP_BY_HOP, ROUTING, FRAGMENT, AH, NO_NEXT, DESTINATION)  # what the header of a cut packet may be
NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED = "NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED"


def flow_of(packet: Packet) -> Flow | None:
    """Return the flow of a packet, None if it is too short to have one."""
    packet = unwrapped(packet)
    if packet.family == 6 and packet.protocol in NO_TRANSPORT:
        return None
    keys = tracker_of(packet.protocol, packet.family).keys(packet)
    if keys is None:
        return None
    return Flow(packet.protocol, packet.source, keys[0], packet.destination, keys[1])


def answer(flow: Flow, family: int) -> Flow | None:
    """Return the flow in the other direction, None if packets like these have no answer."""
    keys = tracker_of(flow.protocol, family).answer_keys((flow.source_key, flow.destination_key))
    if keys is None:
        return None
    return Flow(flow.protocol, flow.destination, keys[0], flow.source, keys[1])


def track(packet: Packet, world: World) -> bool:
    """Set the packet's connection and state. Return False if it has to be dropped."""
    if packet.connection and packet.connection.is_template:
        packet.connection = packet.state = None
    if packet.state is not None:
        return True
    inner = unwrapped(packet)
    passes = _track(inner, world)
    packet.connection, packet.state, packet.reply = inner.connection, inner.state, inner.reply
    return passes


def _track(packet: Packet, world: World) -> bool:
    packet.reply = False
    if packet.offset or packet.protocol == NO_NEXT and packet.family == 6:
        packet.state = INVALID
        return True
    if packet.family == 6 and packet.protocol == ICMPV6 and packet.transport:
        if world.checks_checksums() and not packet.checksum_good:
            packet.state = INVALID
            return True
        if packet.transport[0] in icmp6.UNTRACKED:
            packet.state = UNTRACKED
            return True
    if is_error(packet):
        if tracker_of(packet.protocol, packet.family).wrong(packet, world) or not _follow_error(packet, world):
            packet.state = INVALID
        return True
    for _ in range(2):
        result = _follow(packet, world)
        if result == answers.INVALID:
            packet.state, packet.connection, packet.reply = INVALID, None, False
        if result != answers.AGAIN:
            return result != answers.DROPPED
    return False


def is_error(packet: Packet) -> bool:
    """Return whether this is an ICMP error."""
    packet = unwrapped(packet)
    if not packet.transport:
        return False
    return packet.protocol == (ICMP if packet.family == 4 else ICMPV6) and is_error_type(
        packet.family, packet.transport[0]
    )


def is_error_type(family: int, kind: int) -> bool:
    """Return whether a type of ICMP, or of ICMPv6 for family 6, is that of an error."""
    return kind in icmp.ERRORS if family == 4 else kind < icmp6.FIRST_NOT_ERROR


def zone_of(packet: Packet, direction: int) -> int:
    """Return the zone in which a packet is looked up."""
    if packet.zone is None:
        return 0
    number, where = packet.zone
    if where == "mark":
        return packet.mark & 0xFFFF
    if where == "orig" and direction == REPLY or where == "reply" and direction == ORIGINAL:
        return 0
    return number


def _follow(packet: Packet, world: World) -> str:
    """Look the packet up, or begin a connection. Return the tracker's answer."""
    tracker = tracker_of(packet.protocol, packet.family)
    flow = flow_of(packet)
    if flow is None:
        return answers.INVALID
    found = _find(packet, flow, world)
    if found:
        connection, direction = found
        if tracker.wrong(packet, world):
            return answers.INVALID
    else:
        begun = _begin(packet, flow, world)
        if begun is None:
            return answers.INVALID
        connection, direction = begun, ORIGINAL
    result = tracker.follow(connection, packet, direction, world)
    if result not in (answers.GOOD, answers.PASSED):
        if result == answers.AGAIN:
            world.connections.remove(connection)
        return result
    packet.connection = connection
    packet.reply = direction == REPLY
    if direction == REPLY:
        connection.seen_reply = True
    packet.state = (
        ESTABLISHED
        if direction == REPLY or connection.seen_reply
        else RELATED
        if connection.expected
        else NEW
    )
    if result == answers.GOOD:
        world.account(connection, direction, packet.length)
    return result


def _begin(packet: Packet, flow: Flow, world: World) -> Connection | None:
    """Return a new connection, None if the packet can't begin one; it uses up its expectation even then (measured)."""
    opposite = answer(flow, packet.family)
    if opposite is None:
        return None
    zones = zone_of(packet, ORIGINAL), zone_of(packet, REPLY)
    connection = Connection(packet.family, flow, opposite, zones)
    expectation = world.expectations.take(zone_number(connection), flow, world.now, world.connections)
    tracker = tracker_of(packet.protocol, packet.family)
    if tracker.wrong(packet, world) or not tracker.begins(connection, packet, world):
        return None
    connection.expires = world.now
    connection.synproxy = packet.cookie
    if expectation and not _is_expected_yet(expectation, world):
        expectation = None
    master = expectation.master if expectation else _assumed_master(connection, world)
    if master is None:
        connection.helper = packet.helper
        return connection
    connection.expected, connection.master, connection.mark = True, master, master.mark
    connection.follows = expectation.follows if expectation else None
    return connection


def _is_expected_yet(expectation: Expectation, world: World) -> bool:
    """Return whether an expectation is still there, which is not known for a while after its time. Raise Unknown."""
    master = expectation.master
    cause = f"whether the helper {master.helper} still expects it after its time is not known"
    if min(master.expires, expectation.expires) > world.now:
        return True
    return world.chance.assume(Unknown(cause, None, world.moment))


def _assumed_master(connection: Connection, world: World) -> Connection | None:
    """Return the connection whose helper may expect a new one, if that is assumed. Raise Unknown."""
    moment = world.moment
    for master in possible_masters(connection, world):
        helper = master.helper
        if not world.chance.assume(Unknown(f"what the helper {helper} expects is not known", None, moment)):
            continue
        if master.translated_source or master.translated_destination:
            raise Unknown(f"how what the helper {helper} expects is translated is not known", None, moment)
        return master
    return None


def _find(packet: Packet, flow: Flow, world: World) -> tuple[Connection, int] | None:
    """Return the connection of a flow in the packet's zone, which may be that of one direction only."""
    if packet.zone is None:
        return world.connections.find(0, flow, world.now, (0, 0))
    zones = zone_of(packet, ORIGINAL), zone_of(packet, REPLY)
    for zone in dict.fromkeys(zones):
        found = world.connections.find(zone, flow, world.now, zones)
        if found:
            return found
    return None


def _follow_error(packet: Packet, world: World) -> bool:
    """Relate an ICMP error to the connection of the packet that it quotes. Return False if there is none."""
    quoted = quoted_packet(packet)
    if quoted is None or quoted.offset:
        return False
    flow = flow_of(quoted)
    opposite = flow and answer(flow, packet.family)
    if opposite is None:
        return False
    found = _find(packet, opposite, world)
    if not found:
        return False
    connection, direction = found
    if packet.destination != connection.flows[direction].destination:
        return False
    packet.connection = connection
    packet.state = RELATED
    packet.reply = direction == REPLY
    return True


def quoted_packet(packet: Packet) -> Packet | None:
    """Return the beginning of the packet that an ICMP error quotes, None if it is too short."""
    packet = unwrapped(packet)
    return from_bytes(packet.transport[8:]) if len(packet.transport) > 8 else None


def confirm(packet: Packet, world: World) -> bool:
    """Put the connection of a first packet into the table. Return False if the packet has to be dropped."""
    connection = packet.connection
    if connection is None or connection.confirmed or packet.reply:
        return True
    for direction in (ORIGINAL, REPLY):
        zones, flow = connection.zones, connection.flows[direction]
        found = world.connections.find(zones[direction], flow, world.now, zones)
        if found and found[0] is not connection:
            return False
    connection.confirmed = True
    world.connections.add(connection)
    return True
