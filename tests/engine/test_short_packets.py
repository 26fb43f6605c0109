"""Packets whose headers are cut: they end as malformed ones do."""

from __future__ import annotations

import pytest

from iptables_py.app.scenarios.derived import Seen, reply_fields
from iptables_py.engine.nat import _has_identifier
from iptables_py.engine.packet import ICMP, TCP, Packet
from tests.engine.machines import arrive, machine_with


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize("header", ["f0", "40"])
@pytest.mark.parametrize("option", ["--tcp-option 3", "! --tcp-option 3"])
def test_a_segment_without_its_options_is_dropped(header: str, option: str) -> None:
    machine = machine_with(f"*raw\n-A PREROUTING -p tcp {option} -j ACCEPT\nCOMMIT\n")
    segment = f"00010050{'00' * 8}{header}02{'00' * 6}"
    whole = f"4500{40:04x}0001000040060000" + "0a000009" + "c6336407" + segment
    assert arrive(machine, raw_hex=whole) == []


@pytest.mark.parametrize("size", [0, 4, 13, 19])
def test_the_reply_to_a_segment_without_a_whole_header_has_no_numbers(size: int) -> None:
    assert "seq" not in reply_fields(Seen(None, Packet(4, 1, 2, TCP, bytes(size))))


@pytest.mark.parametrize("size", range(6))
def test_a_cut_message_has_no_identifier(size: int) -> None:
    assert not _has_identifier(Packet(4, 1, 2, ICMP, bytes(size)))
