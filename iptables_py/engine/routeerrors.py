"""How many errors of routing each IPv4 sender gets: five at once, then one each second."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet

MOST = 5


class RouteErrors:
    """The errors that each sender may still get, and when that was counted."""

    def __init__(self) -> None:
        self._left: dict[int, tuple[float, float]] = {}

    def is_due(self, packet: Packet, now: float) -> bool:
        """Return whether the sender of a packet gets an error now, which is counted. There is no limit in IPv6."""
        if packet.family == 6:
            return True
        left, counted = self._left.get(packet.source, (float(MOST), now))
        left = min(left + (now - counted) / 1000, MOST)
        is_due = left >= 1
        self._left[packet.source] = left - is_due, now
        return is_due
