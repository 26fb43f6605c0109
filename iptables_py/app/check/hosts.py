"""The hosts on which packets take the path that the analysis gives them."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from iptables_py.app.scenarios.scenario import address, host_of
from iptables_py.engine.routes import add_own_address

if TYPE_CHECKING:
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.engine.host import Host
    from iptables_py.engine.routes import Route

FULL = {4: 32, 6: 128}
OWN = {4: "192.0.2.250", 6: "2001:db8:ffff::fa"}  # an address that each interface has


class Hosts:
    """The hosts of packets. The same one serves all packets with the same interfaces, but its address changes."""

    def __init__(self, family: int, described: HostDescription | None) -> None:
        self.family = family
        self._only = described and host_of({"family": family, "host": described.scenario_host(family)})
        self.names = [name for name in self._only.interfaces if name != "lo"] if self._only else []
        self._known: dict[tuple[Any, ...], tuple[Host, dict[int, list[Route]]]] = {}

    def host(self, packet: dict[str, Any]) -> Host:
        """Return the only host, or one on which the packet takes its path, until this is called again."""
        if self._only:
            for interface in self._only.interfaces.values():
                interface.groups = frozenset((address(packet["dst"], self.family, "dst"),))
            return self._only
        if "lo" in (packet.get("in"), packet.get("out")) or _has_loopback(packet):
            return self._made(packet)
        key = tuple(packet.get(name) for name in ("path", "in", "out"))
        if key not in self._known:
            host = self._made({**packet, "src": OWN[self.family], "dst": OWN[self.family]})
            self._known[key] = host, {table: [*routes] for table, routes in host.router.tables.items()}
        host, routes = self._known[key]
        if packet["path"] != "FORWARD":
            interface = host.interfaces[packet.get("in") or packet["out"]]
            interface.groups = frozenset((address(packet["dst"], self.family, "dst"),))
            interface.addresses[self.family] = []
            host.router.tables = {table: [*some] for table, some in routes.items()}
            for own in filter(None, (own_address(packet), OWN[self.family])):
                add_own_address(host.router, interface, address(own, self.family, "own"), FULL[self.family])
        return host

    def _made(self, packet: dict[str, Any]) -> Host:
        return host_of({"family": self.family, "host": host_for(packet, self.family)})


def own_address(packet: dict[str, Any]) -> str | None:
    """Return the address of the packet that its host has, None if it is forwarded or for many hosts."""
    if packet["path"] == "OUTPUT":
        return str(packet["src"])
    if packet["path"] == "FORWARD":
        return None
    destination = ip_address(packet["dst"])
    is_for_many = destination.is_multicast or str(destination) == "255.255.255.255"
    return None if is_for_many else str(packet["dst"])


def host_for(packet: dict[str, Any], family: int) -> dict[str, Any]:
    """Return a host on which the packet takes its path."""
    names = dict.fromkeys(name for key in ("in", "out") if (name := packet.get(key)) and name != "lo")
    own = own_address(packet)
    loops = "lo" in (packet.get("in"), packet.get("out"))
    first = packet.get("out") or packet.get("in")
    interfaces = []
    for name in names:
        addresses = [f"{OWN[family]}/{FULL[family]}"]
        if own and not loops and name == first:
            addresses.insert(0, f"{own}/{FULL[family]}")
        interfaces.append({"name": name, "addresses": addresses})
    host: dict[str, Any] = {"interfaces": interfaces, "ip_forward": 1}
    if first and first != "lo":
        host["routes"] = [{"dst": "default", "dev": first}]
    if loops:
        host["lo_addresses"] = sorted({f"{packet[end]}/{FULL[family]}" for end in ("src", "dst")})
    elif _has_loopback(packet):
        host["sysctls"] = {"net.ipv4.conf.all.route_localnet": 1}
    return host


def _has_loopback(packet: dict[str, Any]) -> bool:
    """Return whether a packet has an address of 127/8, which only some hosts take from other interfaces than lo."""
    return any(packet[end].startswith("127.") for end in ("src", "dst"))
