"""Translation of addresses and ports, of flows and of errors about them."""

from __future__ import annotations

from typing import Any

from tests.engine.fuzz import flows
from tests.engine.fuzz.draw import Draw, table, watching


def scenario(draw: Draw) -> dict[str, Any]:
    """Return a scenario with a random nat table."""
    host = draw.router()
    if draw.chance(0.5):
        for interface in host["interfaces"]:
            length = interface["addresses"][0].partition("/")[2]
            interface["addresses"] += [f"{draw.address(interface['name'], last)}/{length}" for last in (2, 3)]
    if draw.chance(0.3):
        host["sysctls"] = {"net.ipv4.conf.all.route_localnet": 1}
    rules = [
        f"-A {chain} {_match(draw)}{_target(draw, chain)}"
        for chain in ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING")
        for _ in range(draw.choice((0, 1, 2, 3)))
    ]
    text = table("mangle", watching(("INPUT", "FORWARD", "POSTROUTING"))) + table("nat", rules)
    return {"host": host, "ruleset": text, "packets": flows.mixed(draw, 25)}


def _match(draw: Draw) -> str:
    found = draw.choice(
        ("", "", f"-s {draw.network('eth1')} ", f"-d {draw.network('eth0')} ", f"-d {draw.single('eth0', 1)} ")
    )
    return found + draw.choice(("", "", "-p tcp ", "-p udp ", f"-p {draw.icmp} "))


def _target(draw: Draw, chain: str) -> str:
    eth2, eth0 = draw.address("eth2", 20), draw.address("eth0", 50)
    lower = draw.network("eth2")
    if chain == "PREROUTING":
        return "-j " + draw.choice(
            (
                f"DNAT --to-destination {eth2}",
                "REDIRECT",
                f"NETMAP --to {lower}",
                "ACCEPT",
                f"DNAT --to-destination {eth2}-{draw.address('eth2', 23)}",
                f"DNAT --to-destination {draw.address('eth1', 1)}",
            )
        )
    if chain == "OUTPUT":
        return "-j " + draw.choice(
            (
                f"DNAT --to-destination {eth2}",
                "REDIRECT",
                f"DNAT --to-destination {draw.address('eth1', 1)}",
                f"NETMAP --to {lower}",
            )
        )
    if chain == "POSTROUTING":
        return "-j " + draw.choice(
            (
                "MASQUERADE",
                f"SNAT --to-source {eth0}",
                f"NETMAP --to {lower}",
                f"SNAT --to-source {eth0}-{draw.address('eth0', 53)}",
                f"SNAT --to-source {eth0}-{draw.address('eth0', 53)} --persistent",
            )
        )
    return "-j " + draw.choice((f"SNAT --to-source {draw.address('other', 200)}", "ACCEPT"))
