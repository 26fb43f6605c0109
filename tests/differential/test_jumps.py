"""Loops, depth and reachability: random graphs of chains on both sides."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from tests.differential.compare import compare
from tests.harness.commands import Command, parse_command

TARGETS = (
    "-j ACCEPT",
    "-j MASQUERADE",
    "-p tcp -j DNAT --to-destination 10.0.0.1",
    "-j SNAT --to-source 10.0.0.1",
    "-j REDIRECT",
)


def graph(seed: int) -> Iterator[str]:
    """Yield commands for chains that jump to one another at random, some with targets that not every hook allows."""
    choose = random.Random(seed)
    chains = [f"c{number}" for number in range(6)]
    yield from (f"-N {chain}" for chain in chains)
    for _ in range(30):
        chain = choose.choice([*chains, "PREROUTING", "POSTROUTING", "OUTPUT", "INPUT"])
        command = choose.choice(("-A {}", "-A {}", "-I {}", "-D {} 1", "-R {} 1"))
        rule = choose.choice((f"-j {choose.choice(chains)}", f"-g {choose.choice(chains)}", choose.choice(TARGETS)))
        yield f"{command.format(chain)}{'' if command[1] == 'D' else ' ' + rule}"
    yield from ("-X c1", "-X", "-E c2 other", "-S", "-nL")


def ladder(rungs: int, jump: str) -> Iterator[str]:
    """Yield commands for a sequence of chains that jump to the next, connected to a base chain last, then first."""
    yield from (f"-N c{number}" for number in range(rungs))
    yield from (f"-A c{number} {jump} c{number + 1}" for number in range(rungs - 1))
    yield f"-A OUTPUT {jump} c0"
    yield "-F OUTPUT"
    yield from (f"-F c{number}" for number in range(rungs))
    yield f"-A OUTPUT {jump} c0"
    yield from (f"-A c{number} {jump} c{number + 1}" for number in range(rungs - 1))
    yield from (f"-I c3 {jump} c7", f"-I c7 {jump} c3", f"-R OUTPUT 1 {jump} c2", "-S")


def commands(lines: Iterator[str]) -> list[Command]:
    return [parse_command(f"iptables -t nat {line}") for line in lines]


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_random_graphs() -> None:
    found = compare(commands(graph(seed)) for seed in range(40))
    assert not found, "\n".join(line for difference in found for line in difference.lines())


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
@pytest.mark.parametrize("jump", ["-j", "-g"])
def test_depth(jump: str) -> None:
    found = compare(commands(ladder(rungs, jump)) for rungs in (14, 15, 16, 17))
    assert not found, "\n".join(line for difference in found for line in difference.lines())
