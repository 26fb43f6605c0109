"""The dimension `port` of hashes: a protocol with a port, a range of ports, or an ICMP type."""

from iptables_py.ipset import icmp
from iptables_py.ipset.addresses import cut, ends
from iptables_py.ipset.ports import Ports, port
from iptables_py.ipset.words import syntax
from iptables_py.values import netdb
from iptables_py.values.integers import integer

TCP = 6
ICMP = {4: 1, 6: 58}
WITH_PORTS = (TCP, 17, 132, 136)


class Transport(Ports):
    """A protocol and its ports as typed. An ICMP type and code are stored as a port."""

    __slots__ = ("family", "protocol")

    def __init__(self, family: int, protocol: int, first: int, last: int | None) -> None:
        super().__init__(first, last)
        self.family = family
        self.protocol = protocol

    def keys(self) -> list[bytes]:
        """Return the bytes in keys for each port of the range."""
        first, last = self.bounds()
        return [bytes((self.protocol,)) + value.to_bytes(2, "big") for value in range(first, last + 1)]

    def __str__(self) -> str:
        return port_text(self.protocol, self.first, self.family)


class WrongFamily(Transport):
    """ICMP of the wrong family, which ipset reports only after it has read everything else (measured)."""

    __slots__ = ("complaint",)

    def __init__(self, family: int) -> None:
        super().__init__(family, 0, 0, None)
        other = 4 if family == 6 else 6
        inet = "inet" if other == 4 else "inet6"
        complaint = f"Protocol {icmp.INSIDE[other]} can be used with family {inet} only"
        self.complaint = syntax(complaint).text


def parse(word: str, family: int) -> Transport:
    """Parse a protocol, by default TCP, and its ports. Raise Problem if they are invalid."""
    parts = cut(word, ":")
    of, rest = parts or ("tcp", word)
    protocol = number_of(of)
    if protocol in WITH_PORTS:
        between = ends(rest)
        last = port(between[1], of) if between else None  # the reference reads the last port first
        return Transport(family, protocol, port(between[0] if between else rest, of), last)
    if protocol == ICMP[family]:
        return Transport(family, protocol, icmp.parse(rest, family), None)
    if protocol in ICMP.values():
        return WrongFamily(family)
    if rest != "0":
        raise syntax(f"Protocol {of} can be used with pseudo port value 0 only.")
    return Transport(family, protocol & 255, 0, None)


def number_of(word: str) -> int:
    """Return the number of a protocol. Raise Problem if there is none.

    A number from the system's list of protocols may exceed 8 bits.
    """
    number = ICMP[6] if word.lower() == "icmpv6" else netdb.system_protocol(word)
    if number == 0:
        raise syntax(f"Unsupported protocol '{word}'")
    if number is None:
        number = integer(word, 0, 255)
    if number is None:
        raise syntax(f"cannot parse '{word}' as a protocol")
    return number


def port_text(protocol: int, value: int, family: int) -> str:
    """Return a protocol and a port as ipset prints them."""
    name = netdb.system_protocol_name(protocol) or str(protocol)
    return f"{name}:{icmp.type_text(value, family) if protocol == ICMP[family] else value}"


def shown(packed: bytes, family: int) -> str:
    """Return the protocol and port in three bytes of a key as ipset prints them."""
    return port_text(packed[0], int.from_bytes(packed[1:], "big"), family)
