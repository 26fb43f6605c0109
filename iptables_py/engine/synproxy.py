"""The SYN proxy: a TCP handshake with the client first, and then one with the server in the client's name."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.engine.packet import ACK, CWR, ECE, FIN, RST, SYN, TCP, Packet, made
from iptables_py.engine.trackers.tcpwindow import options as tcp_options

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.world import World

SIZES = {4: (536, 1300, 1440, 1460), 6: (1220, 1420, 1440, 8940)}  # segment sizes that a cookie can hold
END, NOTHING, SIZE, SCALE, SELECTIVE, TIMESTAMP = 0, 1, 2, 3, 4, 8
WORD = 0xFFFFFFFF


@dataclass(slots=True)
class Offer:
    """The options of a SYN that the proxy passes on.

    scale, selective, stamp: None or False where they are not offered; stamp is (value, echo)
    """

    size: int | None = None
    scale: int | None = None
    selective: bool = False
    stamp: tuple[int, int] | None = None
    congestion: bool = False


@dataclass(slots=True)
class Cookies:
    """The handshakes with clients that are not finished: by flow, the number sent and the options of the SYN."""

    sent: dict[tuple[int, int, int, int, int], tuple[int, Offer]] = field(default_factory=dict)


def offer_of(packet: Packet) -> Offer:
    """Return the options of a segment."""
    data = packet.transport
    found = Offer()
    for kind, value in tcp_options(data[20 : (data[12] >> 4) * 4]):
        if kind == SIZE and len(value) == 2:
            found.size = int.from_bytes(value, "big")
        elif kind == SCALE and len(value) == 1:
            found.scale = min(value[0], 14)
        elif kind == SELECTIVE:
            found.selective = True
        elif kind == TIMESTAMP and len(value) == 8:
            found.stamp = int.from_bytes(value[:4], "big"), int.from_bytes(value[4:], "big")
    return found


def option_bytes(offer: Offer) -> bytes:
    """Return the options in the order in which the proxy writes them."""
    data = b""
    if offer.size is not None:
        data += struct.pack("!BBH", SIZE, 4, offer.size)
    if offer.stamp:
        start = (SELECTIVE, 2) if offer.selective else (NOTHING, NOTHING)
        data += struct.pack("!BBBBII", *start, TIMESTAMP, 10, *offer.stamp)
    elif offer.selective:
        data += bytes((NOTHING, NOTHING, SELECTIVE, 2))
    if offer.scale is not None:
        data += bytes((NOTHING, SCALE, 3, offer.scale))
    return data


def segment(
    packet: Packet, to_sender: bool, flags: int, number: int, ack: int, window: int, options: bytes = b""
) -> Packet:
    """Return a segment of the proxy: to the sender of `packet`, or on in its name."""
    ports = (packet.source_port, packet.destination_port)
    ends = (packet.source, packet.destination)
    if to_sender:
        ports, ends = ports[::-1], ends[::-1]
    offset = (5 + len(options) // 4) << 4
    head = struct.pack("!HHIIBBHHH", *ports, number & WORD, ack & WORD, offset, flags, window, 0, 0)
    answer = made(packet.family, *ends, TCP, head + options)
    answer.partial = True
    answer.df = packet.family == 4
    return answer


def flow_key(packet: Packet) -> tuple[int, int, int, int, int]:
    """Return what identifies a client's handshake."""
    return packet.family, packet.source, packet.source_port, packet.destination, packet.destination_port


def greet(packet: Packet, allowed: Offer, cookies: Cookies, world: World) -> Packet:
    """Return the SYN,ACK that answers a client's SYN, with the options that both sides allow."""
    peer = offer_of(packet)
    number = _numbers(packet)[0]
    wanted = peer.size or SIZES[packet.family][0]
    kept = Offer(size=max((size for size in SIZES[packet.family] if size <= wanted), default=SIZES[packet.family][0]))
    offered = Offer(size=allowed.size if peer.size is not None else None)
    if peer.stamp and allowed.stamp:
        offered.stamp = world.chance.secret(), peer.stamp[0]
        kept.stamp = peer.stamp
        if peer.scale is not None and allowed.scale is not None:
            offered.scale, kept.scale = allowed.scale, peer.scale
        offered.selective = kept.selective = peer.selective and allowed.selective
        kept.congestion = allowed.congestion and packet.transport[13] & (ECE | CWR) == ECE | CWR
    cookie = world.chance.secret()
    cookies.sent[flow_key(packet)] = cookie, kept
    flags = SYN | ACK | (ECE if kept.congestion else 0)
    return segment(packet, True, flags, cookie, number + 1, 0, option_bytes(offered))


def _numbers(packet: Packet) -> tuple[int, int, int, int]:
    data = packet.transport
    return int.from_bytes(data[4:8], "big"), int.from_bytes(data[8:12], "big"), data[13], data[14] << 8 | data[15]


def open_to_server(packet: Packet, cookies: Cookies) -> tuple[Packet, int] | None:
    """Return the SYN to the server for a client's ACK, and the proxy's own number; None if the ACK is forged."""
    number, ack, _, window = _numbers(packet)
    found = cookies.sent.get(flow_key(packet))
    if found is None or found[0] != ack - 1 & WORD:
        return None
    cookie, offer = found
    stamp = offer_of(packet).stamp
    offer = Offer(offer.size, offer.scale, offer.selective, stamp, offer.congestion) if stamp else Offer(offer.size)
    flags = SYN | (ECE | CWR if offer.congestion else 0)
    return segment(packet, False, flags, number - 1, cookie, window, option_bytes(offer)), cookie


def finish(packet: Packet, connection: Connection) -> tuple[Packet, Packet]:
    """Return the ACKs to server and client that answer the server's SYN,ACK."""
    number, ack, _, window = _numbers(packet)
    peer = offer_of(packet)
    own = connection.synproxy or 0
    window >>= peer.scale or 0
    stamp = option_bytes(Offer(stamp=peer.stamp)) if peer.stamp else b""
    back = option_bytes(Offer(stamp=(peer.stamp[1], peer.stamp[0]))) if peer.stamp else b""
    to_server = segment(packet, True, ACK, ack, number + 1, window, back)
    to_client = segment(packet, False, ACK, own + 1, ack, window, stamp)
    return to_server, to_client


def shift_of(packet: Packet, connection: Connection) -> int:
    """Return what the server's numbers differ by from those that the proxy peer the client."""
    return (connection.synproxy or 0) - _numbers(packet)[0] & WORD


def is_first(packet: Packet) -> bool:
    """Return whether this is a SYN that opens a connection."""
    return packet.transport[13] & (SYN | ACK | FIN | RST) == SYN


def is_acknowledgement(packet: Packet) -> bool:
    """Return whether this is an ACK without SYN, FIN or RST."""
    return packet.transport[13] & (SYN | ACK | FIN | RST) == ACK


def shift_numbers(packet: Packet, connection: Connection) -> None:
    """Put the server's numbers for the proxy's, or the other way round, into a packet that leaves."""
    number, ack, flags, _ = _numbers(packet)
    if packet.reply:
        number = number + connection.shift & WORD
    elif flags & ACK:
        ack = ack - connection.shift & WORD
    packet.transport = packet.transport[:4] + struct.pack("!II", number, ack) + packet.transport[12:]
