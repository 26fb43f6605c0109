"""Values in queries, by kind.

Each says whether a rule's value equals it, includes it, has nothing in common with it, or lies within it.
"""

import re
from collections.abc import Iterable
from typing import Protocol

from iptables_py.app.find.addresses import Address
from iptables_py.app.find.said import Value
from iptables_py.app.find.spans import Span, is_empty
from iptables_py.errors import Problem
from iptables_py.values import netdb

RANGE = re.compile(r"(0[xX][0-9a-fA-F]+|\d+)?([:-])(0[xX][0-9a-fA-F]+|\d+)?")
MASKED = re.compile(r"(0[xX][0-9a-fA-F]+|\d+)(?:/(0[xX][0-9a-fA-F]+|\d+))?")
WHOLE_ADDRESS = re.compile(r"\d+\.\d+\.\d+\.\d+([/-].*)?|[\da-fA-F:]*:[\da-fA-F:.]*([/-].*)?")
LAST_PORT = 65535
MOST = (1 << 64) - 1  # the highest number that a rule has
SEPARATORS = re.compile(r"[,\s]+")


class BadValue(Exception):
    """A value that a field can't have; the message says why."""


class Asked(Protocol):
    """A value in a query. Each method compares it with the text of a rule's value."""

    def equals(self, text: str) -> bool:
        """Return whether the rule's value is the same."""

    def is_in(self, text: str) -> bool:
        """Return whether the rule's value is the same or includes all of it."""

    def is_apart(self, text: str) -> bool:
        """Return whether the rule's value includes nothing of it."""

    def covers(self, values: list[Value]) -> bool:
        """Return whether all that fits the rule's values lies within it. False if there are no values."""


def reader(kind: str, word: str, family: int, spellings: Iterable[str]) -> Asked:
    """Read a word of a query as a value for fields of that kind, see find_fields.Field. Raise BadValue.

    `spellings` are other spellings of the word, used by the kind "any".
    """
    try:
        if kind == "address":
            return Address(word, family)
        if kind == "interface":
            return Interface(word)
        if kind == "protocol":
            return IpProtocol(word)
        return Port(word) if kind == "service" else Word(word, family, spellings)
    except ValueError as error:
        raise BadValue(str(error)) from None


def number(word: str) -> int:
    """Read a decimal or hexadecimal number. Raise BadValue."""
    try:
        return _integer(word)
    except ValueError:
        raise BadValue(f"{word} is not a number") from None


def numbers(word: str) -> None:
    """Raise BadValue unless the word is a number or a range of numbers."""
    if not _span(word):
        raise BadValue(f"{word} is not a number or a range of numbers")


class Interface:
    """An interface's name; with + at its end, all names that begin so."""

    def __init__(self, word: str) -> None:
        self.word = word

    def equals(self, text: str) -> bool:
        """Return whether the name is the same."""
        return text == self.word

    def is_in(self, text: str) -> bool:
        """Return whether the name is the same, or the rule's value ends in + and includes it."""
        return text == self.word or text.endswith("+") and self.word.removesuffix("+").startswith(text[:-1])

    def is_apart(self, text: str) -> bool:
        """Return whether no interface matches both."""
        return not self.is_in(text) and not Interface(text).is_in(self.word)

    def covers(self, values: list[Value]) -> bool:
        """Return whether every name that fits the values is among the names; after `!` only + has them all."""
        return any(
            self.word == "+" or value.text == "+" if value.negated else Interface(value.text).is_in(self.word)
            for value in values
        )


class IpProtocol:
    """A protocol, by number or name. Raise ValueError for an unknown name."""

    def __init__(self, word: str) -> None:
        try:
            self.number = netdb.protocol_number(word)
        except Problem:
            raise ValueError(f"{word} is not a protocol") from None

    def equals(self, text: str) -> bool:
        """Return whether the protocol is the same."""
        return netdb.protocol_number(text) & 0xFF == self.number & 0xFF

    is_in = equals

    def is_apart(self, text: str) -> bool:
        """Return whether the protocol is another one."""
        return not self.equals(text)

    def covers(self, values: list[Value]) -> bool:
        """Return whether the protocol is the same; all but one are never one."""
        return any(not value.negated and self.equals(value.text) for value in values)


class Port:
    """Ports, by number or service name: one, a range, or a list of these. Raise ValueError for anything else."""

    def __init__(self, word: str) -> None:
        found = _ports(word)
        if found is None:
            raise ValueError(f"{word} is not a port, a range of ports or a service")
        if any(first > last for first, last in found):
            raise ValueError(f"{word} is a range that ends before it starts")
        self.parts = found

    def equals(self, text: str) -> bool:
        """Return whether the ports are the same."""
        return _ports(text) == self.parts

    def is_in(self, text: str) -> bool:
        """Return whether the rule's value includes all of the ports, in one or in several parts."""
        there = _ports(text) or []
        return all(_covers(there, *part) for part in self.parts)

    def is_apart(self, text: str) -> bool:
        """Return whether the rule's value includes none of the ports."""
        there = _ports(text) or []
        return all(low > last or high < first for low, high in there for first, last in self.parts)

    def covers(self, values: list[Value]) -> bool:
        """Return whether every port that fits all of the values is among the ports."""
        every = left = _bits([(0, LAST_PORT)])
        for value in values:
            there = _bits(_ports(value.text) or ([] if value.negated else [(0, LAST_PORT)]))
            left &= there ^ every if value.negated else there
        return bool(values) and not left & ~_bits(self.parts)

    def covers_range(self, first: int, last: int) -> bool:
        """Return whether the ports include all from first to last."""
        return _covers(self.parts, first, last)


def _bits(parts: list[tuple[int, int]]) -> int:
    """Return a number in which each bit that is the number of a port is one."""
    found = 0
    for first, last in parts:
        found |= (1 << last + 1) - (1 << min(first, last + 1))
    return found


def _covers(parts: list[tuple[int, int]], first: int, last: int) -> bool:
    """Return whether the sorted parts cover all numbers from first to last."""
    for low, high in parts:
        if low <= first <= high:
            first = high + 1
    return first > last


def _ports(text: str) -> list[tuple[int, int]] | None:
    """Return the first and last port of each part of a list, sorted; None if a part is not a port, range or service."""
    found = []
    for part in text.split(","):
        ends = RANGE.fullmatch(part) if len(part) > 1 else None
        if ends:
            first, last = _integer(ends[1] or "0"), _integer(ends[3] or str(LAST_PORT))
        else:
            port = int(part) if part.isdecimal() else netdb.service_port(part, None)
            if port is None:
                return None
            first = last = port
        if max(first, last) > LAST_PORT:
            return None
        found.append((first, last))
    return sorted(found)


class Word:
    """A value of any other kind: words with commas. `spellings` are other spellings of it."""

    def __init__(self, word: str, family: int, spellings: Iterable[str] = ()) -> None:
        self.words = {word, *spellings}
        self.whole = Part(word, family)
        self.parts = [[Part(part, family) for part in one.split(",")] for one in self.words]

    def equals(self, text: str) -> bool:
        """Return whether text, number or addresses are the same."""
        return text in self.words or self.whole.equals(text)

    def is_in(self, text: str) -> bool:
        """Return whether the value is the same, or each of its parts is in a part of the rule's value."""
        there = SEPARATORS.split(text)
        return self.equals(text) or any(all(any(map(one.is_in, there)) for one in parts) for parts in self.parts)

    def is_apart(self, text: str) -> bool:
        """Return whether the rule's value includes no part of it."""
        there = SEPARATORS.split(text)
        return not self.equals(text) and all(all(map(one.is_apart, there)) for parts in self.parts for one in parts)

    def covers(self, values: list[Value]) -> bool:
        """Return whether each part of one of the values lies within a part of it; after `!` only one number can."""
        return any(self._covers(value) for value in values)

    def _covers(self, value: Value) -> bool:
        if value.negated:
            return self.whole.covers(value.text, True)
        there = SEPARATORS.split(value.text)
        return self.equals(value.text) or any(
            all(any(one.covers(part) for one in parts) for part in there) for parts in self.parts
        )


class Part:
    """A word, a number that may be in a range or under a mask, or an address that may be in a network."""

    def __init__(self, word: str, family: int) -> None:
        self.word = word
        self.number = _plain_number(word)
        self.span = _span(word)
        try:
            self.address = Address(word, family) if WHOLE_ADDRESS.fullmatch(word) else None
        except ValueError:
            self.address = None

    def equals(self, text: str) -> bool:
        """Return whether text, number or addresses are the same."""
        if self.address and self.address.equals(text):
            return True
        return text == self.word or self.number is not None and _plain_number(text) == self.number

    def is_in(self, text: str) -> bool:
        """Return whether the rule's part is the same or includes it."""
        if self.equals(text) or self.address and self.address.is_in(text):
            return True
        if self.number is None:
            return False
        span, masked = RANGE.fullmatch(text), MASKED.fullmatch(text)
        if span and (span[1] or span[3]):
            return _integer(span[1] or "0") <= self.number and (not span[3] or self.number <= _integer(span[3]))
        return bool(masked and masked[2] and self.number & _integer(masked[2]) == _integer(masked[1]))

    def is_apart(self, text: str) -> bool:
        """Return whether the rule's part includes nothing of it."""
        return self.address.is_apart(text) if self.address else not self.is_in(text)

    def covers(self, text: str, negated: bool = False) -> bool:
        """Return whether the rule's part is the same or lies within it, or with `negated` all that it excludes."""
        if self.address:
            return self.address.covers([Value(text, negated)])
        there = _span(text) if self.span else None
        if self.span and there:
            return is_empty([(there, negated), (self.span, True)], MOST)
        return not negated and text == self.word


def _span(text: str) -> Span | None:
    """Return the numbers that a number, a range, or a value and mask include; None for anything else."""
    masked, ranged = MASKED.fullmatch(text), RANGE.fullmatch(text)
    if masked:
        value = _integer(masked[1])
        mask = _integer(masked[2]) if masked[2] else None
        if mask is None:
            return Span(value, value)
        return Span(value, MOST, mask) if value & mask == value else Span(1, 0)
    if ranged and (ranged[1] or ranged[3]):
        return Span(_integer(ranged[1] or "0"), _integer(ranged[3]) if ranged[3] else MOST)
    return None


def _plain_number(text: str) -> int | None:
    found = MASKED.fullmatch(text)
    return _integer(text) if found and not found[2] else None


def _integer(text: str) -> int:
    """Read a number, hexadecimal after 0x, else decimal. Raise ValueError."""
    return int(text, 16 if text[:2] in ("0x", "0X") else 10)
