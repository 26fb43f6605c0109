"""Nat tables of any size, as a Kubernetes proxy makes them: four rules and two chains for each service."""

from __future__ import annotations

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


def _address(first: int, rest: int) -> str:
    return f"{first}.{rest >> 16 & 255}.{rest >> 8 & 255}.{rest & 255}"
