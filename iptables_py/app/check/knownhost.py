"""A described host as facts for the analysis. What is in doubt is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.hostfacts import HostFacts, Way
from iptables_py.app.scenarios.scenario import network, route_words
from iptables_py.engine import routes
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from iptables_py.analysis.check.hostfacts import Network
    from iptables_py.app.hostfile import HostDescription, Table

LOOPBACK = {4: (0x7F000000, 8), 6: (1, 128)}
# multicasts, the broadcast of every network, and what else each host may take for its own, or forward
FOR_MANY: dict[int, list[Network]] = {
    4: [(0xE0000000, 4), (0xFFFFFFFF, 32), (0, 32)],
    6: [(0xFF << 120, 8), (0xFE80 << 112, 10)],
}
HERE = (routes.HERE, routes.BROADCAST, routes.ANYCAST)
NO_WAY = (routes.BLACKHOLE, routes.UNREACHABLE, routes.PROHIBIT)


def facts_of(host: HostDescription, family: int) -> HostFacts:
    """Return what the description says about packets of a family."""
    known = host.scenario_host(family)
    texts = [text for one in host.interfaces for text in one.get("addresses", []) if (":" in text) == (family == 6)]
    addresses = [network(text.split()[0], family, "") for text in texts]
    listed = [route_words(one, "") if isinstance(one, str) else one for one in known["routes"]]
    bridges = any(one.get("ports") for one in host.interfaces)
    forwards = host.forwards(family) or any("forwarding" in name and value for name, value in host.sysctls.items())
    here = [network(one["dst"], family, "") for one in listed if one.get("type") in HERE]
    edges = [each for one in addresses for each in _edges(one, family)]
    for_many = [*FOR_MANY[family], *edges]
    is_simple = not (known.get("rules") or bridges or host.left_out or any(_is_special(one) for one in listed))
    return HostFacts(
        family,
        ["lo", *(one["name"] for one in host.interfaces)],
        [LOOPBACK[family], *((value, BITS[family]) for value, _ in addresses), *here, *for_many],
        forwards or bridges,
        _ways(known, listed, addresses, for_many, family) if is_simple else None,
    )


def _edges(address: Network, family: int) -> list[Network]:
    """Return the first and the last address of the network of an own address, which may be broadcasts or anycasts."""
    value, prefix = address
    bits = BITS[family]
    first = value >> bits - prefix << bits - prefix
    return [(each, bits) for each in (first, first + (1 << bits - prefix) - 1) if each != value]


def _is_special(route: Table) -> bool:
    """Return whether a route is not for all packets to its network, or sends them nowhere that is known."""
    is_elsewhere = route.get("table", "main") != "main" and route.get("type") not in HERE
    return bool(is_elsewhere or "tos" in route or route.get("type") == routes.THROW)


def _ways(
    known: Table, listed: list[Table], addresses: list[Network], for_many: list[Network], family: int
) -> list[Way]:
    """Return the ways of forwarded packets."""
    best: dict[Network, tuple[int, str | None]] = dict.fromkeys(for_many, (-1, None))
    best |= {(value, BITS[family]): (-1, "") for value, _ in addresses} | {LOOPBACK[family]: (-1, "")}
    for one in known["interfaces"]:
        for text in one.get("addresses", []):
            if text.split()[1:] == []:
                _put(best, network(text, family, ""), 0, one["name"], family)
    for one in listed:
        kind = one.get("type", routes.UNICAST)
        interface = "" if kind in NO_WAY else one.get("dev") if kind == routes.UNICAST else None
        _put(best, network(one["dst"], family, ""), int(one.get("metric", 0)), interface, family)
    return [Way(each, interface) for each, (_, interface) in best.items()]


def _put(
    best: dict[Network, tuple[int, str | None]], to: Network, metric: int, interface: str | None, family: int
) -> None:
    """Keep the route with the lowest metric. Its interface is None if there are several, or if it is not given."""
    key = to[0] >> BITS[family] - to[1] << BITS[family] - to[1], to[1]
    if key not in best or metric < best[key][0]:
        best[key] = metric, interface
    elif metric == best[key][0] and interface != best[key][1]:
        best[key] = metric, None
