"""ICMP types and codes in sets, with ipset's own names for them."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset.addresses import cut
from iptables_py.ipset.words import number

# Each row: an ICMP type and the names of its codes, from code 0 on. A prefix means the first name that begins with it,
# ignoring case (measured).
UNREACHABLE = (
    *("network-unreachable", "host-unreachable", "protocol-unreachable", "port-unreachable", "fragmentation-needed"),
    *("source-route-failed", "network-unknown", "host-unknown", "", "network-prohibited", "host-prohibited"),
    *("TOS-network-unreachable", "TOS-host-unreachable", "communication-prohibited", "host-precedence-violation"),
    "precedence-cutoff",
)
EXPIRED = ("ttl-zero-during-transit", "ttl-zero-during-reassembly")
NAMES: "dict[int, tuple[tuple[int, tuple[str, ...]], ...]]" = {
    4: (
        (0, ("echo-reply",)),
        (0, ("pong",)),
        (3, UNREACHABLE),
        (4, ("source-quench",)),
        (5, ("network-redirect", "host-redirect", "TOS-network-redirect", "TOS-host-redirect")),
        (8, ("echo-request",)),
        (8, ("ping",)),
        (9, ("router-advertisement",)),
        (10, ("router-solicitation",)),
        (11, EXPIRED),
        (12, ("ip-header-bad", "required-option-missing")),
        (13, ("timestamp-request",)),
        (14, ("timestamp-reply",)),
        (17, ("address-mask-request",)),
        (18, ("address-mask-reply",)),
    ),
    6: (
        (1, ("no-route", "communication-prohibited", "", "address-unreachable", "port-unreachable")),
        (2, ("packet-too-big",)),
        (3, EXPIRED),
        (4, ("bad-header", "unknown-header-type", "unknown-option")),
        (128, ("echo-request",)),
        (128, ("ping",)),
        (129, ("echo-reply",)),
        (129, ("pong",)),
        (133, ("router-solicitation",)),
        (134, ("router-advertisement",)),
        (135, ("neighbour-solicitation",)),
        (136, ("neighbour-advertisement",)),
        (137, ("redirect",)),
    ),
}
INSIDE = {4: "ICMP", 6: "ICMPv6"}


def parse(word: str, family: int) -> int:
    """Return the type and code as a 16-bit number. `word` is `TYPE/CODE` or a prefix of a name.

    Raise Problem if it is neither.
    """
    numbers = cut(word, "/")
    if numbers:
        type, code = (number(part, 0, 255) for part in numbers)
        return type << 8 | code
    begin = word.lower()
    for type, names in NAMES[family]:
        for code, name in enumerate(names):
            if name and name.lower().startswith(begin):
                return type << 8 | code
    raise Problem(f"Cannot parse {word} as an {INSIDE[family]} type/code.", RULESET)


def type_text(value: int, family: int) -> str:
    """Return the type and code as ipset prints them."""
    wanted, code = value >> 8, value & 255
    for type, names in NAMES[family]:
        if type == wanted and code < len(names) and names[code]:
            return names[code]
    return f"{wanted}/{code}"
