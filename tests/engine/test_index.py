"""A long chain is walked by an index of its rules; the result is that of a walk through all of them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iptables_py.engine import ruleset
from tests.engine.machines import arrive, counters, machine_with

ADDRESSES = [f"10.0.0.{number}" for number in range(2, 6)]
TARGETS = [f"198.51.100.{number}" for number in range(1, 5)]
PORTS = [22, 53, 80, 443]


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Draw a rule with exact, wide, inverted or no addresses and ports."""
    words = []
    for option, values in (("-s", ADDRESSES), ("-d", TARGETS)):
        kind = draw(st.sampled_from(("none", "exact", "exact", "wide", "wide", "not")))
        value = draw(st.sampled_from(values))
        if kind != "none":
            words.append(f"{'! ' if kind == 'not' else ''}{option} {value}{'/30' if kind == 'wide' else ''}")
    protocol = draw(st.sampled_from(("", "tcp", "udp", "! tcp")))
    if protocol:
        words.append(f"! -p {protocol[2:]}" if protocol[0] == "!" else f"-p {protocol}")
    if protocol in ("tcp", "udp"):
        port = draw(st.sampled_from(PORTS))
        ports = draw(st.sampled_from(("", f"--dport {port}", f"! --dport {port}", f"--dport {port}:500", "--sport 9")))
        words.append(f"-m {protocol} {ports}" if ports else "")
    words.append(draw(st.sampled_from(("", "-j MARK --set-mark 1", "-j USER", "-g USER", "-j RETURN", "-j ACCEPT"))))
    return " ".join(word for word in words if word)


PACKETS = st.fixed_dictionaries(
    {
        "src": st.sampled_from(ADDRESSES),
        "dst": st.sampled_from(TARGETS),
        "proto": st.sampled_from(("tcp", "udp", "icmp")),
        "sport": st.just(9),
        "dport": st.sampled_from(PORTS),
    }
)


def replayed(text: str, packets: list[dict[str, Any]]) -> list[Any]:
    """Return what became of the packets, and the counters."""
    machine = machine_with(text)
    marks = [[sent.mark for sent in arrive(machine, **packet)] for packet in packets]
    return [marks, counters(machine)]


@settings(max_examples=20 * int(os.environ.get("PROPERTIES", "1")), deadline=None)
@given(chain=st.lists(rules(), min_size=40, max_size=100), packets=st.lists(PACKETS, min_size=1, max_size=8))
def test_the_index_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, chain: list[str], packets: list[dict[str, Any]]
) -> None:
    place: Path = tmp_path_factory.mktemp("index")
    lines = [f"-A {'FORWARD' if number % 3 else 'USER'} {rule}".rstrip() for number, rule in enumerate(chain)]
    lines = [re.sub(r"^(-A USER.*) -[jg] USER$", r"\1", line) for line in lines]  # a chain can't jump to itself
    text = "\n".join(["*filter", ":FORWARD ACCEPT [0:0]", ":USER - [0:0]", *lines, "COMMIT", ""])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPTABLES_PY_STATE", str(place))
        with_index = replayed(text, packets)
        patch.setattr(ruleset, "LEAST_RULES", 1000)
        assert replayed(text, packets) == with_index
