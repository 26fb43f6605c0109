"""The kernel's hash of 32-bit words (lookup3 by Bob Jenkins), by which it spreads addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WORD = 0xFFFFFFFF
BEGIN = 0xDEADBEEF


def _turned(value: int, bits: int) -> int:
    return (value << bits | value >> 32 - bits) & WORD


def _mixed(a: int, b: int, c: int) -> tuple[int, int, int]:
    for bits in (4, 6, 8, 16, 19, 4):
        a = (a - c & WORD) ^ _turned(c, bits)
        c = c + b & WORD
        a, b, c = b, c, a
    return a, b, c


def _finished(a: int, b: int, c: int) -> int:
    for bits in (14, 11, 25, 16, 4, 14, 24):
        c = (c ^ b) - _turned(b, bits) & WORD
        a, b, c = b, c, a
    return b


def hash_words(words: Sequence[int], start: int = 0) -> int:
    """Return the hash of 32-bit words."""
    a = b = c = BEGIN + (len(words) << 2) + start & WORD
    left = list(words)
    while len(left) > 3:
        a, b, c = _mixed(a + left[0] & WORD, b + left[1] & WORD, c + left[2] & WORD)
        left = left[3:]
    if not left:
        return c
    left += [0] * (3 - len(left))
    return _finished(a + left[0] & WORD, b + left[1] & WORD, c + left[2] & WORD)


def scaled(value: int, size: int) -> int:
    """Return a number below `size` in proportion to a 32-bit hash."""
    return value * size >> 32


def words_of(data: bytes) -> list[int]:
    """Return bytes as words in the order of a little-endian machine."""
    return [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]
