"""Network address translation: which tuple a connection gets, and the translation of its packets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY, Connection, Flow
from iptables_py.engine.packet import GRE, ICMP, ICMPV6, SCTP, TCP, UDP, UDPLITE, Packet
from iptables_py.engine.tracking import RELATED, answer, quoted_packet
from iptables_py.engine.wire import address_bytes, rewrap, to_bytes, unwrapped
from iptables_py.values.hashing import hash_words, scaled, words_of

if TYPE_CHECKING:
    from iptables_py.engine.world import World

SOURCE, DESTINATION = "source", "destination"
# what is translated at each hook
SIDES = {"PREROUTING": DESTINATION, "OUTPUT": DESTINATION, "INPUT": SOURCE, "POSTROUTING": SOURCE}
HAVE_PORTS = frozenset((TCP, UDP, UDPLITE, SCTP))
REVERSIBLE = frozenset((TCP, UDP, UDPLITE))  # those that keep a flow which another connection has in reverse
MOST_ATTEMPTS = 128
LEAST_GRE = 8  # bytes of a GRE header that can be translated (measured)
REDIRECT_MESSAGES = {(ICMP, 5), (ICMPV6, 137)}


@dataclass(frozen=True, slots=True)
class Range:
    """What a target allows as the new address and port.

    addresses: (first, last), None to keep the address
    ports: (first, last), also for identifiers of ICMP; None to choose one only if the old one is taken
    base: the port that is mapped to the first port of the range, None without a shifted range
    """

    addresses: tuple[int, int] | None = None
    ports: tuple[int, int] | None = None
    base: int | None = None
    random: bool = False
    persistent: bool = False


def is_settled(connection: Connection, side: str) -> bool:
    """Return whether it is decided how a side of the connection is translated."""
    return connection.settled_source if side == SOURCE else connection.settled_destination


def settle(packet: Packet, side: str, allowed: Range, world: World) -> None:
    """Decide how one side of the packet's new connection is translated."""
    connection = packet.connection
    assert connection
    reply = answer(connection.flows[REPLY], connection.family)
    assert reply
    chosen = _choose(connection, reply, side, allowed, world)
    if chosen != reply:
        opposite = answer(chosen, connection.family)
        assert opposite
        connection.flows[REPLY] = opposite
        if side == SOURCE:
            connection.translated_source = True
        else:
            connection.translated_destination = True
    if side == SOURCE:
        connection.settled_source = True
        world.sources.setdefault(_source_of(connection), {})[connection] = None
    else:
        connection.settled_destination = True


def keep(packet: Packet, side: str, world: World) -> None:
    """Decide that one side of the packet's connection stays as it is, unless its flow is taken."""
    connection = packet.connection
    assert connection
    reply = connection.flows[REPLY]
    address = reply.destination if side == SOURCE else reply.source
    settle(packet, side, Range((address, address)), world)


def _source_of(connection: Connection) -> tuple[int, int, int, int]:
    flow = connection.flows[ORIGINAL]
    return connection.zones[ORIGINAL], flow.protocol, flow.source, flow.source_key


def _choose(connection: Connection, flow: Flow, side: str, allowed: Range, world: World) -> Flow:
    """Return the flow as it is after translation."""
    if side == SOURCE and not allowed.random:
        if _is_source_in(flow, allowed):
            other = _holder(connection, flow, world)
            if other is None or _is_reverse(connection, other):
                return flow
        for mapping in _source_mappings(connection, allowed, world):
            candidate = flow._replace(source=mapping.source, source_key=mapping.source_key)
            if not _is_taken(connection, candidate, world):
                return candidate
    flow = _with_address(connection, flow, side, allowed)
    key = flow.source_key if side == SOURCE else _destination_key(flow)
    if not allowed.random:
        if allowed.ports:
            first, last = allowed.ports
            is_kept = allowed.base is None and first <= key <= last
            if is_kept and (first == last or not _is_taken(connection, flow, world)):
                return flow
        elif not _is_taken(connection, flow, world):
            return flow
    return _with_free_key(connection, flow, side, allowed, world)


def _is_source_in(flow: Flow, allowed: Range) -> bool:
    if allowed.addresses and not allowed.addresses[0] <= flow.source <= allowed.addresses[1]:
        return False
    return not allowed.ports or allowed.ports[0] <= flow.source_key <= allowed.ports[1]


def _source_mappings(connection: Connection, allowed: Range, world: World) -> list[Flow]:
    """Return how other connections from the same source are translated, where the range allows that."""
    found = []
    for other in world.sources.get(_source_of(connection), ()):
        if other is not connection and other.confirmed and other in world.connections.all:
            translated = answer(other.flows[REPLY], other.family)
            if translated and _is_source_in(translated, allowed):
                found.append(translated)
                break
    return found


def _is_reverse(connection: Connection, other: Connection) -> bool:
    """Return whether another connection is the same in the other direction, without translation.

    The new one then keeps its flow, and its first packet is dropped in the end (measured).
    """
    is_translated = other.translated_source or other.translated_destination
    return (
        connection.protocol in REVERSIBLE
        and not (is_translated or connection.translated_source or connection.translated_destination)
        and other.flows == connection.flows[::-1]
    )


def _is_taken(connection: Connection, flow: Flow, world: World) -> bool:
    """Return whether replies to that flow would belong to another connection."""
    return _holder(connection, flow, world) is not None


def _holder(connection: Connection, flow: Flow, world: World) -> Connection | None:
    """Return the other connection to which replies to that flow would belong."""
    opposite = answer(flow, connection.family)
    if opposite is None:
        return None
    found = world.connections.find(connection.zones[REPLY], opposite, world.now, connection.zones)
    if not found or found[0] is connection:
        return None
    other = found[0]
    same = other.flows[ORIGINAL] == connection.flows[ORIGINAL] and other.zones[ORIGINAL] == connection.zones[ORIGINAL]
    return None if same else other


def _with_address(connection: Connection, flow: Flow, side: str, allowed: Range) -> Flow:
    """Return the flow with an address of the range, chosen by a hash of its addresses."""
    if not allowed.addresses:
        return flow
    first, last = allowed.addresses
    address = first if first == last else _hashed(connection, flow, allowed)
    return flow._replace(source=address) if side == SOURCE else flow._replace(destination=address)


def _hashed(connection: Connection, flow: Flow, allowed: Range) -> int:
    """Return the address in a range that the kernel's hash chooses: one source mostly gets one address."""
    assert allowed.addresses
    family = connection.family
    count = 1 if family == 4 else 4
    pad = bytes(12 if family == 4 else 0)
    sources = words_of(address_bytes(flow.source, family) + pad)
    targets = words_of(address_bytes(flow.destination, family) + pad)
    start = 0 if allowed.persistent else targets[count - 1] ^ connection.zones[ORIGINAL]
    value = hash_words(sources, start)
    bounds = [address_bytes(bound, family) for bound in allowed.addresses]
    full, parts = False, b""
    for at in range(count):
        low, high = (int.from_bytes(bound[at * 4 : at * 4 + 4], "big") for bound in bounds)
        least, size = (0, 0xFFFFFFFF) if full else (low, high - low + 1)
        part = least + scaled(value, size) & 0xFFFFFFFF
        parts += part.to_bytes(4, "big")
        full = full or part != high
        if not allowed.persistent:
            value ^= targets[at]
    return int.from_bytes(parts, "big")


def _destination_key(flow: Flow) -> int:
    return flow.source_key if flow.protocol in (ICMP, ICMPV6) else flow.destination_key


def _with_free_key(connection: Connection, flow: Flow, side: str, allowed: Range, world: World) -> Flow:
    """Return the flow with a port, or an identifier of ICMP, that is free; the last one tried if none is."""
    protocol = flow.protocol
    if protocol in (ICMP, ICMPV6):
        least, size = (allowed.ports[0], allowed.ports[1] - allowed.ports[0] + 1) if allowed.ports else (0, 65536)
        is_source = True
    elif protocol in HAVE_PORTS:
        is_source = side == SOURCE
        key = flow.source_key if is_source else flow.destination_key
        if allowed.ports:
            least, size = min(allowed.ports), abs(allowed.ports[1] - allowed.ports[0]) + 1
        elif not is_source:
            return flow
        elif key < 512:
            least, size = 1, 511
        elif key < 1024:
            least, size = 600, 424
        else:
            least, size = 1024, 64512
    else:
        return flow
    key = flow.source_key if is_source else flow.destination_key
    if allowed.base is not None:
        offset = key - allowed.base & 0xFFFF
    elif allowed.random or side == SOURCE:
        offset = world.chance.remainder(65536, size)
    else:
        offset = 0
    attempts = min(size, MOST_ATTEMPTS)
    while True:
        for number in range(attempts):
            chosen = least + (offset + number) % size
            flow = flow._replace(source_key=chosen) if is_source else flow._replace(destination_key=chosen)
            if not _is_taken(connection, flow, world):
                return flow
        if attempts >= size or attempts < 16:
            return flow
        attempts //= 2
        offset = world.chance.remainder(65536, size)


def translate(packet: Packet, side: str) -> bool:
    """Translate one side of a packet as its connection requires. Return False if it has to be dropped."""
    inner = unwrapped(packet)
    passes = _translate(inner, side)
    packet.source, packet.destination = inner.source, inner.destination
    rewrap(packet, inner)
    return passes


def _translate(packet: Packet, side: str) -> bool:
    connection = packet.connection
    assert connection
    direction = REPLY if packet.reply else ORIGINAL
    if packet.state == RELATED and packet.protocol in (ICMP, ICMPV6) and quoted_packet(packet) is not None:
        return _translate_error(packet, side, direction)
    if not _is_translated(connection, side, direction):
        return True
    if packet.protocol == GRE and len(packet.transport) < LEAST_GRE:
        return False
    target = answer(connection.flows[1 - direction], connection.family)
    assert target
    _write(packet, target, side)
    return True


def _is_translated(connection: Connection, side: str, direction: int) -> bool:
    """Return whether packets in that direction are changed on that side."""
    is_source = (side == SOURCE) == (direction == ORIGINAL)
    return connection.translated_source if is_source else connection.translated_destination


def _write(packet: Packet, target: Flow, side: str) -> None:
    """Write one side of the target into the packet."""
    if packet.protocol in HAVE_PORTS:
        if side == SOURCE:
            packet.set_ports(target.source_key, packet.destination_port)
        else:
            packet.set_ports(packet.source_port, target.destination_key)
    elif packet.protocol in (ICMP, ICMPV6) and target.protocol == packet.protocol and _has_identifier(packet):
        packet.transport = packet.transport[:4] + target.source_key.to_bytes(2, "big") + packet.transport[6:]
    if side == SOURCE:
        packet.source = target.source
    else:
        packet.destination = target.destination


def _has_identifier(packet: Packet) -> bool:
    kinds = (0, 8, 13, 14, 15, 16, 17, 18) if packet.protocol == ICMP else (128, 129)
    return len(packet.transport) >= 6 and packet.transport[0] in kinds


def _translate_error(packet: Packet, side: str, direction: int) -> bool:
    """Translate an ICMP error: the packet that it quotes on one side, itself on the other."""
    connection = packet.connection
    assert connection
    if (packet.protocol, packet.transport[0]) in REDIRECT_MESSAGES:
        is_settled_whole = connection.settled_source and connection.settled_destination
        if not is_settled_whole or connection.translated_source or connection.translated_destination:
            return False
    if not _is_translated(connection, side, direction):
        return True
    target = answer(connection.flows[1 - direction], connection.family)
    quoted = quoted_packet(packet)
    assert target and quoted
    inner = connection.flows[1 - direction]
    _write_quoted(quoted, inner, DESTINATION if side == SOURCE else SOURCE)
    data = to_bytes(quoted)
    packet.transport = packet.transport[:8] + data[: len(packet.transport) - 8]
    if side == SOURCE:
        packet.source = target.source
    else:
        packet.destination = target.destination
    return True


def _write_quoted(quoted: Packet, flow: Flow, side: str) -> None:
    """Write one side of a flow into a quoted packet, whose data may be cut."""
    quoted.cut = False
    inner = unwrapped(quoted)
    _write(inner, flow, side)
    quoted.source, quoted.destination = inner.source, inner.destination
    rewrap(quoted, inner)
