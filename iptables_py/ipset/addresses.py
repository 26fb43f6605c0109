"""Addresses in entries: single addresses, networks and ranges, with the names and short forms that ipset accepts."""

from iptables_py.ipset.words import number, syntax
from iptables_py.values.addresses import BITS, FULL, address_text, mask_of, parse6
from iptables_py.values.integers import integer

INSIDE = {4: "IPv4", 6: "IPv6"}


class Addresses:
    """Addresses as typed: `first`, with `last` for a range, or `prefix` for a network."""

    __slots__ = ("family", "first", "last", "prefix")

    def __init__(self, family: int, first: int, last: int | None, prefix: int | None) -> None:
        self.family = family
        self.first = first
        self.last = last
        self.prefix = prefix

    def bounds(self) -> tuple[int, int]:
        """Return the lowest and the highest address. A range may have been typed in reverse."""
        if self.last is not None:
            return min(self.first, self.last), max(self.first, self.last)
        if self.prefix is None:
            return self.first, self.first
        mask = mask_of(self.prefix, self.family)
        return self.first & mask, self.first & mask | mask ^ FULL[self.family]

    def __str__(self) -> str:
        """Return the text that messages show."""
        first = address_text(self.first, self.family)
        if self.last is not None:
            return f"{first}-{address_text(self.last, self.family)}"
        return first if self.prefix in (None, BITS[self.family]) else f"{first}/{self.prefix}"


def address(word: str, family: int) -> int:
    """Return an address, or the first address of a host name. Raise Problem if there is none."""
    if word[:1] == "[":
        if "]" not in word:
            raise syntax(f"cannot find closing escape character ']' in {word}")
        if word[-1] == "]":
            word = word[1:-1]
    value = parse6(word) if family == 6 else _short(word)
    if value is None and word[:1].isalpha() and not (family == 6 and ":" in word):
        from iptables_py.values import hostnames

        try:
            found = hostnames.resolve(word, family)
        except OSError:
            found = []
        value = found[0] if found else None
    if value is None:
        raise syntax(f"cannot parse {word}: resolving to {INSIDE[family]} address failed")
    return value


def _short(word: str) -> int | None:
    """Parse IPv4 as inet_aton does: up to four numbers, where the last fills the remaining bytes; no hexadecimal."""
    if not word or word.strip("0123456789."):
        return None
    *high, low = word.split(".")
    if len(high) > 3:
        return None
    value = 0
    for part in high:
        octet = integer(part, 0, 255)
        if octet is None:
            return None
        value = value << 8 | octet
    bits = 8 * (4 - len(high))
    rest = integer(low, 0, (1 << bits) - 1)
    return None if rest is None else value << bits | rest


def cut(word: str, separator: str) -> tuple[str, str] | None:
    """Split a word at the first separator.

    Return None if there is none, or if the word begins or ends with one (measured).
    """
    if separator not in word or word[0] == separator or word[-1] == separator:
        return None
    before, _, after = word.partition(separator)
    return before, after


def ends(word: str) -> tuple[str, str] | None:
    """Split a range at its dash, or return None if there is none. The first end may be in brackets.

    Raise Problem if the brackets are not closed or no dash follows them.
    """
    if word[:1] != "[":
        return cut(word, "-")
    first, bracket, rest = word.partition("]")
    if not bracket:
        raise syntax(f"cannot find closing escape character ']' in {word}")
    if rest and rest[0] != "-":
        raise syntax(f"range separator expected after '{first}]'")
    return (first + bracket, rest[1:]) if rest else None


def _any(word: str, family: int) -> Addresses:
    """Parse an address, a network or a range."""
    network = cut(word, "/")
    if network:
        prefix = number(network[1], 0, BITS[family])
        return Addresses(family, address(network[0], family), None, prefix)
    between = ends(word)
    if between:
        return Addresses(family, address(between[0], family), address(between[1], family), None)
    return Addresses(family, address(word, family), None, None)


def beginning(word: str, family: int) -> int:
    """Return the first address of an address, network or range as typed. Raise Problem if any of it is invalid."""
    return _any(word, family).first


def plain(word: str, family: int) -> Addresses:
    """Parse a single address, which may have a full prefix length. Raise Problem if it is anything else."""
    network = cut(word, "/")
    if integer(network[1], BITS[family], BITS[family]) is None if network else cut(word, "-"):
        raise syntax(f"plain IP address must be supplied: {word}")
    return _any(word, family)


def several(word: str, family: int) -> Addresses:
    """Parse the dimension `ip`: in IPv6 only single addresses. Raise Problem if it is invalid."""
    return _any(word, family) if family == 4 else plain(word, family)


def whole(word: str) -> Addresses:
    """Parse an IPv4 network or range. Raise Problem if it is neither."""
    if not cut(word, "/") and not cut(word, "-"):
        raise syntax(f"IP/cidr or IP-IP range must be specified: {word}")
    return _any(word, 4)


def networks(word: str, family: int) -> Addresses:
    """Parse the dimension `net`: no IPv6 ranges. Raise Problem if it is invalid."""
    if family == 6 and not cut(word, "/") and cut(word, "-"):
        raise syntax(f"IP address or IP/cidr must be specified: {word}")
    return _any(word, family)


def split_range(first: int, last: int, family: int) -> "list[tuple[int, int]]":
    """Split a range into networks, as (address, prefix length) in ascending order."""
    found = []
    while first <= last:
        size = first & -first or 1 << BITS[family]
        while first + size - 1 > last:
            size >>= 1
        found.append((first, BITS[family] + 1 - size.bit_length()))
        first += size
    return found
