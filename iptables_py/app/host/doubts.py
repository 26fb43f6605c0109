"""What in a host description can't have an effect, or is missing in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from iptables_py.app.hostfile import HostDescription, family_of, working
from iptables_py.app.hostsettings import CONF, default_of
from iptables_py.app.scenarios.scenario import host_of, network, table_number
from iptables_py.engine.host import Host
from iptables_py.engine.routes import HERE, LOCAL, MAIN, PolicyRule

Table = dict[str, Any]


def doubts(host: HostDescription) -> Iterator[str]:
    """Yield a line for each doubt."""
    yield from (f"left out: {one}" for one in host.left_out)
    up = working(host.interfaces)
    yield from (
        f"interface {one['name']}: it is down, only its addresses count"
        for one in host.interfaces
        if one["name"] not in up and one.get("addresses")
    )
    yield from _twice(host)
    hosts = {family: host_of({"family": family, "host": host.scenario_host(family)}) for family in (4, 6)}
    asked = {family: _tables(found) for family, found in hosts.items()}
    for at, route in enumerate(host.routes):
        family = family_of(route)
        for doubt in _of_route(route, hosts[family], up, asked[family]):
            yield f"route[{at}] to {route['to']}: {doubt}"
    for family, found in hosts.items():
        yield from (
            f"IPv{family} rule {one.priority}: {text}" for one in found.router.rules for text in _of_rule(one, found)
        )
    names = {one["name"] for one in host.interfaces} | {"all", "default", "lo"}
    for name in host.sysctls:
        yield from (f'sysctl."{name}": {doubt}' for doubt in _of_setting(name, names))


def _twice(host: HostDescription) -> Iterator[str]:
    seen: dict[str, str] = {}
    ports: dict[str, str] = {}
    for one in host.interfaces:
        for text in one.get("addresses", []):
            address = text.partition("/")[0].split(" ")[0]
            if address in seen and not address.lower().startswith("fe80:"):
                yield f"interface {one['name']}: its address {address} is also that of {seen[address]}"
            seen.setdefault(address, one["name"])
        for port in one.get("ports", []):
            if port in ports:
                yield f"interface {one['name']}: its port {port} is also one of {ports[port]}"
            ports.setdefault(port, one["name"])


def _tables(host: Host) -> set[int]:
    return {one.action for one in host.router.rules if isinstance(one.action, int)}


def _of_route(route: Table, host: Host, up: set[str], asked: set[int]) -> Iterator[str]:
    family = host.family
    if route.get("dev", "lo") not in up | {"lo"}:
        yield f"its interface {route['dev']} is down"
        return
    table = table_number(route.get("table", LOCAL if route.get("type") == HERE else MAIN), "")
    if table not in asked:
        yield f"no rule looks up its table {table}"
    if "via" in route:
        gateway, _ = network(route["via"], family, "")
        way = host.router.lookup(gateway, leaves=route.get("dev", ""))
        if way is None or not way.is_way_out or way.gateway is not None:
            yield f"its gateway {route['via']} is not on a link"
        elif way.kind == HERE:
            yield f"its gateway {route['via']} is an address of this host"
    if "src" in route and host.owner(network(route["src"], family, "")[0]) is None:
        yield f"its source {route['src']} is not an address of this host"


def _of_rule(rule: PolicyRule, host: Host) -> Iterator[str]:
    # the kernel's own table 253 is empty nearly always
    if isinstance(rule.action, int) and rule.action not in host.router.tables:
        yield f"its table {rule.action} has no routes"
    for name in (rule.arrived, rule.leaves):
        if name and name not in host.interfaces:
            yield f"there is no interface {name}, or it is down"


def _of_setting(name: str, interfaces: set[str]) -> Iterator[str]:
    if default_of(name) is None:
        yield "no packet's way depends on it here"
    elif name.startswith(CONF) and name.removeprefix(CONF).rpartition(".")[0] not in interfaces:
        yield "there is no such interface"
