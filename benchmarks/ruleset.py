"""Nat tables of any size, as a Kubernetes proxy makes them: four rules and two chains for each service.

Either a quarter of the rules is in one chain, or all rules but one are in chains of two rules.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator


def nat_table(rules: int) -> str:
    """Return save text of a nat table with about that many rules, a quarter of them in the chain KUBE-SERVICES."""
    return "\n".join(_lines(rules // 4)) + "\n"


def _lines(services: int) -> Iterator[str]:
    yield "*nat"
    yield from (f":{chain} ACCEPT [0:0]" for chain in ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"))
    yield ":KUBE-SERVICES - [0:0]"
    yield ":KUBE-MARK-MASQ - [0:0]"
    for number in range(services):
        yield f":KUBE-SVC-{number:016X} - [0:0]"
        yield f":KUBE-SEP-{number:016X} - [0:0]"
    yield "-A PREROUTING -j KUBE-SERVICES"
    yield "-A OUTPUT -j KUBE-SERVICES"
    yield "-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000"
    for number in range(services):
        name, pod = f'"ns{number % 97}/service{number}:http"', _address(10, 1 << 20 | number)
        yield (
            f"-A KUBE-SERVICES -d {_address(10, number)}/32 -p tcp -m comment --comment {name}"
            f" -m tcp --dport {number % 60000 + 1} -j KUBE-SVC-{number:016X}"
        )
        yield f"-A KUBE-SVC-{number:016X} -m comment --comment {name} -j KUBE-SEP-{number:016X}"
        yield f"-A KUBE-SEP-{number:016X} -s {pod}/32 -m comment --comment {name} -j KUBE-MARK-MASQ"
        yield (
            f"-A KUBE-SEP-{number:016X} -p tcp -m comment --comment {name} -m tcp -j DNAT --to-destination {pod}:8080"
        )
    yield "COMMIT"


def proxy_table(rules: int) -> str:
    """Return save text of a nat table with about that many rules, whose chains are in no order of names."""
    return "\n".join(_proxy_lines(rules // 4)) + "\n"


def _proxy_lines(services: int) -> Iterator[str]:
    yield "*nat"
    yield from (f":{chain} ACCEPT [0:0]" for chain in ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"))
    yield ":KUBE-MARK-MASQ - [0:0]"
    codes = [hashlib.sha256(str(number).encode()).hexdigest()[:16].upper() for number in range(services)]
    for code in codes:
        yield f":KUBE-SVC-{code} - [0:0]"
        yield f":KUBE-SEP-{code} - [0:0]"
    yield "-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000"
    for number, code in enumerate(codes):
        name, pod = f"ns{number % 97}/service{number}:http", _address(10, 244 << 16 | number)
        yield (
            f"-A KUBE-SVC-{code} ! -s 10.244.0.0/16 -d {_address(10, 96 << 16 | number)}/32 -p tcp -m comment"
            f' --comment "{name} cluster IP" -m tcp --dport {number % 60000 + 1} -j KUBE-MARK-MASQ'
        )
        yield (
            f'-A KUBE-SVC-{code} -m comment --comment "{name} -> {pod}:8080"'
            f" -m statistic --mode random --probability 0.33333333349 -j KUBE-SEP-{code}"
        )
        yield f'-A KUBE-SEP-{code} -s {pod}/32 -m comment --comment "{name}" -j KUBE-MARK-MASQ'
        yield (f'-A KUBE-SEP-{code} -p tcp -m comment --comment "{name}" -m tcp -j DNAT --to-destination {pod}:8080')
    yield "COMMIT"


def host_table(rules: int) -> str:
    """Return save text of a filter table with that many rules: connections, then ports by networks and by hosts."""
    known = "-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"
    sources = (f"198.51.{number}.0/24" if number % 2 else f"198.51.100.{number}/32" for number in range(rules - 1))
    ports = (f"-A FORWARD -s {source} -p tcp -m tcp --dport 100:200 -j ACCEPT" for source in sources)
    return "\n".join(("*filter", ":FORWARD ACCEPT [0:0]", known, *ports, "COMMIT")) + "\n"


def _address(first: int, rest: int) -> str:
    return f"{first}.{rest >> 16 & 255}.{rest >> 8 & 255}.{rest & 255}"
