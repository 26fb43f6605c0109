"""A scenario with each match and target that remembers something, alone or by a name."""

from __future__ import annotations

from typing import Any

RULES = {
    "statistic": "-m statistic --mode nth --every 3 --packet 0",
    "limit": "-m limit --limit 1/sec --limit-burst 2",
    "quota": "-m quota --quota 100",
    "connlimit": "-m connlimit --connlimit-upto 2 --connlimit-mask 24",
    "recent": "-m recent --name seen --rcheck --seconds 2 --hitcount 2",
    "recent --set": "-m recent --name seen --set",
    "hashlimit": "-m hashlimit --hashlimit-upto 1/sec --hashlimit-burst 1 --hashlimit-mode srcip --hashlimit-name h",
    "RATEEST": "-j RATEEST --rateest-name R --rateest-interval 250ms --rateest-ewmalog 500ms",
    "rateest": "-m rateest --rateest R --rateest-gt --rateest-bps 1bit",
    "CT": "-j CT --zone 0",
}
TABLES = {"CT": "raw"}


def ruleset() -> str:
    """Return the rules, in the text of a save file."""
    found = [("raw", "PREROUTING"), ("mangle", "PREROUTING")]
    parts = []
    for table, chain in found:
        rules = [f"-A {chain} {rule}" for name, rule in RULES.items() if TABLES.get(name, "mangle") == table]
        parts.append("\n".join([f"*{table}", *rules, "COMMIT"]))
    return "\n".join(parts)


def scenario() -> dict[str, Any]:
    """Return a scenario in which packets of a few connections pass the rules, with time between them."""
    packets = [
        {"id": f"p{n}", "in": "eth1", "src": f"10.0.0.{n % 3 + 2}", "dst": "203.0.113.9", "proto": "udp",
         "sport": 1000 + n, "dport": 53 + n % 2, "at": n * 300}
        for n in range(16)
    ]  # fmt: skip
    interfaces = [
        {"name": "eth0", "addresses": ["203.0.113.1/24"]},
        {"name": "eth1", "addresses": ["10.0.0.1/24"]},
    ]
    return {
        "name": "memories",
        "family": 4,
        "host": {"interfaces": interfaces, "ip_forward": 1},
        "ruleset": ruleset(),
        "packets": packets,
    }
