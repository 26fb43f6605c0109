"""Ports in sets: single ports and ranges, as numbers or names of services."""

from iptables_py.errors import Problem
from iptables_py.ipset.addresses import cut, ends
from iptables_py.ipset.words import number, syntax
from iptables_py.values import netdb
from iptables_py.values.integers import integer

MOST = 65535
ICMPV6 = 58
TCP_AND_UDP = (6, 17)
WITH_PORTS = (*TCP_AND_UDP, 132, 136)


class Ports:
    """A port or a range of ports as typed. `last` is None for a single port."""

    __slots__ = ("first", "last")

    def __init__(self, first: int, last: int | None) -> None:
        self.first = first
        self.last = last

    def bounds(self) -> tuple[int, int]:
        """Return the lowest and the highest port."""
        last = self.first if self.last is None else self.last
        return min(self.first, last), max(self.first, last)

    def __str__(self) -> str:
        """Return the text that messages show."""
        return str(self.first)


def protocol(word: str) -> int:
    """Return the number of a protocol. Raise Problem if it is unknown."""
    found = ICMPV6 if word.lower() == "icmpv6" else integer(word, 0, 255)
    if found is None:
        found = netdb.system_protocol(word) or netdb.PROTOCOLS.get(word)
    if found is None:
        raise syntax(f"cannot parse '{word}' as a protocol")
    return found


def port(word: str, of: str = "tcp") -> int:
    """Return the port for a number or the name of a service, which may be in brackets.

    `of` is the protocol as typed. Raise Problem, with one line for each failed attempt, if there is no such port.
    """
    try:
        return number(word, 0, MOST)
    except Problem as problem:
        tried = [problem.text]
    known = integer(of, 0, 255)
    name = netdb.protocol_name(known) if known is not None else of
    found = netdb.service_port(word[1:-1] if word[:1] == "[" and word[-1] == "]" else word, name) if name else None
    if found is None:
        if known is None:
            tried.append(syntax(f"'{of}' is invalid as number").text)
        raise Problem("\n".join([*tried, f"cannot parse '{word}' as a {of} port"]), "ruleset")
    return found


def several(word: str) -> Ports:
    """Parse a port or a range of ports, with or without `tcp:` or `udp:`. Raise Problem if it is invalid."""
    parts = cut(word, ":")
    if parts is None:
        return _range(word, "tcp")
    of, rest = parts
    known = protocol(of)
    if known in WITH_PORTS:
        found = _range(rest, of)
    elif known not in (1, ICMPV6) and rest != "0":  # the reference crashes on ICMP; the next check refuses it
        raise syntax(f"Protocol {of} can be used with pseudo port value 0 only.")
    if known not in TCP_AND_UDP:
        raise syntax("Only protocols TCP and UDP are valid")
    return found


def _range(word: str, of: str) -> Ports:
    between = ends(word)
    if between is None:
        return Ports(port(word, of), None)
    last = port(between[1], of)  # the reference reads the last port first
    return Ports(port(between[0], of), last)
