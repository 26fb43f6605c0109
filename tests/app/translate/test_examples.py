"""Random packets fare under the translations of examples, of those that are exact, as under the examples.

The hosts are those of the examples' tests. Both rulesets are loaded into the kernel.
"""

from __future__ import annotations

import re
from ipaddress import ip_interface, ip_network
from itertools import takewhile
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.app.translate.kernel import result, translated
from tests.app.translate.test_kernel import EXAMPLES, comparable
from tests.engine.kernel import oracle
from tests.reference import reference

PACKETS = 80
PORTS = (22, 25, 53, 80, 123, 443, 993, 3306, 5432, 6379, 8080)
FLAGS = ("SYN", "SYN", "SYN", "ACK", "RST", "FIN,ACK", "NONE")
ADDRESS = re.compile(r"(?:[0-9]+(?:\.[0-9]+){3}|[0-9a-f]*:[0-9a-f:]+:[0-9a-f]*)(?:/[0-9]+)?")

pytestmark = [pytest.mark.reference, pytest.mark.usefixtures("real_iptables")]


def host_of(path: Path, family: int) -> dict[str, Any]:
    """Return the host of an example's tests, as in a scenario."""
    host: dict[str, Any] = {"interfaces": [], "routes": []}
    lines = path.with_suffix(".fw").read_text().partition("\nhost\n")[2].splitlines()
    for words in (line.split() for line in takewhile(lambda line: line.startswith("  "), lines)):
        if words[0] == "forward":
            host["ip_forward"] = 1
        elif words[1:2] == ["via"]:
            if (":" in words[2]) == (family == 6):
                dev = next(one["name"] for one in host["interfaces"] if is_on(words[2], one["addresses"]))
                host["routes"].append({"dst": words[0], "via": words[2], "dev": dev})
        elif any("/" in word for word in words):
            addresses = [word for word in words[1:] if "/" in word and (":" in word) == (family == 6)]
            host["interfaces"].append({"name": words[0], "addresses": addresses})
    return host


def is_on(address: str, networks: list[str]) -> bool:
    """Return whether an address is in a network of an interface."""
    return any(ip_interface(address).ip in ip_interface(one).network for one in networks)


def packets(host: dict[str, Any], rules: str, family: int, choice: Random) -> list[dict[str, Any]]:
    """Return random packets with the addresses and ports of the host and of the rules, and some others."""
    named = [word for word in ADDRESS.findall(rules) if (":" in word) == (family == 6)]
    networks = [ip_network(word, strict=False) for word in named]
    addresses = [str(one[choice.randrange(min(one.num_addresses, 200))]) for one in networks if one.prefixlen > 7]
    own = [str(ip_interface(one).ip) for interface in host["interfaces"] for one in interface["addresses"]]
    far = ["198.51.100.9", "192.0.2.77"] if family == 4 else ["2001:db8:9::9", "2001:db8:77::1"]
    usable = [one for one in [*addresses, *own * 5, *far * 5] if not one.startswith(("0.", "127.", "22", "fe80", "ff"))]
    ports = [*PORTS, *(int(word) for word in re.findall(r"port[s]? (\d+)", rules))]
    found = []
    for number in range(PACKETS):
        one: dict[str, Any] = {"id": f"p{number}", "proto": choice.choice(("tcp", "tcp", "udp", "icmp"))}
        one["in"] = choice.choice(host["interfaces"])["name"]
        one["src"], one["dst"] = choice.choice(usable), choice.choice(usable)
        if one["proto"] == "icmp":
            one |= {"proto": "icmp" if family == 4 else "icmpv6", "icmp_id": number}
        else:
            one |= {"sport": 2000 + number, "dport": choice.choice(ports)}
        if one["proto"] == "tcp":
            one["flags"] = choice.choice(FLAGS)
        found.append(one)
    return found


EXACT = [path for path in EXAMPLES if path.name in ("docker.v4", "server.v4", "server.v6", "workplace.v4")]


@pytest.mark.parametrize("path", EXACT, ids=[path.name for path in EXACT])
def test_the_kernel_does_the_same_with_both(path: Path) -> None:
    family, rules = int(path.suffix[-1]), path.read_text()
    host = host_of(path, family)
    scenario = {"family": family, "host": host, "ruleset": rules}
    scenario["packets"] = packets(host, rules, family, Random(path.name))
    script = translated(scenario)
    assert script.findings == []
    expected = oracle.isolated(scenario, str(reference.directory()), "default")
    found = result(scenario, script)
    assert "error" not in expected, expected["error"]
    assert len({packet["verdict"] for packet in expected["packets"]}) > 1
    assert comparable(found)["packets"] == comparable(expected)["packets"]
