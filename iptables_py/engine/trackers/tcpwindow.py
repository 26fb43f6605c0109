"""Windows of TCP: what each end has sent and may send, and whether the numbers of a segment fit that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import ACK, FIN, RST, SYN
from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet

# kinds of packets by their flags
IS_SYN, IS_SYN_ACK, IS_FIN, IS_ACK, IS_RST, IS_NOTHING = range(6)

WORD = 0xFFFFFFFF
FAR = 1 << 20  # more bytes than a scenario sends, so numbers that far apart were not counted from the same start
LEAST_ACK_WINDOW = 66000  # how far an acknowledgement may lag, however small the window is
MOST_SCALE = 14
IGNORED = "ignored"  # the answer about numbers that pass without effect


class Side:
    """What one end of a connection has sent.

    end: the number after the last byte that it sent
    most_end: the number after the last byte that it may send
    most_window: the largest window that it offered, 0 if it has sent nothing yet
    most_ack: its highest acknowledgement, None without one
    scale: the shift of its windows
    scales, selective: whether it offered window scaling, selective acknowledgements
    liberal: whether its numbers are not checked, as the beginning was not seen
    closing: whether it sent the first FIN
    unacknowledged: whether it has sent data that is not acknowledged yet
    """

    __slots__ = (
        "closing", "end", "liberal", "most_ack", "most_end", "most_window", "scale", "scales", "selective",
        "unacknowledged",
    )  # fmt: skip

    def __init__(self) -> None:
        self.end = self.most_end = self.most_window = self.scale = 0
        self.most_ack: int | None = None
        self.scales = self.selective = self.liberal = self.closing = self.unacknowledged = False


class Segment:
    """The header of a segment.

    end: the sequence number after its last byte
    kind: one of those above
    """

    __slots__ = ("ack", "end", "flags", "kind", "number", "options", "window")

    def __init__(self, packet: Packet) -> None:
        data = packet.transport
        self.number = int.from_bytes(data[4:8], "big")
        self.ack = int.from_bytes(data[8:12], "big")
        self.flags = data[13]
        self.window = data[14] << 8 | data[15]
        header = (data[12] >> 4) * 4
        self.options = data[20:header]
        flags = self.flags
        size = len(data) - header + (1 if flags & SYN else 0) + (1 if flags & FIN else 0)
        self.end = self.number + size & WORD
        self.kind = (
            IS_RST
            if flags & RST
            else (IS_SYN_ACK if flags & ACK else IS_SYN)
            if flags & SYN
            else IS_FIN
            if flags & FIN
            else IS_ACK
            if flags & ACK
            else IS_NOTHING
        )


def before(one: int, other: int) -> bool:
    """Return whether a sequence number comes before another; they wrap around."""
    return (one - other & WORD) >= 1 << 31


def after(one: int, other: int) -> bool:
    """Return whether a sequence number comes after another."""
    return before(other, one)


def is_far(one: int, other: int) -> bool:
    """Return whether two numbers were not counted from the same start."""
    return FAR < (one - other & WORD) < WORD - FAR


def read_options(segment: Segment, side: Side) -> None:
    """Set window scaling and selective acknowledgements of a SYN, and forget what was known of the side."""
    side.scale, side.scales, side.selective = 0, False, False
    side.most_ack, side.closing, side.unacknowledged = None, False, False
    for kind, value in options(segment.options):
        if kind == 4 and not value:
            side.selective = True
        elif kind == 3 and len(value) == 1:
            side.scale = min(value[0], MOST_SCALE)
            side.scales = True


def options(data: bytes) -> list[tuple[int, bytes]]:
    """Return the options of a TCP header as (kind, value), up to the first that is cut."""
    found = []
    while data and data[0]:
        if data[0] == 1:
            data = data[1:]
            continue
        if len(data) < 2 or not 2 <= data[1] <= len(data):
            break
        found.append((data[0], data[2 : data[1]]))
        data = data[data[1] :]
    return found


def highest_selective(segment: Segment, ack: int) -> int:
    """Return the highest number that is acknowledged, also selectively."""
    highest = ack
    for kind, value in options(segment.options):
        if kind == 5:
            for at in range(4, len(value), 8):
                end = int.from_bytes(value[at : at + 4], "big")
                if after(end, highest):
                    highest = end
    return highest


def begin_side(sender: Side, receiver: Side, segment: Segment, direction: int) -> None:
    """Take the numbers and options of a side's SYN."""
    sender.end = segment.end
    sender.most_window = segment.window or 1
    sender.most_end = segment.end
    read_options(segment, sender)
    if direction and not (sender.scales and receiver.scales):
        sender.scale = receiver.scale = 0


def judge_numbers(sender: Side, receiver: Side, number: int, end: int, highest: int) -> str:
    """Return GOOD, INVALID or IGNORED, by the numbers of a segment and the windows of both ends."""
    least_ack = receiver.end - max(sender.most_window, LEAST_ACK_WINDOW) - 1 & WORD
    is_ack_good = before(highest, receiver.end + 1 & WORD) and after(highest, least_ack)
    is_end_good = not receiver.most_window or after(end, sender.end - receiver.most_window - 1 & WORD)
    if not before(number, sender.most_end + 1 & WORD):
        beyond = end - sender.most_end + 1 & WORD
        if receiver.most_window and is_end_good and is_ack_good and beyond <= receiver.most_window:
            sender.end = end
            sender.unacknowledged = True
            return IGNORED
        return answers.INVALID
    if not before(highest, receiver.end + 1 & WORD):
        return answers.INVALID
    if not is_end_good or not after(highest, least_ack):
        return IGNORED
    return answers.GOOD
