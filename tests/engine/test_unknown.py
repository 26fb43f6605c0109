"""Matches that can't be decided from what the engine is told: they say so, with the cause."""

from __future__ import annotations

from typing import Any

import pytest

from iptables_py.engine.world import Unknown
from tests.engine.machines import arrive, machine_with

TCP: dict[str, Any] = {"proto": "tcp", "dport": 80}
ROWS: list[tuple[str, dict[str, Any], str | None]] = [
    ("-p tcp -m osf --genre Linux", TCP, "fingerprints are not known"),
    ("-p tcp -m osf --genre Linux", {**TCP, "flags": "ACK"}, None),
    ("-m ipvs --ipvs", {}, "virtual servers are not known"),
    ("-m cpu --cpu 0", {}, "the processor is not known"),
    ('-m bpf --bytecode "2,32 0 0 4294963256,6 0 0 1"', {}, "the program asks for more than the packet"),
    ('-m bpf --bytecode "2,32 0 0 4294963220,6 0 0 1"', {}, None),
    ('-m string --algo fsm --hex-string "|0100000000000061|"', {}, "patterns of fsm are not known"),
]


@pytest.mark.usefixtures("state")
@pytest.mark.parametrize(("rule", "fields", "cause"), ROWS)
def test_what_is_not_known_is_said(rule: str, fields: dict[str, Any], cause: str | None) -> None:
    machine = machine_with(f"*filter\n:FORWARD ACCEPT\n-A FORWARD {rule}\nCOMMIT\n")
    if cause is None:
        assert arrive(machine, **fields)
        return
    with pytest.raises(Unknown) as unknown:
        arrive(machine, **fields)
    assert unknown.value.cause.startswith("filter/FORWARD/1: ") and unknown.value.cause.endswith(cause)
