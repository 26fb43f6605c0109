"""A packet on its way through the kernel, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.interface import Interface, Socket
    from iptables_py.engine.ipoptions import Options
    from iptables_py.engine.routes import Route

ICMP, IGMP, IPIP, TCP, UDP, DCCP, GRE, ESP, AH, ICMPV6 = 1, 2, 4, 6, 17, 33, 47, 50, 51, 58
NO_NEXT, IPCOMP, SCTP, MOBILITY, UDPLITE = 59, 108, 132, 135, 136
WITH_PORTS = frozenset((TCP, UDP, DCCP, SCTP, UDPLITE))
FIN, SYN, RST, PSH, ACK, URG, ECE, CWR = 1, 2, 4, 8, 16, 32, 64, 128

# types of IPv6 extension headers
HOP_BY_HOP, ROUTING, FRAGMENT, DESTINATION = 0, 43, 44, 60

# the kind of frame in which the packet arrived, as in `-m pkttype`
UNICAST, BROADCAST, MULTICAST, OTHER_HOST = "unicast", "broadcast", "multicast", "otherhost"


class Frame:
    """The Ethernet header of a packet that arrived.

    source, destination: MAC addresses, 6 bytes each
    """

    __slots__ = ("destination", "kind", "source")

    def __init__(self, source: bytes, destination: bytes, kind: str) -> None:
        self.source = source
        self.destination = destination
        self.kind = kind

    def as_unicast(self) -> Frame:
        """Return the same header as that of a frame for one host."""
        return Frame(self.source, self.destination, UNICAST)


class Packet:
    """An IP packet, and what the kernel remembers about it.

    family: 4 or 6
    source, destination: the addresses as integers
    protocol: the number of the transport protocol, in IPv6 the one after the extension headers
    ttl: TTL or hop limit
    tos: the whole TOS byte or traffic class
    identification: in IPv6 the flow label
    offset: where the data of a fragment begins, in bytes; 0 for a first fragment and for a whole packet
    more: whether more fragments follow
    options: IPv4 options; a multiple of 4 bytes
    read_options: what the host found in them when the packet arrived, None before that
    headers: the IPv6 extension headers, as (type, bytes of the header with its first byte zero)
    transport: the transport header and the payload; its checksum field is not kept up to date
    source_port, destination_port: 0 for protocols without ports
    partial: whether the checksum field of a segment that this host made has only the sum of the pseudo header, as long
    as the segment is on its way through this host
    header_good, checksum_good: whether the checksums of the IP header and of the transport header are right
    cut: whether fewer bytes arrived than the IP header says
    known_length: the length in the IP header if it differs from what the fields add up to, else 0
    mark, priority: what rules have set
    connection: the connection that it belongs to, None while it has none
    state: NEW, ESTABLISHED, RELATED, INVALID or UNTRACKED; None before connection tracking
    reply: whether it goes in the reply direction of its connection
    route: where it goes, None before routing
    socket: the local socket that sent it, None if it arrived or has none
    frame: its Ethernet header, None if this host made it
    arrived: the interface on which it arrived, a port if that is part of a bridge; None if this host made it
    pieces: the sizes of the fragments that it was joined from, so that it can be cut again as it came
    fragment_headers: the extension headers of the first IPv6 fragment that it was joined from
    copied: whether TEE made it
    traced: whether TRACE chose it
    cookie: the number of the SYN proxy that its new connection is for, None without a proxy
    helper: the helper that a CT rule chose for its connection
    in_port, out_port: the ports of the bridge that it passes, None if it passes none
    taken_by: the local socket that TPROXY gave it to
    zone: the zone of connection tracking that a CT rule chose, with the direction that it is for, None for zone 0
    """

    __slots__ = (
        "arrived", "checksum_good", "connection", "cookie", "copied", "cut", "destination", "destination_port", "df",
        "family", "fragment_headers", "frame", "header_good", "headers", "helper", "identification", "in_port",
        "known_length", "mark", "more", "offset", "options", "out_port", "partial", "pieces", "priority", "protocol",
        "read_options", "reply",
        "route", "socket", "source", "source_port", "state", "taken_by", "tos", "traced", "transport", "ttl", "zone",
    )  # fmt: skip

    def __init__(self, family: int, source: int, destination: int, protocol: int, transport: bytes) -> None:
        self.family = family
        self.source = source
        self.destination = destination
        self.protocol = protocol
        self.transport = transport
        self.ttl = 64
        self.tos = self.identification = self.offset = 0
        self.df = self.more = self.cut = self.copied = self.reply = self.traced = self.partial = False
        self.options = b""
        self.read_options: Options | None = None
        self.headers: tuple[tuple[int, bytes], ...] = ()
        self.header_good = self.checksum_good = True
        self.known_length = 0
        self.mark = self.priority = 0
        self.connection: Connection | None = None
        self.zone: tuple[int, str] | None = None
        self.helper = ""
        self.cookie: int | None = None
        self.taken_by: Socket | None = None
        self.state: str | None = None
        self.route: Route | None = None
        self.socket: Socket | None = None
        self.frame: Frame | None = None
        self.arrived: Interface | None = None
        self.in_port: Interface | None = None
        self.out_port: Interface | None = None
        self.pieces: tuple[int, ...] = ()
        self.fragment_headers: tuple[tuple[int, bytes], ...] = ()
        self.read_ports()

    @property
    def header_length(self) -> int:
        """The bytes before the transport header."""
        if self.family == 4:
            return 20 + len(self.options)
        return 40 + sum(len(data) for _, data in self.headers)

    @property
    def length(self) -> int:
        """The length of the IP packet in bytes, as counters count it."""
        return self.known_length or self.header_length + len(self.transport)

    def copy(self) -> Packet:
        """Return a copy that shares the connection."""
        made = Packet.__new__(Packet)
        for name in Packet.__slots__:
            setattr(made, name, getattr(self, name))
        return made

    def read_ports(self) -> None:
        """Set the ports to those in the transport header."""
        has_ports = self.protocol in WITH_PORTS and len(self.transport) >= 4
        self.source_port = int.from_bytes(self.transport[:2], "big") if has_ports else 0
        self.destination_port = int.from_bytes(self.transport[2:4], "big") if has_ports else 0

    def set_ports(self, source: int, destination: int) -> None:
        """Write both ports into the transport header."""
        self.source_port, self.destination_port = source, destination
        self.transport = source.to_bytes(2, "big") + destination.to_bytes(2, "big") + self.transport[4:]


def made(family: int, source: int, destination: int, protocol: int, transport: bytes) -> Packet:
    """Return a packet that this host makes."""
    return Packet(family, source, destination, protocol, transport)


def header_size(kind: int, header: bytes) -> int:
    """Return the length that an IPv6 extension header, or an authentication header, says it has."""
    if kind == FRAGMENT:
        return 8
    return (header[1] + 2) * 4 if kind == AH else (header[1] + 1) * 8


# the priority by the two bits of the type of service for low delay and throughput: best effort, bulk, interactive, both
_PRIORITIES = (0, 2, 6, 4)


def priority_of(tos: int) -> int:
    """Return the priority of forwarded IPv4 packets, and of those that a process sends with this type of service."""
    return _PRIORITIES[tos >> 3 & 3]
