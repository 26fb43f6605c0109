"""Ports in sets: single ones and ranges, by number or by the name of a service."""

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
    """What was typed: a port, or the ends of a range."""

    __slots__ = ("first", "last")

    def __init__(self, first: int, last: int | None) -> None:
        self.first = first
        self.last = last

    def bounds(self) -> tuple[int, int]:
        """The lowest and the highest port that are meant."""
        last = self.first if self.last is None else self.last
        return min(self.first, last), max(self.first, last)

    def __str__(self) -> str:
        """As messages tell it."""
        return str(self.first)


def protocol(word: str) -> int:
    """The number of a protocol. Raises Problem."""
    found = ICMPV6 if word.lower() == "icmpv6" else integer(word, 0, 255)
    if found is None:
        found = netdb.system_protocol(word) or netdb.PROTOCOLS.get(word)
    if found is None:
        raise syntax(f"cannot parse '{word}' as a protocol")
    return found


def port(word: str, of: str = "tcp") -> int:
    """A port by number, else by the name of a service, which may stand in brackets; `of` is the protocol as it was
    typed. Raises Problem, which has a line for all that was tried."""
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
    """A port or a range of ports, with or without tcp or udp. Raises Problem."""
    parts = cut(word, ":")
    if parts is None:
        return _range(word, "tcp")
    of, rest = parts
    known = protocol(of)
    if known in WITH_PORTS:
        found = _range(rest, of)
    elif known not in (1, ICMPV6) and rest != "0":  # those two crash the program that was measured
        raise syntax(f"Protocol {of} can be used with pseudo port value 0 only.")
    if known not in TCP_AND_UDP:
        raise syntax("Only protocols TCP and UDP are valid")
    return found


def _range(word: str, of: str) -> Ports:
    between = ends(word)
    if between is None:
        return Ports(port(word, of), None)
    last = port(between[1], of)  # which is read first
    return Ports(port(between[0], of), last)
