"""What the system's files and resolver say: protocols, services, networks, hosts, by name and by number.

A file that is missing is an empty one. Measured on the reference.
"""

from iptables_py.errors import Problem
from iptables_py.values.addresses import parse, text
from iptables_py.values.integers import integer

PROTOCOLS_FILE = "/etc/protocols"
NETWORKS_FILE = "/etc/networks"

# the names that the reference has of its own and asks before the system; the first of several is printed
PROTOCOLS = {
    "all": 0,
    "icmp": 1,
    "tcp": 6,
    "udp": 17,
    "dccp": 33,
    "esp": 50,
    "ah": 51,
    "ipv6-icmp": 58,
    "icmpv6": 58,
    "ipcomp": 108,
    "sctp": 132,
    "mobility-header": 135,
    "ipv6-mh": 135,
    "mh": 135,
    "udplite": 136,
}
_LABELS = {number: name for name, number in reversed(PROTOCOLS.items())}

_rows: dict[str, list[list[bytes]]] = {}
_protocol_names: dict[int, str | None] = {}
_services: dict[tuple[int, str], str | None] = {}
_hosts: dict[tuple[int, int], str | None] = {}


def system_rows(path: str) -> list[list[bytes]]:
    """The words of each line of a system file that has any before a `#`."""
    rows = _rows.get(path)
    if rows is None:
        try:
            with open(path, "rb") as file:
                lines = file.read().split(b"\n")
        except OSError:
            lines = []
        rows = _rows[path] = [words for line in lines if (words := line.partition(b"#")[0].split())]
    return rows


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


# --- protocols


def fold(word: str) -> str:
    """`word` with its ASCII letters in lower case, which is all that the reference folds."""
    return word.lower() if word.isascii() else _bytes(word).lower().decode("utf-8", "surrogateescape")


def protocol_number(word: str, folded: bool = True) -> int:
    """The protocol that -p names: a number in any C base up to 255, the program's own name, or the system's.

    Case is ignored by folding the word, so a system's name in capitals is never met; extensions (--ctproto)
    do not fold. 0 is all. The system's numbers may have 16 bits. Problem: unknown protocol "x" specified.
    """
    if folded:
        word = fold(word)
    number = PROTOCOLS.get(word)
    if number is None:
        number = integer(word, 0, 255)
    if number is None:
        number = system_protocol(word)
    if number is None:
        raise Problem(f'unknown protocol "{word}" specified')
    return number


def protocol_rows() -> "list[tuple[int, list[bytes]]]":
    """(number, [name, alias ...]) for each good line; the number is decimal, of 32 bits at most."""
    rows = []
    for name, *rest in system_rows(PROTOCOLS_FILE):
        digits = rest[0].removeprefix(b"+") if rest else b""
        if digits.isdigit() and int(digits) < 1 << 32:
            rows.append((int(digits), [name, *rest[1:]]))
    return rows


def system_protocol(word: str) -> int | None:
    """The system's protocol of exactly that name or alias, 16 bits, or None."""
    name = _bytes(word)
    for number, names in protocol_rows():
        if name in names:
            return number & 0xFFFF
    return None


def system_protocol_name(number: int) -> str | None:
    """The system's first name for a protocol, or None."""
    for known, names in protocol_rows():
        if known == number:
            return names[0].decode("utf-8", "surrogateescape")
    return None


def protocol_label(number: int) -> str:
    """The protocol as save text and numeric listings have it: the program's own name or the number."""
    return _LABELS.get(number) or str(number)


def protocol_name(number: int) -> str | None:
    """The protocol as a listing without -n has it: the program's own name, else the system's, else None."""
    if number in _LABELS:
        return _LABELS[number]
    if not _protocol_names:
        for known, names in reversed(protocol_rows()):
            _protocol_names[known] = names[0].decode("utf-8", "surrogateescape")
    return _protocol_names.get(number)


# --- services


def service_port(name: str, proto: str | None) -> int | None:
    """The port of a service under that protocol's name (None: of the first in the file), or None."""
    import _socket

    try:
        return _socket.getservbyname(name, proto) if proto else _socket.getservbyname(name)
    except (OSError, ValueError):  # ValueError: bytes that no text of the C library's could be
        return None


def service_name(port: int, proto: str) -> str | None:
    """The service at `port` under that protocol's name, as listings without -n print it, or None."""
    key = port, proto
    if key not in _services:
        import _socket

        try:
            _services[key] = _socket.getservbyport(port, proto)
        except (OSError, OverflowError):
            _services[key] = None
    return _services[key]


def read_port(word: str, proto: str | None) -> int:
    """A port as tcp, sctp and multiport take it: a number in any C base, else a service of `proto`.

    Problem: invalid port/service `x' specified.
    """
    if word.isdigit() and word.isascii() and len(word) < 6 and word[0] != "0":
        port: int | None = int(word)
    else:
        port = integer(word, 0, 0xFFFF)
    if port is None or port > 0xFFFF:
        port = service_port(word, proto)
    if port is None:
        raise Problem(f"invalid port/service `{word}' specified")
    return port


def resolved_port(word: str) -> int:
    """A port as udp, dccp, conntrack and TPROXY take it: decimal, cut to 16 bits, or a service.

    The reader is getaddrinfo: the rule's protocol does not count, a service is looked for under tcp, then
    udp, dccp, udplite, sctp. Problem: Port "x" does not resolve to anything, with an empty line.
    """
    if word.isdigit() and word.isascii() and len(word) < 10:
        return int(word) & 0xFFFF
    import _socket

    try:
        return int(_socket.getaddrinfo(None, _bytes(word))[0][4][1]) & 0xFFFF
    except OSError:
        raise Problem(f'Port "{word}" does not resolve to anything.\n') from None


# --- networks and hosts


def network_number(name: str) -> int | None:
    """The address of a network of that name, case ignored, or None."""
    wanted = _bytes(name).lower()
    for row in system_rows(NETWORKS_FILE):
        if wanted == row[0].lower() or wanted in (alias.lower() for alias in row[2:]):
            return _network_address(row)
    return None


def network_name(value: int) -> str | None:
    """The name of the network with exactly that address, or None."""
    for row in system_rows(NETWORKS_FILE):
        if _network_address(row) == value:
            return row[0].decode("utf-8", "surrogateescape")
    return None


def _network_address(row: list[bytes]) -> int:
    """A line's address as the C library reads it: 10 is 10.0.0.0, and nonsense is all ones."""
    octets = row[1].split(b".") if len(row) > 1 else []
    value = 0
    for octet in octets:
        number = _network_octet(octet)
        if number is None or len(octets) > 4:
            return 0xFFFFFFFF
        value = value << 8 | number
    return value << 8 * (4 - len(octets)) if octets else 0xFFFFFFFF


def _network_octet(octet: bytes) -> int | None:
    """A C number of 0 to 255; the library takes a hexadecimal one without its 0 as well."""
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
    """Every address of the host `name`, in the resolver's order; with `numeric` no names are looked up.

    Raises OSError; `reason` has its text.
    """
    import _socket

    kind = _socket.AF_INET if family == 4 else _socket.AF_INET6
    flags = _socket.AI_NUMERICHOST if numeric else 0
    rows = _socket.getaddrinfo(_bytes(name), None, kind, _socket.SOCK_RAW, 0, flags)
    values = [parse(str(row[4][0]).partition("%")[0], family) for row in rows]
    return [value for value in values if value is not None]


def reason(error: OSError) -> str:
    """What the C library's gai_strerror says to an error that `resolve` raised."""
    import _socket

    return str(error.strerror) if isinstance(error, _socket.gaierror) else "System error"


def host_name(value: int, family: int) -> str | None:
    """The name of a host by reverse look-up, or None. An IPv4 address inside an IPv6 one may have its own name."""
    key = value, family
    if key not in _hosts:
        name = _reverse(value, family)
        if name is None and family == 6 and value >> 32 == 0xFFFF:
            name = host_name(value & 0xFFFFFFFF, 4)
        _hosts[key] = name
    return _hosts[key]


def _reverse(value: int, family: int) -> str | None:
    import _socket

    try:
        if family == 4:
            # bytes, which the stub does not know: a str would load encodings.idna
            return _socket.gethostbyaddr(text(value, 4).encode())[0]  # type: ignore[arg-type]
        return _socket.getnameinfo((text(value, 6), 0), _socket.NI_NAMEREQD | _socket.NI_NUMERICSERV)[0]
    except OSError:
        return None
