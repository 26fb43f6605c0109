"""Packets that do not exist, apart from those that lack a field: what conntrack never calls new, and lo on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.classes import ICMP, TCP
from iptables_py.analysis.check.conditions import ALL_NAMES
from iptables_py.analysis.check.paths import NEW
from iptables_py.analysis.reach.writes import HAS_NEW_SOURCE
from iptables_py.engine.trackers import icmp, icmp6
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    FLAGS,
    IN,
    OUT,
    PROTOCOL,
    SIZES,
    STATE,
    TYPE,
    PacketSet,
    of_states,
    one,
    united,
    without,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.check.model import Model
    from iptables_py.extensions.shared.packetsets import Box, Ranges

FIN, SYN, RST, PSH, ACK, URG = 1, 2, 4, 8, 16, 32
GROUPS: dict[int, Ranges] = {4: ((0xE0 << 24, 0xF0 << 24),), 6: ((0xFF << 120, 1 << 128),)}
LO: Ranges = (("lo", "lo\0"),)
REQUESTS = {4: icmp.REQUESTS, 6: icmp6.REQUESTS}


def first_types(family: int) -> Ranges:
    """Return the types of ICMP, with any code, that begin a connection."""
    return united(tuple((kind << 8, kind + 1 << 8) for kind in REQUESTS[family]))


def first_flags() -> Ranges:
    """Return the flags of TCP that may begin a connection, or continue one of which the beginning was not seen."""
    return united(tuple(each for flag in (SYN, ACK) for more in (0, PSH, URG, PSH | URG) for each in one(flag | more)))


def _good_flags() -> Ranges:
    """Return the flags of TCP that conntrack does not call INVALID in every state."""
    good = (SYN, SYN | URG, SYN | ACK, RST, RST | ACK, FIN | ACK, FIN | ACK | URG, ACK, ACK | URG)
    return united(tuple(each for flags in good for more in (0, PSH) for each in one(flags | more)))


def _boxes(family: int) -> Iterator[Box]:
    for field, protocol, possible in ((TYPE, ICMP[family], first_types(family)), (FLAGS, TCP, first_flags())):
        others = without(possible, 0, SIZES[field])
        yield {STATE: one(NEW), PROTOCOL: one(protocol), field: others}
    states = of_states(("NEW", "ESTABLISHED", "RELATED"), False)
    yield {STATE: states, PROTOCOL: one(TCP), FLAGS: without(_good_flags(), 0, SIZES[FLAGS])}


def _unforwarded(family: int) -> list[Box]:
    """Return the boxes of packets that hosts do not forward, unless they route packets to groups."""
    nobody: Ranges = one(0) if family == 6 else ((0, 1), ((1 << 32) - 1, 1 << 32))
    return [{IN: LO}, {OUT: LO}, {DESTINATION: united((*GROUPS[family], *nobody))}]


def _translated(space: Space, path: str) -> Iterator[Box]:
    """Yield the boxes of packets whose source was translated although they are the first ones, or are not tracked.

    Packets that this host sent to itself were translated before they came from lo.
    """
    if HAS_NEW_SOURCE in space.full:
        others: Box = {} if path == "OUTPUT" or IN not in space.full else {IN: without(LO, *ALL_NAMES[0])}
        yield {HAS_NEW_SOURCE: one(1), STATE: one(NEW), **others}
        yield {HAS_NEW_SOURCE: one(1), STATE: of_states(("INVALID", "UNTRACKED"), False)}


def told_apart(family: int) -> list[PacketSet]:
    """Return the sets whose ends must be cuts of a space for `missing`."""
    return [PacketSet([box], []) for box in (*_boxes(family), *_unforwarded(family))]


def missing(space: Space, path: str, asked: Bits) -> list[Bits]:
    """Return boxes of packets that do not exist, or are not asked about.

    asked: the classes of each field that the question is about; those that are all not forwarded are not left out
    """
    found = [bits for box in (*_boxes(space.family), *_translated(space, path)) for bits in space.bits(box)]
    for box in _unforwarded(space.family) if path == "FORWARD" else ():
        for bits in space.bits(box):
            ((field, classes),) = bits.items()
            found += [bits] if asked.get(field, -1) & ~classes else []
    return found


def outside_host(model: Model, path: str, hook: str) -> list[Bits]:
    """Return the boxes of packets that are not at a hook because of what is known about the host."""
    boxes = model.facts.boxes(path, hook) if model.facts else ()
    return [bits for box in boxes for bits in model.space.bits(box)]
