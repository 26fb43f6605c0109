"""TCP: states by flags; windows of sequence numbers are in tcpwindow.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.packet import ACK, CWR, ECE, FIN, PSH, RST, SYN, TCP, URG
from iptables_py.engine.trackers import answers, tcpwindow
from iptables_py.engine.trackers.sequences import offset
from iptables_py.engine.trackers.tcpwindow import (
    IS_ACK,
    IS_FIN,
    IS_NOTHING,
    IS_RST,
    IS_SYN,
    IS_SYN_ACK,
    WORD,
    Segment,
    Side,
    after,
    before,
    begin_side,
    highest_selective,
    is_far,
    judge_numbers,
    read_options,
)
from iptables_py.engine.unknown import Unknown

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

NONE, SYN_SENT, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSE_WAIT, LAST_ACK, TIME_WAIT, CLOSE, SYN_SENT2 = range(10)
PASSED, WRONG = 10, 11
NAMES = (
    "NONE", "SYN_SENT", "SYN_RECV", "ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK", "TIME_WAIT", "CLOSE",
    "SYN_SENT2",
)  # fmt: skip

SETTING = "net.netfilter.nf_conntrack_tcp_timeout_"
TIMEOUTS = {
    SYN_SENT: (SETTING + "syn_sent", 120),
    SYN_RECV: (SETTING + "syn_recv", 60),
    ESTABLISHED: (SETTING + "established", 432000),
    FIN_WAIT: (SETTING + "fin_wait", 120),
    CLOSE_WAIT: (SETTING + "close_wait", 60),
    LAST_ACK: (SETTING + "last_ack", 30),
    TIME_WAIT: (SETTING + "time_wait", 120),
    CLOSE: (SETTING + "close", 10),
    SYN_SENT2: (SETTING + "syn_sent", 120),
}
RETRANSMITTED = SETTING + "max_retrans", 300
UNACKNOWLEDGED = SETTING + "unacknowledged", 300

# The next state by direction, kind of packet, and state. Letters in the order of the states above:
# n s r e f c l t x S, with i: the packet is let pass and changes nothing, -: it is INVALID
_TABLE = (
    (
        "ssiiiiissS",  # SYN
        "--r------r",  # SYN and ACK
        "--ffllltx-",  # FIN
        "e-eecctt" + "x-",  # ACK
        "-xxxxxxxxx",  # RST
        "----------",
    ),
    (
        "-S-----s-S",
        "-riiiiiiir",
        "--ffllltx-",
        "-irecctt" + "xi",
        "-xxxxxxxxx",
        "----------",
    ),
)
_LETTERS = "nsrefcltxSi-"
NEXT = tuple(tuple(tuple(_LETTERS.index(one) for one in row) for row in rows) for rows in _TABLE)

VALID_FLAGS = frozenset(
    (SYN, SYN | URG, SYN | ACK, RST, RST | ACK, FIN | ACK, FIN | ACK | URG, ACK, ACK | URG)
)  # without ECE, CWR and PSH

LEAST_SHORTENED = 120_000  # milliseconds that a connection has to live for its life to be shortened
KEPT, UNSURE = "kept", "unsure"  # what a reset may do


class State:
    """What is known of a TCP connection.

    last_kind, last_direction, last_number, last_ack, last_end, last_window: those of the packet before
    ignored: the end that the last ignored SYN offered, with its options
    challenged: whether the next ACK may answer a SYN that came in the middle
    both_open: whether both ends sent a SYN first
    """

    __slots__ = (
        "both_open", "challenged", "ignored", "last_ack", "last_direction", "last_end", "last_kind", "last_number",
        "last_window", "name", "repeats", "sides",
    )  # fmt: skip

    def __init__(self) -> None:
        self.name = NONE
        self.sides = (Side(), Side())
        self.last_kind = IS_NOTHING
        self.last_direction = self.last_number = self.last_ack = self.last_end = self.last_window = 0
        self.repeats = 0
        self.ignored = Side()
        self.challenged = self.both_open = False


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return the ports."""
    return (packet.source_port, packet.destination_port) if len(packet.transport) >= 4 else None


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the ports of the reply."""
    return keys[1], keys[0]


def wrong(packet: Packet, world: World) -> bool:
    """Return whether the header is cut, the checksum is wrong, or the flags don't go together."""
    data = packet.transport
    if len(data) < 20 or not 20 <= (data[12] >> 4) * 4 <= len(data):
        return True
    if world.checks_checksums() and not packet.checksum_good:
        return True
    return data[13] & ~(ECE | CWR | PSH) not in VALID_FLAGS


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Begin with a SYN, or with an ACK in the middle of a connection, if settings allow that."""
    segment = Segment(packet)
    name = NEXT[0][segment.kind][NONE]
    if name == WRONG:
        return False
    state = connection.state = State()
    sender = state.sides[0]
    sender.end = segment.end
    sender.most_window = segment.window or 1
    if name == SYN_SENT:
        sender.most_end = sender.end
        read_options(segment, sender)
        return True
    if not world.host.number("net.netfilter.nf_conntrack_tcp_loose", 1):
        return False
    sender.most_end = sender.end + sender.most_window & WORD
    for side in state.sides:
        side.selective = side.liberal = True
    return True


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Move the state, and check the numbers against the windows."""
    segment = Segment(packet)
    state: State = connection.state
    old = state.name
    new = NEXT[direction][segment.kind][old]
    if new == WRONG:
        return answers.INVALID
    is_reopened = new == SYN_SENT and old >= TIME_WAIT
    if is_reopened and (
        any(side.closing for side in state.sides) or (state.last_direction == direction and state.last_kind == IS_RST)
    ):
        return answers.AGAIN
    if is_reopened or new == PASSED:
        if not _answers_ignored(state, segment, direction):
            _ignore(state, segment, direction)
            return answers.PASSED
        old, new = SYN_SENT, SYN_RECV
    checks_numbers = True
    if new == TIME_WAIT and _is_challenge(state, segment, direction):
        state.challenged = False
        return answers.PASSED
    if new == SYN_SENT2:
        state.both_open = True
    elif new == SYN_RECV and direction and segment.kind == IS_ACK and state.both_open:
        new = ESTABLISHED
    elif new == CLOSE and segment.kind == IS_RST and FIN_WAIT <= old <= CLOSE:
        checks_numbers = False
    elif new == CLOSE and segment.kind == IS_RST:
        reset = _reset(connection, segment, direction, world)
        if reset == answers.INVALID:
            return reset
        if reset == KEPT:
            new = old
        checks_numbers = reset == answers.GOOD or not _answers_passed(connection, segment, direction)
    if checks_numbers:
        passes = _in_window(connection, segment, direction, world)
        if passes == answers.INVALID:
            _shorten(connection, segment, direction, world)
        if passes != answers.GOOD:
            return answers.PASSED if passes == tcpwindow.IGNORED else passes
    state.last_kind = segment.kind
    state.last_direction = direction
    state.name = new
    if old != new and new == FIN_WAIT:
        state.sides[direction].closing = True
    _renew(connection, segment, old, world)
    return answers.GOOD


def _answers_ignored(state: State, segment: Segment, direction: int) -> bool:
    """Return whether this SYN,ACK answers a SYN that was ignored. The state then begins anew with that SYN.

    A liberal side that sends the SYN,ACK stays so (measured).
    """
    if not (
        segment.kind == IS_SYN_ACK
        and state.last_kind == IS_SYN
        and state.last_direction != direction
        and segment.ack == state.last_end
    ):
        return False
    side = state.sides[state.last_direction]
    side.end = side.most_end = state.last_end
    side.most_window = state.last_window or 1
    side.scale = state.ignored.scale
    side.scales, side.selective = state.ignored.scales, state.ignored.selective
    side.liberal = side.closing = side.unacknowledged = False
    side.most_ack = None
    state.challenged = False
    sides = list(state.sides)
    sides[direction] = Side()
    sides[direction].liberal = state.sides[direction].liberal
    state.sides = sides[0], sides[1]
    return True


def _ignore(state: State, segment: Segment, direction: int) -> None:
    """Remember a packet that contradicts the state, and let it pass."""
    state.last_kind, state.last_direction = segment.kind, direction
    state.last_number, state.last_end = segment.number, segment.end
    state.last_window = segment.window
    if segment.kind == IS_SYN and direction == 0:
        state.ignored = Side()
        read_options(segment, state.ignored)
        state.challenged = state.name == LAST_ACK
        state.both_open = False
    if segment.kind == IS_ACK and direction == 1 and state.name == SYN_SENT:
        state.last_ack = segment.ack


def _is_challenge(state: State, segment: Segment, direction: int) -> bool:
    """Return whether this ACK answers a SYN in the middle of the connection (RFC 5961)."""
    return (
        state.name == LAST_ACK
        and segment.kind == IS_ACK
        and state.last_direction != direction
        and state.last_kind == IS_SYN
        and state.challenged
    )


def _reset(connection: Connection, segment: Segment, direction: int, world: World) -> str:
    """Return INVALID for a reset outside the window, GOOD if its number fits.

    Return KEPT if it does not fit exactly, so that the state stays as it is, and UNSURE if nothing is known.
    """
    state: State = connection.state
    other = state.sides[1 - direction]
    if other.most_ack is None or state.last_kind == IS_SYN:
        return UNSURE
    established = _is_established(connection)
    if segment.number == 0 and not established:
        return answers.GOOD
    lenient = world.host.number("net.netfilter.nf_conntrack_tcp_ignore_invalid_rst", 0)
    if before(segment.number, other.most_ack) and not lenient:
        return answers.INVALID
    if not established or segment.number == other.most_ack:
        return answers.GOOD
    if state.last_kind == IS_ACK and state.last_direction == direction and segment.number == state.last_end:
        return answers.GOOD
    return KEPT


def _is_established(connection: Connection) -> bool:
    return connection.state.name == ESTABLISHED and connection.assured


def _answers_passed(connection: Connection, segment: Segment, direction: int) -> bool:
    """Return whether a reset answers a SYN or ACK that was let pass, so that its numbers are not checked."""
    state: State = connection.state
    passed = (connection.seen_reply and state.last_kind == IS_SYN) or (
        not connection.assured and state.last_kind == IS_ACK
    )
    if passed and state.last_direction != direction and segment.ack == state.last_end:
        return True
    answers_ack = state.name == SYN_SENT and state.last_kind == IS_ACK and state.last_direction == 1
    return answers_ack and segment.number == state.last_ack


def _shorten(connection: Connection, segment: Segment, direction: int, world: World) -> None:
    """Shorten the life of a connection whose ends contradict each other by a FIN or RST outside the window."""
    state: State = connection.state
    if not connection.assured or connection.fixed_timeout or segment.kind not in (IS_RST, IS_FIN):
        return
    if state.last_direction == direction or state.last_kind not in (IS_RST, IS_FIN):
        state.last_kind, state.last_direction = segment.kind, direction
    elif connection.expires - world.now >= LEAST_SHORTENED:
        seconds = world.host.number(*UNACKNOWLEDGED)
        connection.expires = min(connection.expires, world.now + seconds * 1000)


def _in_window(connection: Connection, segment: Segment, direction: int, world: World) -> str:
    """Return GOOD, INVALID or IGNORED, by the numbers of the segment, and update both sides. Raise Unknown."""
    state: State = connection.state
    sender, receiver = state.sides[direction], state.sides[1 - direction]
    number, end, flags = segment.number, segment.end, segment.flags
    ack = segment.ack
    if not direction and connection.shift:
        ack = ack - connection.shift & WORD
    highest = highest_selective(segment, ack) if receiver.selective else ack
    lengthened = offset(connection, direction, ack)
    ack, highest = ack - lengthened & WORD, highest - lengthened & WORD
    window = segment.window
    if not sender.most_window:
        if flags & SYN:
            begin_side(sender, receiver, segment, direction)
            if not flags & ACK:
                return answers.GOOD  # both ends opened at once
        else:
            sender.end = end
            sender.most_window = (window << sender.scale) or 1
            sender.most_end = end + sender.most_window & WORD
            if not receiver.most_window:
                receiver.end = receiver.most_end = highest
            elif highest == receiver.end + 1 & WORD:
                receiver.end = receiver.end + 1 & WORD
    elif flags & SYN and after(end, sender.end) and state.name in (SYN_SENT, SYN_RECV):
        begin_side(sender, receiver, segment, direction)
        if direction and not flags & ACK:
            return answers.GOOD
    if not flags & ACK or (flags & RST and ack == 0):
        ack = highest = receiver.end
    if flags & RST and number == 0 and state.name == SYN_SENT:
        number = end = sender.end
    judged = judge_numbers(sender, receiver, number, end, highest)
    if not direction and connection.shift and is_far(highest, receiver.end):
        # the kernel draws the proxy's number, so this one may be too high or too low
        others = (receiver.end + (1 << 30) & WORD, receiver.end - (1 << 30) & WORD)
        if len({judge_numbers(sender, receiver, number, end, other) for other in others}) > 1:
            raise Unknown("the acknowledgement does not answer the SYN proxy, whose number is not known")
    if judged != answers.GOOD:
        is_liberal = sender.liberal or world.host.number("net.netfilter.nf_conntrack_tcp_be_liberal", 0)
        return answers.GOOD if is_liberal else judged
    if not flags & SYN:
        window <<= sender.scale
    sender.most_window = max(sender.most_window, window + (highest - ack & WORD))
    if after(end, sender.end):
        sender.end = end
        sender.unacknowledged = True
    if flags & ACK and (sender.most_ack is None or after(ack, sender.most_ack)):
        sender.most_ack = ack
    if receiver.most_window and after(end, sender.most_end):
        receiver.most_window += end - sender.most_end & WORD
    if after(highest + window & WORD, receiver.most_end - 1 & WORD):
        receiver.most_end = highest + window + (0 if window else 1) & WORD
    if ack == receiver.end:
        receiver.unacknowledged = False
    if segment.kind == IS_ACK:
        _count_repeats(state, segment, direction, ack)
    return answers.GOOD


def _count_repeats(state: State, segment: Segment, direction: int, ack: int) -> None:
    """Count how often the same segment was repeated."""
    now = direction, segment.number, ack, segment.end, segment.window
    last = state.last_direction, state.last_number, state.last_ack, state.last_end, state.last_window
    if now == last:
        state.repeats += 1
    else:
        (state.last_direction, state.last_number, state.last_ack, state.last_end, state.last_window) = now
        state.repeats = 0


def _renew(connection: Connection, segment: Segment, old: int, world: World) -> None:
    """Set the timeout by the new state, and remove a connection whose only reply is a reset."""
    state: State = connection.state
    setting = _lifetime(state, segment, world)
    if not connection.seen_reply:
        if segment.kind == IS_RST:
            world.connections.remove(connection)
            return
        if segment.kind == IS_SYN and old == SYN_SENT:
            return
        if state.name == ESTABLISHED and _is_longer(setting, UNACKNOWLEDGED, world):
            setting = UNACKNOWLEDGED
    elif not connection.assured and old in (SYN_RECV, ESTABLISHED) and state.name == ESTABLISHED:
        connection.assured = True
    world.renew(connection, *setting)


def _lifetime(state: State, segment: Segment, world: World) -> tuple[str, int]:
    """Return the setting that says how long the connection lives, and its default."""
    usual = TIMEOUTS[state.name]
    repeats = world.host.number("net.netfilter.nf_conntrack_tcp_max_retrans", 3)
    if state.repeats >= repeats and _is_longer(usual, RETRANSMITTED, world):
        return RETRANSMITTED
    if segment.kind == IS_RST:
        return TIMEOUTS[CLOSE]
    if any(side.unacknowledged for side in state.sides) and _is_longer(usual, UNACKNOWLEDGED, world):
        return UNACKNOWLEDGED
    if state.last_window == 0 and _is_longer(usual, RETRANSMITTED, world):
        return RETRANSMITTED
    return usual


def _is_longer(one: tuple[str, int], other: tuple[str, int], world: World) -> bool:
    return world.host.number(*one) > world.host.number(*other)


def close(connection: Connection, world: World) -> None:
    """Close a connection that REJECT resets."""
    state: State = connection.state
    if connection.protocol == TCP:
        if state.name != CLOSE:
            world.renew(connection, *TIMEOUTS[CLOSE])
        state.name = CLOSE
