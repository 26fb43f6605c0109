"""What rules say about interfaces: their names, the networks behind them, and which lead inside."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from iptables_py.engine.ruleset import Chain, Ruleset

    Network = ipaddress.IPv4Network | ipaddress.IPv6Network
    Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MOST_BYTES = 1 << 20  # of a table in which all chains are read, not only those that name interfaces
MOST_RULES = 5000  # of a chain that is read
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
# options of a rule in the order of its text, with ! before them
END = re.compile(r"(?:^| )(! )?-([sdio]) (\S+)")
# what an end and an interface in one rule say: the network is behind the interface; Docker masquerades what leaves
# by any other
PAIRS = (("s", "", "i", ""), ("d", "", "o", ""), ("s", "", "o", "! "))
NAMING = (b"-i ", b"-o ", b"-d ", b"--to-destination ")
FILTERS = ("filter", "mangle")
JUMP = re.compile(r"(?:^| )-[jg] (\S+)")
TELLING = re.compile(r"(?:^| )(?:-[dio] |--to-destination |-j (?:MASQUERADE|REDIRECT)\b)")
TARGET = re.compile(r" --to-destination \[?([0-9a-fA-F.:]+?)\]?(?:-|:\d+(?:-\d+)?$|$)")
SOURCE_NAT = ("-j MASQUERADE", "-j SNAT")


@dataclass
class Interfaces:
    """What rules say about interfaces.

    names: in the order in which rules name them, those by which packets leave first
    networks: the interface behind which a network is
    outer: those by which packets leave with another source
    inner: those whose packets do
    destinations: by base chain of filter and mangle, the networks that rules reached from there name as destinations
    services: addresses that user chains of nat name
    targets: addresses to which rules translate destinations
    masquerades: whether a rule chooses an address of this host
    """

    names: list[str] = field(default_factory=list)
    networks: dict[Network, str] = field(default_factory=dict)
    outer: set[str] = field(default_factory=set)
    inner: set[str] = field(default_factory=set)
    destinations: dict[str, list[Network]] = field(default_factory=dict)
    services: set[Address] = field(default_factory=set)
    targets: set[Address] = field(default_factory=set)
    masquerades: bool = False


def interfaces_in(ruleset: Ruleset) -> Interfaces:
    """Return what the rules say."""
    found = Interfaces()
    leaving: dict[str, None] = {}
    arriving: dict[str, None] = {}
    for table, chains in ruleset.tables.items():
        naming = NAMING if sum(len(one.packed.texts) for one in chains.values()) < MOST_BYTES else NAMING[:2]
        for chain in chains.values():
            for text in chain.texts() if _is_read(chain, naming) else ():
                ends = _ends(text)
                leaving.update(dict.fromkeys(name for (letter, _), name in ends.items() if letter == "o"))
                arriving.update(dict.fromkeys(name for (letter, _), name in ends.items() if letter == "i"))
                _read_rule(found, table, chain, text, ends)
        if table in FILTERS:
            _share_destinations(found, chains)
    found.names = [name for name in {**leaving, **arriving} if name != "lo" and not name.endswith("+")]
    found.inner |= set(found.networks.values()) - found.outer
    _place_targets(found)
    return found


def may_say(text: str, chains: Collection[str]) -> bool:
    """Return whether a rule can add to what its ruleset says, itself or by a jump to one of the user chains."""
    return bool(TELLING.search(text)) or any(name in chains for name in JUMP.findall(text))


def joined(one: Interfaces, other: Interfaces) -> Interfaces:
    """Return what two rulesets say together; the first names its interfaces first."""
    outer = one.outer | other.outer
    destinations = {
        chain: list(dict.fromkeys([*one.destinations.get(chain, ()), *other.destinations.get(chain, ())]))
        for chain in {**one.destinations, **other.destinations}
    }
    return Interfaces(
        list(dict.fromkeys([*one.names, *other.names])),
        one.networks | other.networks,
        outer,
        (one.inner | other.inner) - outer,
        destinations,
        one.services | other.services,
        one.targets | other.targets,
        one.masquerades or other.masquerades,
    )


def _place_targets(found: Interfaces) -> None:
    """Put targets of which no rule says the interface behind the only interface that leads inside."""
    inside = [name for name in found.names if name not in found.outer]
    if found.outer and len(inside) == 1:
        for target in found.targets:
            if interface_of(target, found.networks) is None:
                found.networks[ipaddress.ip_network(target)] = inside[0]


def _is_read(chain: Chain, naming: tuple[bytes, ...]) -> bool:
    """Return whether rules of a chain may say something: it is a base chain, or has one of these options."""
    may_say = chain.policy is not None or any(one in chain.packed.texts for one in naming)
    return may_say and chain.size <= MOST_RULES


@lru_cache(8192)
def _ends(text: str) -> dict[tuple[str, str], str]:
    """Return the values of -s, -d, -i and -o, by letter and "! " or ""."""
    return {(letter, inverted or ""): value for inverted, letter, value in END.findall(QUOTED.sub("", text))}


def _read_rule(found: Interfaces, table: str, chain: Chain, text: str, ends: dict[tuple[str, str], str]) -> None:
    for network, name in _pairs(ends):
        found.networks[network] = name
    found.masquerades = found.masquerades or "-j MASQUERADE" in text or "-j REDIRECT" in text
    if target := TARGET.search(text):
        found.targets |= _addresses(target[1])
    if any(target in text for target in SOURCE_NAT):
        found.outer |= {name for key, name in ends.items() if key == ("o", "")}
        found.inner |= {name for key, name in ends.items() if key == ("o", "! ")}
    destination = _network(ends.get(("d", ""), ""))
    if destination and table == "nat" and chain.policy is None and destination.num_addresses == 1:
        found.services.add(destination.network_address)


def _addresses(text: str) -> set[Address]:
    try:
        return {ipaddress.ip_address(text)}
    except ValueError:
        return set()


def _share_destinations(found: Interfaces, chains: dict[str, Chain]) -> None:
    """Add the destinations of all chains that can be reached from a base chain to those of that chain."""
    for base in [chain for chain in chains.values() if chain.policy is not None]:
        seen, left = {base.name}, [base]
        while left:
            for text in left.pop().texts():
                if network := _network(_ends(text).get(("d", ""), "")):
                    found.destinations.setdefault(base.name, []).append(network)
                jump = JUMP.search(QUOTED.sub("", text))
                if jump and jump[1] in chains and jump[1] not in seen and chains[jump[1]].size <= MOST_RULES:
                    seen.add(jump[1])
                    left.append(chains[jump[1]])


def _pairs(ends: dict[tuple[str, str], str]) -> Iterator[tuple[Network, str]]:
    """Yield the networks and interfaces that a rule puts together."""
    for end, end_inverted, interface, inverted in PAIRS:
        network, name = _network(ends.get((end, end_inverted), "")), ends.get((interface, inverted), "")
        if network and name and not name.endswith("+") and name != "lo":
            yield network, name


@lru_cache(8192)
def _network(text: str) -> Network | None:
    """Return a network, None for all addresses and for a mask that is no prefix."""
    try:
        found = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
    return found if found.prefixlen else None


def interface_of(address: Address, known: dict[Network, str]) -> str | None:
    """Return the interface of the smallest network that the address is in, None without one."""
    found = [network for network in known if network.version == address.version and address in network]
    return known[max(found, key=lambda network: network.prefixlen)] if found else None
