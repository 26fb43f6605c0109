"""What becomes of packets: what leaves, what is delivered, what is logged, and why packets end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.engine.journal import Delivered, Ended, Left

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface
    from iptables_py.engine.journal import Entry
    from iptables_py.engine.packet import Packet


@dataclass(slots=True)
class Log:
    """A line or message that a rule logged.

    kind: LOG, NFLOG or TRACE
    text: of LOG the whole line, of the others the prefix
    """

    kind: str
    hook: str
    text: str
    in_name: str
    out_name: str
    packet: Packet
    group: int = 0


@dataclass(slots=True)
class Events:
    """What happened since the last clear().

    sent: (interface, packet) for each packet that left, in order; on the loopback interface too
    delivered: (interface, packet) for each packet that a local socket would get
    ends: why packets that were neither sent nor delivered ended, such as "policy of INPUT in filter"
    rejected: whether a REJECT rule was reached
    journal: each step of each packet, None if they are not to be remembered
    steps: only the steps through rules, None if they are to be remembered in the journal
    is_thorough: whether the journal also has the rules that an index excludes by address, port or protocol
    error: the error that the sender of a local packet gets, such as EPERM
    """

    sent: list[tuple[Interface, Packet]] = field(default_factory=list)
    delivered: list[tuple[Interface, Packet]] = field(default_factory=list)
    logs: list[Log] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    error: str | None = None
    rejected: bool = False
    journal: list[Entry] | None = None
    steps: list[Entry] | None = None
    is_thorough: bool = True

    def end(self, packet: Packet, cause: str) -> None:
        """Remember why a packet ended."""
        self.ends.append(cause)
        if self.journal is not None:
            self.journal.append(Ended(packet, cause))

    def leave(self, packet: Packet, piece: Packet, out: Interface) -> None:
        """Remember that a packet, or a piece of it, left by an interface."""
        self.sent.append((out, piece))
        if self.journal is not None:
            self.journal.append(Left(packet, piece.copy(), out))

    def deliver(self, packet: Packet, interface: Interface) -> None:
        """Remember that a packet was delivered here."""
        self.delivered.append((interface, packet))
        if self.journal is not None:
            self.journal.append(Delivered(packet, packet.copy(), interface))

    def clear(self) -> None:
        """Forget everything but the journal."""
        self.sent, self.delivered, self.logs, self.ends = [], [], [], []
        self.error = None
        self.rejected = False
