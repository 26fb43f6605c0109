"""The host of a trace if none is described: the interfaces that are named, and addresses that fit the packets.

Whatever is assumed is said, because another host may treat the packets differently.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from iptables_py.app.trace.networks import interface_of
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.trace.networks import Address, Interfaces

    Fields = dict[str, Any]

FIRST = "eth0"
MOST_SAID = 4  # networks that are named
NEAR = {4: 24, 6: 64}  # the prefix of a network on a link, for addresses of which nothing else is known


def default_host(family: int, packets: Sequence[Fields], known: Interfaces) -> tuple[Fields, list[str]]:
    """Return a host in the scenario format for these packets, and what is assumed, as sentences.

    known: what the rules say about interfaces
    """
    names = _names(packets, known)
    remote = {fields["src"]: fields["in"] for fields in packets if _arrives(fields)}
    own: dict[str, list[str]] = {name: [] for name in names}
    said = []
    for fields in packets:
        name, address, end = _own_end(fields, known, names, remote)
        if address and not any(address in one for one in own.values()):
            own[name].append(address)
            said.append(f"{address}, the packet's {end}, is an address of this host on {name}")
    out = _way_out(packets, names, known)
    said += [f"{address} is reached through {name}" for address, name in remote.items() if name != out]
    reached = {
        str(network): name for network, name in known.networks.items() if network.version == family and name != out
    }
    said += _in_words(reached)
    said.append(f"all other addresses are reached through {out}; forwarding is on")
    said += [f"{name} is an interface of this host; no rule names it" for name in _unnamed(packets, known)]
    if known.masquerades:
        said += [f"{name} has the address {_unused(family, at)}" for at, name in enumerate(names) if not own[name]]
    host = {
        "interfaces": [
            {"name": name, "addresses": [f"{one}/{BITS[family]}" for one in own[name] or [_unused(family, at)]]}
            for at, name in enumerate(names)
        ],
        "routes": [
            {"dst": "default", "dev": out},
            *({"dst": network, "dev": name} for network, name in reached.items()),
            *({"dst": address, "dev": name} for address, name in remote.items()),
        ],
        "ip_forward": 1,
    }
    return host, said


def _in_words(reached: dict[str, str]) -> list[str]:
    """Return which networks are reached through which interfaces, the first few by name."""
    said = [f"{network} is reached through {name}, as rules say" for network, name in reached.items()]
    more = len(said) - MOST_SAID
    return [*said[:MOST_SAID], f"so are {more} more networks that rules name with an interface"] if more > 0 else said


def _arrives(fields: Fields) -> bool:
    """Return whether a packet arrives from another host, so that its source is reached by the same interface."""
    source = fields.get("src")
    if not source or fields.get("local") or fields.get("in") in (None, "lo"):
        return False
    return _is_of_one_host(ipaddress.ip_address(source))


def _is_of_one_host(address: Address) -> bool:
    """Return whether an address can be that of an interface."""
    is_all = address == ipaddress.ip_address("255.255.255.255")
    return not (address.is_multicast or address.is_loopback or address.is_unspecified or is_all)


def _unnamed(packets: Sequence[Fields], known: Interfaces) -> list[str]:
    """Return the interfaces of packets that no rule names, if rules name any: they may be misspelled."""
    used = dict.fromkeys(fields[key] for fields in packets for key in ("in", "out") if fields.get(key))
    return [name for name in used if known.names and name not in known.names and name != "lo"]


def _unused(family: int, at: int) -> str:
    """Return an address for an interface of which nothing is known: without one MASQUERADE would drop packets."""
    return f"192.0.2.{250 - at % 200}" if family == 4 else f"2001:db8:ffff::{at + 1:x}"


def _names(packets: Sequence[Fields], known: Interfaces) -> list[str]:
    """Return the interfaces that packets or rules name, those of packets first, and at least one that leads outside."""
    named = [fields[key] for fields in packets for key in ("in", "out") if fields.get(key)]
    unique = [name for name in dict.fromkeys([*named, *known.names]) if name != "lo"]
    return unique if FIRST in unique or set(unique) - known.inner else [*unique, FIRST]


def _own_end(
    fields: Fields, known: Interfaces, names: Sequence[str], remote: dict[str, str]
) -> tuple[str, str, str]:
    """Return the interface and the address of a packet that belong to this host, and which end of it that is."""
    end = "source" if fields.get("local") else "destination"
    address = fields.get("src" if fields.get("local") else "dst", "")
    if not address or address in remote or not _is_of_one_host(ipaddress.ip_address(address)):
        return names[0], "", ""
    if fields.get("local"):
        return fields.get("out") or names[0], address, end
    if fields.get("out") or _is_beyond(fields, known):
        return names[0], "", ""
    return fields["in"] if fields.get("in") in names else names[0], address, end


def _is_beyond(fields: Fields, known: Interfaces) -> bool:
    """Return whether the destination of an arriving packet seems to be another host.

    It does if rules translate it or translate to it, if only rules for forwarded packets name it, or if rules place it
    at an interface by which the packet did not arrive. It also does if the packet comes from a network whose sources
    are translated, and its destination is in another network.
    """
    value, arriving = ipaddress.ip_address(fields["dst"]), fields.get("in")
    link = interface_of(value, known.networks)
    if value in known.targets | known.services or link is not None and link != arriving:
        return True
    if _is_named(value, "INPUT", known):
        return False
    if _is_named(value, "FORWARD", known):
        return True
    has_others = any(name != arriving for name in (*known.names, *known.networks.values()))
    is_inside = has_others and (arriving in known.inner or bool(known.outer) and arriving not in known.outer)
    near = ipaddress.ip_network(f"{fields['src']}/{NEAR[value.version]}", strict=False)
    return is_inside and value not in near


def _is_named(value: Address, chain: str, known: Interfaces) -> bool:
    """Return whether rules in a chain name a network that the address is in."""
    return any(value.version == one.version and value in one for one in known.destinations.get(chain, ()))


def _way_out(packets: Sequence[Fields], names: Sequence[str], known: Interfaces) -> str:
    """Return the interface of the default route: one that is asked for, or leads outside, or takes no packet."""
    asked = [fields["out"] for fields in packets if fields.get("out")]
    arriving = {fields.get("in") for fields in packets if not fields.get("local")}
    others = [name for name in names if name not in arriving]
    outer = [name for name in (*others, *names) if name in known.outer]
    not_inner = [name for name in (*others, *names) if name not in known.inner]
    return str((asked or outer or not_inner or others or list(names))[0])
