"""Matches the type that the routing table gives to the source or destination address."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.namelists import pick
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.tables import FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

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
