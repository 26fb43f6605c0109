"""Numbers of a TCP connection whose data were made longer or shorter on their way."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, REPLY
from iptables_py.engine.packet import ACK
from iptables_py.engine.trackers.tcpwindow import WORD, after, before

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet

SELECTIVE = 5  # the TCP option of selective acknowledgements


class Lengthened:
    """How the sequence numbers of one direction were changed by this host.

    position: the number of the last segment whose length was changed
    before, after: what is added to numbers up to that position, and to those after it
    """

    __slots__ = ("after", "before", "position")

    def __init__(self) -> None:
        self.position = self.before = self.after = 0

    def at(self, number: int) -> int:
        """Return what is added to that number."""
        return self.after if after(number, self.position) else self.before

    def undone(self, number: int) -> int:
        """Return an acknowledged number as the sender counted it."""
        is_after = after(number - self.before & WORD, self.position)
        return number - (self.after if is_after else self.before) & WORD


def change_length(connection: Connection, direction: int, number: int, change: int) -> None:
    """Remember that the segment with that number was made longer, or shorter."""
    if connection.lengthened is None:
        connection.lengthened = Lengthened(), Lengthened()
    way = connection.lengthened[direction]
    if way.before == way.after or before(way.position, number):
        way.position, way.before = number, way.after
        way.after += change


def offset(connection: Connection, direction: int, ack: int) -> int:
    """Return how much larger an acknowledgement from that direction is than what the other end sent."""
    if connection.lengthened is None:
        return 0
    way: Lengthened = connection.lengthened[1 - direction]
    return way.at(ack - 1 & WORD)


def shift_numbers(packet: Packet) -> None:
    """Shift the numbers of a segment that leaves or is delivered."""
    connection = packet.connection
    assert connection and connection.lengthened
    direction = REPLY if packet.reply else ORIGINAL
    own, other = connection.lengthened[direction], connection.lengthened[1 - direction]
    data = packet.transport
    number, ack = struct.unpack("!II", data[4:12])
    number = number + own.at(number) & WORD
    header = (data[12] >> 4) * 4
    options = data[20:header]
    if data[13] & ACK:
        ack = other.undone(ack)
        options = _shifted_options(options, other)
    packet.transport = data[:4] + struct.pack("!II", number, ack) + data[12:20] + options + data[header:]


def _shifted_options(data: bytes, other: Lengthened) -> bytes:
    """Return TCP options whose selective acknowledgements are as the other end counts."""
    at, shifted = 0, bytearray(data)
    while at < len(data) and data[at]:
        if data[at] == 1:
            at += 1
            continue
        size = data[at + 1] if at + 1 < len(data) else 0
        if size < 2 or at + size > len(data):
            break
        if data[at] == SELECTIVE and (size - 2) % 8 == 0:
            for place in range(at + 2, at + size, 4):
                number = int.from_bytes(data[place : place + 4], "big")
                shifted[place : place + 4] = other.undone(number).to_bytes(4, "big")
        at += size
    return bytes(shifted)
