"""ICMP errors about every kind of flow, and what this host answers."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario in which half of the packets are errors."""
    rules = []
    if draw.chance(0.5):
        rules.append("-A POSTROUTING -o eth0 -j MASQUERADE")
    if draw.chance(0.5):
        rules.append(
            f"-A PREROUTING -i eth0 -d {draw.single('eth0', 1)} -j DNAT --to-destination {draw.address('eth2', 20)}"
        )
    if draw.chance(0.3):
        rules.append(f"-A INPUT -j SNAT --to-source {draw.address('other', 200)}")
    text = table("mangle", watching()) + table("nat", rules)
    return {"host": draw.router(), "ruleset": text, "packets": flows.mixed(draw, 25, errors=0.5, replies=0.2)}
