"""The addresses of -s and -d and the interfaces of -i and -o as free values (`options.Free`)."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Free
from iptables_py.values.addresses import (
    BYTE_PATTERN,
    COLUMN,
    QUAD_PATTERN,
    address_text,
    dotted_quad,
    mask_of,
    parse6,
    parse_mask,
    saved_host,
)

_MASKS4 = {str(length): mask_of(length, 4) for length in range(1, 33)}


def _host4(word: str) -> str | None:
    """Return the save text of `address[/mask]`, None if the word is of another form or names every address."""
    host, slash, mask = word.partition("/")
    value = dotted_quad(host)
    if value is None:
        return None
    if not slash:
        return host + "/32"
    bits = _MASKS4.get(mask)
    if bits is None:
        return _network(value, mask, 4)
    return f"{host if value & bits == value else address_text(value & bits, 4)}/{mask}"


def _host6(word: str) -> str | None:
    """Do the same for IPv6."""
    host, slash, mask = word.partition("/")
    value = parse6(host)
    return None if value is None else _network(value, mask if slash else "128", 6)


def _network(value: int, word: str, family: int) -> str | None:
    try:
        mask = parse_mask(word, family)
    except Problem:
        return None
    return saved_host(value & mask, mask, family) if mask else None


def _column(saved: str | None, full_mask: str) -> str | None:
    """Return the column of a numeric listing for an address in save text."""
    return None if saved is None else saved.removesuffix(full_mask).ljust(COLUMN)


_NETWORK = rf"(?:{BYTE_PATTERN}\.){{3}}0/24|(?:{BYTE_PATTERN}\.){{2}}0\.0/16"
# by family; the IPv4 pattern matches single hosts, /24 and /16
HOSTS = {
    4: Free(
        _host4,
        lambda word: _column(_host4(word), "/32"),
        lambda number: f"198.51.100.{100 + number}/32",
        f"(?:{QUAD_PATTERN}/32|{_NETWORK})",
        f"({QUAD_PATTERN}(?=/32)|{_NETWORK})(?:/32)?",
        COLUMN,
    ),
    6: Free(_host6, lambda word: _column(_host6(word), "/128"), lambda number: f"2001:db8:0:5a::{4096 + number:x}/128"),
}


def _interface(word: str) -> str | None:
    """Return the name of an interface that has no other characters than most names."""
    return word if word.isascii() and word.isalnum() and len(word) < 16 else None


# free only in segments
INTERFACE = Free(_interface, lambda word: None, lambda number: f"sampleif9z{number}", in_lines=False)
