"""Matches the type that the routing table gives to the source or destination address."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.namelists import pick
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "addrtype"

_TYPES = (
    "UNSPEC",
    "UNICAST",
    "LOCAL",
    "BROADCAST",
    "ANYCAST",
    "MULTICAST",
    "BLACKHOLE",
    "UNREACHABLE",
    "PROHIBIT",
    "THROW",
    "NAT",
    "XRESOLVE",
)
_NOT_IN_NFTABLES = frozenset(("THROW", "NAT", "XRESOLVE"))
# the types of nftables for those that an IPv6 route gives
_ROUTED = {"LOCAL": ("local",), "ANYCAST": ("anycast",), "UNREACHABLE": ("unreachable", "blackhole", "prohibit")}
_NOT_IN_IPV6 = frozenset(("BROADCAST", "BLACKHOLE", "PROHIBIT", "THROW", "NAT", "XRESOLVE"))


def _read(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    types, bad = pick(text, _TYPES)
    if bad is not None:
        raise Problem(f"addrtype: bad type `{bad}'" if "," in bad else f'addrtype: bad type "{bad}"')
    return types


TYPES = Kind(_read, ",".join, choices=_TYPES)
OPTIONS = (
    Option("src-type", TYPES, INVERTIBLE, meta="type[,...]", doc="the source address has one of these types"),
    Option("dst-type", TYPES, INVERTIBLE, meta="type[,...]", doc="the destination address has one of these types"),
    Option("limit-iface-in", FLAG, letter="\x02", excl="limit-iface-out", doc="check the type on the input interface"),
    Option("limit-iface-out", FLAG, letter="\x03", excl="limit-iface-in", doc="check the type on the output interface"),
)


def check(use: "Use") -> None:
    """Raise Problem if neither type is given: a limit alone is not enough."""
    if "src-type" not in use.seen and "dst-type" not in use.seen:
        raise Problem("addrtype: you must specify --src-type or --dst-type")


def hooks(use: "Use") -> int | None:
    """Return the hooks where packets have the interface that a limit needs, None without a limit (measured)."""
    if "limit-iface-in" in use.seen:
        return PREROUTING | INPUT | FORWARD
    if "limit-iface-out" in use.seen:
        return FORWARD | OUTPUT | POSTROUTING
    return None


def refused(use: "Use") -> str | None:
    """Return the kernel's error for types that it does not have for IPv6 (measured)."""
    if use.rule.family == 4:
        return None
    asked = use.values.get("src-type", ()) + use.values.get("dst-type", ())
    return None if _NOT_IN_IPV6.isdisjoint(asked) else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Return the types, with `!` glued to them, and the limits."""
    text = " ADDRTYPE match"
    for name in ("src-type", "dst-type"):
        if name in use.values:
            text += f" {name} {'!' if name in use.inverted else ''}{','.join(use.values[name])}"
    for name in ("in", "out"):
        if f"limit-iface-{name}" in use.values:
            text += f" limit-{name}"
    return text


def words(use: "Use") -> list[str]:
    """Return the types of each address."""
    from iptables_py.extensions.shared.wording import no

    limits = [way for way in ("in", "out") if f"limit-iface-{way}" in use.values]
    where = f" (on the {limits[0]}put interface)" if limits else ""
    return [
        f"{no(use, name)}{word} an address of type {_types_words(use, name)}{where}"
        for name, word in (("src-type", "from"), ("dst-type", "to"))
        if name in use.values
    ]


def _types_words(use: "Use", name: str) -> str:
    """Return the types. In IPv6 several have to fit at once, but of those that routes have only one (measured)."""
    from iptables_py.extensions.shared.wording import either

    types = use.values[name]
    if use.rule.family == 4:
        return either(types)
    routed = [word for word in types if word in _ROUTED]
    return " and of type ".join([word for word in types if word not in _ROUTED] + ([either(routed)] if routed else []))


def match(use: "Use") -> "Matching":
    """Compare the types of the addresses in the local table, in IPv6 in all tables."""
    values, inverted = use.values, use.inverted
    source, destination = (frozenset(values[name]) if name in values else None for name in ("src-type", "dst-type"))
    other_source, other_destination = "src-type" in inverted, "dst-type" in inverted
    by_in, by_out = "limit-iface-in" in values, "limit-iface-out" in values

    def meets(packet: "Any", world: "Any") -> bool:
        interface = world.in_interface if by_in else world.out_interface if by_out else None
        if source is not None and world.is_of_type(packet.source, source, interface) is other_source:
            return False
        return destination is None or (
            world.is_of_type(packet.destination, destination, interface) is not other_destination
        )

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets whose addresses are of these types. In IPv4 each address has exactly one."""
    from iptables_py.extensions.shared.packetsets import address_type, both, exactly, one, steady, united, without

    limit = "".join(f" {name}" for name in ("limit-iface-in", "limit-iface-out") if name in use.values)
    found = exactly({})
    for name in ("src-type", "dst-type"):
        if name not in use.values:
            continue
        inverted = name in use.inverted
        if use.rule.family == 6:
            text = f"addrtype {name} {','.join(use.values[name])}{limit}"
            found = both(found, steady(text, inverted, "everything"))
            continue
        types = united(tuple(each for word in use.values[name] for each in one(_TYPES.index(word))))
        types = without(types, 0, len(_TYPES)) if inverted else types
        found = both(found, exactly({address_type(name, limit): types}) if types else exactly())
    return found


def nft(use: "Use", translation: "Translation") -> str:
    """Return the types of the source, or else of the destination.

    Measured: the destination's are lost next to the source's, but not their inversion. Types that nftables does not
    have are left out.
    """
    name = "src-type" if "src-type" in use.values else "dst-type"
    types = use.values[name]
    known = ", ".join(word.lower() for word in types if word not in _NOT_IN_NFTABLES)
    text = known if len(types) == 1 else f"{{ {known} }}"
    return f"fib {_looked_up(use, name)} type {'!= ' if use.inverted else ''}{text}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the types of both addresses."""
    texts = _texts4 if use.rule.family == 4 else _texts6
    parts = []
    for name in ("src-type", "dst-type"):
        if name in use.values:
            found = texts(use, name, translation)
            if not found:
                translation.reason = "the kernel does not have these types for IPv6"
            elif len(found) > 1 and name in use.inverted:
                translation.reason = "nftables can't invert several types of IPv6 addresses"
            parts += found
    return None if translation.reason else " ".join(parts)


def _texts4(use: "Use", name: str, translation: "Translation") -> list[str]:
    from iptables_py.extensions.shared.expressions import any_of, comparison

    types = [str(_TYPES.index(word)) if word in _NOT_IN_NFTABLES else word.lower() for word in use.values[name]]
    return [comparison(f"fib {_looked_up(use, name)} type", any_of(types), name in use.inverted)]


def _texts6(use: "Use", name: str, translation: "Translation") -> list[str]:
    """Return conditions that an IPv6 address has to meet all, none for types that the kernel refuses.

    Measured: several types have to fit at once, but of those that routes have only one.
    """
    from iptables_py.extensions.shared.expressions import any_of, comparison

    types, inverted = use.values[name], name in use.inverted
    field = f"ip6 {name[0]}addr"
    parts = [comparison(field, "ff00::/8", inverted)] if "MULTICAST" in types else []
    parts += [comparison(field, "{ ::, ::ffff:0:0/96, ff00::/8 }", not inverted)] if "UNICAST" in types else []
    parts += [comparison(field, "::", inverted)] if "UNSPEC" in types else []
    found = [kind for word in types for kind in _ROUTED.get(word, ())]
    if found != ["local"] and found and use.values.keys() & {"limit-iface-in", "limit-iface-out"}:
        translation.losses.append("types other than LOCAL are looked up otherwise for one interface")
    return parts + ([comparison(f"fib {_looked_up(use, name)} type", any_of(found), inverted)] if found else [])


def _looked_up(use: "Use", name: str) -> str:
    """Return what nftables looks up for an option."""
    interface = " . iif" if "limit-iface-in" in use.values else " . oif" if "limit-iface-out" in use.values else ""
    return f"{name[0]}addr{interface}"
