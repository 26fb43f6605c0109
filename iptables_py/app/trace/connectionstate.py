"""The connection that a packet with `ctstate` belongs to: it is made before the packet comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.derived import Seen, error_fields, reply_fields
from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.engine import tracking
from iptables_py.engine.connections import Connection
from iptables_py.engine.helpers.expectations import LIFETIME, Expectation, Expected
from iptables_py.engine.packet import TCP, Packet

if TYPE_CHECKING:
    from iptables_py.engine.machine import Machine
    from iptables_py.engine.world import World

    Fields = dict[str, Any]

STATES = ("NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED")
SEQUENCE, ANSWERED = 1000, 5000  # the number of a segment, and that of the server's first one
ABOUT = 50000, 53  # the ports of a packet that an ICMP error is about
REPLIES = (0, 129)  # the types of answers to an echo request


def completed(fields: Fields) -> Fields:
    """Return the fields with the sequence numbers that a segment of an established connection has."""
    if fields.get("ctstate") != tracking.ESTABLISHED or "ack" in fields or "seq" in fields:
        return fields
    return {**fields, "seq": SEQUENCE, "ack": ANSWERED + 1} if _is_segment(fields) else fields


def _is_segment(fields: Fields) -> bool:
    return fields.get("proto") in ("tcp", "TCP", TCP, str(TCP))


def prepare(machine: Machine, packet: Packet, fields: Fields) -> str:
    """Bring about the state that the packet is to have. Return what was assumed for that, "" if nothing.

    Raise BadScenario for an ICMP error that is to be RELATED: it needs a packet that it is about.
    """
    state = fields.get("ctstate", "NEW")
    if state in (tracking.INVALID, tracking.UNTRACKED):
        packet.state = state
    elif state == tracking.ESTABLISHED:
        return _establish(machine.world, fields)
    elif state == tracking.RELATED:
        if tracking.is_error(packet):
            way = "write that packet, then the error as a reply"
            raise BadScenario("ctstate", f"an ICMP error is RELATED to the packet in it: {way}")
        return _expect(machine.world, packet)
    return ""


def _establish(world: World, fields: Fields) -> str:
    """Make the connection, unless there is one, as its first packets would have made it without rules."""
    given = packets_of(fields, 1, "")[0]
    flow = tracking.flow_of(given)
    if flow is None or world.connections.find(0, flow, world.now, (0, 0)):
        return ""
    first = _first_packet(given, fields)
    begun = packets_of(first, 1, "")[0]
    answer = packets_of({**reply_fields(Seen(None, begun)), "local": True}, 1, "")[0]
    packets = [begun, answer]
    if begun.protocol == TCP:
        packets.append(packets_of(reply_fields(Seen(None, answer)), 1, "")[0])
    _follow(world, packets)
    return "established-connection"


def _follow(world: World, packets: list[Packet]) -> None:
    """Let connection tracking see packets, as if no rule stopped them."""
    here, world.hook = world.hook, "PREROUTING"
    for packet in packets:
        tracking.track(packet, world)
        if packet.connection:
            packet.connection.settled_source = packet.connection.settled_destination = True
            tracking.confirm(packet, world)
    world.hook = here


def quoting(world: World, fields: Fields) -> Fields:
    """Return the fields of an ICMP error that is RELATED, with the packet that it is about, whose connection is made.

    That packet was sent from where the error goes. The fields of other packets are returned as they are.
    """
    if not tracking.is_error(packets_of(fields, 1, "")[0]):
        return fields
    ends = {"src": fields["dst"], "dst": fields["src"], "sport": ABOUT[0], "dport": ABOUT[1]}
    begun = packets_of({"proto": "udp", **ends}, 1, "")[0]
    _follow(world, [begun])
    given = {key: value for key, value in fields.items() if key != "ctstate"}
    return {**given, "payload_hex": error_fields(Seen(None, begun))["payload_hex"]}


def _first_packet(given: Packet, fields: Fields) -> Fields:
    """Return the first packet of the connection of a given one, which may be an answer in it."""
    first = {key: value for key, value in fields.items() if key not in ("flags", "payload", "payload_len", "length")}
    flags = given.transport[13] if given.protocol == TCP and len(given.transport) > 13 else 0
    is_answer = flags & 0x12 == 0x12 or fields.get("type") in REPLIES
    if is_answer:
        first["src"], first["dst"] = fields["dst"], fields["src"]
        first["sport"], first["dport"] = fields.get("dport", 0), fields.get("sport", 0)
        first["type"] = {0: 8, 129: 128}.get(fields.get("type", -1), fields.get("type", 0))
    if given.protocol == TCP:
        number, ack = int(fields.get("seq", SEQUENCE)), int(fields.get("ack", 0))
        first |= {"flags": "SYN", "seq": (ack if is_answer else number) - 1 & 0xFFFFFFFF}
    return first


def _expect(world: World, packet: Packet) -> str:
    """Make a connection whose helper expects the packet."""
    flow = tracking.flow_of(packet)
    if flow is None:
        return ""
    opposite = tracking.answer(flow, packet.family)
    if opposite is None:
        return ""
    begun = flow._replace(source_key=0, destination_key=0)
    master = Connection(packet.family, begun, opposite._replace(source_key=0, destination_key=0), (0, 0))
    master.confirmed = master.seen_reply = True
    master.expires = world.now + LIFETIME
    world.connections.add(master)
    expected = Expected(0, flow.protocol, flow.source, flow.destination, flow.destination_key)
    world.expectations.add(Expectation(master, expected, master.expires), world.now, world.connections)
    return "expected-connection"
