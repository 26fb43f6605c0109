"""Fragments that no sender should make."""

from __future__ import annotations

import pytest

from iptables_py.engine.fragments import Waiting, cut, sizes_for
from iptables_py.engine.host import Host
from iptables_py.engine.packet import FRAGMENT, UDP, Packet
from iptables_py.engine.routes import Router
from iptables_py.engine.unknown import Unknown


def joined(family: int, *parts: tuple[int, bool, bytes]) -> list[Packet | None]:
    """Return what each fragment (offset, whether more follow, data) ends in."""
    waiting, host = Waiting(), Host(family, {}, Router(family))
    return [waiting.join(fragment(family, *part), host, 0.0) for part in parts]


def fragment(family: int, offset: int, more: bool, data: bytes) -> Packet:
    """Return a fragment of a packet."""
    packet = Packet(family, 1, 2, UDP, data)
    packet.offset, packet.more = offset, more
    if family == 6:
        packet.headers = ((FRAGMENT, b"\0\0" + (offset | more).to_bytes(2, "big") + bytes(4)),)
    return packet


@pytest.mark.parametrize("family", [4, 6])
@pytest.mark.parametrize("more", [True, False])
def test_without_data_the_other_pieces_are_forgotten(family: int, more: bool) -> None:
    parts = ((0, True, bytes(8)), (8, more, b""), (8, False, bytes(8)))
    assert joined(family, *parts) == [None, None, None]


def test_the_end_of_a_piece_that_is_no_multiple_of_8_bytes_is_cut_off() -> None:
    whole = joined(4, (0, True, bytes(11)), (8, False, b"end"))[1]
    assert whole is not None and whole.transport == bytes(8) + b"end"


def test_such_a_piece_of_ipv6_is_not_kept() -> None:
    first, last = joined(6, (0, True, bytes(11)), (8, False, b"end"))
    assert first is not None and first.more and last is None


def test_headers_without_room_for_data_are_not_cut_in_pieces() -> None:
    packet = Packet(6, 1, 2, UDP, bytes(2000))
    packet.headers = ((60, bytes(1280)),)
    with pytest.raises(Unknown):
        sizes_for(packet, 1280)


def test_an_offset_that_is_too_large_begins_again() -> None:
    last = cut(fragment(6, 0xFFF8, False, bytes(16)), [8, 8])[1]
    assert last.headers[-1] == (FRAGMENT, bytes(8))
