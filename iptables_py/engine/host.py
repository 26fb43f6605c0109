"""The host whose packets are followed: interfaces, addresses, sockets and settings."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.engine.interface import NOBODY, Interface, Socket

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.engine.routes import Router


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
    own_socket: Socket = field(default_factory=lambda: Socket(1, uid=NOBODY, gid=NOBODY))

    def number(self, name: str, default: int) -> int:
        """Return the value of a sysctl."""
        value = self.settings.get(name)
        return default if value is None else int(value)

    def forwards(self) -> bool:
        """Return whether packets are forwarded."""
        name = "net.ipv4.ip_forward" if self.family == 4 else "net.ipv6.conf.all.forwarding"
        return bool(self.number(name, 0))

    def forwards_from(self, interface: Interface) -> bool:
        """Return whether packets that arrive on an interface are forwarded: IPv4 has a setting for each interface."""
        if self.family == 6:
            return self.forwards()
        return bool(self.number(f"net.ipv4.conf.{interface.name}.forwarding", self.forwards()))

    def change(self, settings: Mapping[str, object]) -> None:
        """Change sysctls. That which turns on forwarding does so for all interfaces."""
        if "net.ipv4.ip_forward" in settings:
            for name in [name for name in self.settings if name.endswith(".forwarding") and ".ipv4." in name]:
                del self.settings[name]
        self.settings.update({name: str(value) for name, value in settings.items()})
        self.router.forwards = self.forwards()

    def interface_setting(self, interface: Interface, name: str) -> int:
        """Return the larger of an IPv4 interface setting for all interfaces and for this one."""
        everywhere = self.number(f"net.ipv4.conf.all.{name}", 0)
        fallback = self.number(f"net.ipv4.conf.default.{name}", 0)
        return max(everywhere, self.number(f"net.ipv4.conf.{interface.name}.{name}", fallback))

    def accepts_source_routes(self, interface: Interface) -> bool:
        """Return whether packets with a source route are accepted: both settings have to allow it."""
        name = "net.ipv4.conf.{}.accept_source_route"
        return bool(self.number(name.format("all"), 0) and self.number(name.format(interface.name), 1))

    def owner(self, address: int) -> Interface | None:
        """Return the interface that has this address, None if it is not an address of this host."""
        for interface in self.interfaces.values():
            if interface.has(self.family, address):
                return interface
        return None

    def listener(self, protocol: int, address: int, port: int, peer: tuple[int, int]) -> Socket | None:
        """Return the socket that takes what comes from a peer: one bound to the address, or else one bound to any."""
        found = [one for one in self.listeners if (one.protocol, one.port) == (protocol, port)]
        found = [one for one in found if one.peer in (None, peer)]
        found = [one for one in found if one.address in (address, 0)]
        return max(found, key=lambda one: one.address, default=None)
