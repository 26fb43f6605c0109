"""Values that are asked for: what in a rule equals them, and what has them in it."""

import re
from typing import Protocol

from iptables_py import addresses, names

FULL = addresses.FULL
RANGE = re.compile(r"(0[xX][0-9a-fA-F]+|\d+)?([:-])(0[xX][0-9a-fA-F]+|\d+)?")
MASKED = re.compile(r"(0[xX][0-9a-fA-F]+|\d+)(?:/(0[xX][0-9a-fA-F]+|\d+))?")


class BadValue(Exception):
    """A value that can't be meant; says why."""


class Asked(Protocol):
    """A value that is asked for."""

    def equals(self, text: str) -> bool:
        """Whether a rule's value is that."""

    def is_in(self, text: str) -> bool:
        """Whether a rule's value is that or has it in it."""


def reader(kind: str, word: str, family: int) -> Asked:
    """The value that the word says, for fields of that kind (see find_fields.kind_of). Raises BadValue."""
    if kind == "address":
        return Address(word, family)
    if kind == "interface":
        return Interface(word)
    return Port(word) if kind == "port" else Word(word)


def number(word: str) -> int:
    """A decimal or hexadecimal number. Raises BadValue."""
    try:
        return int(word, 16 if word[:2] in ("0x", "0X") else 10)
    except ValueError:
        raise BadValue(f"{word} is not a number") from None


class Address:
    """An address, a network or a range, from `first` to `last`, or with a `mask` that has holes."""

    def __init__(self, word: str, family: int) -> None:
        self.family = family
        found = _network(word, family)
        if found is None:
            raise BadValue(f"{word} is no IPv{family} address, network or range")
        self.first, self.last, self.mask = found

    def equals(self, text: str) -> bool:
        """The same addresses."""
        return _network(text, self.family) == (self.first, self.last, self.mask)

    def is_in(self, text: str) -> bool:
        """All of them are there."""
        found = _network(text, self.family)
        if found is None:
            return False
        first, last, mask = found
        if mask is None:
            return first <= self.first and self.last <= last
        if self.mask is None:
            same = FULL[self.family] ^ _differing(self.first, self.last)
            return mask & same == mask and self.first & mask == first
        return mask & self.mask == mask and self.first & mask == first


def _differing(first: int, last: int) -> int:
    """The bits in which addresses of a range differ, as a mask."""
    return (1 << (first ^ last).bit_length()) - 1


def _network(word: str, family: int) -> tuple[int, int, int | None] | None:
    """The first and the last address, and the mask if it has holes; None for what is none of these."""
    low, dash, high = word.partition("-")
    if dash:
        first, last = addresses.parse(low, family), addresses.parse(high, family)
        return None if first is None or last is None else (min(first, last), max(first, last), None)
    host, slash, length = word.partition("/")
    value = addresses.parse(host, family)
    if value is None:
        return None
    try:
        mask = addresses.parse_mask(length, family) if slash else FULL[family]
    except Exception:
        return None
    rest = FULL[family] ^ mask
    if rest & (rest + 1):
        return value & mask, value | rest, mask
    return value & mask, value & mask | rest, None


class Interface:
    """An interface's name; a + at its end stands for all that begin so."""

    def __init__(self, word: str) -> None:
        self.word = word

    def equals(self, text: str) -> bool:
        """The same name."""
        return text == self.word

    def is_in(self, text: str) -> bool:
        """The same name, or one of those that begin so."""
        return text == self.word or text.endswith("+") and self.word.rstrip("+").startswith(text[:-1])


class Port:
    """A port or a range of ports, by number or by the service's name."""

    def __init__(self, word: str) -> None:
        found = _ports(word)
        if found is None:
            raise BadValue(f"{word} is no port, range of ports or service")
        self.first, self.last = found

    def equals(self, text: str) -> bool:
        """The same ports."""
        return _ports(text) == (self.first, self.last)

    def is_in(self, text: str) -> bool:
        """All of them are in one part of the list."""
        parts = [found for part in text.split(",") if (found := _ports(part))]
        return any(first <= self.first and self.last <= last for first, last in parts)


def _ports(word: str) -> tuple[int, int] | None:
    """The lowest and the highest port."""
    found = RANGE.fullmatch(word)
    if found:
        return int(found[1] or "0", 0), int(found[3] or "65535", 0)
    port = int(word) if word.isdigit() else names.service_port(word, None)
    return None if port is None or port > 65535 else (port, port)


class Word:
    """Any other value: a word, one of a list, a number in a range or under a mask."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.number = _plain_number(word)

    def equals(self, text: str) -> bool:
        """The same text, or the same number."""
        return text == self.word or self.number is not None and _plain_number(text) == self.number

    def is_in(self, text: str) -> bool:
        """It is the text, or in a part of the list."""
        return self.equals(text) or any(self._is_in_part(part) for part in re.split(r"[,\s]+", text))

    def _is_in_part(self, part: str) -> bool:
        if self.equals(part):
            return True
        if self.number is None:
            return False
        span, masked = RANGE.fullmatch(part), MASKED.fullmatch(part)
        if span and (span[1] or span[3]):
            return int(span[1] or "0", 0) <= self.number and (not span[3] or self.number <= int(span[3], 0))
        return bool(masked and masked[2] and self.number & int(masked[2], 0) == int(masked[1], 0))


def _plain_number(text: str) -> int | None:
    found = MASKED.fullmatch(text)
    try:
        return int(text, 0) if found and not found[2] else None
    except ValueError:  # 007
        return int(text)
