"""Which rules of a long chain a packet can match at all, by addresses, ports and networks in their stored texts."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from iptables_py.engine.packet import TCP, UDP
from iptables_py.engine.wire import to_bytes
from iptables_py.values.addresses import BITS, mask_of, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.engine.packet import Packet

    Value = int | tuple[int, int]
    Dimension = tuple[Callable[[re.Match[str]], Value | None], Callable[[Packet], Value]]
    Key = tuple[Value | None, ...]

LEAST_RULES = 16  # that an index must spare, or else it is not worth its look-up

# The beginning of a stored rule; its parts are always in this order. A part after `!` is not captured.
RULE = re.compile(
    r"(?:! -s \S+ |-s (?P<source>\S+) )?(?:! -d \S+ |-d (?P<destination>\S+) )?(?:(?:! )?-i \S+ )?(?:(?:! )?-o \S+ )?"
    r"(?:-p (?P<protocol>tcp|udp) -m (?P=protocol) (?:(?:! )?--sport \S+ )?--dport (?P<port>\d+)(?: |$))?"
)
SIDES = ("destination", "source")
PROTOCOLS = {"tcp": TCP, "udp": UDP}
def _port(rule: re.Match[str]) -> tuple[int, int] | None:
    return (PROTOCOLS[rule["protocol"]], int(rule["port"])) if rule["port"] else None


def _port_of(packet: Packet) -> tuple[int, int]:
    data = to_bytes(packet) if packet.offset and packet.family == 6 else packet.transport  # as in Lookups.transport_of
    return packet.protocol, data[2] << 8 | data[3] if len(data) >= 4 else -1


def _dimensions(begins: list[re.Match[str] | None], family: int) -> list[Dimension]:
    """Return by what rules may be found, the most exact first: addresses, then ports, then networks."""
    bits = BITS[family]
    lengths = {
        int(length)
        for begin in begins
        for network in (begin.group("source", "destination") if begin else ())
        if network and (length := network.rpartition("/")[2]).isdecimal()
    }
    networks = [_network(side, length, family) for length in sorted(lengths, reverse=True) for side in SIDES]
    exact = len(SIDES) if bits in lengths else 0
    return [*networks[:exact], (_port, _port_of), *networks[exact:]]


def _network(side: str, length: int, family: int) -> Dimension:
    """Return the dimension of networks of one length on a side."""
    mask, ending = mask_of(length, family), f"/{length}"
    address_of = attrgetter(side)

    def value_in(rule: re.Match[str]) -> int | None:
        network: str | None = rule[side]
        return parse(network.removesuffix(ending), family) if network and network.endswith(ending) else None

    if length == BITS[family]:
        return value_in, address_of
    return value_in, lambda packet: address_of(packet) & mask


class Index:
    """The rules of a chain by exact destination, else source, else port, else network.

    A rule that is found by none of them is a candidate for every packet.
    """

    def __init__(self, texts: Sequence[str], family: int) -> None:
        self._levels: list[tuple[Callable[[Packet], Value], dict[Value, list[int]]]] = []
        begins = [RULE.match(text) for text in texts]
        left = list(range(len(texts)))
        for value_in, value_of in _dimensions(begins, family):
            exact: dict[Value, list[int]] = {}
            rest = []
            for place in left:
                begin = begins[place]
                value = value_in(begin) if begin else None
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
