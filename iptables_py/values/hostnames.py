"""Names of hosts and networks, by the resolver and /etc/networks. Few commands need them. Measured on the reference."""

import _socket

from iptables_py.values.addresses import address_text, parse
from iptables_py.values.netdb import system_rows
from iptables_py.values.text import decoded, encoded

NETWORKS_FILE = "/etc/networks"

_hosts: dict[tuple[int, int], str | None] = {}


def network_number(name: str) -> int | None:
    """Return the address of the network with that name, ignoring case, or None."""
    wanted = encoded(name).lower()
    for row in system_rows(NETWORKS_FILE):
        if wanted == row[0].lower() or wanted in (alias.lower() for alias in row[2:]):
            return _network_address(row)
    return None


def network_name(value: int) -> str | None:
    """Return the name of the network with exactly that address, or None."""
    for row in system_rows(NETWORKS_FILE):
        if _network_address(row) == value:
            return decoded(row[0])
    return None


def _network_address(row: list[bytes]) -> int:
    """Return a line's address as the C library reads it: 10 is 10.0.0.0; an invalid one is all ones."""
    octets = row[1].split(b".") if len(row) > 1 else []
    value = 0
    for octet in octets:
        number = _network_octet(octet)
        if number is None or len(octets) > 4:
            return 0xFFFFFFFF
        value = value << 8 | number
    return value << 8 * (4 - len(octets)) if octets else 0xFFFFFFFF


def _network_octet(octet: bytes) -> int | None:
    """Read a C number of 0 to 255; as in the C library, a hexadecimal one may lack its leading 0."""
    octet = octet.lower()
    zero, letter, digits = octet.partition(b"x")
    base = 16 if letter and zero in (b"", b"0") else 8 if octet[:1] == b"0" else 10
    if base != 16:
        digits = octet
    if not digits.isalnum():
        return None
    try:
        number = int(digits, base)
    except ValueError:
        return None
    return number if number < 256 else None


def resolve(name: str, family: int, numeric: bool = False) -> list[int]:
    """Return the addresses of the host `name` in the resolver's order; with `numeric` no names are looked up.

    Raise OSError, whose text `reason` returns.
    """
    kind = _socket.AF_INET if family == 4 else _socket.AF_INET6
    flags = _socket.AI_NUMERICHOST if numeric else 0
    rows = _socket.getaddrinfo(encoded(name), None, kind, _socket.SOCK_RAW, 0, flags)
    values = [parse(str(row[4][0]).partition("%")[0], family) for row in rows]
    return [value for value in values if value is not None]


def reason(error: OSError) -> str:
    """Return the text of the C library's gai_strerror for an error that `resolve` raised."""
    return str(error.strerror) if isinstance(error, _socket.gaierror) else "System error"


def host_name(value: int, family: int) -> str | None:
    """Return the name of a host by reverse look-up, or None. For an IPv4-mapped IPv6 address, try the IPv4 one too."""
    key = value, family
    if key not in _hosts:
        name = _reverse(value, family)
        if name is None and family == 6 and value >> 32 == 0xFFFF:
            name = host_name(value & 0xFFFFFFFF, 4)
        _hosts[key] = name
    return _hosts[key]


def _reverse(value: int, family: int) -> str | None:
    try:
        if family == 4:
            # bytes, which typeshed does not allow here: a str would load encodings.idna
            return _socket.gethostbyaddr(address_text(value, 4).encode())[0]  # type: ignore[arg-type]
        return _socket.getnameinfo((address_text(value, 6), 0), _socket.NI_NAMEREQD | _socket.NI_NUMERICSERV)[0]
    except OSError:
        return None
