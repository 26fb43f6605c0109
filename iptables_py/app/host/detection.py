"""The description of this host, from what the kernel says."""

from __future__ import annotations

import re
from typing import Any

from iptables_py.app.host import detectedroutes, detectedrules
from iptables_py.app.host.kernel import Asked
from iptables_py.app.hostfile import HostDescription, working
from iptables_py.app.hostsettings import BRIDGE, CONF, FORWARDING, GLOBAL, OF_ALL, OF_INTERFACE, default_of

Row = dict[str, Any]
MAC = re.compile(r"(?:[0-9a-f]{2}:){5}[0-9a-f]{2}")
DEFAULT_MTU = 1500
LOOPBACK_MTU = 65536
WITHOUT_PARENT = ("veth", "bridge", "")  # a veth's link is its other end
NOT_READY = ("tentative", "dadfailed")


def description(asked: Asked) -> HostDescription:
    """Return the description of the host. What it can't say is in `left_out`."""
    left_out: list[str] = []
    interfaces = [_interface(row, asked, left_out) for row in asked.interfaces]
    names = {one["name"] for one in interfaces}
    for one in interfaces:
        ports = [row["ifname"] for row in asked.interfaces if row.get("master") == one["name"]]
        if one.get("kind") == "bridge" and ports:
            one["ports"] = [port for port in ports if port in names]
    routes: list[Row] = []
    rules: list[Row] = []
    up = working(interfaces) | {"lo"}
    for family in (4, 6):
        routes += detectedroutes.routes(family, asked.routes[family], interfaces, up, left_out)
        rules += detectedrules.rules(family, asked.rules[family], left_out)
    has_bridges = any("ports" in one for one in interfaces)
    sysctls = _global(asked, has_bridges) | _of_interfaces(asked, [one["name"] for one in interfaces])
    forward = {family: bool(asked.setting(name.replace(".", "/"))) for family, name in FORWARDING.items()}
    interfaces = [{key: value for key, value in one.items() if value != []} for one in interfaces]
    return HostDescription(interfaces, routes, rules, [], forward, sysctls, left_out)


def _interface(row: Row, asked: Asked, left_out: list[str]) -> Row:
    name = row["ifname"]
    kind = row.get("linkinfo", {}).get("info_kind", "loopback" if "LOOPBACK" in row["flags"] else "")
    found: Row = {"name": name, "addresses": _addresses(row, left_out)}
    if row.get("mtu") not in (DEFAULT_MTU, None) and (name, row["mtu"]) != ("lo", LOOPBACK_MTU):
        found["mtu"] = row["mtu"]
    if MAC.fullmatch(row.get("address", "")) and name != "lo":
        found["mac"] = row["address"]
    if row.get("group") not in ("0", "default", None):
        found["group"] = int(row["group"])
    if kind:
        found["kind"] = kind
    if "link" in row and kind not in WITHOUT_PARENT:
        found["parent"] = row["link"]
    if "UP" not in row["flags"]:
        found["up"] = False
    _leave_out(row, kind, asked, left_out)
    return found


def _leave_out(row: Row, kind: str, asked: Asked, left_out: list[str]) -> None:
    """Add what an interface has and the description can't have."""
    info = row.get("linkinfo", {})
    data = info.get("info_data", {})
    name = row["ifname"]
    if name == "lo" and "UP" not in row["flags"]:
        left_out.append("interface lo: it is down, here it is always up")
    if kind == "vrf" or info.get("info_slave_kind") == "vrf":
        left_out.append(f"interface {name}: VRFs")
    if kind == "bridge":
        left_out += [f"interface {name}: {word}" for word in _bridge_options(data) if "UP" in row["flags"]]
    if name != "lo" and "UP" in row["flags"] and asked.setting(f"net/ipv6/conf/{name}/disable_ipv6"):
        left_out.append(f"interface {name}: IPv6 is turned off there")


def _bridge_options(data: Row) -> list[str]:
    options = {
        "vlan_filtering": "VLAN filtering",
        "nf_call_iptables": "nf_call_iptables of this bridge only",
        "nf_call_ip6tables": "nf_call_ip6tables of this bridge only",
    }
    return [text for key, text in options.items() if data.get(key)]


def _addresses(row: Row, left_out: list[str]) -> list[str]:
    """Return the addresses in the order in which they were added; the kernel has the newest IPv6 address first.

    One with a peer has no network: the route to the peer is among the routes.
    """
    found: list[str] = []
    rows = row.get("addr_info", [])
    newest_first = [one for one in rows if one.get("family") == "inet6"]
    for one in [*(one for one in rows if one not in newest_first), *reversed(newest_first)]:
        if "local" not in one:
            continue
        text = f"{one['local']}/{one['prefixlen']}"
        if "address" in one:
            text = f"{one['local']}/{32 if one['family'] == 'inet' else 128}"
        if any(one.get(word) for word in NOT_READY):
            left_out.append(f"interface {row['ifname']}: address {text}, which is not usable yet")
        else:
            found.append(text)
    return found


def _global(asked: Asked, has_bridges: bool) -> dict[str, int]:
    """Return the settings that do not have their default. Without br_netfilter, bridged packets pass no rules."""
    found: dict[str, int] = {}
    for name, default in GLOBAL.items():
        value = asked.setting(name.replace(".", "/"))
        if name in BRIDGE.values():
            value = value or 0 if has_bridges else None
        if name not in FORWARDING.values() and value not in (None, default):
            found[name] = value
    return found


def _of_interfaces(asked: Asked, interfaces: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place in ("all", *interfaces):
        for setting in OF_ALL if place == "all" else OF_INTERFACE:
            name = f"{CONF}{place}.{setting}"
            value = asked.setting(f"net/ipv4/conf/{place}/{setting}")
            if value not in (None, default_of(name)):
                found[name] = value
    everywhere = asked.setting(FORWARDING[4].replace(".", "/"))
    for name in interfaces:
        own = asked.setting(f"net/ipv4/conf/{name}/forwarding")
        if own not in (None, everywhere):
            found[f"{CONF}{name}.forwarding"] = own
    return found
