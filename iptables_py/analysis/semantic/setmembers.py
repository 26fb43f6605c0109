"""The packets that are in an IP set, from the set's members, so that a set can be compared with rules."""

from __future__ import annotations

from collections import defaultdict
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import PROTOCOL, SIZES, one, united, without
from iptables_py.ipset import sets
from iptables_py.ipset.listing import members
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.extensions.shared.packetsets import Box, Ranges
    from iptables_py.ipset.sets import Set
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.sqlite import Database

MOST_MEMBERS = 1_000  # of all sets together
NUMBERS = 256  # of protocols
PROTOCOLS = {"tcp": 6, "udp": 17, "udplite": 136, "sctp": 132}
OF_PORTS_ALONE = (6, 17)  # the protocols whose ports a bitmap:port has
KINDS = (["ip"], ["net"], ["port"], ["ip", "port"], ["net", "port"])  # of members of which the packets are known
OPTIONS = {"timeout", "netmask", "bitmask"}  # with which the members may change, or mean more than they say
SIDES = {"src": "sport", "dst": "dport"}


class SetMembers:
    """The sets that rules of a family name, those that no rule changes.

    names: those whose members count; none if there are too many members
    """

    def __init__(self, db: Database, family: int, rules: Iterable[Rule]) -> None:
        self.db, self.family = db, family
        self._known: dict[tuple[Any, bool], list[Box] | None] = {}
        used, changed = set(), set()
        for rule in rules:
            used |= {use.values["match-set"][0] for use in rule.matches if use.name == "set"}
            if rule.target and rule.target.name == "SET":
                changed |= {value[0] for value in rule.target.values.values() if isinstance(value, tuple)}
        found = {one.name: one for one in sets.every(db)} if used else {}
        # a list of sets may lead to any of them
        has_list = any(one.type.name == "list:set" for name, one in found.items() if name in changed)
        self._sets = {
            name: found[name] for name in used & found.keys() - changed if not has_list and self._is_known(found[name])
        }
        if sum(one.members for one in self._sets.values()) > MOST_MEMBERS:
            self._sets = {}
        self.names = [*self._sets]

    def _is_known(self, one: Set) -> bool:
        return one.type.dims in KINDS and OPTIONS.isdisjoint(one.values)

    def boxes(self, use: Use) -> list[Box] | None:
        """Return boxes of the packets that a match with a set matches, None if they are not known."""
        if use.name != "set" or use.values.keys() != {"match-set"}:
            return None
        given = use.values["match-set"], bool(use.inverted)
        if given not in self._known:
            self._known[given] = self._boxes(*given)
        return self._known[given]

    def _boxes(self, given: tuple[str, tuple[str, ...]], inverted: bool) -> list[Box] | None:
        name, sides = given
        found = self._sets.get(name)
        if found is None:
            return None
        if len(sides) < len(found.type.dims) or found.family not in (0, self.family):
            return [{}] if inverted else []
        rows = [(text.split(","), dict(options)) for text, options in members(self.db, found, {}, 0)]
        if found.type.dims in (["ip"], ["net"]):
            addresses = self._addresses((parts[0], "nomatch" in options) for parts, options in rows)
            return _one_box(sides[0], _or_others(addresses, inverted, 1 << BITS[self.family]))
        cells = self._cells(found, rows)
        if cells is None:
            return None
        host, port = (sides[0], SIDES[sides[-1]]) if len(found.type.dims) > 1 else ("", SIDES[sides[0]])
        return self._with_ports(cells, host, port, inverted)

    def _addresses(self, members: Iterable[tuple[str, bool]]) -> Ranges:
        """Return the addresses in networks, of which the most specific one counts; some are exceptions."""
        found: Ranges = ()
        networks = [(ip_network(text), is_exception) for text, is_exception in members]
        for network, is_exception in sorted(networks, key=lambda each: each[0].prefixlen):
            first, last = int(network.network_address), int(network.broadcast_address)
            if is_exception:
                end = 1 << BITS[self.family]
                found = without(united((*without(found, 0, end), (first, last + 1))), 0, end)
            else:
                found = united((*found, (first, last + 1)))
        return found

    def _cells(self, found: Set, rows: list[tuple[list[str], dict[str, str]]]) -> dict[tuple[int, int], Ranges] | None:
        """Return the addresses for each protocol and port, None if a member has another protocol or an exception."""
        cells: dict[tuple[int, int], list[str]] = defaultdict(list)
        for parts, options in rows:
            protocol, _, port = parts[-1].rpartition(":")
            if protocol and protocol not in PROTOCOLS or not port.isdecimal() or "nomatch" in options:
                return None
            for number in (PROTOCOLS[protocol],) if protocol else OF_PORTS_ALONE:
                cells[number, int(port)].append(parts[0])
        if found.type.dims == ["port"]:
            return dict.fromkeys(cells, ((0, 1 << BITS[self.family]),))
        return {cell: self._addresses((text, False) for text in texts) for cell, texts in cells.items()}

    def _with_ports(self, cells: dict[tuple[int, int], Ranges], host: str, port: str, inverted: bool) -> list[Box]:
        end, last = 1 << BITS[self.family], SIZES[port] + 2
        ports: dict[tuple[int, Ranges], list[tuple[int, int]]] = defaultdict(list)  # with the same addresses
        for (number, value), addresses in cells.items():
            ports[number, _or_others(addresses, inverted, end)] += one(value)
        found: list[Box] = [
            {PROTOCOL: one(number), port: united(tuple(ranges)), **({host: addresses} if host else {})}
            for (number, addresses), ranges in ports.items()
            if addresses
        ]
        if inverted:
            numbers = sorted({number for number, _ in cells})
            taken = {number: united(tuple(one_port for key in cells if key[0] == number for one_port in one(key[1])))
                     for number in numbers}  # fmt: skip
            found += [{PROTOCOL: one(number), port: without(taken[number], 0, last)} for number in numbers]
            found.append({PROTOCOL: without(tuple(each for number in numbers for each in one(number)), 0, NUMBERS)})
        return found


def _or_others(ranges: Ranges, inverted: bool, end: int) -> Ranges:
    return without(ranges, 0, end) if inverted else ranges


def _one_box(field: str, ranges: Ranges) -> list[Box]:
    return [{field: ranges}] if ranges else []
