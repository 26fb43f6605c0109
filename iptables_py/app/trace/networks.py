"""What rules say about interfaces: their names, the networks behind them, and which lead inside."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.engine.ruleset import Chain, Ruleset

    Network = ipaddress.IPv4Network | ipaddress.IPv6Network
    Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MOST_RULES = 5000  # of a chain that is read
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
# options of a rule in the order of its text, with ! before them
END = re.compile(r"(?:^| )(! )?-([sdio]) (\S+)")
# what an end and an interface in one rule say: the network is behind the interface; Docker masquerades what leaves
# by any other
PAIRS = (("s", "", "i", ""), ("d", "", "o", ""), ("s", "", "o", "! "))
NAMING = ("INPUT", "FORWARD")  # chains whose destinations say where packets are going
SOURCE_NAT = ("-j MASQUERADE", "-j SNAT")


@dataclass
class Interfaces:
    """What rules say about interfaces.

    names: in the order in which rules name them, those by which packets leave first
    networks: the interface behind which a network is
    outer: those by which packets leave with another source
    inner: those whose packets do
    destinations: by base chain, the networks to which its rules speak of packets
    """

    names: list[str] = field(default_factory=list)
    networks: dict[Network, str] = field(default_factory=dict)
    outer: set[str] = field(default_factory=set)
    inner: set[str] = field(default_factory=set)
    destinations: dict[str, list[Network]] = field(default_factory=dict)


def interfaces_in(ruleset: Ruleset) -> Interfaces:
    """Return what the rules say."""
    found = Interfaces()
    leaving: dict[str, None] = {}
    arriving: dict[str, None] = {}
    for chains in ruleset.tables.values():
        for chain in chains.values():
            for text in chain.texts() if _is_read(chain) else ():
                ends = _ends(text)
                leaving.update(dict.fromkeys(name for (letter, _), name in ends.items() if letter == "o"))
                arriving.update(dict.fromkeys(name for (letter, _), name in ends.items() if letter == "i"))
                _read_rule(found, chain.name, text, ends)
    found.names = [name for name in {**leaving, **arriving} if name != "lo" and not name.endswith("+")]
    found.inner |= set(found.networks.values()) - found.outer
    return found


def _is_read(chain: Chain) -> bool:
    """Return whether rules of a chain may say something; most chains of large rulesets name no interface."""
    names_any = b"-i " in chain.packed.texts or b"-o " in chain.packed.texts
    return (names_any or chain.name in NAMING) and chain.size <= MOST_RULES


def _ends(text: str) -> dict[tuple[str, str], str]:
    """Return the values of -s, -d, -i and -o, by letter and "! " or ""."""
    return {(letter, inverted or ""): value for inverted, letter, value in END.findall(QUOTED.sub("", text))}


def _read_rule(found: Interfaces, chain: str, text: str, ends: dict[tuple[str, str], str]) -> None:
    for network, name in _pairs(ends):
        found.networks[network] = name
    if any(target in text for target in SOURCE_NAT):
        found.outer |= {name for key, name in ends.items() if key == ("o", "")}
        found.inner |= {name for key, name in ends.items() if key == ("o", "! ")}
    destination = _network(ends.get(("d", ""), ""))
    if destination:
        found.destinations.setdefault(chain, []).append(destination)


def _pairs(ends: dict[tuple[str, str], str]) -> Iterator[tuple[Network, str]]:
    """Yield the networks and interfaces that a rule puts together."""
    for end, end_inverted, interface, inverted in PAIRS:
        network, name = _network(ends.get((end, end_inverted), "")), ends.get((interface, inverted), "")
        if network and name and not name.endswith("+") and name != "lo":
            yield network, name


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
