"""Answers of iptables-py reach about random rulesets with nat and marks: the engine traces any packet of a group so."""

from __future__ import annotations

import os
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from iptables_py.analysis.check.example import examples
from iptables_py.analysis.check.overlaps import members
from iptables_py.analysis.reach.question import Asked
from iptables_py.app.reach.answering import Answering
from iptables_py.app.reach.asking import given, question_of
from iptables_py.app.rulesets import Scratch, restored

if TYPE_CHECKING:
    from iptables_py.analysis.check.classes import Bits, Space

TIMES = int(os.environ.get("PROPERTIES", "1"))
QUESTIONS = ("who reaches", "through dport 80,8080", "from eth0 to 198.51.100.1")
PACKETS = 3  # of each group
STATES = ("DNAT", "NEW", "DNAT,ESTABLISHED", "UNTRACKED")


def condition(random: Random) -> str:
    """Return a condition on what nat and rules before it may change."""
    words = []
    if random.random() < 0.4:
        words.append(f"-s {random.choice(('10.0.0.0/8', '10.0.0.0/24', '192.0.2.0/24'))}")
    if random.random() < 0.5:
        words.append(f"-d {random.choice(('198.51.100.1', '198.51.100.0/24', '10.0.0.5', '10.0.0.0/24'))}")
    if random.random() < 0.3:
        words.append(f"-i {random.choice(('eth0', 'eth1'))}")
    if random.random() < 0.6:
        words.append(f"-p {random.choice(('tcp', 'udp'))} --dport {random.choice((80, 8080, 22))}")
    if random.random() < 0.15:
        words.append(f"-m mark --mark {random.choice(('0x1', '0x1/0x3', '0x2'))}")
    if random.random() < 0.2:
        words.append(f"-m conntrack --ctstate {random.choice(STATES)}")
    return " ".join(words)


def ruleset(random: Random) -> str:
    """Return save text."""

    def rules(chain: str, most: int, *targets: str) -> list[str]:
        return [f"-A {chain} {condition(random)} -j {random.choice(targets)}" for _ in range(random.randint(1, most))]

    marks = [f"MARK --set-xmark {value}" for value in ("0x1", "0x2/0x2", "0x0/0x1")]
    lines = ["*raw", ":PREROUTING ACCEPT", "-A PREROUTING -s 192.0.2.0/25 -j CT --notrack", "COMMIT", "*mangle"]
    lines += [":PREROUTING ACCEPT", ":FORWARD ACCEPT", *rules("PREROUTING", 3, *marks), *rules("FORWARD", 1, "DROP")]
    lines += ["COMMIT", "*nat", ":PREROUTING ACCEPT", ":X -"]
    lines += rules("PREROUTING", 4, "DNAT --to-destination 10.0.0.5", "ACCEPT", "RETURN", "X")
    lines += [f"-A X -p tcp --dport {port} -j DNAT --to-destination 10.0.0.6:80" for port in (8080, 80)]
    lines += ["COMMIT", "*filter", ":INPUT DROP", f":FORWARD {random.choice(('ACCEPT', 'DROP'))}", ":C -"]
    lines += rules("INPUT", 3, "ACCEPT", "DROP", "REJECT")
    lines += rules("FORWARD", 6, "ACCEPT", "DROP", "REJECT", "C")
    lines += rules("C", 3, "ACCEPT", "DROP", "RETURN")
    return "\n".join([*lines, "COMMIT", ""])


def exists(space: Space, box: Bits, packet: dict[str, Any]) -> bool:
    """Return whether there are packets in a box of single classes, and the packet is one of them.

    There are none if fields exclude each other, or if no interface can have such a name.
    """
    if any(all(box.get(field, 0) & classes for field, classes in other.items()) for other in space.impossible):
        return False
    ends = [end for end in ("in", "out") if end in box and end in packet]
    return all(box[end] >> space.class_of(end, packet[end]) & 1 for end in ends)


def any_of(random: Random, space: Space, box: Bits) -> Bits:
    """Return a small part of a box."""
    free = [name for name in ("src", "dst", "in") if name in space.full and random.random() < 0.7]
    wide = {name: space.full[name] for name in free} | box
    return {name: 1 << random.choice(members(classes)) for name, classes in wide.items()}


@pytest.mark.parametrize("seed", range(6 * TIMES))
def test_any_packet_of_a_group_is_traced_so(seed: int) -> None:
    random = Random(seed)
    text = ruleset(random)
    store = restored("random.v4", text.encode(), 4, given=Scratch())
    answering = Answering(4, store, store.db)
    model = answering.model
    checked = 0
    for question in QUESTIONS:
        asked = Asked(answering.model, question_of(given(question), 4))
        for path in asked.question.paths:
            for group in asked.groups(path):
                if answering.answer(asked, group, None).verdict == "unknown":
                    continue
                for part in islice(asked.existing(path, group.box), PACKETS):
                    box = any_of(random, model.space, part)
                    packet = next(examples(model.space, path, box))
                    if not exists(model.space, box, packet) or packet.get("in") == "lo" and path == "FORWARD":
                        continue
                    met, cause = answering.met(packet)
                    is_right = answering.agrees(met, group, cause) or cause or not answering.is_decided(met)
                    assert is_right, (question, path, group.verdict, group.ids, packet, met, text)
                    checked += 1
    assert answering.faults == []
    assert checked
