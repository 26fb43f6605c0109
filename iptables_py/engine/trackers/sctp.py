"""SCTP: states by the types of chunks, and verification tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

NONE, CLOSED, COOKIE_WAIT, COOKIE_ECHOED, ESTABLISHED, SHUT_SENT, SHUT_RECD, SHUT_ACKED, HEARTBEAT_SENT = range(9)
NAMES = (
    "NONE", "CLOSED", "COOKIE_WAIT", "COOKIE_ECHOED", "ESTABLISHED", "SHUTDOWN_SENT", "SHUTDOWN_RECD",
    "SHUTDOWN_ACK_SENT", "HEARTBEAT_SENT",
)  # fmt: skip
WRONG = 9
SETTING = "net.netfilter.nf_conntrack_sctp_timeout_"
TIMEOUTS = {
    CLOSED: (SETTING + "closed", 10),
    COOKIE_WAIT: (SETTING + "cookie_wait", 3),
    COOKIE_ECHOED: (SETTING + "cookie_echoed", 3),
    ESTABLISHED: (SETTING + "established", 210),
    SHUT_SENT: (SETTING + "shutdown_sent", 3),
    SHUT_RECD: (SETTING + "shutdown_recd", 3),
    SHUT_ACKED: (SETTING + "shutdown_ack_sent", 3),
    HEARTBEAT_SENT: (SETTING + "heartbeat_sent", 30),
}
DATA, INIT, INIT_ACK, SACK, HEARTBEAT, HEARTBEAT_ACK, ABORT, SHUTDOWN, SHUTDOWN_ACK, ERROR = range(10)
COOKIE_ECHO, COOKIE_ACK, SHUTDOWN_COMPLETE = 10, 11, 14
# chunks for which the tag is not just compared
WITH_OWN_CHECK = frozenset(
    (INIT, SHUTDOWN_COMPLETE, COOKIE_ECHO, ABORT, SHUTDOWN_ACK, HEARTBEAT, HEARTBEAT_ACK)
)
LEAST_INIT = 16  # bytes of the value of an INIT
PASSED = "passed"

# the next state by direction, type of chunk, and state; types that are not listed change nothing
# letters in the order of the states above: n c w e s h r a b, with -: INVALID
_TABLE = {
    INIT: ("ccwesccaw", "-cweshra-"),
    INIT_ACK: ("ccweshrac", "-wweshra-"),
    ABORT: ("ccccccccc", "-ccccccc-"),
    SHUTDOWN: ("ccwehhrac", "-cwerhra-"),
    SHUTDOWN_ACK: ("acwesaaaa", "-cwesaaa-"),
    ERROR: ("ccweshrac", "-cwcshra-"),
    COOKIE_ECHO: ("cceeshrac", "-ceeshra-"),
    COOKIE_ACK: ("ccwsshrac", "-cwsshra-"),
    SHUTDOWN_COMPLETE: ("ccweshrcc", "-cweshrc-"),
    HEARTBEAT: ("bcweshrab", "-cweshrab"),
    HEARTBEAT_ACK: ("ccweshrab", "-cweshras"),
}
_LETTERS = "ncweshrab-"
NEXT = {kind: tuple(tuple(_LETTERS.index(one) for one in row) for row in rows) for kind, rows in _TABLE.items()}


class State:
    """What is known of an association.

    tags: the verification tags of packets in each direction, 0 while unknown
    begun: whether an INIT was seen in each direction since the last COOKIE_ACK
    doubted: the direction of a HEARTBEAT with a wrong tag, whose answer may bring a new one; None without one
    """

    __slots__ = ("begun", "doubted", "name", "tags")

    def __init__(self) -> None:
        self.name = NONE
        self.tags = [0, 0]
        self.begun = [False, False]
        self.doubted: int | None = None


def keys(packet: Packet) -> tuple[int, int] | None:
    """Return the ports."""
    return (packet.source_port, packet.destination_port) if len(packet.transport) >= 4 else None


def answer_keys(keys: tuple[int, int]) -> tuple[int, int] | None:
    """Return the ports of the reply."""
    return keys[1], keys[0]


def chunks(packet: Packet) -> list[tuple[int, int, bytes]]:
    """Return the chunks as (type, flags, value), up to the first that is cut."""
    found = []
    data = packet.transport[12:]
    while len(data) >= 4:
        size = int.from_bytes(data[2:4], "big")
        if size < 4:
            break
        found.append((data[0], data[1], data[4:size]))
        data = data[size + 3 & ~3 :]
    return found


def wrong(packet: Packet, world: World) -> bool:
    """Return whether the header is cut or the checksum is wrong."""
    return len(packet.transport) < 12 or world.checks_checksums() and not packet.checksum_good


def begins(connection: Connection, packet: Packet, world: World) -> bool:
    """Begin with chunks that have a meaning outside an association (RFC 9260, 8.4)."""
    found = chunks(packet)
    if not _is_well_formed(found) or {ABORT, SHUTDOWN_COMPLETE, COOKIE_ACK} & {kind for kind, _, _ in found}:
        return False
    state = connection.state = State()
    tag = _tag(packet)
    for kind, _, value in found:
        if kind not in NEXT:
            return False
        if kind == INIT:
            if tag or len(value) < LEAST_INIT:
                return False
            state.tags[1] = int.from_bytes(value[:4], "big")
        elif kind == HEARTBEAT:
            state.tags[0] = tag
        elif kind == SHUTDOWN_ACK:
            state.tags[1] = tag
    return True


def _tag(packet: Packet) -> int:
    return int.from_bytes(packet.transport[4:8], "big")


def _is_well_formed(found: list[tuple[int, int, bytes]]) -> bool:
    """Return whether INIT, INIT_ACK and SHUTDOWN_COMPLETE are alone, and COOKIE_ECHO and COOKIE_ACK are first."""
    kinds = [kind for kind, _, _ in found]
    if not kinds or {COOKIE_ECHO, COOKIE_ACK} & set(kinds[1:]):
        return False
    return len(kinds) == 1 or not {INIT, INIT_ACK, SHUTDOWN_COMPLETE} & set(kinds)


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Move the state by each chunk, and compare the tag."""
    found = chunks(packet)
    if not _is_well_formed(found):
        return answers.INVALID
    state: State = connection.state
    tag = _tag(packet)
    kinds = {kind for kind, _, _ in found}
    if not kinds & WITH_OWN_CHECK and tag != state.tags[direction]:
        return answers.INVALID
    keeps_timeout = False
    name = state.name
    for kind, flags, value in found:
        judged = _judge_tag(state, kind, flags, tag, direction, is_strict=keeps_timeout or DATA in kinds)
        if judged == answers.INVALID:
            return judged
        if judged == PASSED:
            keeps_timeout, name = True, NONE
            continue
        old = state.name
        name = NEXT[kind][direction][old] if kind in NEXT else old
        is_repeated = kind == INIT and old == name == CLOSED and connection.confirmed
        if name == WRONG or not _note_tag(state, kind, value, direction, connection.confirmed):
            return answers.INVALID
        keeps_timeout = keeps_timeout or is_repeated
        state.name = name
        if name == ESTABLISHED != old:
            connection.assured = True
    if keeps_timeout:
        return answers.PASSED
    if name in TIMEOUTS:
        world.renew(connection, *TIMEOUTS[name])
    return answers.GOOD


def _judge_tag(state: State, kind: int, flags: int, tag: int, direction: int, is_strict: bool) -> str:
    """Return GOOD if the tag is right for that type of chunk, PASSED if the chunk changes nothing, else INVALID.

    is_strict: whether a heartbeat with a wrong tag is INVALID
    """
    tags = state.tags
    if kind == COOKIE_ACK:
        state.begun = [False, False]
    if kind in (HEARTBEAT, HEARTBEAT_ACK):
        return _judge_heartbeat(state, kind, tag, direction, is_strict)
    expected = {
        INIT: 0,
        ABORT: tags[1 - direction if flags & 1 else direction],
        SHUTDOWN_COMPLETE: tags[1 - direction if flags & 1 else direction],
        COOKIE_ECHO: tags[direction],
    }.get(kind, tag)
    return answers.GOOD if tag == expected else answers.INVALID


def _judge_heartbeat(state: State, kind: int, tag: int, direction: int, is_strict: bool) -> str:
    """Learn a tag from a heartbeat, or see that the peer has begun anew: a wrong tag that is answered."""
    if not state.tags[direction]:
        state.tags[direction] = tag
    elif tag == state.tags[direction]:
        state.doubted = None
    elif is_strict:
        return answers.INVALID
    elif kind == HEARTBEAT:
        state.doubted = direction
        return PASSED
    elif state.doubted is None or state.doubted == direction:
        return answers.INVALID
    else:
        state.doubted = None
        state.tags[direction], state.tags[1 - direction] = tag, 0
    return answers.GOOD


def _note_tag(state: State, kind: int, value: bytes, direction: int, confirmed: bool) -> bool:
    """Note the tag that an INIT or INIT_ACK brings. Return False if it contradicts.

    An INIT with the known tag is none of a new beginning, unless it begins the connection.
    """
    if kind not in (INIT, INIT_ACK):
        return True
    if len(value) < LEAST_INIT:
        return False
    other = 1 - direction
    new, known = int.from_bytes(value[:4], "big"), state.tags[other]
    if kind == INIT:
        if all(state.begun):
            state.begun[other] = False
        state.begun[direction] = state.begun[direction] or not confirmed or new != known
    elif known != new and (all(state.begun) or known and not state.begun[other]):
        return False
    state.tags[other] = new
    return True
