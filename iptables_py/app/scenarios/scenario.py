"""Scenarios: a host, a ruleset and packets, as JSON. Errors name the path of the field."""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from iptables_py.app.scenarios.shape import PORT_RANGE, SCENARIO, BadScenario, number
from iptables_py.engine import routes
from iptables_py.engine.host import Host
from iptables_py.engine.interface import Interface, Socket
from iptables_py.engine.routes import PolicyRule, Route, Router, add_multicasts, add_own_address
from iptables_py.values.addresses import BITS

PROTOCOLS = {"tcp": 6, "udp": 17}
ROUTE_KEYS = {
    "via", "dev", "src", "metric", "table", "realms", "tos", "mtu", "advmss", "scope", "type", "dst",
}  # fmt: skip
DEFAULT_METRIC6 = 1024
MOST_ADDRESSES = 10_000  # that are not read again
NO_PREFIX_ROUTE = "noprefixroute"  # after an address: it adds no route of its network


def read_scenario(text: bytes) -> dict[str, Any]:
    """Return the scenario that this JSON is. Raise BadScenario."""
    try:
        found = json.loads(text, object_pairs_hook=_fields_once)
    except ValueError as error:
        raise BadScenario("", f"the scenario is no JSON: {error}") from None
    except RecursionError:
        raise BadScenario("", "the scenario is nested too deeply") from None
    if not isinstance(found, dict):
        raise BadScenario("", "the scenario is no JSON object")
    if found.get("family", 4) not in (4, 6):
        raise BadScenario("family", "must be 4 or 6")
    SCENARIO(found, "")
    return found


def _fields_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a JSON object. Raise BadScenario if it has a field twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise BadScenario("", f"an object has a field twice: {next(one for one in names if names.count(one) > 1)}")
    return found


def address(text: Any, family: int, path: str) -> int:
    """Return an address. Raise BadScenario."""
    try:
        if not isinstance(text, str) or "%" in text:
            raise ValueError
        found = _address(text)
    except ValueError:
        raise BadScenario(path, f"no address: {text!r}") from None
    if found.version != family:
        raise BadScenario(path, f"no IPv{family} address: {text}")
    return int(found)


@lru_cache(MOST_ADDRESSES)
def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    return ipaddress.ip_address(text)


def network(text: Any, family: int, path: str) -> tuple[int, int]:
    """Return (address, prefix length); the host bits are kept. Raise BadScenario."""
    if text in ("default", "all", "any"):
        return 0, 0
    host, slash, prefix = str(text).partition("/")
    if family == 4 and host.count(".") < 3 and slash:
        host += ".0" * (3 - host.count("."))
    if slash and not (prefix.isdecimal() and len(prefix) < 4 and int(prefix) <= BITS[family]):
        raise BadScenario(path, f"no prefix length: {text}")
    return address(host, family, path), int(prefix) if slash else BITS[family]


def mac(text: Any, path: str) -> bytes:
    """Return a MAC address. Raise BadScenario."""
    try:
        found = bytes.fromhex(str(text).replace(":", ""))
    except ValueError:
        found = b""
    if len(found) != 6:
        raise BadScenario(path, f"no MAC address: {text!r}")
    return found


def host_of(scenario: dict[str, Any]) -> Host:
    """Return the host of a scenario. Raise BadScenario."""
    family: int = scenario.get("family", 4)
    given = scenario.get("host", {})
    router = Router(family)
    lo = Interface("lo", 1, mtu=65536)
    interfaces = {"lo": lo}
    for at, one in enumerate(given.get("interfaces", [])):
        path = f"host.interfaces[{at}]"
        name = one.get("name")
        if not isinstance(name, str) or not name:
            raise BadScenario(f"{path}.name", "an interface needs a name")
        if name in interfaces and name != "lo":
            raise BadScenario(f"{path}.name", f"a second interface {name!r}")
        if name == "lo":
            continue
        interfaces[name] = Interface(
            name,
            at + 2,
            mtu=number(one.get("mtu", 1500), f"{path}.mtu"),
            mac=mac(one.get("mac", f"02:00:00:00:{at:02x}:01"), f"{path}.mac"),
            peer_mac=mac(one.get("peer_mac", f"02:00:00:00:{at:02x}:02"), f"{path}.peer_mac"),
            group=number(one.get("group", 0), f"{path}.group"),
            groups=frozenset(address(text, family, f"{path}.groups") for text in one.get("groups", [])),
        )
    for at, one in enumerate(given.get("interfaces", [])):
        for port in one.get("bridge", []):
            if port not in interfaces:
                raise BadScenario(f"host.interfaces[{at}].bridge", f"no interface {port!r}")
            interfaces[port].bridge = interfaces[one["name"]]
            interfaces[one["name"]].ports.append(interfaces[port])
    for interface in interfaces.values():
        add_multicasts(router, interface)
    add_own_address(router, lo, *((0x7F000001, 8) if family == 4 else (1, 128)))
    for at, one in enumerate(given.get("interfaces", [])):
        for number_, text in enumerate(one.get("addresses", [])):
            path = f"host.interfaces[{at}].addresses[{number_}]"
            words = text.split() or [""]
            if words[1:] not in ([], [NO_PREFIX_ROUTE]):
                raise BadScenario(path, f"only {NO_PREFIX_ROUTE} may come after an address")
            add_own_address(router, interfaces[one["name"]], *network(words[0], family, path), not words[1:])
    for at, text in enumerate(given.get("lo_addresses", [])):
        add_own_address(router, lo, *network(text, family, f"host.lo_addresses[{at}]"))
    host = Host(family, interfaces, router)
    if given.get("cpu") is not None:
        host.cpu = number(given["cpu"], "host.cpu")
    host.change(dict(_settings(given, family)))
    host.listeners = [_listener(one, family, f"host.listen[{at}]") for at, one in enumerate(given.get("listen", []))]
    for at, one in enumerate(given.get("routes", [])):
        path = f"host.routes[{at}]"
        add_route(host, route_words(one, path) if isinstance(one, str) else one, path)
    for at, text in enumerate(given.get("rules", [])):
        add_policy_rule(router, text, f"host.rules[{at}]")
    return host


def _settings(given: dict[str, Any], family: int) -> Iterator[tuple[str, Any]]:
    if family == 4:
        yield "net.ipv4.ip_forward", number(given.get("ip_forward", 0), "host.ip_forward")
        yield "net.ipv4.conf.all.rp_filter", number(given.get("rp_filter", 0), "host.rp_filter")
    else:
        yield "net.ipv6.conf.all.forwarding", number(given.get("ip_forward", 0), "host.ip_forward")
    yield from settings(given.get("sysctls", {}), "host.sysctls")


def settings(given: dict[str, Any], path: str) -> Iterator[tuple[str, int]]:
    """Yield sysctls by their names, but for the range of ports, on which no packet's way depends. Raise BadScenario."""
    for name, value in given.items():
        if name != PORT_RANGE:
            yield name, number(value, f"{path}.{name}", least=-1 << 31)


def _listener(one: dict[str, Any], family: int, path: str) -> Socket:
    if one.get("proto") not in PROTOCOLS:
        raise BadScenario(f"{path}.proto", "must be tcp or udp")
    peer = None
    if "connect" in one:
        peer = address(one["connect"][0], family, f"{path}.connect[0]"), one["connect"][1]
    return Socket(
        PROTOCOLS[one["proto"]],
        port=number(one.get("port"), f"{path}.port", 0xFFFF),
        address=address(one["addr"], family, f"{path}.addr") if "addr" in one else 0,
        mark=number(one.get("mark", 0), f"{path}.mark"),
        transparent=bool(one.get("transparent", False)),
        peer=peer,
    )


def route_words(text: str, path: str) -> dict[str, Any]:
    """Return the keys of a route that is written as for `ip route add`."""
    words = text.split()
    found: dict[str, Any] = {}
    if words and words[0] in KINDS:
        found["type"] = words.pop(0)
    if not words:
        raise BadScenario(path, "a route needs a destination")
    found["dst"] = words.pop(0)
    if len(words) % 2:
        raise BadScenario(path, f"no value after {words[-1]!r}")
    found.update(zip(words[::2], words[1::2], strict=True))
    return found


KINDS = frozenset(
    (
        routes.UNICAST, routes.HERE, routes.BROADCAST, routes.MULTICAST, routes.BLACKHOLE, routes.UNREACHABLE,
        routes.PROHIBIT, routes.THROW, routes.ANYCAST,
    )
)  # fmt: skip


def table_number(text: Any, path: str) -> int:
    """Return the number of a routing table. Raise BadScenario."""
    return routes.TABLES[text] if text in routes.TABLES else number(text, path)


def add_route(host: Host, one: dict[str, Any], path: str) -> None:
    """Add a route with the keys of `ip route`. Raise BadScenario."""
    family = host.family
    unknown = set(one) - ROUTE_KEYS
    if unknown:
        raise BadScenario(f"{path}.{min(unknown)}", "unknown key of a route")
    kind = one.get("type", routes.UNICAST)
    if kind not in KINDS:
        raise BadScenario(f"{path}.type", f"unknown type of route: {kind}")
    destination, prefix = network(one.get("dst"), family, f"{path}.dst")
    gateway = address(one["via"], family, f"{path}.via") if "via" in one else None
    interface = host.interfaces.get(one["dev"]) if "dev" in one else None
    if "dev" in one and interface is None:
        raise BadScenario(f"{path}.dev", f"no interface {one['dev']!r}")
    if interface is None and gateway is not None:
        way = host.router.lookup(gateway)
        interface = way.interface if way else None
    if interface is None and kind in (routes.HERE, routes.BROADCAST, routes.UNICAST):
        raise BadScenario(path, "a route needs dev, or via with a gateway that is on a link")
    realms = str(one.get("realms", "0")).split("/")
    realm = number(realms[-1], f"{path}.realms") | (number(realms[0], f"{path}.realms") << 16 if realms[1:] else 0)
    table = table_number(one.get("table", "local" if kind == routes.HERE else "main"), f"{path}.table")
    route = Route(
        kind, destination, prefix, interface, gateway,
        address(one["src"], family, f"{path}.src") if "src" in one else None,
        number(one.get("metric", 0 if family == 4 else DEFAULT_METRIC6), f"{path}.metric"),
        number(one.get("tos", 0), f"{path}.tos"),
        realm,
        number(one.get("mtu", 0), f"{path}.mtu"),
        number(one.get("advmss", 0), f"{path}.advmss"),
    )  # fmt: skip
    host.router.has_own_locals |= kind == routes.HERE
    host.router.add(table, route)


def add_policy_rule(router: Router, text: str, path: str) -> None:
    """Add a rule written as for `ip rule add`. Raise BadScenario."""
    router.add_rule(policy_rule(router, text, path))


def policy_rule(router: Router, text: str, path: str) -> PolicyRule:
    """Return the rule written as for `ip rule`. Raise BadScenario."""
    words = text.split()
    values: dict[str, Any] = {"inverted": False}
    priority: int | None = None
    action: int | str | None = None
    while words:
        word = words.pop(0)
        if word == "not":
            values["inverted"] = True
            continue
        if word in (routes.BLACKHOLE, routes.UNREACHABLE, routes.PROHIBIT):
            action = word
            continue
        if not words:
            raise BadScenario(path, f"no value after {word!r}")
        value = words.pop(0)
        if word == "from":
            values["source"] = network(value, router.family, path) if value != "all" else None
        elif word == "to":
            values["destination"] = network(value, router.family, path) if value != "all" else None
        elif word == "fwmark":
            mark, slash, mask = value.partition("/")
            bits = number(mask, path) if slash else 0xFFFFFFFF
            values["mark"] = number(mark, path) & bits, bits
        elif word in ("tos", "dsfield"):
            values["tos"] = number(value, path)
        elif word == "iif":
            values["arrived"] = value
        elif word == "oif":
            values["leaves"] = value
        elif word in ("suppress_prefixlength", "suppress_prefixlen"):
            values["suppressed"] = number(value, path, BITS[router.family])
        elif word in ("lookup", "table"):
            action = table_number(value, path)
        elif word in ("priority", "pref", "preference", "prio"):
            priority = number(value, path)
        else:
            raise BadScenario(path, f"unknown word in a rule: {word}")
    if action is None:
        action = routes.MAIN
    return PolicyRule(router.next_priority() if priority is None else priority, action, **values)
