"""Rules that choose by counting or at random."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptables_py.engine.machine import Machine
from tests.engine.machines import arrive, machine_with

NTH = """*nat
-A PREROUTING -p udp -m statistic --mode nth --every 3 --packet 0 -j DNAT --to-destination 203.0.113.11
-A PREROUTING -p udp -m statistic --mode nth --every 2 --packet 0 -j DNAT --to-destination 203.0.113.12
-A PREROUTING -p udp -j DNAT --to-destination 203.0.113.13
COMMIT
"""
RANDOM = """*nat
-A PREROUTING -p udp -m statistic --mode random --probability 0.33 -j DNAT --to-destination 203.0.113.11
-A PREROUTING -p udp -m statistic --mode random --probability 0.5 -j DNAT --to-destination 203.0.113.12
-A PREROUTING -p udp -j DNAT --to-destination 203.0.113.13
COMMIT
"""
SHARES = {11: 0.33, 12: 0.335, 13: 0.335}


def backend(machine: Machine, port: int) -> int:
    """Return the last byte of the backend that a new connection gets."""
    (sent,) = arrive(machine, sport=port)
    return sent.destination & 255


def test_round_robin_over_new_connections(state: Path) -> None:
    machine = machine_with(NTH)
    assert [backend(machine, 1000 + number) for number in range(6)] == [11, 12, 13, 11, 12, 13]


def test_later_packets_of_a_connection_ask_no_rule(state: Path) -> None:
    machine = machine_with(NTH)
    assert [backend(machine, 1000) for _ in range(3)] == [11, 11, 11]
    assert backend(machine, 1001) == 12


@pytest.mark.parametrize("seed", range(3))
def test_random_choices_have_their_shares(state: Path, seed: int) -> None:
    machine = machine_with(RANDOM, seed)
    found = [backend(machine, 1000 + number) for number in range(600)]
    for last, share in SHARES.items():
        sigma = (600 * share * (1 - share)) ** 0.5
        assert abs(found.count(last) - 600 * share) < 5 * sigma


def test_one_seed_is_one_run(state: Path) -> None:
    first, second = ([backend(machine_with(RANDOM, 7), 1000 + n) for n in range(20)] for _ in range(2))
    assert first == second
