"""SCTP: states by the types of chunks, and verification tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.trackers import answers

if TYPE_CHECKING:
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World

NONE, CLOSED, COOKIE_WAIT, COOKIE_ECHOED, ESTABLISHED, SHUT_SENT, SHUT_RECD, SHUT_ACKED, HEARTBEAT_SENT = range(9)
WRONG = 9
NAMES = (
    "NONE", "CLOSED", "COOKIE_WAIT", "COOKIE_ECHOED", "ESTABLISHED", "SHUTDOWN_SENT", "SHUTDOWN_RECD",
    "SHUTDOWN_ACK_SENT", "HEARTBEAT_SENT",
)  # fmt: skip
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

# the next state by direction, type of chunk, and state; types that are not listed change nothing
# letters in the order of the states above: n c w e s h r a b, with -: INVALID
_TABLE = {
    INIT: ("ccwesccaw", "-cwes" + "hrab"),
    INIT_ACK: ("ccwes" + "hrac", "-wwes" + "hrab"),
    ABORT: ("ccccccccc", "-cccccccc"),
    SHUTDOWN: ("ccwehhrac", "-cwerhrab"),
    SHUTDOWN_ACK: ("acwesaaaa", "-cwesaaab"),
    ERROR: ("ccwes" + "hrac", "-cwcs" + "hrab"),
    COOKIE_ECHO: ("ccees" + "hrac", "-cees" + "hrab"),
    COOKIE_ACK: ("ccwss" + "hrac", "-cwss" + "hrab"),
    SHUTDOWN_COMPLETE: ("ccwes" + "hrcc", "-cwes" + "hrcb"),
    HEARTBEAT: ("bcwes" + "hrab", "-cwes" + "hrab"),
    HEARTBEAT_ACK: ("ccwes" + "hrab", "-cwes" + "hras"),
}
_LETTERS = "ncweshrab-"
NEXT = {kind: tuple(tuple(_LETTERS.index(one) for one in row) for row in rows) for kind, rows in _TABLE.items()}


class State:
    """What is known of an association: its state, and the tag that each end expects in packets that it gets.

    tags: the verification tags of packets in each direction, None while unknown
    """

    __slots__ = ("awaited", "name", "tags")

    def __init__(self) -> None:
        self.name = NONE
        self.tags: list[int | None] = [None, None]
        self.awaited: set[int] = set()  # directions in which a HEARTBEAT or INIT_ACK may bring a new tag


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
    """Begin with an INIT that is alone, a HEARTBEAT, or the acknowledgement of a SHUTDOWN."""
    found = chunks(packet)
    if not found or not _is_well_formed(found):
        return False
    state = connection.state = State()
    tag = int.from_bytes(packet.transport[4:8], "big")
    for kind, _, value in found:
        name = NEXT[kind][0][NONE] if kind in NEXT else WRONG
        if name in (WRONG, CLOSED) and kind not in (INIT,):
            return False
        if kind == INIT:
            if tag or len(value) < 16:
                return False
            state.tags[1] = int.from_bytes(value[:4], "big")
        elif kind == HEARTBEAT:
            state.tags[0] = tag
        else:
            state.tags[1] = tag
        state.name = NONE
    return True


def _is_well_formed(found: list[tuple[int, int, bytes]]) -> bool:
    """Return whether INIT, INIT_ACK and SHUTDOWN_COMPLETE are alone."""
    kinds = [kind for kind, _, _ in found]
    return len(kinds) == 1 or not {INIT, INIT_ACK, SHUTDOWN_COMPLETE} & set(kinds)


def follow(connection: Connection, packet: Packet, direction: int, world: World) -> str:
    """Move the state by each chunk, and compare the tag."""
    found = chunks(packet)
    if not found or not _is_well_formed(found):
        return answers.INVALID
    state: State = connection.state
    tag = int.from_bytes(packet.transport[4:8], "big")
    kinds = {kind for kind, _, _ in found}
    if not kinds & {INIT, ABORT, SHUTDOWN_COMPLETE, COOKIE_ECHO, HEARTBEAT, HEARTBEAT_ACK}:
        expected = state.tags[direction]
        if expected is not None and tag != expected:
            return answers.INVALID
    name = state.name
    for kind, flags, value in found:
        old = name
        if not _is_tag_good(state, kind, flags, tag, direction, old):
            return answers.INVALID
        name = NEXT[kind][direction][old] if kind in NEXT else old
        if name == WRONG:
            return answers.INVALID
        if kind in (INIT, INIT_ACK) and len(value) >= 16:
            state.tags[1 - direction] = int.from_bytes(value[:4], "big")
        state.name = name
        if direction and old == COOKIE_ECHOED and name == ESTABLISHED:
            connection.assured = True
    if state.name != NONE:
        world.renew(connection, *TIMEOUTS[state.name])
    return answers.GOOD


def _is_tag_good(state: State, kind: int, flags: int, tag: int, direction: int, name: int) -> bool:
    """Return whether the tag is right for that type of chunk."""
    expected, other = state.tags[direction], state.tags[1 - direction]
    if kind == INIT:
        return tag == 0
    if kind in (ABORT, SHUTDOWN_COMPLETE):
        return expected is None or tag == expected or (bool(flags & 1) and tag == other)
    if kind == COOKIE_ECHO:
        return expected is None or tag == expected
    if kind in (HEARTBEAT, HEARTBEAT_ACK):
        if expected is None:
            state.tags[direction] = tag
            return True
        return tag == expected
    return True
