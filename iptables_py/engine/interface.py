"""Interfaces and sockets of the host."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Interface:
    """A network interface.

    index: the number of the interface
    addresses: (address, prefix length) of its IPv4 and IPv6 addresses by family, in the order in which they were added
    mac, peer_mac: 6 bytes each; peer_mac is that of the neighbour from which packets come unless something else is said
    bridge: the bridge that it is a port of, None if it is none
    ports: its ports if it is a bridge
    groups: the multicast groups that processes have joined there, besides those that the kernel joins itself
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
    groups: frozenset[int] = frozenset()

    @property
    def is_loopback(self) -> bool:
        """Whether this is the loopback interface."""
        return self.name == "lo"

    def has(self, family: int, address: int) -> bool:
        """Return whether this is one of its own addresses."""
        return any(own == address for own, _ in self.addresses[family])


NOBODY = -1  # the owner of a socket of the kernel itself


@dataclass(eq=False, slots=True)
class Socket:
    """A local socket: one that listens, or the one that sent a packet.

    address: the address that it is bound to, 0 for any
    peer: the address and port that it is connected to, None for any
    uid, gid: its owner; NOBODY for a socket of the kernel itself
    """

    protocol: int
    port: int = 0
    address: int = 0
    uid: int = 0
    gid: int = 0
    mark: int = 0
    transparent: bool = False
    peer: tuple[int, int] | None = None
