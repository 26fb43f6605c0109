"""The host whose packets are followed: interfaces, addresses, sockets and settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.engine.routes import Router

FULL = {4: (1 << 32) - 1, 6: (1 << 128) - 1}
BITS = {4: 32, 6: 128}


@dataclass(eq=False, slots=True)
class Interface:
    """A network interface.

    index: the number of the interface
    addresses: (address, prefix length) of its IPv4 and IPv6 addresses by family, in the order in which they were added
    mac, peer_mac: 6 bytes each; peer_mac is that of the neighbour from which packets come unless something else is said
    bridge: the bridge that it is a port of, None if it is none
    ports: its ports if it is a bridge
    """

    name: str
    index: int
    addresses: dict[int, list[tuple[int, int]]] = field(default_factory=lambda: {4: [], 6: []})
    mtu: int = 1500
    mac: bytes = bytes(6)
    peer_mac: bytes = bytes(6)
    group: int = 0
    bridge: Interface | None = None
    ports: list[Interface] = field(default_factory=list)

    @property
    def is_loopback(self) -> bool:
        """Whether this is the loopback interface."""
        return self.name == "lo"

    def has(self, family: int, address: int) -> bool:
        """Return whether this is one of its own addresses."""
        return any(own == address for own, _ in self.addresses[family])


@dataclass(eq=False, slots=True)
class Socket:
    """A local socket: one that listens, or the one that sent a packet.

    address: the address that it is bound to, 0 for any
    """

    protocol: int
    port: int = 0
    address: int = 0
    uid: int = 0
    gid: int = 0
    mark: int = 0
    transparent: bool = False


@dataclass(eq=False, slots=True)
class Host:
    """A host.

    interfaces: by name; `lo` is always there
    settings: values of sysctls by their names, such as net.ipv4.ip_forward; missing ones have the kernel's defaults
    cpu: the processor that handles all packets, None if that is not known
    """

    family: int
    interfaces: dict[str, Interface]
    router: Router
    listeners: list[Socket] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    cpu: int | None = None
    root_socket: Socket = field(default_factory=lambda: Socket(1))

    def number(self, name: str, default: int) -> int:
        """Return the value of a sysctl."""
        return int(self.settings.get(name, default))

    def forwards(self) -> bool:
        """Return whether packets are forwarded."""
        name = "net.ipv4.ip_forward" if self.family == 4 else "net.ipv6.conf.all.forwarding"
        return bool(self.number(name, 0))

    def interface_setting(self, interface: Interface, name: str) -> int:
        """Return the larger of an IPv4 interface setting for all interfaces and for this one."""
        everywhere = self.number(f"net.ipv4.conf.all.{name}", 0)
        fallback = self.number(f"net.ipv4.conf.default.{name}", 0)
        return max(everywhere, self.number(f"net.ipv4.conf.{interface.name}.{name}", fallback))

    def owner(self, address: int) -> Interface | None:
        """Return the interface that has this address, None if it is not an address of this host."""
        for interface in self.interfaces.values():
            if interface.has(self.family, address):
                return interface
        return None

    def listener(self, protocol: int, address: int, port: int) -> Socket | None:
        """Return the socket that listens there: one bound to the address, or else one bound to any."""
        found = [one for one in self.listeners if (one.protocol, one.port) == (protocol, port)]
        found = [one for one in found if one.address in (address, 0)]
        return max(found, key=lambda one: one.address, default=None)
