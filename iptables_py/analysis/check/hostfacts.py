"""What is known about a host, as boxes of packets that come to none of its hooks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.conditions import ALL_NAMES, names_of
from iptables_py.extensions.shared.packetsets import DESTINATION, IN, OUT, met, united, without
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.extensions.shared.packetsets import Box, Ranges

    Network = tuple[int, int]  # an address and the length of the prefix

WITH_IN, WITH_OUT = ("PREROUTING", "INPUT", "FORWARD"), ("FORWARD", "OUTPUT", "POSTROUTING")


@dataclass(frozen=True, slots=True)
class Way:
    """Where packets to a network leave: by an interface, "" if they do not leave, None if that is not known."""

    network: Network
    interface: str | None


@dataclass(frozen=True, slots=True)
class HostFacts:
    """What is known about a host and one family.

    interfaces: the names of all, `lo` included
    own: the networks to which packets are delivered here, None if that is not known
    forwards: whether packets are forwarded, or may be bridged
    ways: the routes of forwarded packets, None if they are not known
    """

    family: int
    interfaces: Sequence[str]
    own: Sequence[Network] | None
    forwards: bool
    ways: Sequence[Way] | None

    def boxes(self, path: str, hook: str) -> Iterator[Box]:
        """Yield boxes in which no packet of a path is at a hook, as far as its hooks see it."""
        names = united(tuple(pair for name in self.interfaces for pair in names_of(name, False)))
        others = without(names, *ALL_NAMES[0])
        for field, hooks in ((IN, WITH_IN), (OUT, WITH_OUT)):
            if hook in hooks and not (field == IN and path == "OUTPUT"):
                yield {field: others}
        if hook == path == "INPUT" and self.own is not None:
            yield {DESTINATION: without(self._ranges(self.own), 0, self._end)}
        if hook == path == "FORWARD":
            if not self.forwards:
                yield {}
            elif self.ways is not None:
                yield from self._of_ways(self.ways)

    def all_boxes(self) -> list[Box]:
        """Return the boxes of all paths and hooks."""
        paths = (("INPUT", "PREROUTING"), ("INPUT", "INPUT"), ("FORWARD", "FORWARD"), ("OUTPUT", "OUTPUT"))
        return [box for path, hook in paths for box in self.boxes(path, hook)]

    @property
    def _end(self) -> int:
        return 1 << BITS[self.family]

    def _of_ways(self, ways: Sequence[Way]) -> Iterator[Box]:
        """Yield boxes of packets that are forwarded by another interface than the longest prefix says."""
        left: Ranges = ((0, self._end),)
        for way in sorted(ways, key=lambda one: -one.network[1]):
            here = met(self._ranges([way.network]), left)
            left = met(left, without(self._ranges([way.network]), 0, self._end))
            if here and way.interface:
                yield {DESTINATION: here, OUT: names_of(way.interface, True)}
            elif here and way.interface is not None:
                yield {DESTINATION: here}
        if left:
            yield {DESTINATION: left}

    def _ranges(self, networks: Sequence[Network]) -> Ranges:
        bits = BITS[self.family]
        found: list[tuple[Any, Any]] = []
        for address, prefix in networks:
            first = address >> bits - prefix << bits - prefix
            found.append((first, first + (1 << bits - prefix)))
        return united(tuple(found))
