"""Addresses in queries: whether a rule's value equals them, includes them, or has none of them."""

import re
from dataclasses import dataclass

from iptables_py.errors import Problem
from iptables_py.values import addresses

FULL = addresses.FULL
# NAT targets write ports after their addresses, and brackets around IPv6 ones
WITH_PORTS = {4: re.compile(r"([\d.]+(?:-[\d.]+)?)(?::\d.*)?"), 6: re.compile(r"\[?([\da-fA-F:.-]+)\]?(?::\d.*)?")}


@dataclass(frozen=True, slots=True)
class Span:
    """All addresses from `first` to `last`; none if `last` is smaller.

    With a mask, which then has holes: of these the addresses that equal `first` under the mask.
    """

    first: int
    last: int
    mask: int | None = None

    def has(self, other: "Span", full: int) -> bool:
        """Return whether all addresses of `other`, which must not be empty, are in this span."""
        if self.mask is None:
            return self.first <= other.first and other.last <= self.last
        alike = full ^ _low_bits(other.first ^ other.last) if other.mask is None else other.mask
        return self.mask & alike == self.mask and other.first & self.mask == self.first

    def is_apart(self, other: "Span") -> bool:
        """Return whether no address is in both. `other` must not be empty."""
        if self.first > self.last or self.last < other.first or other.last < self.first:
            return True
        if self.mask is not None and other.mask is not None:
            return bool((self.first ^ other.first) & self.mask & other.mask)
        if self.mask is not None:
            return other.is_apart(self)
        if other.mask is None:
            return False
        return _from(self.first, other.first, other.mask) > self.last


def _low_bits(value: int) -> int:
    """Return a number of as many bits as the value, all of them ones."""
    return (1 << value.bit_length()) - 1


def _from(start: int, fixed: int, mask: int) -> int:
    """Return the lowest number from `start` on that equals `fixed` under the mask; it may exceed an address."""
    differing = (start ^ fixed) & mask
    if not differing:
        return start
    top = 1 << differing.bit_length() - 1
    if start & top:  # too high already: the lowest free zero bit above must become 1
        above = ~start & ~mask & ~(top * 2 - 1)
        top = above & -above
        fixed |= top
    return start & ~(top * 2 - 1) | fixed & (top * 2 - 1)


def span(word: str, family: int) -> Span | None:
    """Read an address, a network or a range; return None for anything else."""
    low, dash, high = word.partition("-")
    if dash:
        first, last = addresses.parse(low, family), addresses.parse(high, family)
        return None if first is None or last is None else Span(first, last)
    host, slash, length = word.partition("/")
    value = addresses.parse(host, family)
    if value is None:
        return None
    if not slash:
        return Span(value, value)
    try:
        mask = addresses.parse_mask(length, family)
    except Problem:
        return None
    rest = FULL[family] ^ mask
    return Span(value & mask, value | rest, mask if rest & rest + 1 else None)


class Address:
    """An address, a network or a range. Raise ValueError for anything else."""

    def __init__(self, word: str, family: int) -> None:
        found = span(word, family)
        if found is None:
            raise ValueError(f"{word} is not an IPv{family} address, network or range")
        if found.first > found.last:
            raise ValueError(f"{word} is a range that ends before it starts")
        self.family = family
        self.asked = found

    def equals(self, text: str) -> bool:
        """Return whether the addresses are the same."""
        return span(text, self.family) == self.asked

    def is_in(self, text: str) -> bool:
        """Return whether the rule's value includes all of the addresses."""
        found = self._span(text)
        return found is not None and found.has(self.asked, FULL[self.family])

    def is_apart(self, text: str) -> bool:
        """Return whether the rule's value includes none of the addresses."""
        found = self._span(text)
        return found is None or found.is_apart(self.asked)

    def _span(self, text: str) -> Span | None:
        """Return the addresses of a rule's value, without any ports after them."""
        found = span(text, self.family)
        if found is None:
            parts = WITH_PORTS[self.family].fullmatch(text)
            found = span(parts[1], self.family) if parts else None
        return found
