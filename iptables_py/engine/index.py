"""Which rules of a long chain a packet can match at all, by exact addresses and ports in their stored texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iptables_py.engine.packet import TCP, UDP
from iptables_py.engine.wire import to_bytes
from iptables_py.values.addresses import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.engine.packet import Packet

    Value = int | tuple[int, int]
    Dimension = tuple[Callable[[re.Match[str], int], Value | None], Callable[[Packet], Value]]
    Key = tuple[Value | None, ...]

LEAST_RULES = 16  # that an index must spare, or else it is not worth its look-up

# The beginning of a stored rule; its parts are always in this order. A part after `!` is not captured.
RULE = re.compile(
    r"(?:! -s \S+ |-s (?P<source>\S+) )?(?:! -d \S+ |-d (?P<destination>\S+) )?(?:(?:! )?-i \S+ )?(?:(?:! )?-o \S+ )?"
    r"(?:-p (?P<protocol>tcp|udp) -m (?P=protocol) (?:(?:! )?--sport \S+ )?--dport (?P<port>\d+)(?: |$))?"
)
PROTOCOLS = {"tcp": TCP, "udp": UDP}
FULL_PREFIX = {4: "/32", 6: "/128"}


def _address(text: str | None, family: int) -> int | None:
    """Return the address of a network of one address, None for a larger network."""
    prefix = FULL_PREFIX[family]
    return parse(text.removesuffix(prefix), family) if text and text.endswith(prefix) else None


def _port(rule: re.Match[str]) -> tuple[int, int] | None:
    return (PROTOCOLS[rule["protocol"]], int(rule["port"])) if rule["port"] else None


def _port_of(packet: Packet) -> tuple[int, int]:
    data = to_bytes(packet) if packet.offset and packet.family == 6 else packet.transport  # as in Lookups.transport_of
    return packet.protocol, data[2] << 8 | data[3] if len(data) >= 4 else -1


DIMENSIONS: tuple[Dimension, ...] = (
    (lambda rule, family: _address(rule["destination"], family), lambda packet: packet.destination),
    (lambda rule, family: _address(rule["source"], family), lambda packet: packet.source),
    (lambda rule, family: _port(rule), _port_of),
)


class Index:
    """The rules of a chain by exact destination, else source, else port.

    A rule that is found by none of them is a candidate for every packet.
    """

    def __init__(self, texts: Sequence[str], family: int) -> None:
        self._levels: list[tuple[Callable[[Packet], Value], dict[Value, list[int]]]] = []
        begins = [RULE.match(text) for text in texts]
        left = list(range(len(texts)))
        for value_in, value_of in DIMENSIONS:
            exact: dict[Value, list[int]] = {}
            rest = []
            for place in left:
                begin = begins[place]
                value = value_in(begin, family) if begin else None
                if value is None:
                    rest.append(place)
                else:
                    exact.setdefault(value, []).append(place)
            if len(left) - len(rest) >= LEAST_RULES:
                self._levels.append((value_of, exact))
                left = rest
        self._rest = left

    @property
    def is_useful(self) -> bool:
        """Whether it spares any rules."""
        return bool(self._levels)

    def key(self, packet: Packet) -> Key:
        """Return what a packet's candidates depend on."""
        found = []
        for value_of, exact in self._levels:
            value = value_of(packet)
            found.append(value if value in exact else None)
        return tuple(found)

    def places(self, key: Key) -> list[int]:
        """Return the places of the rules that packets with this key can match, in order."""
        found = list(self._rest)
        for value, (_, exact) in zip(key, self._levels, strict=True):
            if value is not None:
                found += exact[value]
        return sorted(found)
