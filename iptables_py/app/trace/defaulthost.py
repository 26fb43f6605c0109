"""The host of a trace if none is described: the interfaces that are named, and addresses that fit the packets.

Whatever is assumed is said, because another host may treat the packets differently.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Any

from iptables_py.app.trace.networks import interface_of, networks
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.trace.networks import Address, Network
    from iptables_py.engine.ruleset import Ruleset

    Fields = dict[str, Any]

FIRST = "eth0"
# in the texts of a chain, which come one directly after the other
ARRIVING = re.compile(rb"-i ([^ \"]{1,15})(?= |$)")
LEAVING = re.compile(rb"-o ([^ \"]{1,15})(?= |$)")
DESTINATION = re.compile(r"(?:^| )-d (\S+)")
MOST_SAID = 4  # networks that are named


def default_host(family: int, packets: Sequence[Fields], ruleset: Ruleset) -> tuple[Fields, list[str]]:
    """Return a host in the scenario format for these packets and rules, and what is assumed, as sentences."""
    names = _interfaces(packets, ruleset)
    known = {network: name for network, name in networks(ruleset).items() if network.version == family}
    own: dict[str, list[str]] = {name: [] for name in names}
    said = []
    for fields in packets:
        name, address, end = _own_end(fields, ruleset, names, known)
        if address and not any(address in one for one in own.values()):
            own[name].append(address)
            said.append(f"{address}, the packet's {end}, is an address of this host on {name}")
    out = _way_out(packets, names)
    near = {(fields["src"], fields["in"]): None for fields in packets if _arrives(fields)}
    said += [f"{address} is reached through {name}" for address, name in near if name != out]
    behind = {str(network): name for network, name in known.items() if name != out and name in own}
    said += _in_words(behind)
    said.append(f"all other addresses are reached through {out}; forwarding is on")
    host = {
        "interfaces": [
            {"name": name, "addresses": [f"{one}/{BITS[family]}" for one in own[name]] or _unused(family, at)}
            for at, name in enumerate(names)
        ],
        "routes": [
            {"dst": "default", "dev": out},
            *({"dst": network, "dev": name} for network, name in behind.items()),
            *({"dst": address, "dev": name} for address, name in near),
        ],
        "ip_forward": 1,
    }
    return host, said


def _in_words(behind: dict[str, str]) -> list[str]:
    """Return which networks are reached through which interfaces, the first few by name."""
    said = [f"{network} is reached through {name}, as rules say" for network, name in behind.items()]
    more = len(said) - MOST_SAID
    return [*said[:MOST_SAID], f"so are {more} more networks that rules name with an interface"] if more > 0 else said


def _arrives(fields: Fields) -> bool:
    """Return whether a packet arrives from another host, so that its source is reached by the same interface."""
    return bool(fields.get("in") and fields["in"] != "lo" and fields.get("src") and not fields.get("local"))


def _unused(family: int, at: int) -> list[str]:
    """Return an address for an interface of which nothing is known: without one MASQUERADE would drop packets."""
    return [f"192.0.2.{250 - at % 200}/32" if family == 4 else f"2001:db8:ffff::{at + 1:x}/128"]


def _interfaces(packets: Sequence[Fields], ruleset: Ruleset) -> list[str]:
    """Return the interfaces that packets or rules name, those of packets first; at least one."""
    named = [fields[key] for fields in packets for key in ("in", "out") if fields.get(key)]
    texts = [chain.packed.texts for chains in ruleset.tables.values() for chain in chains.values()]
    for pattern in (LEAVING, ARRIVING):
        found = dict.fromkeys(name for text in texts for name in pattern.findall(text))
        named += [name.decode("utf-8", "surrogateescape") for name in found if name[-1:] != b"+"]
    unique = list(dict.fromkeys(name for name in named if name != "lo"))
    return unique or [FIRST]


def _own_end(
    fields: Fields, ruleset: Ruleset, names: Sequence[str], known: dict[Network, str]
) -> tuple[str, str, str]:
    """Return the interface and the address of a packet that belong to this host, and which end of it that is."""
    if fields.get("local"):
        return fields.get("out") or names[0], fields.get("src", ""), "source"
    if fields.get("out") or _is_beyond(fields, ruleset, known):
        return names[0], "", ""
    return fields.get("in") or names[0], fields.get("dst", ""), "destination"


def _is_beyond(fields: Fields, ruleset: Ruleset, known: dict[Network, str]) -> bool:
    """Return whether rules say that the destination of an arriving packet is another host.

    They name it only where packets are forwarded, or with another interface than that on which the packet arrives.
    """
    if not fields.get("dst"):
        return False
    value = ipaddress.ip_address(fields["dst"])
    behind = interface_of(value, known)
    if behind is not None and behind != fields.get("in"):
        return True
    return _is_named(value, "FORWARD", ruleset) and not _is_named(value, "INPUT", ruleset)


def _is_named(value: Address, name: str, ruleset: Ruleset) -> bool:
    """Return whether a rule in a chain of that name has a destination that the address is in."""
    for chains in ruleset.tables.values():
        for text in chains[name].texts() if name in chains else ():
            found = DESTINATION.search(text)
            if found and _is_in(value, found[1]):
                return True
    return False


def _is_in(value: Address, text: str) -> bool:
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:  # a mask that is no prefix
        return False
    return network.prefixlen > 0 and value in network


def _way_out(packets: Sequence[Fields], names: Sequence[str]) -> str:
    """Return the interface of the default route: one that is asked for, or on which no packet arrives."""
    asked = [fields["out"] for fields in packets if fields.get("out")]
    arriving = {fields.get("in") for fields in packets if not fields.get("local")}
    others = [name for name in names if name not in arriving]
    return str((asked or others or list(names))[0])
