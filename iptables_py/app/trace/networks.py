"""Networks behind interfaces, as far as rules name both in one rule."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.engine.ruleset import Ruleset

    Network = ipaddress.IPv4Network | ipaddress.IPv6Network
    Address = ipaddress.IPv4Address | ipaddress.IPv6Address

MOST_RULES = 5000  # of a chain that is read
# options of a rule in the order of its text, with ! before them
END = re.compile(r"(?:^| )(! )?-([sdio]) (\S+)")
# what an end and an interface in one rule say: a network is behind an interface; Docker masquerades what leaves
# by any other
PAIRS = (("s", "", "i", ""), ("d", "", "o", ""), ("s", "", "o", "! "))


def networks(ruleset: Ruleset) -> dict[Network, str]:
    """Return the interfaces of networks, by the network."""
    found: dict[Network, str] = {}
    for chains in ruleset.tables.values():
        for chain in chains.values():
            for text in chain.texts() if chain.size <= MOST_RULES else ():
                found.update(_said(text))
    return found


def _said(text: str) -> Iterator[tuple[Network, str]]:
    """Yield the networks and interfaces that a rule puts together."""
    ends = {(letter, inverted or ""): value for inverted, letter, value in END.findall(text)}
    for end, end_inverted, interface, inverted in PAIRS:
        network, name = ends.get((end, end_inverted)), ends.get((interface, inverted))
        if network and name and not name.endswith("+"):
            try:
                read = ipaddress.ip_network(network, strict=False)
            except ValueError:  # a mask that is no prefix
                continue
            if read.prefixlen:
                yield read, name


def interface_of(address: Address, known: dict[Network, str]) -> str | None:
    """Return the interface of the smallest network that the address is in, None without one."""
    found = [network for network in known if network.version == address.version and address in network]
    return known[max(found, key=lambda network: network.prefixlen)] if found else None
