"""docs/packetlanguage.md: its examples are read, its error is the one printed, and its table has every word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from iptables_py.app.packetlanguage.events import BadPacket
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.packetlanguage.words import WORDS

TEXT = (Path(__file__).parents[3] / "docs" / "packetlanguage.md").read_text()
EXAMPLES, ERROR = re.findall(r"(?s)```\n(.*?)```", TEXT)


def test_the_examples_are_read() -> None:
    assert len(read(EXAMPLES)) == 11


def test_the_error_is_printed() -> None:
    line = ERROR.split("\n")[1].strip()
    with pytest.raises(BadPacket) as caught:
        read(f"\n\n{line}", "packets")
    assert f"{caught.value.format_message()}\n{caught.value.more}" == ERROR


def test_the_table_has_every_word() -> None:
    rows = re.findall(r"(?m)^\| (`.*?) \|", TEXT)
    words = {word.split()[0] for row in rows for word in re.findall(r"`(.*?)`", row)}
    assert WORDS.keys() - words == set()
    examples = words - WORDS.keys()
    assert examples == {"syn", "syn,ack", "fin,ack", "rst", "all", "none", "echo-request", "port-unreachable"}
