"""The accounting objects of a ruleset, in which `-m nfacct` counts packets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.nfacct import objects
from iptables_py.store.rows import ALL

if TYPE_CHECKING:
    from iptables_py.engine.packet import Packet
    from iptables_py.store.sqlite import Database


class Accounts:
    """All accounting objects by name."""

    def __init__(self) -> None:
        self._known: dict[str, objects.Object] = {}

    def load(self, db: Database) -> None:
        """Read all objects."""
        over = {one.name for one in self.all() if one.is_over}
        self._known = {one.name: one for one in objects.every(db)}
        for one in self.all():
            one.is_over = one.name in over

    def all(self) -> list[objects.Object]:
        """Return all objects in the order in which they were added."""
        return list(self._known.values())

    def store(self, db: Database) -> None:
        """Write what all objects have counted."""
        for one in self.all():
            objects.set_counters(db, one)

    def count(self, name: str, packet: Packet) -> bool | None:
        """Count a packet. Return whether the object has no quota or is over it, None if there is no such object."""
        known = self._known.get(name)
        if known is None:
            return None
        known.packets = known.packets + 1 & ALL
        known.bytes = known.bytes + packet.length & ALL
        if known.mode is None:
            return True
        counted = known.packets if known.mode == "packet" else known.bytes
        known.is_over = known.is_over or counted >= known.quota
        return counted > known.quota
