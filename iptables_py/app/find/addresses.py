"""Addresses that are asked for: what in a rule has them, and what has none of them."""

import re
from dataclasses import dataclass

from iptables_py.errors import Problem
from iptables_py.values import addresses

FULL = addresses.FULL
# what NAT writes behind its addresses, and around those of IPv6
WITH_PORTS = {4: re.compile(r"([\d.]+(?:-[\d.]+)?)(?::\d.*)?"), 6: re.compile(r"\[?([\da-fA-F:.-]+)\]?(?::\d.*)?")}


@dataclass(frozen=True, slots=True)
class Span:
    """All addresses from `first` to `last`, none if that is smaller; with a mask, which then has holes, those that are
    `first` under it."""

    first: int
    last: int
    mask: int | None = None

    def has(self, other: "Span", full: int) -> bool:
        """Whether all of the other's are here; that one isn't empty."""
        if self.mask is None:
            return self.first <= other.first and other.last <= self.last
        alike = full ^ _low_bits(other.first ^ other.last) if other.mask is None else other.mask
        return self.mask & alike == self.mask and other.first & self.mask == self.first

    def is_apart(self, other: "Span") -> bool:
        """Whether no address is in both; the other one isn't empty."""
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
    """All ones as far as the value reaches."""
    return (1 << value.bit_length()) - 1


def _from(start: int, fixed: int, mask: int) -> int:
    """The lowest number from `start` on that is `fixed` under the mask, which may have more bits than an address."""
    differing = (start ^ fixed) & mask
    if not differing:
        return start
    top = 1 << differing.bit_length() - 1
    if start & top:  # too high already: one of the free bits above must become 1
        above = ~start & ~mask & ~(top * 2 - 1)
        top = above & -above
        fixed |= top
    return start & ~(top * 2 - 1) | fixed & (top * 2 - 1)


def span(word: str, family: int) -> Span | None:
    """An address, a network, or a range; None for what is none of these."""
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
    """An address, a network or a range. ValueError for anything else."""

    def __init__(self, word: str, family: int) -> None:
        found = span(word, family)
        if found is None:
            raise ValueError(f"{word} is no IPv{family} address, network or range")
        if found.first > found.last:
            raise ValueError(f"{word} is a range whose end comes before its start")
        self.family = family
        self.asked = found

    def equals(self, text: str) -> bool:
        """The same addresses."""
        return span(text, self.family) == self.asked

    def is_in(self, text: str) -> bool:
        """All of them are there."""
        found = self._span(text)
        return found is not None and found.has(self.asked, FULL[self.family])

    def is_apart(self, text: str) -> bool:
        """None of them is there."""
        found = self._span(text)
        return found is None or found.is_apart(self.asked)

    def _span(self, text: str) -> Span | None:
        """The addresses of a value, which may have ports behind it."""
        found = span(text, self.family)
        if found is None:
            parts = WITH_PORTS[self.family].fullmatch(text)
            found = span(parts[1], self.family) if parts else None
        return found
