"""Protocols and services by name and by number: the system's files. Hosts and networks are in hostnames.py.

A missing file counts as empty. Measured on the reference.
"""

from iptables_py.errors import Problem
from iptables_py.values.integers import integer
from iptables_py.values.text import decoded, encoded

PROTOCOLS_FILE = "/etc/protocols"

# the reference's built-in names, which it uses before the system's; of several, the first is printed
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
_protocol_numbers: dict[bytes, int] = {}
_protocol_names: dict[int, str | None] = {}
_services: dict[tuple[int, str], str | None] = {}


def system_rows(path: str) -> list[list[bytes]]:
    """Return the words before any `#` of each line of a system file, without the lines that have none."""
    rows = _rows.get(path)
    if rows is None:
        try:
            with open(path, "rb") as file:
                lines = file.read().split(b"\n")
        except OSError:
            lines = []
        rows = _rows[path] = [words for line in lines if (words := line.partition(b"#")[0].split())]
    return rows


# --- protocols


def fold(word: str) -> str:
    """Return `word` with its ASCII letters in lower case; the reference folds no others."""
    return word.lower() if word.isascii() else decoded(encoded(word).lower())


def protocol_number(word: str, folded: bool = True) -> int:
    """Return the protocol that -p names: a number in any C base up to 255, a built-in name, or a system name.

    Only the word is folded, so a system name in capitals is never found. Extensions (--ctproto) do not fold.
    0 is all. The system's numbers may have 16 bits. Raise Problem: unknown protocol "x" specified.
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
    """Return (number, [name, alias ...]) for each valid line; the number is decimal, of 32 bits at most."""
    rows = []
    for name, *rest in system_rows(PROTOCOLS_FILE):
        digits = rest[0].removeprefix(b"+") if rest else b""
        if digits.isdigit() and int(digits) < 1 << 32:
            rows.append((int(digits), [name, *rest[1:]]))
    return rows


def system_protocol(word: str) -> int | None:
    """Return the number of the system's protocol with exactly that name or alias, cut to 16 bits, or None."""
    if not _protocol_numbers:
        for number, names in reversed(protocol_rows()):
            _protocol_numbers.update(dict.fromkeys(names, number & 0xFFFF))
    return _protocol_numbers.get(encoded(word))


def system_protocol_name(number: int) -> str | None:
    """Return the system's first name for a protocol, or None."""
    if not _protocol_names:
        for known, names in reversed(protocol_rows()):
            _protocol_names[known] = decoded(names[0])
    return _protocol_names.get(number)


def protocol_label(number: int) -> str:
    """Return the protocol as in save text and numeric listings: the built-in name or the number."""
    return _LABELS.get(number) or str(number)


def protocol_name(number: int) -> str | None:
    """Return the protocol as in a listing without -n: the built-in name, else the system's name, else None."""
    return _LABELS.get(number) or system_protocol_name(number)


# --- services


def service_port(name: str, proto: str | None) -> int | None:
    """Return the port of a service of that protocol (of the first protocol in the file if None), or None."""
    import _socket

    try:
        return _socket.getservbyname(name, proto) if proto else _socket.getservbyname(name)
    except (OSError, ValueError):  # ValueError: bytes that can't be encoded for the C library
        return None


def service_name(port: int, proto: str) -> str | None:
    """Return the name of the service at `port` of that protocol, as listings without -n print it, or None."""
    key = port, proto
    if key not in _services:
        import _socket

        try:
            _services[key] = _socket.getservbyport(port, proto)
        except (OSError, OverflowError):
            _services[key] = None
    return _services[key]


def read_port(word: str, proto: str | None) -> int:
    """Read a port as tcp, sctp and multiport do: a number in any C base, else a service of `proto`.

    Raise Problem: invalid port/service `x' specified.
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
    """Read a port as udp, dccp, conntrack and TPROXY do: decimal, cut to 16 bits, or a service.

    These use getaddrinfo, which ignores the rule's protocol: a service is looked up under tcp, then udp, dccp,
    udplite, sctp. Raise Problem: Port "x" does not resolve to anything, followed by an empty line.
    """
    if word.isdigit() and word.isascii() and len(word) < 10:
        return int(word) & 0xFFFF
    import _socket

    try:
        return int(_socket.getaddrinfo(None, encoded(word))[0][4][1]) & 0xFFFF
    except OSError:
        raise Problem(f'Port "{word}" does not resolve to anything.\n') from None
