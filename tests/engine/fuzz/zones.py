"""CT rules: zones, no tracking; marks of connections."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching

CT = ("--zone 1", "--zone 2", "--zone-orig 1", "--zone-reply 1", "--zone mark", "--notrack", "--zone-orig 2")
MARKS = (
    "MARK --set-mark 1",
    "CONNMARK --save-mark",
    "CONNMARK --restore-mark",
    "CONNMARK --set-mark 2",
    "MARK --set-mark 2",
    "CONNMARK --set-xmark 0x3/0x1",
)


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with CT rules in raw."""
    raw = []
    for chain in ("PREROUTING", "OUTPUT"):
        for _ in range(draw.choice((1, 2, 3))):
            where = draw.choice(("", "", "-p tcp ", "-p udp ", "-i eth1 " if chain == "PREROUTING" else "-o eth0 "))
            raw.append(f"-A {chain} {where}-j {draw.choice((f'CT {draw.choice(CT)}', draw.choice(MARKS)))}")
            raw.append(f"-A {chain} -m conntrack --ctstate {draw.choice(('NEW', 'INVALID', 'UNTRACKED'))}")
    hooks = ("PREROUTING", "FORWARD", "OUTPUT", "POSTROUTING")
    mangle = [f"-A {draw.choice(hooks)} -j {draw.choice(MARKS)}" for _ in range(3)]
    text = table("raw", raw) + table("mangle", [*mangle, *watching()])
    if draw.chance(0.5):
        text += table("nat", ["-A POSTROUTING -o eth0 -j MASQUERADE"])
    if draw.chance(0.3):
        text += table("filter", ["-A INPUT -p tcp -j REJECT --reject-with tcp-reset", "-A FORWARD -p udp -j REJECT"])
    return {"host": draw.router(), "ruleset": text, "packets": flows.mixed(draw, 25)}
