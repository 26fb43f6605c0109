"""Routing: which way a packet goes, by policy rules and routing tables."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.values.addresses import BITS, FULL

if TYPE_CHECKING:
    from iptables_py.engine.interface import Interface

LOCAL, MAIN, DEFAULT = 255, 254, 253
TABLES = {"local": LOCAL, "main": MAIN, "default": DEFAULT}

TOS4, DSCP = 0x1C, 0xFC  # the bits of the type of service that IPv4 and IPv6 compare
ALL_HOSTS, EVERYONE = 0xE0000001, 0xFFFFFFFF  # 224.0.0.1, 255.255.255.255

# kinds of a route, as `ip route` names them
UNICAST, HERE, BROADCAST, MULTICAST, ANYCAST = "unicast", "local", "broadcast", "multicast", "anycast"
BLACKHOLE, UNREACHABLE, PROHIBIT, THROW = "blackhole", "unreachable", "prohibit", "throw"
MARTIAN = "martian"  # not a route: the packet's addresses can't be on the wire


@dataclass(frozen=True, slots=True)
class Route:
    """A route.

    gateway: the address of the next hop, None if the destination is on the link
    source: the preferred source address, None if there is none
    realm: the realm of the destination, and that of the source in the upper 16 bits
    mtu: 0 for that of the interface
    """

    kind: str
    destination: int
    prefix: int
    interface: Interface | None
    gateway: int | None = None
    source: int | None = None
    metric: int = 0
    tos: int = 0
    realm: int = 0
    mtu: int = 0
    advmss: int = 0

    @property
    def is_way_out(self) -> bool:
        """Whether a packet can leave by it."""
        return self.kind in (UNICAST, HERE, BROADCAST, MULTICAST, ANYCAST)

    def path_mtu(self) -> int:
        """Return the size of the largest packet that can take this way."""
        assert self.interface
        return self.mtu or self.interface.mtu


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """A rule of `ip rule`: which table is asked for which packets.

    source, destination: (address, prefix length), None for any
    mark: (value, mask), None for any
    action: the number of a table, or the kind of route that the rule itself is
    suppressed: routes of the table with prefixes up to this length do not count, -1 for none
    """

    priority: int
    action: int | str
    source: tuple[int, int] | None = None
    destination: tuple[int, int] | None = None
    mark: tuple[int, int] | None = None
    tos: int = 0
    arrived: str = ""
    leaves: str = ""
    inverted: bool = False
    suppressed: int = -1


class Router:
    """The policy rules and routing tables of one family.

    has_own_locals: whether the user has added local routes
    forwards: whether the host forwards IPv6 packets; only then it has the anycast addresses of its networks
    """

    def __init__(self, family: int) -> None:
        self.family = family
        self.has_own_locals = self.forwards = False
        self.tables: dict[int, list[Route]] = {LOCAL: [], MAIN: [], DEFAULT: []}
        self.rules = [PolicyRule(0, LOCAL), PolicyRule(32766, MAIN), PolicyRule(32767, DEFAULT)]
        if family == 6:
            self.rules.pop()

    @property
    def has_own_rules(self) -> bool:
        """Whether there are policy rules in addition to the kernel's own."""
        return len(self.rules) > (3 if self.family == 4 else 2)

    def add_rule(self, rule: PolicyRule) -> None:
        """Add a policy rule before those of higher priority numbers, and after equal ones."""
        self.rules.append(rule)
        self.rules.sort(key=lambda one: one.priority)

    def next_priority(self) -> int:
        """Return the priority of a rule that is added without one: one less than that of the second rule."""
        return max(self.rules[1].priority - 1, 0) if len(self.rules) > 1 else 0

    def add(self, table: int, route: Route) -> None:
        """Add a route. The most specific one comes first, then the one of lower metric."""
        insort(self.tables.setdefault(table, []), route, key=lambda one: (-one.prefix, -one.tos, one.metric))

    def remove(self, table: int, matches: object) -> None:
        """Remove routes for which the function `matches` returns True."""
        assert callable(matches)
        self.tables[table] = [route for route in self.tables.get(table, []) if not matches(route)]

    def lookup(
        self,
        destination: int,
        *,
        source: int = 0,
        mark: int = 0,
        tos: int = 0,
        arrived: str = "",
        leaves: str = "",
        link: str = "",
    ) -> Route | None:
        """Return the route of a packet, None if there is none.

        `arrived` is the name of the interface on which it came, `lo` for packets of this host; `leaves` is that of an
        interface that it has to leave by, "" for any. `link` is too, but policy rules do not see it.
        """
        for rule in self.rules:
            if not self._selects(rule, destination, source, mark, tos, arrived, leaves):
                continue
            if isinstance(rule.action, str):
                # the error of such a rule is that of a missing route, not that of a route of its kind
                return None if rule.action == UNREACHABLE else Route(rule.action, 0, 0, None)
            found = self.in_table(rule.action, destination, tos, leaves, link)
            if found is None or found.kind == THROW:
                continue
            if found.prefix > rule.suppressed or not found.is_way_out:
                return found
        return None

    def _selects(
        self, rule: PolicyRule, destination: int, source: int, mark: int, tos: int, arrived: str, leaves: str
    ) -> bool:
        fits = (
            (not rule.source or self._covers(*rule.source, source))
            and (not rule.destination or self._covers(*rule.destination, destination))
            and (not rule.mark or mark & rule.mark[1] == rule.mark[0])
            and (not rule.tos or tos & (TOS4 if self.family == 4 else DSCP) == rule.tos)
            and (not rule.arrived or rule.arrived == (arrived or "lo"))
            and (not rule.leaves or rule.leaves == leaves)
        )
        return fits != rule.inverted

    def _covers(self, network: int, prefix: int, address: int) -> bool:
        return (network ^ address) >> (BITS[self.family] - prefix) == 0

    def in_table(self, table: int, destination: int, tos: int = 0, leaves: str = "", link: str = "") -> Route | None:
        """Return the route in one table, None if it has none.

        Routes without an interface are not on a `link`.
        """
        for route in self.tables.get(table, ()):
            if not self._covers(route.destination, route.prefix, destination):
                continue
            if route.tos and route.tos != tos & TOS4:
                continue
            if leaves and route.interface and route.interface.name != leaves:
                continue
            if route.kind == ANYCAST and not self.forwards:
                continue
            if link and (route.interface is None or route.interface.name != link):
                continue
            return route
        return None

    def kind_of(self, address: int, interface: str = "") -> str | None:
        """Return the kind of an address in the local table, None if it is not in it.

        With `interface`, only routes of that interface count.
        """
        route = self.in_table(LOCAL, address, 0, interface)
        return route.kind if route else None


def network_of(address: int, prefix: int, family: int) -> int:
    """Return the first address of the network."""
    return address & (FULL[family] << BITS[family] - prefix & FULL[family])


def is_multicast(address: int, family: int) -> bool:
    """Return whether this is a multicast address."""
    return address >> 28 == 14 if family == 4 else address >> 120 == 255


def is_loopback(address: int, family: int) -> bool:
    """Return whether this is an address of the host itself: 127/8 or ::1."""
    return address >> 24 == 127 if family == 4 else address == 1


def is_link_local(address: int) -> bool:
    """Return whether this is an IPv6 address that is valid on one link only."""
    return address >> 118 == 0xFE80 >> 6


def is_of_link(address: int, family: int) -> bool:
    """Return whether only routes of one link lead to this IPv6 address: multicast and link-local ones."""
    return family == 6 and (is_multicast(address, 6) or is_link_local(address))


def add_multicasts(router: Router, interface: Interface) -> None:
    """Add the route of IPv6 multicasts that each interface has."""
    if router.family == 6 and not interface.is_loopback:
        router.add(LOCAL, Route(MULTICAST, 0xFF << 120, 8, interface, metric=256))


def add_own_address(router: Router, interface: Interface, address: int, prefix: int, is_connected: bool = True) -> None:
    """Give an interface an address, and add the routes that the kernel adds with it.

    is_connected: whether that includes the route of the network; not with the word noprefixroute
    The first address of an IPv4 network is no broadcast address, as of Linux 5.14.
    """
    family = router.family
    network = network_of(address, prefix, family)
    own = interface.addresses[family]
    first = next((one for one, size in own if size == prefix and network_of(one, size, family) == network), address)
    interface.addresses[family].append((address, prefix))
    bits = BITS[family]
    _add_once(router, LOCAL, Route(HERE, address, bits, interface, source=first if family == 4 else address))
    if family == 6:
        if is_connected and not interface.is_loopback:
            _add_once(router, MAIN, Route(UNICAST, network, prefix, interface, metric=256))
        if prefix < 127 and not interface.is_loopback:
            _add_once(router, LOCAL, Route(ANYCAST, network, bits, interface))
        return
    if first != address or prefix == bits:
        return
    kind = HERE if interface.is_loopback else UNICAST
    if is_connected:
        router.add(LOCAL if interface.is_loopback else MAIN, Route(kind, network, prefix, interface, source=address))
    if prefix < 31:
        router.add(LOCAL, Route(BROADCAST, network | FULL[4] >> prefix, bits, interface, source=address))


def _add_once(router: Router, table: int, route: Route) -> None:
    """Add a route that another address of the interface may have brought already."""
    if route not in router.tables[table]:
        router.add(table, route)
