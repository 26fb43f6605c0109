"""Routes, from what `ip route` says: those that do not come with an address."""

from __future__ import annotations

import ipaddress
from collections import Counter
from typing import Any

from iptables_py.app.hostfile import HostDescription
from iptables_py.app.scenarios.scenario import NO_PREFIX_ROUTE, host_of, table_number
from iptables_py.engine import routes as kinds
from iptables_py.engine.routes import LOCAL, MAIN, Route
from iptables_py.engine.wire import address_bytes

Row = dict[str, Any]
Key = tuple[object, ...]
KINDS = {
    "1": kinds.UNICAST, "2": kinds.HERE, "3": kinds.BROADCAST, "4": kinds.ANYCAST, "5": kinds.MULTICAST,
    "6": kinds.BLACKHOLE, "7": kinds.UNREACHABLE, "8": kinds.PROHIBIT, "9": kinds.THROW,
}  # fmt: skip
BY_KERNEL = ("2", "kernel")  # its number and its name as a protocol
READ = {"type", "dst", "dev", "gateway", "table", "prefsrc", "metric", "tos", "flow", "metrics"}
SILENT = {"protocol", "scope", "flags", "pref", "expires", "error", "nhid", "cacheinfo", "uid"}
REASONS = {"nexthops": "several next hops", "via": "a gateway of the other family", "from": "a route for some sources"}


def routes(family: int, rows: list[Row], interfaces: list[Row], up: set[str], left_out: list[str]) -> list[Row]:
    """Return the routes that do not come with the addresses of the interfaces.

    Addresses whose network has no such route get the word noprefixroute. What can't be said is added to `left_out`.
    """
    _forget_unused(family, rows, [one for one in interfaces if one["name"] not in up], left_out)
    interfaces = [one for one in interfaces if one["name"] in up]
    rows = [row for row in rows if "dev" not in row or row["dev"] in up]
    dumped = [_key(family, row) for row in rows]
    for key in _missing(family, interfaces, dumped):
        _disconnect(family, key, interfaces)
    for key in _missing(family, interfaces, dumped):
        left_out.append(f"IPv{family} route {_name(family, key)}, which this host does not have")
    derived = Counter(_derived(family, interfaces))
    found = []
    for row, key in zip(rows, dumped, strict=True):
        if derived[key]:
            derived[key] -= 1
        elif not _is_implied(family, row):
            found += _route(family, row, left_out)
    return found


def _forget_unused(family: int, rows: list[Row], interfaces: list[Row], left_out: list[str]) -> None:
    """Remove the addresses of interfaces that are down if they have no route: then they are not those of the host."""
    used = {(row.get("dev"), row["dst"]) for row in rows if _kind(row) == kinds.HERE}
    for one in interfaces:
        for text in list(one["addresses"]):
            if (":" in text) == (family == 6) and (one["name"], text.partition("/")[0]) not in used:
                one["addresses"].remove(text)
                left_out.append(f"interface {one['name']}: address {text}, which has no route while it is down")


def _kind(row: Row) -> str | None:
    """Return the type of a route, None if it is unknown. Versions of `ip` differ in whether they print its name."""
    text = str(row.get("type", kinds.UNICAST))
    return KINDS.get(text, text if text in KINDS.values() else None)


def _is_implied(family: int, row: Row) -> bool:
    """Return whether the engine has an IPv6 route of the kernel, or needs none."""
    kind = _kind(row)
    own = family == 6 and row.get("protocol") in BY_KERNEL
    return own and (kind in (kinds.ANYCAST, kinds.MULTICAST) or row.get("dev") == "lo" and kind == kinds.UNICAST)


def _derived(family: int, interfaces: list[Row]) -> list[Key]:
    """Return the routes that come with the addresses."""
    host = host_of({"family": family, "host": HostDescription(interfaces).scenario_host(family)})
    return [
        _route_key(table, route)
        for table, found in host.router.tables.items()
        for route in found
        if route.kind not in (kinds.ANYCAST, kinds.MULTICAST)
    ]


def _missing(family: int, interfaces: list[Row], dumped: list[Key]) -> list[Key]:
    return list((Counter(_derived(family, interfaces)) - Counter(dumped)).elements())


def _route_key(table: int, route: Route) -> Key:
    device = route.interface.name if route.interface else ""
    return table, route.kind, route.destination, route.prefix, device, route.metric, route.tos, route.source or 0, True


def _key(family: int, row: Row) -> Key:
    """Return what identifies a route that `ip` prints, in the form of _route_key."""
    network, _, prefix = _destination(family, row).partition("/")
    address = ipaddress.ip_address(network)
    kind = _kind(row)
    source = ipaddress.ip_address(row["prefsrc"]) if "prefsrc" in row else 0
    if family == 6 and kind == kinds.HERE:
        source = address  # the engine has it as source, the kernel none
    table, tos = table_number(row.get("table", MAIN), ""), int(row.get("tos", "0"), 0)
    is_on_link = not row.keys() & {"gateway", "via", "nexthops"}
    metric = row.get("metric", 0)
    return table, kind, int(address), int(prefix), row.get("dev", ""), metric, tos, int(source), is_on_link


def _destination(family: int, row: Row) -> str:
    text = str(row["dst"])
    if text == "default":
        return "0.0.0.0/0" if family == 4 else "::/0"
    return text if "/" in text else f"{text}/{32 if family == 4 else 128}"


def _disconnect(family: int, key: Key, interfaces: list[Row]) -> None:
    """Mark the addresses that would add the route: in IPv4 that is the first of the network, in IPv6 each one."""
    table, kind, destination, prefix, device, *_ = key
    if (table, kind) not in ((MAIN, kinds.UNICAST), (LOCAL, kinds.HERE)):
        return
    for one in interfaces:
        addresses = one["addresses"] if one["name"] == device else []
        for at, text in enumerate(addresses):
            own = ipaddress.ip_interface(text.partition(" ")[0])
            network = int(own.network.network_address), own.network.prefixlen
            if own.version == family and " " not in text and network == (destination, prefix):
                addresses[at] = f"{text} {NO_PREFIX_ROUTE}"
                if family == 4:
                    return


def _name(family: int, key: Key) -> str:
    table, kind, destination, prefix, device, *_ = key
    address = ipaddress.ip_address(address_bytes(int(str(destination)), family))
    return f"{kind} {address}/{prefix} dev {device} table {table}"


def _route(family: int, row: Row, left_out: list[str]) -> list[Row]:
    """Return the table of a route; none if it can't be said."""
    kind = _kind(row)
    unread = row.keys() - READ - SILENT
    if kind is None or unread:
        reason = ", ".join(REASONS.get(key, key) for key in sorted(unread)) or "an unknown type"
        more = "".join(
            f" nexthop via {one.get('gateway', '-')} dev {one.get('dev', '-')}" for one in row.get("nexthops", [])
        )
        way = "".join(f" {key} {row[key]}" for key in ("from", "gateway", "dev", "table") if key in row)
        left_out.append(f"IPv{family} route {row['dst']}{more}{way}: {reason}")
        return []
    is_way = kind in (kinds.UNICAST, kinds.HERE, kinds.BROADCAST, kinds.MULTICAST, kinds.ANYCAST)
    found: Row = {"to": row["dst"]}
    for key, name in (("gateway", "via"), ("dev", "dev"), ("prefsrc", "src")):
        if key in row and (is_way or key != "dev"):
            found[name] = row[key]
    found |= {"type": kind} if kind != kinds.UNICAST else {}
    default = 0 if family == 4 else 1024
    found |= {"metric": row["metric"]} if row.get("metric", default) != default else {}
    table = table_number(row.get("table", MAIN), "")
    found |= {"table": table} if table != (LOCAL if kind == kinds.HERE else MAIN) else {}
    if "flow" in row:
        flow = row["flow"]
        found["realms"] = f"{flow['from']}/{flow['to']}" if "from" in flow else flow["to"]
    found |= {"tos": row["tos"]} if "tos" in row else {}
    for metrics in row.get("metrics", []):
        found |= {key: metrics[key] for key in ("mtu", "advmss") if key in metrics}
    if family == 6 and not any(":" in str(found.get(key, "")) for key in ("to", "via", "src")):
        found["family"] = 6
    return [found]
