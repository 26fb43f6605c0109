"""Packets with which a host answers: ICMP errors and TCP resets."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from iptables_py.engine.packet import (
    ACK,
    AH,
    DCCP,
    ESP,
    FIN,
    GRE,
    ICMP,
    ICMPV6,
    RST,
    SCTP,
    SYN,
    TCP,
    UDP,
    UDPLITE,
    UNICAST,
    Packet,
    made,
)  # fmt: skip
from iptables_py.engine.routes import BROADCAST, is_multicast
from iptables_py.engine.trackers import icmp, icmp6
from iptables_py.engine.wire import checksum, pseudo_header, to_bytes, unwrapped

if TYPE_CHECKING:
    from iptables_py.engine.host import Host

MOST_BYTES = {4: 576, 6: 1280}  # of an ICMP error, with the IP header
ERROR_TOS = 0xC0
KEPT_TOS = 0x1E
UNCHECKED = frozenset((AH, DCCP, ESP, GRE, SCTP, UDPLITE))  # protocols whose checksum REJECT does not check
KNOWN = frozenset((ICMP, ICMPV6, TCP, UDP))


def error(packet: Packet, source: int, kind: int, code: int, value: int = 0) -> Packet:
    """Return the ICMP error about a packet. `value` is the last word of its header, such as an MTU."""
    family = packet.family
    header = 28 if family == 4 else 48
    quoted = to_bytes(packet)[: MOST_BYTES[family] - header]
    data = struct.pack("!BBHI", kind, code, 0, value) + quoted
    answer = made(family, source, packet.source, ICMP if family == 4 else ICMPV6, data)
    if family == 4:
        answer.tos = ERROR_TOS | packet.tos & KEPT_TOS
    return answer


def is_intact(packet: Packet) -> bool:
    """Return whether REJECT takes the checksum for right.

    A protocol that the kernel does not know is checked as if the sum of all its data were a checksum (measured).
    """
    packet = unwrapped(packet)
    if packet.family == 6 and not packet.transport:
        return False
    if packet.protocol in UNCHECKED:
        return True
    if _has_changed_options(packet):
        return False
    if packet.protocol in KNOWN or packet.offset:
        return packet.checksum_good
    data = packet.transport
    if packet.family == 4 and not data:
        return True
    return checksum(data if packet.family == 4 else pseudo_header(packet, len(data)) + data) == 0


def _has_changed_options(packet: Packet) -> bool:
    """Return whether this host wrote into the IP options: until the packet leaves, no checksum is right (measured)."""
    return packet.read_options is not None and packet.read_options.are_changed


def is_answered(packet: Packet) -> bool:
    """Return whether an ICMP error may answer the packet: it is no error itself and no later fragment."""
    if packet.offset:
        return False
    if packet.family == 4 and packet.protocol == ICMP:
        return bool(packet.transport) and packet.transport[0] not in icmp.ERRORS
    if packet.family == 6 and packet.protocol == ICMPV6:
        return bool(packet.transport) and packet.transport[0] >= icmp6.FIRST_NOT_ERROR and packet.transport[0] != 137
    return True


def is_between_hosts(packet: Packet, host: Host) -> bool:
    """Return whether the packet goes from one host to one other, as only such packets get an ICMP error."""
    family = packet.family
    if is_multicast(packet.destination, family) or (packet.frame and packet.frame.kind != UNICAST):
        return False
    if family == 6:
        return packet.source != 0 and not is_multicast(packet.source, 6)
    return host.router.kind_of(packet.destination) != BROADCAST and packet.source != 0


def reset(packet: Packet) -> Packet | None:
    """Return the TCP reset that refuses a packet, None if it gets none."""
    data = packet.transport
    if packet.offset or packet.protocol != TCP or len(data) < 20 or data[13] & RST or not packet.checksum_good:
        return None
    if _has_changed_options(packet):
        return None
    number, ack, flags = int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big"), data[13]
    if flags & ACK:
        number, ack, kind = ack, 0, RST
    else:
        size = len(data) - (data[12] >> 4) * 4 + bool(flags & SYN) + bool(flags & FIN)
        number, ack, kind = 0, number + size & 0xFFFFFFFF, RST | ACK
    head = struct.pack(
        "!HHIIBBHHH", packet.destination_port, packet.source_port, number, ack, 5 << 4, kind, 0, 0, 0
    )
    answer = made(packet.family, packet.destination, packet.source, TCP, head)
    answer.df = answer.partial = packet.family == 4  # in IPv6 the checksum is complete (measured)
    return answer
