"""The kernel lets packets come to the rules to which they come as `check` says: a sample of the rules of each file."""

from __future__ import annotations

import os
from ipaddress import ip_address
from pathlib import Path
from random import Random
from typing import Any

import pytest

from iptables_py.app.check.checking import check
from iptables_py.app.check.confirming import fields_of, repetitions
from iptables_py.app.check.hosts import host_for
from iptables_py.app.rulesets import given_sets, restored
from tests.app.check.test_check import EXAMPLES, KNOWN
from tests.engine.kernel import oracle
from tests.reference import reference

SAMPLE = 2 * int(os.environ.get("PROPERTIES", "1"))  # rules of each file
# states that a single packet can't be in, and what only the test of the engine can set
NOT_SENT = ("ESTABLISHED", "RELATED", "INVALID", "UNTRACKED")
MANY = 40  # runs, in one of which random choices lead to each rule
FRAMES = {
    "255.255.255.255": {"dmac": "ff:ff:ff:ff:ff:ff"},
    "224.0.0.1": {"dmac": "01:00:5e:00:00:01"},
    "ff02::1": {"dmac": "33:33:00:00:00:01"},
}

pytestmark = [pytest.mark.reference, pytest.mark.usefixtures("real_iptables")]


def is_sent(packet: dict[str, Any]) -> bool:
    """Return whether the kernel can be given the packet as it is, and now."""
    is_own = packet["path"] == "OUTPUT" or packet.get("in") == "lo"
    is_marked = packet.get("mark") and not is_own
    is_of_group = ip_address(packet["dst"]).is_multicast and packet["dst"] not in ("224.0.0.1", "ff02::1")
    return packet.get("ct") not in NOT_SENT and not (is_marked or is_of_group or "at" in packet)


@pytest.mark.parametrize("path", [*EXAMPLES, *KNOWN], ids=lambda path: path.name)
def test_the_kernel_counts_the_packets(path: Path, tmp_path: Path) -> None:
    text = path.read_text().partition("?\n")[0]
    sets, star, rules = text.partition("*")
    family = 6 if ".v6" in path.name else 4
    lines = [line for line in sets.splitlines() if not line.startswith("#")]
    (tmp_path / "sets").write_text("".join(f"{line}\n" for line in lines))
    given = given_sets([str(tmp_path / "sets")])
    report = check(family, restored("rules", (star + rules).encode(), family, given=given), given.db)
    live = [one for one in report.rules if one.packet and is_sent(one.packet)]
    for one in Random(path.name).sample(live, min(SAMPLE, len(live))):
        packet = one.packet
        assert packet
        frame = FRAMES.get(packet["dst"], {}) if "in" in packet else {}
        packets = [*packet.get("after", ()), *repetitions(packet, packet.get("repeat", 1))]
        fields = [frame | {"id": str(at), **fields_of(each, family)} for at, each in enumerate(packets)]
        scenario = {
            "name": one.id, "family": family, "host": host_for(packet, family), "ruleset": star + rules,
            "ipsets": lines, "packets": fields, "snapshot": "end",
        }  # fmt: skip
        for _ in range(MANY if "--mode random" in rules else 1):
            found = oracle.isolated(scenario, str(reference.directory()), "default")
            if one.id in found.get("final", {}):
                break
        assert one.id in found.get("final", {}), (packet, found)
