"""Addresses in a set's entries: single ones, networks, ranges; names and shortened forms as ipset takes them."""

from iptables_py.ipset.words import number, syntax
from iptables_py.values import netdb
from iptables_py.values.addresses import BITS, FULL, mask_of, parse6, text
from iptables_py.values.integers import integer

INSIDE = {4: "IPv4", 6: "IPv6"}


class Addresses:
    """What was typed: `first`, and `last` of a range or `prefix` of a network, where these were given."""

    __slots__ = ("family", "first", "last", "prefix")

    def __init__(self, family: int, first: int, last: int | None, prefix: int | None) -> None:
        self.family = family
        self.first = first
        self.last = last
        self.prefix = prefix

    def bounds(self) -> tuple[int, int]:
        """The first and the last address that are meant; a range may have been typed the wrong way round."""
        if self.last is not None:
            return min(self.first, self.last), max(self.first, self.last)
        if self.prefix is None:
            return self.first, self.first
        mask = mask_of(self.prefix, self.family)
        return self.first & mask, self.first & mask | mask ^ FULL[self.family]

    def __str__(self) -> str:
        """As messages tell it."""
        first = text(self.first, self.family)
        if self.last is not None:
            return f"{first}-{text(self.last, self.family)}"
        return first if self.prefix in (None, BITS[self.family]) else f"{first}/{self.prefix}"


def address(word: str, family: int) -> int:
    """One address, or the first one of a host's. Raises Problem."""
    if word[:1] == "[":
        if "]" not in word:
            raise syntax(f"cannot find closing escape character ']' in {word}")
        if word[-1] == "]":
            word = word[1:-1]
    value = parse6(word) if family == 6 else _short(word)
    if value is None and word[:1].isalpha() and not (family == 6 and ":" in word):
        try:
            found = netdb.resolve(word, family)
        except OSError:
            found = []
        value = found[0] if found else None
    if value is None:
        raise syntax(f"cannot parse {word}: resolving to {INSIDE[family]} address failed")
    return value


def _short(word: str) -> int | None:
    """IPv4 as inet_aton has it: up to four numbers, of which the last one fills what is left; not hexadecimal."""
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
    """What stands before and behind a separator, unless the word begins or ends with one (measured)."""
    if separator not in word or word[0] == separator or word[-1] == separator:
        return None
    before, _, behind = word.partition(separator)
    return before, behind


def ends(word: str) -> tuple[str, str] | None:
    """The ends of a range, of which the first may stand in brackets. Raises Problem."""
    if word[:1] != "[":
        return cut(word, "-")
    first, bracket, rest = word.partition("]")
    if not bracket:
        raise syntax(f"cannot find closing escape character ']' in {word}")
    if rest and rest[0] != "-":
        raise syntax(f"range separator expected after '{first}]'")
    return (first + bracket, rest[1:]) if rest else None


def _any(word: str, family: int) -> Addresses:
    """An address, a network or a range."""
    network = cut(word, "/")
    if network:
        prefix = number(network[1], 0, BITS[family])
        return Addresses(family, address(network[0], family), None, prefix)
    between = ends(word)
    if between:
        return Addresses(family, address(between[0], family), address(between[1], family), None)
    return Addresses(family, address(word, family), None, None)


def beginning(word: str, family: int) -> int:
    """The first address of whatever is typed, which is read as a whole. Raises Problem."""
    return _any(word, family).first


def plain(word: str, family: int) -> Addresses:
    """One address; a network of one address is one too. Raises Problem."""
    network = cut(word, "/")
    if integer(network[1], BITS[family], BITS[family]) is None if network else cut(word, "-"):
        raise syntax(f"plain IP address must be supplied: {word}")
    return _any(word, family)


def several(word: str, family: int) -> Addresses:
    """What the dimension `ip` takes: IPv6 only plain. Raises Problem."""
    return _any(word, family) if family == 4 else plain(word, family)


def whole(word: str) -> Addresses:
    """A network or a range of IPv4. Raises Problem."""
    if not cut(word, "/") and not cut(word, "-"):
        raise syntax(f"IP/cidr or IP-IP range must be specified: {word}")
    return _any(word, 4)


def networks(word: str, family: int) -> Addresses:
    """What the dimension `net` takes: no range of IPv6. Raises Problem."""
    if family == 6 and not cut(word, "/") and cut(word, "-"):
        raise syntax(f"IP address or IP/cidr must be specified: {word}")
    return _any(word, family)


def split_range(first: int, last: int, family: int) -> "list[tuple[int, int]]":
    """The networks (address, prefix length) that make up a range, in order."""
    found = []
    while first <= last:
        size = first & -first or 1 << BITS[family]
        while first + size - 1 > last:
            size >>= 1
        found.append((first, BITS[family] + 1 - size.bit_length()))
        first += size
    return found
