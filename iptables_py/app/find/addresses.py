"""Addresses in queries: whether a rule's value equals them, includes them, has none of them, or lies within them."""

import re

from iptables_py.app.find.said import Value
from iptables_py.app.find.spans import Span, is_empty
from iptables_py.errors import Problem
from iptables_py.values import addresses

FULL = addresses.FULL
# NAT targets write ports after their addresses, and brackets around IPv6 ones
WITH_PORTS = {4: re.compile(r"([\d.]+(?:-[\d.]+)?)(?::\d.*)?"), 6: re.compile(r"\[?([\da-fA-F:.-]+)\]?(?::\d.*)?")}


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

    def covers(self, values: list[Value]) -> bool:
        """Return whether every address that fits all of the rule's values is among the addresses."""
        spans = [(found, value.negated) for value in values if (found := self._span(value.text))]
        return bool(spans) and is_empty([*spans, (self.asked, True)], FULL[self.family])

    def _span(self, text: str) -> Span | None:
        """Return the addresses of a rule's value, without any ports after them."""
        found = span(text, self.family)
        if found is None:
            parts = WITH_PORTS[self.family].fullmatch(text)
            found = span(parts[1], self.family) if parts else None
        return found
