"""What a match or target can ask in addition to the packet, and what it can do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.engine.connections import ORIGINAL, Connections
from iptables_py.engine.events import Log
from iptables_py.engine.helpers.expectations import Expectations
from iptables_py.rules.storedtext import guarded

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.engine.chance import Chance
    from iptables_py.engine.connections import Connection
    from iptables_py.engine.events import Events
    from iptables_py.engine.host import Host
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.packet import Packet


class World:
    """Everything around a packet.

    now: milliseconds since 1970
    moment: the number of packets that have arrived or were sent; what one of them causes happens in the same moment
    hook: the hook at which the packet is
    in_interface, out_interface: as the hook sees them, None if there is none; a bridge for packets of its ports
    in_port, out_port: the bridge's port by which a bridged packet came or leaves, None for others
    sources: the connections from each source, by zone, protocol, address and key
    changed: when the rules were read, in milliseconds since 1970
    shared: what rules with the same name share, such as lists of `-m recent`, by (extension, name)
    cause: why a match can't be decided, set before it returns None
    """

    def __init__(self, host: Host, events: Events, chance: Chance, now: float) -> None:
        self.host = host
        self.events = events
        self.chance = chance
        self.now = self.changed = now
        self.moment = 0
        self.connections = Connections()
        self.expectations = Expectations()
        self.sources: dict[tuple[int, int, int, int], dict[Connection, None]] = {}
        self.shared: dict[tuple[str, str], Any] = {}
        self.hook = ""
        self.table = ""
        self.in_interface: Interface | None = None
        self.out_interface: Interface | None = None
        self.in_port: Interface | None = None
        self.out_port: Interface | None = None
        self.cause = ""

    def memory(self, extension: str, name: str, make: Callable[[], Any]) -> Any:
        """Return what rules with that name share, made by `make` on first use."""
        key = extension, name
        if key not in self.shared:
            self.shared[key] = make()
        return self.shared[key]

    def forget_unnamed(self, texts: list[str]) -> None:
        """Forget what rules shared by a name that no rule has any more. `texts` are those of the rules just read."""
        self.changed = self.now
        for extension, name in list(self.shared):
            if not any(extension in text and guarded(name) in text for text in texts):
                del self.shared[extension, name]

    def checks_checksums(self) -> bool:
        """Return whether connection tracking checks transport checksums here."""
        return self.hook == "PREROUTING" and bool(self.host.number("net.netfilter.nf_conntrack_checksum", 1))

    def renew(self, connection: Connection, setting: str, seconds: int) -> None:
        """Set when a connection times out, by the setting of that name or else `seconds`."""
        if not connection.fixed_timeout:
            connection.expires = self.now + self.host.number(setting, seconds) * 1000

    def account(self, connection: Connection, direction: int, length: int) -> None:
        """Count a packet of a connection. The first one decides whether its packets are counted."""
        if not connection.confirmed and direction == ORIGINAL and not connection.packets[ORIGINAL]:
            connection.counted = self.accounts()
        if connection.counted:
            connection.packets[direction] += 1
            connection.bytes[direction] += length

    def accounts(self) -> bool:
        """Return whether the packets of new connections are counted."""
        return bool(self.host.number("net.netfilter.nf_conntrack_acct", 0))

    def log(self, kind: str, text: str, packet: Packet, group: int = 0) -> None:
        """Log a packet at this hook."""
        names = [one.name if one else "" for one in (self.in_interface, self.out_interface)]
        self.events.logs.append(Log(kind, self.hook, text, names[0], names[1], packet.copy(), group))
