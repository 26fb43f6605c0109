"""iptables-xml: both sides make the same of the examples, and of generated input.

With PROPERTIES=20 there is twenty times as much generated input, and it is different in each run.
"""

from __future__ import annotations

import os
from itertools import islice

import pytest

from tests.differential.compare import compare
from tests.harness.commands import Command, show_command
from tests.properties import savetexts
from tests.properties.inputs import EXAMPLES

FACTOR = int(os.environ.get("PROPERTIES", "1"))
SEED = 0 if FACTOR == 1 else int.from_bytes(os.urandom(4))
INPUTS = 300 * FACTOR

pytestmark = [pytest.mark.reference, pytest.mark.usefixtures("real_iptables")]


def differences(commands: list[Command]) -> str:
    """Return the first commands that are answered differently, with their input."""
    report = []
    for one in compare([commands])[:3]:
        report += [f"$ {show_command(one.command)}", repr(one.command.stdin)[:2000], *one.lines()[:60]]
    return "\n".join(report)


@pytest.mark.parametrize("words", [(), (b"-c",), (b"-v",)], ids=["plain", "combined", "verbose"])
def test_examples(words: tuple[bytes, ...]) -> None:
    assert len(EXAMPLES) > 10
    assert differences([Command("iptables-xml", words, path.read_bytes()) for path in EXAMPLES]) == ""


def test_generated_input() -> None:
    commands = list(islice(savetexts.commands(SEED), INPUTS))
    assert differences(commands) == ""
