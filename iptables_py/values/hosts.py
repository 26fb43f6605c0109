"""Host arguments (of -s, -d and extension options that take a host), and hosts in listings."""

from iptables_py.errors import Problem
from iptables_py.values.addresses import (
    BITS,
    FULL,
    address_text,
    dotted_quad,
    listed_mask,
    mask_of,
    numeric_host,
    parse,
    parse6,
    parse_mask,
)
from iptables_py.values.integers import BLANKS, integer


def read_hosts(words: str, family: int) -> list[tuple[int, int]]:
    """Read the value of -s or -d, a comma-separated list of `host[/mask]`.

    Return (masked address, mask) pairs in the order typed. A name yields a pair for each of its addresses;
    duplicates are kept. With a mask of no bits the host is not read.
    Raise Problem: invalid mask `x' specified, host/network `x' not found, Hostname too long.
    """
    hosts: list[tuple[int, int]] = []
    for piece in words.split(","):
        piece = piece.lstrip(BLANKS)
        if len(piece) > 63 and len(piece.encode("utf-8", "surrogateescape")) > 255:
            raise Problem("Hostname too long")
        host, slash, word = piece.rpartition("/")
        mask = parse_mask(word, family) if slash else FULL[family]
        if not slash:
            host = piece
        value = parse(host, family) if mask else 0
        values = _look_up(host, family) if value is None else [value]
        hosts += [(value & mask, mask) for value in values]
    return hosts


def _look_up(name: str, family: int) -> list[int]:
    """Return the addresses of a name: of a network (IPv4 only), else of a host.

    The resolver also reads numbers: 256 is 0.0.1.0.
    """
    from iptables_py.values import hostnames

    network = hostnames.network_number(name) if family == 4 else None
    if network is not None:
        return [network]
    try:
        return hostnames.resolve(name, family)
    except OSError:
        raise Problem(f"host/network `{name}' not found") from None


def read_host(word: str, family: int) -> int:
    """Read one host as the parser shared by extension options does (TEE --gateway).

    Differences from -s: short forms are those of inet_aton (10.1 is 10.0.0.1), there are no network names and no
    blanks, and a name with several addresses is refused.
    Raise Problem: getaddrinfo: REASON; x resolves to more than one address; each followed by an empty line.
    """
    value = dotted_quad(word) if family == 4 else parse6(word)
    if value is not None:
        return value
    from iptables_py.values import hostnames

    try:
        values = hostnames.resolve(word, family)
    except OSError as error:
        raise Problem(f"getaddrinfo: {hostnames.reason(error)}\n") from None
    if len(set(values)) > 1:
        raise Problem(f"{word} resolves to more than one address\n")
    return values[0]


def read_length_or_mask(word: str, family: int, name: str, option: str) -> int:
    """Read the mask given to the extension `name`'s `option`: a prefix length, or else a mask.

    For IPv4, a number too large for a prefix length is a mask as inet_aton reads it: 255 is 0.0.0.255.
    """
    length = integer(word, 0, BITS[family])
    if length is not None:
        return mask_of(length, family)
    mask = dotted_quad(word) if family == 4 else parse6(word)
    if mask is not None:
        return mask
    from iptables_py.values import hostnames

    try:
        return hostnames.resolve(word, family, numeric=True)[0]
    except OSError:
        raise Problem(
            f'{name}: bad value for option "--{option}", '
            f"neither a valid network mask nor valid CIDR (0-{BITS[family]}).\n"
        ) from None


def read_host_mask(word: str, family: int, name: str, option: str) -> tuple[int, int]:
    """Read `host[/mask]` given to the extension `name`'s `option`; return (address, mask).

    The address is not masked.
    """
    host, slash, mask = word.partition("/")
    value = read_host(host, family)
    return value, read_length_or_mask(mask, family, name, option) if slash else FULL[family]


def known_host(value: int, family: int) -> str:
    """Return an address as listings without -n print it: the host's name, the network's (IPv4 only), or the number."""
    from iptables_py.values import hostnames

    name = hostnames.host_name(value, family)
    if name is None and family == 4:
        name = hostnames.network_name(value)
    return address_text(value, family) if name is None else name


def listed_host(value: int, mask: int, family: int, numeric: bool) -> str:
    """Return the source or destination column of a listing, without `!`: `anywhere`, `localhost`, `link-local/16` ...

    For IPv6 the zero address is `anywhere` with any mask.
    """
    if numeric:
        return numeric_host(value, mask, family)
    if not mask or (family == 6 and not value):
        return "anywhere"
    return known_host(value, family) + listed_mask(mask, family)
